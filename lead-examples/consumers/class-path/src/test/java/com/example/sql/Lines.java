package com.example.sql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.leadroad.lifecycle.report.Forecast;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Months;
import org.leadroad.lifecycle.report.Rate;
import org.leadroad.lifecycle.report.SpeedToLead;
import org.leadroad.lifecycle.report.Times;
import org.leadroad.lifecycle.report.Worth;

/** Reports as lines, like those of a query. */
final class Lines {

  private Lines() {}

  static String of(Object... columns) {
    StringJoiner line = new StringJoiner(" ");
    for (Object column : columns) {
      line.add(
          column instanceof Rate rate
              ? rate.part() + " " + rate.whole()
              : column instanceof Times times ? times(times) : String.valueOf(column));
    }
    return line.toString();
  }

  private static String times(Times times) {
    return of(
        times.count(),
        seconds(times.lowerQuartile()),
        seconds(times.median()),
        seconds(times.upperQuartile()));
  }

  private static String seconds(Optional<Duration> time) {
    return time.map(Duration::toSeconds).map(String::valueOf).orElse("null");
  }

  static List<String> of(Funnel funnel) {
    return funnel.stages().stream()
        .map(stage -> of(stage.called(), stage.conversion(), stage.time(), stage.buyers()))
        .toList();
  }

  static String rest(Funnel funnel) {
    return of(
        funnel.leads(),
        funnel.judgedOtherwise(),
        funnel.notJudged(),
        funnel.buyers(),
        funnel.timeToBuy(),
        funnel.misdated().count());
  }

  static List<String> of(Months months) {
    return months.months().stream()
        .filter(month -> month.leads() > 0)
        .map(
            month ->
                of(
                    month.month(),
                    month.leads(),
                    of(month.dots().values().toArray()),
                    of(month.temperatures().values().toArray()),
                    of(month.called().values().toArray()),
                    month.judgedOtherwise(),
                    month.notJudged()))
        .toList();
  }

  static String of(Worth worth) {
    return of(
        worth.junk(),
        worth.prospects().part(),
        worth.customers().part(),
        worth.buyers().part(),
        worth.deals(),
        worth.dealsWithoutValue());
  }

  static String of(SpeedToLead speed) {
    return of(speed.contacted(), speed.times(), speed.inTime(), speed.misdated().count());
  }

  static List<String> of(Forecast forecast) {
    return forecast.lines().stream()
        .map(line -> of(line.definition(), line.open(), line.won()))
        .toList();
  }
}
