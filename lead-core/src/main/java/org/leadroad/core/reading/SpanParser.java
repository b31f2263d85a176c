package org.leadroad.core.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadroad.core.reading.Span.Edge;

/** Reads one time from the first of some words to the last; used once. */
final class SpanParser {

  private static final Pattern MONTH_NUMBERS = Pattern.compile("0?[1-9]|1[0-2]");

  private final Tokens words;
  private final LocalDate today;
  private int at;
  private boolean season;

  SpanParser(Tokens words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** The time, where all words belong to it. */
  Optional<Span> whole() {
    Edge edge = edge();
    Optional<Span> span = length(edge);
    if (span.isEmpty()) {
      Edge bound = edge == Edge.FROM && isIn() ? Edge.THROUGHOUT : edge;
      span = period().map(found -> found.within(bound));
    }
    while (TimeWords.AFTER.contains(words.word(at))) {
      at++;
    }
    // "by summer" may mean before it or within it
    boolean clear = !(season && edge == Edge.BY);
    return clear && at == words.size() ? span : Optional.empty();
  }

  /** "In" and "tra" say how far away a length of time begins, but not where a month does. */
  private boolean isIn() {
    return TimeWords.IN.contains(words.word(0));
  }

  private Edge edge() {
    Edge edge = Edge.THROUGHOUT;
    for (int most = 4; most > 0; most--) {
      Edge found = TimeWords.EDGES.get(joined(most));
      if (found != null) {
        at += most;
        edge = found;
        break;
      }
    }
    skipSmall();
    return edge;
  }

  private String joined(int count) {
    StringBuilder joined = new StringBuilder();
    for (int i = at; i < at + count; i++) {
      joined.append(i == at ? "" : " ").append(words.word(i));
    }
    return joined.toString();
  }

  private void skipSmall() {
    while (TimeWords.SMALL.contains(words.word(at))) {
      at++;
    }
  }

  private boolean take(Set<String> some) {
    boolean here = some.contains(words.word(at));
    at += here ? 1 : 0;
    return here;
  }

  /** {@code 2 mesi}, {@code due o tre settimane}, {@code 3-6 months}, {@code a couple of weeks}. */
  private Optional<Span> length(Edge edge) {
    int begin = at;
    boolean coming = take(TimeWords.NEXT);
    int fewest = count();
    boolean more = words.gap(at).contains("+");
    int most = fewest;
    if (fewest >= 0 && !TimeWords.UNITS.containsKey(words.word(at))) {
      take(TimeWords.OR);
      most = count();
    }
    ChronoUnit unit = TimeWords.UNITS.get(words.word(at));
    if (unit == null || fewest < 0 || most < Math.max(1, fewest)) {
      at = begin;
      return Optional.empty();
    }
    at++;
    more |= TimeWords.OR_MORE.contains(joined(2)) || TimeWords.OR_MORE.contains(joined(3));
    LocalDate first = today.plus(fewest, unit);
    LocalDate last = today.plus(most, unit);
    if (more) {
      at = words.size();
      return Optional.of(Span.from(first));
    }
    if (edge == Edge.BEFORE) {
      return Optional.of(Span.until(first));
    }
    if (most > fewest) {
      Span both = fewest == 0 ? Span.until(last) : Span.between(first, last);
      return Optional.of(both.within(edge == Edge.BY ? edge : Edge.THROUGHOUT));
    }
    return Optional.of(edge == Edge.FROM && !coming ? Span.from(first) : Span.until(last));
  }

  /** The number that stands here, in digits or in letters; less than 0 if none does. */
  private int count() {
    String word = words.word(at);
    int count =
        words.isNumber(at) && word.length() <= 3
            ? Integer.parseInt(word)
            : TimeWords.NUMBERS.getOrDefault(word, -1);
    at += count >= 0 ? 1 : 0;
    if (count == 1 && TimeWords.PAIR.contains(words.word(at))) {
      at++;
      count = 2;
    }
    if (count == 2 && TimeWords.OF.contains(words.word(at))) {
      at++;
    }
    return count;
  }

  private Optional<Span> period() {
    Optional<Span> now = TimeWords.now(joined(words.size() - at), today);
    if (now.isPresent()) {
      at = words.size();
      return now;
    }
    if (TimeWords.DAYS.containsKey(words.word(at)) && words.isNumber(at + 1)) {
      at++;
    }
    Optional<DayWords> day = DayWords.at(words, at, today);
    if (day.isPresent()) {
      at = day.get().to();
      return day.map(found -> Span.between(found.day(), found.day()));
    }
    int part = TimeWords.PARTS.getOrDefault(words.word(at), 0);
    if (part > 0 && !isItalianWeekend()) {
      at++;
      skipSmall();
      return stretch().map(whole -> third(whole, part));
    }
    return dayOfWeek().or(this::stretch);
  }

  /** The beginning, the middle or the end of it: ten days of a month, four months of a year. */
  private static Span third(Span whole, int part) {
    LocalDate first = whole.earliest().orElseThrow();
    LocalDate last = whole.latest().orElseThrow();
    long days = ChronoUnit.DAYS.between(first, last) / 3;
    LocalDate begin = first.plusDays(days * (part - 1));
    return Span.between(begin, part == 3 ? last : first.plusDays(days * part));
  }

  private boolean isYear(int place) {
    return DayWords.isYear(words, place);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** A day of the week, or its end: the next that comes. */
  private Optional<Span> dayOfWeek() {
    int begin = at;
    boolean next = take(TimeWords.NEXT) || take(TimeWords.THIS);
    DayOfWeek day = TimeWords.DAYS.get(words.word(at));
    boolean weekend = TimeWords.WEEKEND.contains(words.word(at)) || isItalianWeekend();
    if ((day == null && !weekend) || (next && words.word(begin).equals("next"))) {
      at = begin;
      return Optional.empty();
    }
    at += isItalianWeekend() ? 2 : 1;
    if (weekend) {
      LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      return Optional.of(Span.between(sunday.minusDays(1), sunday));
    }
    take(TimeWords.NEXT);
    LocalDate date = today.with(TemporalAdjusters.next(day));
    return Optional.of(Span.between(date, date));
  }

  private boolean isItalianWeekend() {
    return words.word(at).equals("fine") && words.word(at + 1).equals("settimana");
  }

  /** A month, a season, a year, or the next week, month or year. */
  private Optional<Span> stretch() {
    if (TimeWords.OF.contains(words.word(at + 1))
        && TimeWords.MONTHS.containsKey(words.word(at + 2))) {
      // nel mese di marzo
      at += TimeWords.UNITS.get(words.word(at)) == ChronoUnit.MONTHS ? 2 : 0;
    }
    Month month = TimeWords.MONTHS.get(words.word(at));
    season = month == null && TimeWords.SEASONS.containsKey(words.word(at));
    Month first = season ? TimeWords.SEASONS.get(words.word(at)) : month;
    if (first != null) {
      at++;
      while (TimeWords.OF.contains(words.word(at)) || TimeWords.NEXT.contains(words.word(at))) {
        at++;
      }
      return Optional.of(months(first, season ? 3 : 1));
    }
    if (isYear(at) && number(words.word(at)) >= today.getYear()) {
      return Optional.of(year(number(words.word(at++))));
    }
    if (isYear(at + 1)
        && DayWords.isPart(words, at + 1)
        && MONTH_NUMBERS.matcher(words.word(at)).matches()) {
      return Optional.of(months(Month.of(number(words.word(at++))), 1));
    }
    int begin = at;
    boolean next = take(TimeWords.NEXT);
    take(TimeWords.THIS);
    ChronoUnit unit = TimeWords.UNITS.get(words.word(at));
    if (unit == null || unit == ChronoUnit.DAYS || TimeWords.SEVERAL.contains(words.word(at))) {
      at = begin;
      return Optional.empty();
    }
    at++;
    next |= take(TimeWords.NEXT);
    LocalDate day = next ? today.plus(1, unit) : today;
    return Optional.of(
        switch (unit) {
          case WEEKS -> {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            yield Span.between(monday, monday.plusDays(6));
          }
          case MONTHS -> months(YearMonth.from(day), 1);
          default -> year(day.getYear());
        });
  }

  private Span months(Month first, int count) {
    if (isYear(at)) {
      return months(YearMonth.of(number(words.word(at++)), first), count);
    }
    YearMonth thisYear = YearMonth.of(today.getYear(), first);
    boolean over = thisYear.plusMonths(count - 1).isBefore(YearMonth.from(today));
    return months(over ? thisYear.plusYears(1) : thisYear, count);
  }

  private static Span months(YearMonth first, int count) {
    return Span.between(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  private static Span year(int year) {
    return Span.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
