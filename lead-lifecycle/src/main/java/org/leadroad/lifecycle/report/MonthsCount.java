package org.leadroad.lifecycle.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

/** Adds up {@link Months}. Not thread-safe. */
final class MonthsCount {

  private static final long LONGEST_GAP = 1200;

  private static final class MonthCount {
    private long leads;
    private final Map<Dot, Long> dots = new EnumMap<>(Dot.class);
    private final Map<Temperature, Long> temperatures = new EnumMap<>(Temperature.class);
    private final Map<String, Long> called = new LinkedHashMap<>();
    private long judgedOtherwise;
    private long notJudged;

    private MonthCount(Stages stages) {
      for (Dot dot : Dot.values()) {
        dots.put(dot, 0L);
      }
      for (Temperature temperature : Temperature.values()) {
        temperatures.put(temperature, 0L);
      }
      stages.reached().keySet().forEach(code -> called.put(code, 0L));
    }

    private void and(MonthCount more) {
      leads += more.leads;
      more.dots.forEach((dot, many) -> dots.merge(dot, many, Long::sum));
      more.temperatures.forEach((warm, many) -> temperatures.merge(warm, many, Long::sum));
      more.called.forEach((code, many) -> called.merge(code, many, Long::sum));
      judgedOtherwise += more.judgedOtherwise;
      notJudged += more.notJudged;
    }

    private Months.Month month(YearMonth month) {
      return new Months.Month(month, leads, dots, temperatures, called, judgedOtherwise, notJudged);
    }
  }

  private final Stages stages;
  private final ZoneId zone;
  private final TreeMap<YearMonth, MonthCount> counts = new TreeMap<>();

  MonthsCount(Stages stages, ZoneId zone) {
    this.stages = stages;
    this.zone = zone;
  }

  private MonthCount of(YearMonth month) {
    return counts.computeIfAbsent(month, first -> new MonthCount(stages));
  }

  void add(Road road) {
    MonthCount month = of(YearMonth.from(road.lead().receivedAt().atZone(zone)));
    month.leads++;
    Dot dot = road.rating().map(rated -> Dot.of(rated.temperature())).orElse(Dot.NOT_RATED);
    month.dots.merge(dot, 1L, Long::sum);
    List<Roads.Answer> all = Roads.answers(road);
    List<Roads.Answer> ours = stages.answers(all);
    if (ours.isEmpty()) {
      month.notJudged += all.isEmpty() ? 1 : 0;
      month.judgedOtherwise += all.isEmpty() ? 0 : 1;
    } else {
      Judgement last = ours.get(ours.size() - 1).said();
      month.temperatures.merge(last.temperature(), 1L, Long::sum);
      month.called.merge(last.definition(), 1L, Long::sum);
    }
  }

  MonthsCount and(MonthsCount more) {
    more.counts.forEach((month, count) -> of(month).and(count));
    return this;
  }

  Months months(Instant asOf) {
    List<Months.Month> all = new ArrayList<>();
    counts.forEach(
        (month, count) -> {
          if (!all.isEmpty()) {
            fill(all, month);
          }
          all.add(count.month(month));
        });
    return ImmutableMonths.builder()
        .asOf(asOf)
        .zone(zone)
        .definitions(stages.definitions())
        .months(all)
        .build();
  }

  private void fill(List<Months.Month> all, YearMonth end) {
    YearMonth last = all.get(all.size() - 1).month();
    if (ChronoUnit.MONTHS.between(last, end) <= LONGEST_GAP) {
      for (YearMonth empty = last.plusMonths(1); empty.isBefore(end); empty = empty.plusMonths(1)) {
        all.add(new MonthCount(stages).month(empty));
      }
    }
  }
}
