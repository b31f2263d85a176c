package org.leadroad.core.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the encoded words of a header (RFC 2047, 2231), in time proportional to its length. Words
 * next to each other are one text, and may part in the middle of a character. One of a charset that
 * nobody knows stays as it is.
 */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,1000})\\?=");

  private final String header;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable Charset charset;

  private EncodedWords(String header) {
    this.header = header;
  }

  static String decode(String header) {
    return header.contains("=?") ? new EncodedWords(header).decode() : header;
  }

  private String decode() {
    Matcher word = WORD.matcher(header);
    int done = 0;
    boolean after = false;
    while (word.find()) {
      Charset next = charset(word.group(1));
      boolean joined = after && next != null && header.substring(done, word.start()).isBlank();
      if (!joined || !Objects.equals(next, charset)) {
        flush();
      }
      if (!joined) {
        text.append(header.substring(done, word.start()));
      }
      charset = next;
      after = next != null;
      if (next == null) {
        text.append(word.group());
      } else if (word.group(2).equalsIgnoreCase("q")) {
        quoted(word.group(3));
      } else {
        base64(word.group(3));
      }
      done = word.end();
    }
    flush();
    return text.append(header.substring(done)).toString();
  }

  private void flush() {
    if (charset != null) {
      text.append(new String(bytes.toByteArray(), charset));
      bytes.reset();
    }
  }

  private static @Nullable Charset charset(String name) {
    int language = name.indexOf('*');
    return Charsets.named(language < 0 ? name : name.substring(0, language)).orElse(null);
  }

  private void quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int high = c == '=' && i + 2 < word.length() ? Character.digit(word.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(word.charAt(i + 2), 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        one(c == '_' ? ' ' : c);
      }
    }
  }

  /** Senders write what they like. */
  private void one(char c) {
    if (c < 0x80 || charset == null) {
      bytes.write(c);
    } else {
      bytes.writeBytes(String.valueOf(c).getBytes(charset));
    }
  }

  /** What is no letter of the code is passed over, and so are letters that are too few. */
  private void base64(String word) {
    StringBuilder code = new StringBuilder(word.length());
    for (int i = 0; i < word.length() && word.charAt(i) != '='; i++) {
      char c = word.charAt(i);
      boolean letter = c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '/');
      code.append(letter ? String.valueOf(c) : "");
    }
    int whole = code.length() % 4 == 1 ? code.length() - 1 : code.length();
    bytes.writeBytes(Base64.getDecoder().decode(code.substring(0, whole)));
  }
}
