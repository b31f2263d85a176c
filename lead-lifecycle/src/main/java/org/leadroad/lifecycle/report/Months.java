package org.leadroad.lifecycle.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

/**
 * What every month brought: leads by the month in which they came in, by the operators' dots, by
 * computed temperature, and by what they are called now (statements C5, S1, P6).
 *
 * <p>Temperature and definition are those of the last judgement by these definitions. Months are in
 * order, from the first that brought somebody to the last, also those that brought nobody; a gap of
 * more than a hundred years, such as a wrong clock makes, stays one. Every dot, temperature and
 * definition has a number, 0 where there was none. Leads are counted, not parties. Equal by value.
 * Immutable.
 *
 * <pre>{@code
 * Months months = roads.collect(Months.of(Definitions.sales(), ZoneId.of("Europe/Rome"), now));
 * long hot = months.months().get(0).dots().get(Dot.RED);
 * }</pre>
 */
@Value.Immutable
public sealed interface Months permits ImmutableMonths {

  /**
   * {@return a collector of roads, in any order, into months}
   *
   * @param definitions which judgements count
   * @param zone where the months begin
   * @param asOf what happened later is not seen, nor leads that came later
   */
  static Collector<Road, ?, Months> of(Definitions definitions, ZoneId zone, Instant asOf) {
    Stages stages = Stages.of(definitions);
    Objects.requireNonNull(zone, "zone");
    return Roads.asOf(
        asOf,
        () -> new MonthsCount(stages, zone),
        MonthsCount::add,
        MonthsCount::and,
        count -> count.months(asOf));
  }

  /** {@return the instant of which everything in it is said} */
  Instant asOf();

  /** {@return where the months begin} */
  ZoneId zone();

  /** {@return name and version of the definitions that were counted} */
  String definitions();

  /** {@return the months, in order} */
  List<Month> months();

  /**
   * One month.
   *
   * @param month which
   * @param leads how many came in
   * @param dots how many of each dot: what an operator said last, or that nobody has
   * @param temperatures how many of each computed temperature
   * @param called how many are called what, in the order of the definitions
   * @param judgedOtherwise how many were only judged by other definitions: they have neither
   *     temperature nor definition here
   * @param notJudged how many nobody judged
   */
  record Month(
      YearMonth month,
      long leads,
      Map<Dot, Long> dots,
      Map<Temperature, Long> temperatures,
      Map<String, Long> called,
      long judgedOtherwise,
      long notJudged) {
    /** Copies the maps. */
    public Month {
      Objects.requireNonNull(month, "month");
      dots = Collections.unmodifiableMap(new LinkedHashMap<>(dots));
      temperatures = Collections.unmodifiableMap(new LinkedHashMap<>(temperatures));
      called = Collections.unmodifiableMap(new LinkedHashMap<>(called));
    }
  }
}
