package org.leadroad.examples.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.agenda.Due;

/**
 * By when the dealership does what is to be done: in its hours of business, from Monday to Saturday
 * from 9 to 19 in Rome but for the public holidays of Italy. Somebody answers within two of these
 * hours, and takes up a hand-off within a day of them; who has been quiet for a fortnight is asked
 * again.
 */
final class RomeHours implements Due {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(19, 0);
  private static final Duration DAY = Duration.between(OPENS, CLOSES);
  private static final int FORTNIGHT = 14;

  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(4, 25),
          MonthDay.of(5, 1),
          MonthDay.of(6, 2),
          MonthDay.of(8, 15),
          MonthDay.of(10, 4), // Saint Francis, from 2026 on
          MonthDay.of(11, 1),
          MonthDay.of(12, 8),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  @Override
  public Instant due(Cycle.Kind kind, Instant opened) {
    return switch (kind) {
      case FIRST_RESPONSE -> after(opened, Duration.ofHours(2));
      case HAND_OFF -> after(opened, DAY);
      case GONE_QUIET, PROMISE ->
          after(opened.atZone(ROME).plusDays(FORTNIGHT).toInstant(), Duration.ZERO);
    };
  }

  /** When so much of the hours of business has passed. */
  private static Instant after(Instant opened, Duration time) {
    ZonedDateTime at = inHours(opened.atZone(ROME));
    Duration left = time;
    while (true) {
      ZonedDateTime closes = at.with(CLOSES);
      Duration today = Duration.between(at, closes);
      if (left.compareTo(today) <= 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = inHours(closes);
    }
  }

  /** The same time if somebody is there, else when they open next. */
  private static ZonedDateTime inHours(ZonedDateTime at) {
    LocalDate day = at.toLocalDate();
    if (isOpen(day) && at.toLocalTime().isBefore(CLOSES)) {
      return at.toLocalTime().isBefore(OPENS) ? at.with(OPENS) : at;
    }
    do {
      day = day.plusDays(1);
    } while (!isOpen(day));
    return day.atTime(OPENS).atZone(ROME);
  }

  static boolean isOpen(LocalDate day) {
    boolean saintFrancis = day.getMonthValue() == 10 && day.getDayOfMonth() == 4;
    return day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !day.equals(easterMonday(day.getYear()))
        && (!HOLIDAYS.contains(MonthDay.from(day)) || (saintFrancis && day.getYear() < 2026));
  }

  /** The Monday after Easter, by the rule of the Gregorian calendar (Butcher, 1876). */
  private static LocalDate easterMonday(int year) {
    int century = year / 100;
    int golden = year % 19;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int shift = (golden + 11 * moon + 22 * week) / 451;
    int days = moon + week - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(1);
  }
}
