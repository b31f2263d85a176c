package org.leadroad.examples.desk;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.intake.Receipt;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.agenda.Agenda;
import org.leadroad.lifecycle.agenda.Play;
import org.leadroad.lifecycle.agenda.Playbook;

/**
 * Takes in one file after the other, keeps of each lead what will be written of it and what decides
 * its place, and writes when the order is known. What is in memory grows by a few hundred bytes a
 * lead.
 */
final class Job implements Closeable {

  private final Enquiries enquiries;
  private final FactsFile said;
  private final Policy policy;
  private final Instant asOf;
  private final Language language;
  private final Spool spool;
  private final List<Trouble> troubles = new ArrayList<>();
  private final Totals totals = new Totals();
  private final Figures figures;
  private final Foremost told = new Foremost(Report.STORIES);
  private Optional<Comparison> comparison = Optional.empty();

  Job(
      Enquiries enquiries,
      FactsFile said,
      Policy policy,
      Instant asOf,
      Language language,
      Spool spool) {
    this.enquiries = enquiries;
    this.said = said;
    this.policy = policy;
    this.asOf = asOf;
    this.language = language;
    this.spool = spool;
    this.figures = new Figures(language.zone());
  }

  void take(Inbox.Opened opened) throws IOException {
    opened.intake().problems().forEach(problem -> troubles.add(Trouble.of(opened.file(), problem)));
    for (Receipt receipt : opened.intake().receipts()) {
      take(enquiries.of(opened.file(), opened.arrivedAt(), receipt));
    }
  }

  private void take(Enquiry enquiry) throws IOException {
    take(LeadRow.of(policy, said.road(enquiry), asOf), enquiry);
  }

  /** From now on everybody is held against another card, too. */
  void compare(Comparison other) {
    comparison = Optional.of(other);
  }

  void trouble(Trouble trouble) {
    troubles.add(trouble);
  }

  /** What is to be done for a lead, by when. */
  Ahead.Line agenda(LeadRow row, Enquiry enquiry) {
    Agenda.Entry entry = Agenda.Entry.of(row, House.due());
    Play next = Playbook.standard().next(row);
    return new Ahead.Line(
        entry.overdue(),
        entry.first(),
        row.rank(),
        new Rows(language, row, enquiry).called(),
        next.explain(language.locale()),
        entry.neverContacted(),
        Tables.agenda(entry, next, enquiry.arrivedAt()));
  }

  void take(LeadRow row, Enquiry enquiry) throws IOException {
    totals.add(row);
    comparison.ifPresent(other -> other.take(row, enquiry));
    figures.add(row, enquiry);
    Rows rows = new Rows(language, row, enquiry);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    new LeadLines(line).write(row, enquiry);
    spool.keep(
        row,
        enquiry.first(),
        line.toByteArray(),
        Sheet.cells(row, enquiry),
        rows.brief(),
        told.takes(row.rank()) ? rows.whole() : "");
  }

  /** Once every file is taken in; with what is ahead, where a book tells. */
  Summary write(Path out, Optional<Ahead> ahead, Progress progress) throws IOException {
    troubles.addAll(said.troubles());
    List<Spool.Kept> leads = spool.inOrder();
    List<String> files = new ArrayList<>(List.of("leads.jsonl", "problems.jsonl", "leads.csv"));
    if (ahead.isPresent()) {
      ahead.get().write(out);
      files.addAll(List.of("agenda.csv", "sources.csv"));
    }
    files.add("report.html");
    if (comparison.isPresent()) {
      files.add("compare.html");
      try (Writer page =
          Files.newBufferedWriter(out.resolve("compare.html"), StandardCharsets.UTF_8)) {
        new ComparePage(page, language, comparison.get()).write();
      }
    }
    try (OutputStream lines = stream(out.resolve("leads.jsonl"));
        Writer csv = Files.newBufferedWriter(out.resolve("leads.csv"), StandardCharsets.UTF_8)) {
      csv.append(Sheet.header());
      int place = 0;
      for (Spool.Kept lead : leads) {
        lines.write(spool.line(lead));
        csv.append(Sheet.line(++place, spool.cells(lead), spool.first(lead)));
      }
    }
    try (OutputStream problems = stream(out.resolve("problems.jsonl"))) {
      TroubleLines.write(troubles, problems);
    }
    Report report = new Report(totals, figures, ahead, troubles, language, asOf);
    try (Writer page =
        Files.newBufferedWriter(out.resolve("report.html"), StandardCharsets.UTF_8)) {
      report.write(spool, leads, page, progress);
    }
    return new Summary(totals, leads, troubles, files, language);
  }

  private static OutputStream stream(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
