package org.leadroad.core.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a calendar day, strictly: 30 February is refused, and {@code 01/02/2024} is nobody's guess.
 *
 * @param day the day, where there is exactly one that the text can mean
 * @param remark what is wrong with a text that looks like a date
 */
record Days(Optional<LocalDate> day, Optional<String> remark) {

  private static final Optional<LocalDate> NOTHING = Optional.empty();
  private static final Days NO_DATE = new Days(NOTHING, Optional.empty());
  private static final int LONGEST = 64;
  private static final String TIME = "(?:[Tt\\s,].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);

  /** Free text such as {@code entro marzo} is neither a day nor wrong. */
  static Days of(String text) {
    if (text.length() > LONGEST) {
      return NO_DATE;
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return only(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)), NOTHING);
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      String year = yearLast.group(3);
      return only(
          date(year, yearLast.group(2), yearLast.group(1)),
          date(year, yearLast.group(1), yearLast.group(2)));
    }
    return NO_DATE;
  }

  /** Whether the text looks like a date that exists, one way or the other. */
  boolean exists() {
    return day.isPresent() || remark.filter(Remarks.DATE_AMBIGUOUS::equals).isPresent();
  }

  private static Days only(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      return new Days(NOTHING, Optional.of(Remarks.DATE_AMBIGUOUS));
    }
    Optional<LocalDate> day = one.or(() -> other);
    return day.isPresent()
        ? new Days(day, Optional.empty())
        : new Days(NOTHING, Optional.of(Remarks.DATE_MALFORMED));
  }

  /** The day of these digits, if there is such a day. */
  static Optional<LocalDate> date(String year, String month, String day) {
    return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** The day of these numbers, if there is such a day. */
  static Optional<LocalDate> date(int year, int month, int day) {
    boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
