package com.example.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.report.Forecast;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Months;
import org.leadroad.lifecycle.report.Sources;
import org.leadroad.lifecycle.report.SpeedToLead;

/** Statements P6, S3 and L10: the figures are those of plain SQL over the same facts. */
class ReportsEqualSqlTest {

  private static final int[] DAYS = {45, 70, 200};

  private Flat flat;
  private List<Road> roads;
  private Instant asOf;
  private long now;

  @BeforeEach
  void open() throws SQLException {
    flat = new Flat();
  }

  @AfterEach
  void close() throws SQLException {
    flat.close();
  }

  private void given(int seed) throws SQLException {
    asOf = Invented.day(DAYS[seed % DAYS.length]);
    now = asOf.getEpochSecond();
    List<Fact> facts = Invented.facts(seed, 400);
    roads = new ArrayList<>(Book.of(facts).roads());
    flat.insert(facts, now);
    flat.run(
        """
        create view ours as select f.*, s.reached from fact f join stage s on s.code = f.code
          where kind = 'JUDGED' and list = 'sales/1';
        create view last as select * from (select o.*,
          row_number() over (partition by lead order by at desc, id desc) n from ours o) where n = 1;
        create view bought as select lead, min(at) at from fact where outcome = 'WON' group by lead;
        """);
  }

  /** How many times a query gives, and their quartiles: of fewer than 12, none. */
  private String times(String time, String from) throws SQLException {
    String part = ", case when count(t) >= 12 then min(case when c >= %s then t end) end";
    return flat.line(
        "select count(t)"
            + String.format(part.repeat(3), "0.25", "0.5", "0.75")
            + " from (select t, cume_dist() over (order by t) c from (select "
            + time
            + " t from "
            + from
            + ") where t >= 0)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void p6TheFunnel(int seed) throws SQLException {
    given(seed);
    Funnel funnel = roads.stream().collect(Funnel.of(Definitions.sales(), asOf));
    List<String> stages = new ArrayList<>();
    String before = "(select id lead, received at from lead)";
    for (int stage = 1; stage <= 5; stage++) {
      String these =
          "(select lead, min(at) at from ours where reached >= " + stage + " group by lead)";
      String from =
          String.format(
              "%s b left join %s r on r.lead = b.lead left join bought w on w.lead = r.lead",
              before, these);
      String code = funnel.stages().get(stage - 1).definition();
      stages.add(
          Lines.of(
              flat.line("select count(distinct lead) from ours where code = '" + code + "'"),
              flat.line("select count(r.lead), count(*) from " + from),
              times("r.at - b.at", from),
              flat.line("select count(w.lead), count(r.lead) from " + from)));
      before = these;
    }
    assertEquals(stages, Lines.of(funnel));
    String from =
        """
        lead l left join bought w on w.lead = l.id
        left join (select lead, min(at) at from ours group by lead) o on o.lead = l.id
        left join (select distinct lead from fact where kind = 'JUDGED') j on j.lead = l.id""";
    String rest =
        Lines.of(
            flat.line("select count(*) from lead"),
            flat.line("select count(*) from " + from + " where o.lead is null and j.lead = l.id"),
            flat.line("select count(*) from " + from + " where j.lead is null"),
            flat.line("select count(w.lead), count(*) from " + from),
            times("w.at - received", from),
            flat.line(
                "select count(*) from " + from + " where w.at < received or o.at < received"));
    assertEquals(rest, Lines.rest(funnel));
    assertTrue(funnel.misdated().count() > 0 && funnel.judgedOtherwise() > 0, rest);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void c5TheMonths(int seed) throws SQLException {
    given(seed);
    Months months = roads.stream().collect(Months.of(Definitions.sales(), ZoneOffset.UTC, asOf));
    StringBuilder sql =
        new StringBuilder(
            "select formatdatetime(dateadd(second, received, timestamp '1970-01-01 00:00:00'),"
                + " 'yyyy-MM') m, count(*)");
    for (String dot : List.of("= 'HOT'", "= 'WARM'", "= 'COLD'", "is null")) {
      sql.append(", count(case when r.warm " + dot + " then 1 end)");
    }
    for (String warm : List.of("HOT", "WARM", "COLD")) {
      sql.append(", count(case when j.warm = '" + warm + "' then 1 end)");
    }
    Definitions.sales()
        .list()
        .forEach(each -> sql.append(", count(case when j.code = '" + each + "' then 1 end)"));
    sql.append(
        """
        , count(case when j.lead is null and a.lead is not null then 1 end),
        count(case when a.lead is null then 1 end) from lead l
        left join last j on j.lead = l.id
        left join (select distinct lead from fact where kind = 'JUDGED') a on a.lead = l.id
        left join (select lead, warm, row_number() over (partition by lead order by at desc, id desc)
          n from fact where kind = 'RATED') r on r.lead = l.id and r.n = 1
        group by m order by m""");
    assertEquals(flat.lines(sql.toString()), Lines.of(months));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void s3TheSources(int seed) throws SQLException {
    given(seed);
    Sources sources = roads.stream().collect(Sources.of(asOf));
    String sql =
        """
        select %s, count(case when w.lead is null and coalesce(e.outcome = 'JUNK', a.denied, false)
        then 1 end), count(*), count(p.lead), count(c.lead), count(w.lead), sum(coalesce(d.n, 0)),
        sum(coalesce(d.n, 0) - coalesce(d.v, 0)) from lead l
        left join bought w on w.lead = l.id
        left join (select lead, outcome, row_number() over (partition by lead order by at desc,
          id desc) n from fact where kind = 'CLOSED') e on e.lead = l.id and e.n = 1
        left join (select lead, denied, row_number() over (partition by lead order by at desc,
          id desc) n from fact where kind = 'JUDGED') a on a.lead = l.id and a.n = 1
        left join (select distinct lead from fact where wants) p on p.lead = l.id
        left join (select distinct lead from fact where known) c on c.lead = l.id
        left join (select lead, count(*) n, count(amount) v from fact where outcome = 'WON'
          group by lead) d on d.lead = l.id
        group by %s order by 1""";
    List<String> bySource = new ArrayList<>();
    sources.bySource().forEach((name, worth) -> bySource.add(name + " " + Lines.of(worth)));
    assertEquals(flat.lines(String.format(sql, "source", "source")), bySource);
    List<String> byChannel = new ArrayList<>();
    new TreeMap<>(sources.byChannel())
        .forEach((way, worth) -> byChannel.add(way + " " + Lines.of(worth)));
    byChannel.sort(null);
    assertEquals(flat.lines(String.format(sql, "channel", "channel")), byChannel);
    List<String> won = new ArrayList<>();
    sources
        .bySource()
        .forEach(
            (name, worth) ->
                worth
                    .won()
                    .forEach(
                        (currency, sum) -> won.add(name + " " + currency + " " + sum.setScale(2))));
    String money =
        "select source, currency, sum(amount) from fact f join lead l on l.id = f.lead"
            + " where amount is not null group by source, currency order by 1, 2";
    assertEquals(flat.lines(money), won);
    assertTrue(won.size() > 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void p7TheSpeed(int seed) throws SQLException {
    given(seed);
    long target = Duration.ofDays(2).toSeconds();
    SpeedToLead speed = roads.stream().collect(SpeedToLead.of(Duration.ofSeconds(target), asOf));
    String from =
        """
        lead left join (select lead, min(at) at from fact where kind = 'CONTACTED'
          group by lead) on lead = id""";
    String due =
        "select count(case when at - received <= %d then 1 end), count(*) from "
            + from
            + " where received <= %d and (at is null or at >= received)";
    assertEquals(
        Lines.of(
            flat.line("select count(at), count(*) from " + from),
            times("at - received", from),
            flat.line(String.format(due, target, now - target)),
            flat.line("select count(*) from " + from + " where at < received")),
        Lines.of(speed));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void p6TheForecast(int seed) throws SQLException {
    given(seed);
    Forecast forecast = roads.stream().collect(Forecast.of(Definitions.sales(), asOf));
    String ended = "(select 1 from fact e where e.kind = 'CLOSED' and e.lead = %s)";
    List<String> lines = new ArrayList<>();
    for (Forecast.Line line : forecast.lines()) {
      String code = line.definition();
      lines.add(
          code
              + " "
              + flat.line(
                  String.format(
                      "select (select count(*) from last l where code = '%s' and not exists "
                          + ended
                          + "), count(w.lead), count(*) from (select distinct lead from ours where"
                          + " code = '%s') o left join bought w on w.lead = o.lead where exists "
                          + ended,
                      code,
                      "l.lead",
                      code,
                      "o.lead")));
    }
    assertEquals(lines, Lines.of(forecast));
    String sums =
        "select currency, sum(amount) from fact where amount is not null group by currency"
            + " order by 1";
    long valued =
        Long.parseLong(flat.line("select count(distinct lead) from fact where amount is not null"));
    assertEquals(valued, forecast.valued().part());
    double deals = forecast.deals().orElseThrow().value();
    List<String> values = new ArrayList<>();
    for (String sum : flat.lines(sums)) {
      values.add(
          sum.substring(0, 4) + round(Double.parseDouble(sum.substring(4)) / valued * deals));
    }
    List<String> told = new ArrayList<>();
    forecast.values().forEach((currency, value) -> told.add(currency + " " + round(value.value())));
    assertEquals(values, told);
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2);
  }
}
