package org.leadroad.examples.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * What a file seems to hold, by how it begins; names and endings say nothing in an inbox. A text
 * that is nothing else is a table, and the intake of tables says what it misses.
 */
enum Format {
  EMPTY,
  MARKUP,
  JSON,
  EMAIL,
  TABLE,
  OTHER;

  private static final int BEGINNING = 1 << 15;

  /** Perhaps the line that programs write before a stored message, then a header. */
  private static final Pattern HEADER =
      Pattern.compile("(?:>?From [^\r\n]*\r?\n\\s*)?[A-Za-z][A-Za-z0-9-]{0,75}[ \t]*:[^\0]*");

  /** A header that every message has, in one spelling or another. */
  private static final Pattern OF_A_MESSAGE =
      Pattern.compile(
          "^(?:from|to|subject|date|received|message-id|return-path|delivered-to)[ \t]*:",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern END_OF_HEADERS = Pattern.compile("\r?\n[ \t]*\r?\n");

  static Format of(byte[] bytes) {
    int first = firstVisible(bytes);
    if (first == bytes.length) {
      return EMPTY;
    }
    return switch (bytes[first]) {
      case '<' -> MARKUP;
      case '{', '[' -> JSON;
      default -> ofText(bytes, first);
    };
  }

  private static int firstVisible(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && isBeforeText(bytes[at] & 0xFF)) {
      at++;
    }
    return at;
  }

  /** Blanks, zero bytes of UTF-16, byte order marks. */
  private static boolean isBeforeText(int c) {
    return c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
  }

  private static Format ofText(byte[] bytes, int first) {
    String text = new String(bytes, first, Math.min(BEGINNING, bytes.length - first), ISO_8859_1);
    if (HEADER.matcher(text).matches() && OF_A_MESSAGE.matcher(headers(text)).find()) {
      return EMAIL;
    }
    return isWide(bytes) || text.chars().noneMatch(Format::isBinary) ? TABLE : OTHER;
  }

  private static String headers(String text) {
    return END_OF_HEADERS.split(text, 2)[0];
  }

  private static boolean isWide(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  private static boolean isBinary(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
  }
}
