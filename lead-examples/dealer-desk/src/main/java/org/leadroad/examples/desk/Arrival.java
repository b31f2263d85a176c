package org.leadroad.examples.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the transport says that a message arrived: in the topmost header it wrote itself. */
final class Arrival {

  private static final int BEGINNING = 1 << 14;

  private static final Pattern STAMP =
      Pattern.compile(
          "^received[ \t]*:(?:[^\r\n]|\r?\n[ \t])*?;\\s*([^\r\n;(]{10,60})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern END_OF_HEADERS = Pattern.compile("\r?\n[ \t]*\r?\n");

  private Arrival() {}

  /** Empty without such a header, or where it gives no date. */
  static Optional<Instant> of(byte[] message) {
    String beginning = new String(message, 0, Math.min(BEGINNING, message.length), ISO_8859_1);
    Matcher stamp = STAMP.matcher(END_OF_HEADERS.split(beginning, 2)[0]);
    if (!stamp.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(stamp.group(1).strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant());
    } catch (DateTimeException odd) { // a date as the transport never writes it
      return Optional.empty();
    }
  }
}
