package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadroad.core.words.Words;

/** A message of headers and one plain text, taken apart at its line ends and colons. */
final class PlainMail {

  private static final Set<String> SHOWN =
      Set.of("from", "sender", "reply-to", "to", "cc", "date", "subject");
  private static final Pattern HEADER =
      Pattern.compile("([A-Za-z][A-Za-z-]*): ?([ -~]*(?:\r\n [ -~]+)*)\r\n");
  private static final Pattern BODY = Pattern.compile("[ -~\r\n]*");

  private PlainMail() {}

  /** {@return the words of the message, if it is one of that kind} */
  static Optional<Words> words(byte[] input) {
    String message = new String(input, US_ASCII);
    Words.Builder words = Words.builder();
    Matcher header = HEADER.matcher(message);
    int at = 0;
    while (header.find(at) && header.start() == at) {
      String name = header.group(1).toLowerCase(Locale.ROOT);
      String text = header.group(2);
      if (name.startsWith("content-") || text.contains("=?")) {
        return Optional.empty();
      }
      if (SHOWN.contains(name)) {
        words.add(header.group(1), text.replace("\r\n", "").strip());
      }
      at = header.end();
    }
    boolean plain = at > 0 && message.startsWith("\r\n", at);
    String body = plain ? message.substring(at + 2) : "";
    if (!plain || body.isBlank() || !BODY.matcher(body).matches()) {
      return Optional.empty();
    }
    return Optional.of(words.add("text", body).build());
  }
}
