package org.leadroad.core.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A day of the calendar in free text: {@code 31/03/2026}, {@code 15/3}, {@code 15 aprile 2026},
 * {@code April 15th}. Without a year it is the next such day.
 *
 * @param day which one
 * @param to the word after its last
 */
record DayWords(LocalDate day, int to) {

  /** The day that begins at this word, if one does. */
  static Optional<DayWords> at(Tokens words, int at, LocalDate today) {
    return digits(words, at, today).or(() -> named(words, at, today));
  }

  /** Whether the word is a number of four digits. */
  static boolean isYear(Tokens words, int at) {
    return words.isNumber(at) && words.word(at).length() == 4;
  }

  /** Whether only a mark of dates parts the word from the one before it. */
  static boolean isPart(Tokens words, int at) {
    String gap = words.gap(at);
    return gap.length() == 1 && "/-.".contains(gap);
  }

  private static Optional<DayWords> digits(Tokens words, int at, LocalDate today) {
    int numbers = 0;
    while (numbers < 3
        && words.isNumber(at + numbers)
        && (numbers == 0 || isPart(words, at + numbers))) {
      numbers++;
    }
    String first = words.word(at);
    String second = words.word(at + 1);
    String third = words.word(at + 2);
    Optional<LocalDate> day = Optional.empty();
    if (numbers == 3 && first.length() == 4 && isShort(second) && isShort(third)) {
      day = Days.date(number(first), number(second), number(third));
    } else if (numbers == 2 && isShort(first) && isShort(second)) {
      day = coming(number(second), number(first), today);
    } else if (numbers == 3 && isShort(first) && isShort(second) && isDayFirst(words, at)) {
      day = ofYear(third).flatMap(year -> Days.date(year, number(second), number(first)));
    }
    int to = at + numbers;
    return day.map(date -> new DayWords(date, to));
  }

  private static Optional<Integer> ofYear(String digits) {
    return switch (digits.length()) {
      case 2 -> Optional.of(2000 + number(digits));
      case 4 -> Optional.of(number(digits));
      default -> Optional.empty();
    };
  }

  /** Italians write the day first. */
  private static boolean isDayFirst(Tokens words, int at) {
    return number(words.word(at)) > 12
        || words.word(at).equals(words.word(at + 1))
        || (at > 0 && TimeWords.ITALIAN.contains(words.word(0)));
  }

  private static boolean isShort(String digits) {
    return digits.length() <= 2;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> coming(int month, int day, LocalDate today) {
    return Days.date(today.getYear(), month, day)
        .map(date -> date.isBefore(today) ? date.plusYears(1) : date);
  }

  private static Optional<DayWords> named(Tokens words, int at, LocalDate today) {
    boolean before = words.isNumber(at) && words.word(at).length() <= 2;
    int number = before ? at : at + 1;
    int after = number + (TimeWords.ORDINALS.contains(words.word(number + 1)) ? 1 : 0);
    int name = before ? after + 1 + (TimeWords.OF.contains(words.word(after + 1)) ? 1 : 0) : at;
    Month month = TimeWords.MONTHS.get(words.word(name));
    if (month == null || !words.isNumber(number) || !isShort(words.word(number))) {
      return Optional.empty();
    }
    int last = Math.max(name, after);
    int day = number(words.word(number));
    if (isYear(words, last + 1)) {
      return Days.date(number(words.word(last + 1)), month.getValue(), day)
          .map(date -> new DayWords(date, last + 2));
    }
    return coming(month.getValue(), day, today).map(date -> new DayWords(date, last + 1));
  }
}
