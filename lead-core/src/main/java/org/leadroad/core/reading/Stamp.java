package org.leadroad.core.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sender's date and time as an instant.
 *
 * <p>Beside ISO 8601 and the dates of e-mail (RFC 5322) it takes what senders write: a blank for
 * the T, an hour of one digit, offsets such as {@code -0500}, {@code -8:00} and {@code -08:0},
 * {@code 24:00} for the end of a day, and seconds or milliseconds since 1970. Without an offset
 * there is no instant, whatever the zone of the host.
 *
 * @param instant where there is one
 * @param remarks what is to be said about it
 */
record Stamp(Optional<Instant> instant, List<String> remarks) {

  private static final int LONGEST = 64;
  private static final String USUAL = "0000-00-00T00:00:00";
  private static final String USUAL_OFFSET = "+00:00";
  private static final int SHORTEST_MAILED = "2 Mar 2026 9".length();
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\s*[Tt]\\s*|\\s+)"
              + "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?\\s*(.*)");
  private static final Pattern OFFSET =
      Pattern.compile("([+-])(?:(\\d{1,2})(?::(\\d{2}|0))?|(\\d{1,2})(\\d{2}))");
  private static final Pattern STRICT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  static Stamp of(String text) {
    if (text.length() > LONGEST) {
      return wrong(Remarks.DATE_MALFORMED);
    }
    if ((text.length() == 10 || text.length() == 13) && EPOCH.matcher(text).matches()) {
      long count = Long.parseLong(text);
      return read(
          text.length() == 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count), true);
    }
    Optional<Instant> usual = usual(text);
    if (usual.isPresent()) {
      return read(usual.get(), false);
    }
    Matcher parts = DATE_TIME.matcher(text);
    if (!parts.matches()) {
      Optional<Instant> mailed = mailed(text);
      if (mailed.isPresent()) {
        return read(mailed.get(), false);
      }
      return wrong(Days.of(text).exists() ? Remarks.NO_OFFSET : Remarks.DATE_MALFORMED);
    }
    Optional<LocalDateTime> local = local(parts);
    String offset = parts.group(8);
    if (local.isEmpty()) {
      return wrong(Remarks.DATE_MALFORMED);
    }
    if (offset.isEmpty()) {
      return wrong(Remarks.NO_OFFSET);
    }
    return offset(offset)
        .map(zone -> read(local.get().toInstant(zone), !STRICT.matcher(text).matches()))
        .orElseGet(() -> wrong(Remarks.DATE_MALFORMED));
  }

  /**
   * Such as {@code 2026-03-02T10:30:00+01:00} or {@code …Z}, as nearly all are written; nothing
   * where a closer look is needed.
   */
  private static Optional<Instant> usual(String text) {
    int end = USUAL.length();
    boolean utc = text.length() == end + 1 && text.charAt(end) == 'Z';
    boolean offset = text.length() == end + USUAL_OFFSET.length();
    if (!(utc || (offset && (has(text, end, USUAL_OFFSET) || has(text, end, "-00:00"))))
        || !has(text, 0, USUAL)) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        Days.date(number(text, 0) * 100 + number(text, 2), number(text, 5), number(text, 8));
    int hour = number(text, 11);
    int minute = number(text, 14);
    int second = number(text, 17);
    int ahead = utc ? 0 : number(text, end + 1) * 60 + number(text, end + 4);
    boolean possible = hour < 24 && minute < 60 && second < 60 && ahead <= 18 * 60;
    if (day.isEmpty() || !possible || (!utc && number(text, end + 4) > 59)) {
      return Optional.empty();
    }
    int minutes = hour * 60 + minute - (!utc && text.charAt(end) == '-' ? -ahead : ahead);
    return Optional.of(
        Instant.ofEpochSecond(day.get().toEpochDay() * 86_400 + minutes * 60L + second));
  }

  /** Whether digits stand where the form has zeros, and its own signs elsewhere. */
  private static boolean has(String text, int from, String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(from + i);
      if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  /** Such as {@code Mon, 2 Mar 2026 10:30:00 +0100 (CET)}: day and comment may be missing. */
  private static Optional<Instant> mailed(String text) {
    if (text.indexOf(':') < SHORTEST_MAILED) {
      return Optional.empty();
    }
    int comment = text.indexOf('(');
    String date = comment < 0 ? text : text.substring(0, comment).strip();
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Stamp wrong(String remark) {
    return new Stamp(Optional.empty(), List.of(remark));
  }

  private static Stamp read(Instant instant, boolean repaired) {
    return new Stamp(Optional.of(instant), repaired ? List.of(Remarks.DATE_REPAIRED) : List.of());
  }

  private static Optional<LocalDateTime> local(Matcher parts) {
    Optional<LocalDate> day = Days.date(parts.group(1), parts.group(2), parts.group(3));
    int hour = number(parts.group(4));
    int minute = number(parts.group(5));
    int second = number(parts.group(6));
    int nano = number(padded(parts.group(7)));
    boolean midnight = hour == 24 && minute == 0 && second == 0 && nano == 0;
    if (minute > 59 || second > 59 || (hour > 23 && !midnight)) {
      return Optional.empty();
    }
    return day.map(
        date ->
            date.atStartOfDay()
                .plusHours(hour)
                .plusMinutes(minute)
                .plusSeconds(second)
                .plusNanos(nano));
  }

  private static Optional<ZoneOffset> offset(String text) {
    if (text.equalsIgnoreCase("Z") || text.equals("UTC") || text.equals("GMT")) {
      return Optional.of(ZoneOffset.UTC);
    }
    Matcher parts = OFFSET.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean joined = parts.group(4) != null;
    int minutes = number(parts.group(joined ? 5 : 3));
    int total = number(parts.group(joined ? 4 : 2)) * 60 + minutes;
    if (minutes > 59 || total > 18 * 60) {
      return Optional.empty();
    }
    return Optional.of(ZoneOffset.ofTotalSeconds((parts.group(1).equals("-") ? -60 : 60) * total));
  }

  private static @Nullable String padded(@Nullable String fraction) {
    return fraction == null ? null : (fraction + "00000000").substring(0, 9);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
