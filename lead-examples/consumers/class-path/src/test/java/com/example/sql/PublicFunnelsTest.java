package com.example.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Money;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.report.Forecast;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Months;
import org.leadroad.lifecycle.report.Sources;
import org.leadroad.scoring.Temperature;

/**
 * Two public funnels go through as facts, and the reports equal SQL over the same files, where
 * {@code -Dleadroad.data} says where they are.
 */
class PublicFunnelsTest {

  private static final Definitions OURS =
      Definitions.of(
          "ours/1", Definition.lead().ofEveryone(), Definition.prospect(), Definition.buyer());
  private static final Instant NOW = Instant.parse("2019-01-01T00:00:00Z");
  private static final Currency USD = Currency.getInstance("USD");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  private final List<Fact> facts = new ArrayList<>();

  private static Path file(String name) {
    String data = System.getProperty("leadroad.data", "");
    Path path = Path.of(data, name);
    assumeTrue(
        !data.isBlank() && Files.exists(path),
        "no " + name + ": pass -Dleadroad.data with the folder that holds it");
    return path;
  }

  private static List<NamedCsvRecord> read(Path path) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
      return rows.stream().toList();
    }
  }

  private FactId next() {
    return FactId.of("f-" + facts.size());
  }

  private LeadId received(String id, Instant at, String source) {
    Lead lead =
        Lead.builder()
            .id(LeadId.of(id))
            .receivedAt(at)
            .origin(Origin.of(Channel.UNKNOWN, Initiative.UNKNOWN))
            .words(Words.none())
            .build();
    facts.add(Fact.received(next(), lead, source, "import"));
    return lead.id();
  }

  private void judged(LeadId lead, Instant at, Definition definition) {
    Judgement judgement =
        Judgement.builder()
            .standing(Standing.Kind.LEAD)
            .definitions(OURS.name())
            .definition(definition.code())
            .card("none/1")
            .total(0)
            .temperature(Temperature.COLD)
            .complete(true)
            .build();
    facts.add(Fact.judged(next(), lead, judgement, at, "import"));
  }

  private List<Road> roads() {
    return List.copyOf(Book.of(facts).roads());
  }

  private static String table(String name, Path path) {
    return "create table " + name + " as select * from csvread('" + path + "');";
  }

  @Test
  void p6OlistsFunnelAndTheDealThatWasWonBeforeTheFirstContact() throws IOException, SQLException {
    Path leads = file("scoring-olist-funnel/split/visible/mql_visible.csv");
    Path deals = file("scoring-olist-funnel/split/visible/closed_visible.csv");
    for (NamedCsvRecord row : read(leads)) {
      Instant at =
          LocalDate.parse(row.getField("first_contact_date"), DAY)
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC);
      String origin = row.getField("origin");
      LeadId lead = received(row.getField("mql_id"), at, origin.isEmpty() ? "not told" : origin);
      judged(lead, at, Definition.lead());
    }
    for (NamedCsvRecord row : read(deals)) {
      Instant at = LocalDateTime.parse(row.getField("won_date"), MINUTE).toInstant(ZoneOffset.UTC);
      LeadId lead = LeadId.of(row.getField("mql_id"));
      facts.add(Fact.closed(next(), lead, Happening.Outcome.WON, at, "import"));
    }
    Funnel funnel = roads().stream().collect(Funnel.of(OURS, NOW));
    Sources sources = roads().stream().collect(Sources.of(NOW));
    Months months = roads().stream().collect(Months.of(OURS, ZoneOffset.UTC, NOW));
    try (Flat flat = new Flat()) {
      flat.run(table("mql", leads) + table("closed", deals));
      flat.run(
          """
          create view funnel as select m.mql_id id, coalesce(nullif(origin, ''), 'not told') source,
            parsedatetime(first_contact_date, 'dd-MM-yyyy') came,
            parsedatetime(won_date, 'dd-MM-yyyy HH:mm') won
            from mql m left join closed c on c.mql_id = m.mql_id""");
      assertEquals(flat.line("select count(won), count(*) from funnel"), Lines.of(funnel.buyers()));
      assertEquals(
          flat.line("select count(won), count(*) from funnel"),
          Lines.of(funnel.stage("LEAD").buyers()));
      assertEquals(
          flat.lines("select id from funnel where won < came"),
          funnel.misdated().first().stream().map(LeadId::value).toList());
      assertEquals(1, funnel.misdated().count());
      assertEquals(times(flat, "funnel"), Lines.of(funnel.timeToBuy()));
      assertTrue(funnel.timeToBuy().exact());
      List<String> bySource = new ArrayList<>();
      sources.bySource().forEach((name, worth) -> bySource.add(Lines.of(name, worth.buyers())));
      assertEquals(
          flat.lines("select source, count(won), count(*) from funnel group by source order by 1"),
          bySource);
      assertEquals(
          flat.lines(
              "select formatdatetime(came, 'yyyy-MM') m, count(*) from funnel group by m"
                  + " order by m"),
          months.months().stream().map(each -> Lines.of(each.month(), each.leads())).toList());
    }
  }

  @Test
  void p6TheOpportunitiesOfACrmWithTheirDatesAndValues() throws IOException, SQLException {
    Path file = file("funnel-crm-opportunities/split/visible/sales_pipeline_visible.csv");
    List<String> undated = new ArrayList<>();
    for (NamedCsvRecord row : read(file)) {
      String id = row.getField("opportunity_id");
      String engaged = row.getField("engage_date");
      if (engaged.isEmpty()) {
        undated.add(id);
        continue;
      }
      LeadId lead = received(id, at(engaged), row.getField("product"));
      judged(lead, at(engaged), Definition.prospect());
      String stage = row.getField("deal_stage");
      if (stage.equals("Won")) {
        Money value = Money.of(new BigDecimal(row.getField("close_value")), USD);
        facts.add(Fact.won(next(), lead, value, at(row.getField("close_date")), "import"));
      } else if (stage.equals("Lost")) {
        Instant lost = at(row.getField("close_date"));
        facts.add(Fact.closed(next(), lead, Happening.Outcome.LOST, lost, "import"));
      }
    }
    Funnel funnel = roads().stream().collect(Funnel.of(OURS, NOW));
    Sources sources = roads().stream().collect(Sources.of(NOW));
    Forecast forecast = roads().stream().collect(Forecast.of(OURS, NOW));
    try (Flat flat = new Flat()) {
      flat.run(table("crm", file));
      flat.run(
          """
          create view deal as select product source, deal_stage stage,
            cast(close_value as decimal(20)) amount, cast(engage_date as timestamp) came,
            case when deal_stage = 'Won' then cast(close_date as timestamp) end won
            from crm where engage_date is not null""");
      assertEquals(
          flat.lines("select opportunity_id from crm where engage_date is null order by 1"),
          undated.stream().sorted().toList(),
          "no day, no fact: told to whoever imports");
      assertEquals(flat.line("select count(won), count(*) from deal"), Lines.of(funnel.buyers()));
      assertEquals(
          flat.line("select count(*) from deal where won < came"),
          Lines.of(funnel.misdated().count()));
      assertEquals(times(flat, "deal"), Lines.of(funnel.timeToBuy()));
      List<String> won = new ArrayList<>();
      sources
          .bySource()
          .forEach((name, worth) -> won.add(Lines.of(name, worth.buyers(), worth.won().get(USD))));
      assertEquals(
          flat.lines(
              "select source, count(won), count(*), sum(case when won is not null then amount end)"
                  + " from deal group by source order by 1"),
          won);
      assertEquals(
          flat.line(
              "select 'PROSPECT', count(case when stage not in ('Won', 'Lost') then 1 end),"
                  + " count(won), count(case when stage in ('Won', 'Lost') then 1 end) from deal"),
          Lines.of(forecast).get(1));
      double open = forecast.lines().get(1).open();
      double each =
          Double.parseDouble(
              flat.line(
                  "select sum(case when won is not null then cast(amount as double) end)"
                      + " / count(case when stage in ('Won', 'Lost') then 1 end) from deal"));
      assertEquals(open * each, forecast.values().get(USD).value(), 1e-6);
    }
  }

  private static Instant at(String day) {
    return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static String times(Flat flat, String table) throws SQLException {
    return flat.line(
        "select count(*), min(case when c >= 0.25 then t end), min(case when c >= 0.5 then t end),"
            + " min(case when c >= 0.75 then t end) from (select t, cume_dist() over (order by t) c"
            + " from (select datediff(second, came, won) t from "
            + table
            + ") where t >= 0)");
  }
}
