package org.leadroad.examples.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What fits a terminal: counts, whom to call first, and where the rest is. Ids only, no names. */
final class Summary {

  private static final int FIRST = 5;

  private final Totals totals;
  private final List<Spool.Kept> leads;
  private final List<Trouble> troubles;
  private final List<String> files;
  private final Language language;

  Summary(
      Totals totals,
      List<Spool.Kept> leads,
      List<Trouble> troubles,
      List<String> files,
      Language language) {
    this.totals = totals;
    this.leads = leads;
    this.troubles = troubles;
    this.files = files;
    this.language = language;
  }

  void print(PrintWriter to, Path out) {
    to.println(language.say("summary.leads", totals.leads(), troubles.size()));
    line(to, "standing", "standing.", totals.standings());
    line(to, "computed", "band.", totals.temperatures());
    line(to, "byhand", "dot.", totals.dots());
    if (totals.incomplete() > 0) {
      to.println(language.count("summary.incomplete", totals.incomplete()));
    }
    if (!leads.isEmpty()) {
      to.println(language.say("summary.first"));
      leads.stream().limit(FIRST).forEach(lead -> to.println(line(lead)));
    }
    troubles.stream()
        .collect(Collectors.groupingBy(Trouble::code, TreeMap::new, Collectors.counting()))
        .forEach((code, count) -> to.println(language.say("summary.problem", code, count)));
    to.println(language.say("summary.written", out, String.join(", ", files)));
  }

  private String line(Spool.Kept lead) {
    return "  "
        + pad(language.number(lead.rank().total()), 6)
        + "  "
        + padRight(language.code("band.", lead.rank().temperature().name()), 8)
        + "  "
        + padRight(lead.called().name(language.locale()), 12)
        + "  "
        + lead.rank().lead();
  }

  private void line(PrintWriter to, String what, String prefix, Map<?, Long> counts) {
    to.println(
        language.say("summary." + what)
            + counts.entrySet().stream()
                .map(
                    entry ->
                        language.code(prefix, String.valueOf(entry.getKey()))
                            + " "
                            + language.number(entry.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
