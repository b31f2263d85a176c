package org.leadroad.examples.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final Language language;

  Summary(LeadList list, List<Trouble> troubles, Path out, Language language) {
    this.list = list;
    this.troubles = troubles;
    this.out = out;
    this.language = language;
  }

  void print(PrintWriter to) {
    to.println(language.say("summary.leads", list.rows().size(), troubles.size()));
    line(to, "standing", Standing.Kind.class, row -> row.snapshot().standing().kind());
    line(to, "computed", Temperature.class, LeadRow::temperature);
    line(to, "byhand", Dot.class, LeadRow::dot);
    long incomplete = list.where(row -> !row.complete()).rows().size();
    if (incomplete > 0) {
      to.println(language.count("summary.incomplete", incomplete));
    }
    to.println(language.say("summary.first"));
    list.rows().stream().limit(FIRST).forEach(row -> to.println(line(row)));
    troubles.stream()
        .collect(Collectors.groupingBy(Trouble::code, TreeMap::new, Collectors.counting()))
        .forEach((code, count) -> to.println(language.say("summary.problem", code, count)));
    to.println(
        language.say(
            "summary.written", out, "leads.jsonl, problems.jsonl, leads.csv, report.html"));
  }

  private String line(LeadRow row) {
    return "  "
        + pad(language.number(row.score().total()), 6)
        + "  "
        + padRight(language.code("band.", row.temperature().name()), 8)
        + "  "
        + padRight(row.definition().word(language.locale()), 12)
        + "  "
        + row.snapshot().lead().id();
  }

  private <E extends Enum<E>> void line(
      PrintWriter to, String what, Class<E> type, Function<LeadRow, E> by) {
    Map<E, Long> counts = new EnumMap<>(type);
    list.forEach(row -> counts.merge(by.apply(row), 1L, Long::sum));
    to.println(
        language.say("summary." + what)
            + counts.entrySet().stream()
                .map(entry -> word(entry.getKey()) + " " + language.number(entry.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private String word(Enum<?> value) {
    String prefix =
        value instanceof Dot ? "dot." : value instanceof Temperature ? "band." : "standing.";
    return language.code(prefix, value.name());
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
