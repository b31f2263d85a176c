package org.leadroad.examples.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadroad.core.Standing;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Temperature;

/** What fits a terminal: counts, whom to call first, and where the rest is. Ids only, no names. */
final class Summary {

  private static final int FIRST = 5;

  private final LeadList list;
  private final List<Trouble> troubles;
  private final Path out;

  Summary(LeadList list, List<Trouble> troubles, Path out) {
    this.list = list;
    this.troubles = troubles;
    this.out = out;
  }

  void print(PrintWriter to) {
    to.println(list.rows().size() + " leads, " + troubles.size() + " problems");
    to.println(
        "  standing  " + counts(Standing.Kind.class, row -> row.snapshot().standing().kind()));
    to.println("  computed  " + counts(Temperature.class, LeadRow::temperature));
    to.println("  by hand   " + counts(Dot.class, LeadRow::dot));
    long incomplete = list.where(row -> !row.complete()).rows().size();
    if (incomplete > 0) {
      String scores = incomplete == 1 ? " score is" : " scores are";
      to.println("  " + incomplete + scores + " incomplete: a rule or a band could not be asked");
    }
    to.println("Call first:");
    list.rows().stream().limit(FIRST).forEach(row -> to.println(line(row)));
    troubles.stream()
        .collect(
            Collectors.groupingBy(Trouble::code, java.util.TreeMap::new, Collectors.counting()))
        .forEach((code, count) -> to.println("problem " + code + ": " + count));
    to.println("Written to " + out + ": leads.jsonl, problems.jsonl, leads.csv, report.html");
  }

  private static String line(LeadRow row) {
    return "  "
        + pad(Long.toString(row.score().total()), 6)
        + "  "
        + padRight(row.temperature().name(), 4)
        + "  "
        + padRight(row.definition().code(), 11)
        + "  "
        + row.snapshot().lead().id();
  }

  private <E extends Enum<E>> String counts(Class<E> type, Function<LeadRow, E> by) {
    Map<E, Long> counts = new EnumMap<>(type);
    list.forEach(row -> counts.merge(by.apply(row), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
