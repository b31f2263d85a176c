package org.leadroad.lifecycle.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadroad.lifecycle.Road;

/** Adds up a {@link Forecast}. Not thread-safe. */
final class ForecastCount {

  private static final class LineCount {
    private long open;
    private long ended;
    private long won;

    private void and(LineCount more) {
      open += more.open;
      ended += more.ended;
      won += more.won;
    }
  }

  private final Stages stages;
  private final Map<String, LineCount> counts = new LinkedHashMap<>();
  private long openNotJudged;
  private long buyers;
  private long valued;
  private final Sums sums = new Sums();

  ForecastCount(Stages stages) {
    this.stages = stages;
    stages.reached().keySet().forEach(code -> counts.put(code, new LineCount()));
  }

  void add(Road road) {
    List<Roads.Answer> answers = stages.answers(Roads.answers(road));
    List<Roads.Deal> deals = Roads.deals(road);
    if (road.closing().isEmpty()) {
      open(answers);
    }
    if (Roads.hasEnded(road)) {
      ended(answers, !deals.isEmpty());
    }
    if (!deals.isEmpty()) {
      buyers++;
      valued += deals.stream().anyMatch(deal -> deal.value().isPresent()) ? 1 : 0;
      deals.forEach(deal -> deal.value().ifPresent(sums::add));
    }
  }

  private void open(List<Roads.Answer> answers) {
    if (answers.isEmpty()) {
      openNotJudged++;
    } else {
      count(answers.get(answers.size() - 1).said().definition()).open++;
    }
  }

  private void ended(List<Roads.Answer> answers, boolean won) {
    Set<String> called =
        answers.stream().map(answer -> answer.said().definition()).collect(Collectors.toSet());
    for (String code : called) {
      count(code).ended++;
      count(code).won += won ? 1 : 0;
    }
  }

  private LineCount count(String code) {
    return counts.computeIfAbsent(code, first -> new LineCount());
  }

  ForecastCount and(ForecastCount more) {
    more.counts.forEach((code, count) -> count(code).and(count));
    openNotJudged += more.openNotJudged;
    buyers += more.buyers;
    valued += more.valued;
    sums.and(more.sums);
    return this;
  }

  Forecast forecast(Instant asOf) {
    ImmutableForecast.Builder forecast = ImmutableForecast.builder();
    counts.forEach(
        (code, count) -> {
          Rate won = new Rate(count.won, count.ended);
          forecast.line(new Forecast.Line(code, count.open, won, values(count.open, won)));
        });
    return forecast
        .asOf(asOf)
        .definitions(stages.definitions())
        .openNotJudged(openNotJudged)
        .valued(new Rate(valued, buyers))
        .build();
  }

  private Map<Currency, Estimate> values(long open, Rate won) {
    Map<Currency, Estimate> values = new LinkedHashMap<>();
    Optional<Estimate> deals = Forecast.Line.deals(open, won);
    if (deals.isPresent() && valued >= Rate.FEWEST) {
      for (Map.Entry<Currency, BigDecimal> sum : sums.plain().entrySet()) {
        values.put(sum.getKey(), deals.get().times(sum.getValue().doubleValue() / valued));
      }
    }
    return values;
  }
}
