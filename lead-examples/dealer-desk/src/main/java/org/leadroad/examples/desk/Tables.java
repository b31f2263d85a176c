package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadroad.core.claim.Money;
import org.leadroad.lifecycle.LeadCsv;
import org.leadroad.lifecycle.agenda.Agenda;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.agenda.Play;
import org.leadroad.lifecycle.report.Estimate;
import org.leadroad.lifecycle.report.Rate;
import org.leadroad.lifecycle.report.Sources;
import org.leadroad.lifecycle.report.Worth;

/** Lines of {@code agenda.csv} and {@code sources.csv}, safe to open in a spreadsheet. */
final class Tables {

  private static final List<String> SOURCES =
      List.of(
          "source",
          "leads",
          "junk",
          "junk_rate",
          "junk_low",
          "junk_high",
          "mostly_junk",
          "prospects",
          "customers",
          "buyers",
          "deals",
          "deals_without_value",
          "won",
          "cost",
          "cost_per_lead",
          "cost_per_prospect",
          "cost_per_customer",
          "cost_per_buyer",
          "roi");

  private Tables() {}

  /** The columns of the lead list, and behind them what is to be done and by when. */
  static String agendaHeader() {
    return LeadCsv.SPREADSHEET.header(
        List.of("cycle", "opened", "due", "overdue", "next", "owner", "days_never_contacted"));
  }

  static String agenda(Agenda.Entry entry, Play next, Optional<Instant> arrivedAt) {
    Optional<Cycle> first = entry.first();
    Map<String, String> own = new LinkedHashMap<>();
    own.put("received", arrivedAt.map(Instant::toString).orElse(""));
    own.put("cycle", first.map(cycle -> cycle.kind().name()).orElse(""));
    own.put("opened", first.map(cycle -> cycle.opened().toString()).orElse(""));
    own.put("due", first.map(cycle -> cycle.due().toString()).orElse(""));
    own.put("overdue", Boolean.toString(entry.overdue()));
    own.put("next", next.code());
    own.put("owner", entry.row().snapshot().road().owner().orElse(""));
    own.put(
        "days_never_contacted",
        entry.neverContacted().map(Duration::toDays).map(Object::toString).orElse(""));
    return LeadCsv.SPREADSHEET.line(entry.row(), own);
  }

  static void write(Sources sources, Writer out) throws IOException {
    out.write('\uFEFF' + LeadCsv.SPREADSHEET.line(SOURCES));
    for (Map.Entry<String, Worth> source : sources.bySource().entrySet()) {
      out.write(LeadCsv.SPREADSHEET.line(cells(source.getKey(), source.getValue())));
    }
  }

  private static Collection<String> cells(String source, Worth worth) {
    List<String> cells = new ArrayList<>();
    cells.add(source);
    cells.add(Long.toString(worth.leads()));
    Rate junk = worth.junk();
    cells.add(Long.toString(junk.part()));
    cells.add(share(junk.estimate().map(Estimate::value)));
    cells.add(share(junk.estimate().map(Estimate::low)));
    cells.add(share(junk.estimate().map(Estimate::high)));
    cells.add(Boolean.toString(worth.isMostlyJunk()));
    cells.add(Long.toString(worth.prospects().part()));
    cells.add(Long.toString(worth.customers().part()));
    cells.add(Long.toString(worth.buyers().part()));
    cells.add(Long.toString(worth.deals()));
    cells.add(Long.toString(worth.dealsWithoutValue()));
    cells.add(
        worth.won().entrySet().stream()
            .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey().getCurrencyCode())
            .collect(Collectors.joining("; ")));
    cells.add(money(worth.cost()));
    cells.add(money(worth.costPerLead()));
    cells.add(money(worth.costPerProspect()));
    cells.add(money(worth.costPerCustomer()));
    cells.add(money(worth.costPerBuyer()));
    cells.add(worth.roi().map(BigDecimal::toPlainString).orElse(""));
    return cells;
  }

  /** Empty where there is too little data. */
  private static String share(Optional<Double> share) {
    return share
        .map(part -> BigDecimal.valueOf(Math.round(part * 10_000), 4).toPlainString())
        .orElse("");
  }

  private static String money(Optional<Money> money) {
    return money
        .map(sum -> sum.amount().toPlainString() + " " + sum.currency().getCurrencyCode())
        .orElse("");
  }
}
