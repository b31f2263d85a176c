package org.leadroad.examples.desk;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.report.Rate;

/** Months by class, and what channels and sources are worth (statements C5, S3, L10). */
final class Charts {

  private static final int MONTHS = 12;
  private static final int LINES = 8;

  /** The part of the longest bar that a digit takes, in hundredths. */
  private static final int ROOM = 6;

  private final Html html;
  private final Language language;
  private final Percent percent;
  private final Figures figures;

  Charts(Html html, Language language, Figures figures) {
    this.html = html;
    this.language = language;
    this.percent = new Percent(html, language);
    this.figures = figures;
  }

  void draw(Instant asOf) {
    html.open("section", "class", "overview", "aria-label", language.say("overview"));
    html.raw("<div>");
    months(YearMonth.from(asOf.atZone(language.zone())));
    note();
    html.raw("</div>");
    Map<String, Figures.Tally> channels = new LinkedHashMap<>();
    figures
        .channels()
        .forEach(
            (channel, tally) -> channels.put(language.code("channel.", channel.name()), tally));
    Map<String, Figures.Tally> sources = new LinkedHashMap<>();
    figures
        .sources()
        .forEach(
            (source, tally) ->
                sources.merge(
                    source.orElseGet(() -> language.say("source.none")),
                    tally,
                    Figures.Tally::and));
    worth("channels", channels);
    worth("sources", sources);
    html.raw("</section>");
  }

  private void note() {
    html.raw("<p class=\"note\">").text(language.say("junk.note", Rate.FEWEST));
    if (figures.tests() > 0) {
      html.raw(" ").text(language.say("tests.note", figures.tests()));
    }
    html.raw("</p>");
  }

  private void months(YearMonth last) {
    html.raw("<div class=\"card\"><h2>").text(language.say("months")).raw("</h2>");
    html.raw("<ul class=\"legend\">");
    for (Dot dot : Dot.values()) {
      html.raw("<li><span class=\"dot " + dot + "\"></span>")
          .text(language.code("dot.", dot.name()))
          .raw("</li>");
    }
    html.raw("</ul><table class=\"months\"><tbody>");
    Map<String, Map<Dot, Long>> rows = rows(last);
    long most = rows.values().stream().mapToLong(Charts::sum).max().orElse(1);
    rows.forEach((label, counts) -> month(label, counts, Math.max(1, most)));
    html.raw("</tbody></table>").element("p", "note", language.say("months.note")).raw("</div>");
  }

  /** The last twelve months without a gap; what is older is one row. */
  private Map<String, Map<Dot, Long>> rows(YearMonth last) {
    Map<String, Map<Dot, Long>> rows = new LinkedHashMap<>();
    YearMonth first = last.minusMonths(MONTHS - 1L);
    Map<Dot, Long> earlier = new EnumMap<>(Dot.class);
    figures
        .months()
        .headMap(first)
        .values()
        .forEach(counts -> counts.forEach((dot, count) -> earlier.merge(dot, count, Long::sum)));
    if (!earlier.isEmpty()) {
      rows.put(language.say("months.earlier"), earlier);
    }
    boolean none = figures.months().isEmpty();
    YearMonth from = !earlier.isEmpty() ? first : none ? last : figures.months().firstKey();
    for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
      rows.put(language.month(month), figures.months().getOrDefault(month, Map.of()));
    }
    if (!figures.undated().isEmpty()) {
      rows.put(language.say("months.undated"), figures.undated());
    }
    return rows;
  }

  private static long sum(Map<Dot, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private void month(String label, Map<Dot, Long> counts, long most) {
    html.raw("<tr><th scope=\"row\">").text(label).raw("</th><td class=\"track\">");
    html.raw("<div class=\"stack\" style=\"width:" + share(sum(counts), most) + "\">");
    for (Dot dot : Dot.values()) {
      long count = counts.getOrDefault(dot, 0L);
      if (count > 0) {
        String says = language.say("months.part", language.code("dot.", dot.name()), count);
        boolean fits = count < 10 || 100 * count >= most * ROOM * language.number(count).length();
        html.raw("<span class=\"part " + dot + (fits ? "" : " thin"))
            .raw("\" style=\"flex-grow:" + count + "\" title=\"")
            .text(says)
            .raw("\"><span class=\"unseen\">")
            .text(language.code("dot.", dot.name()))
            .raw(" </span>")
            .raw(fits ? "<span>" : "<span class=\"unseen\">")
            .text(language.number(count))
            .raw("</span></span>");
      }
    }
    html.raw("</div></td><td class=\"n\">").text(language.number(sum(counts))).raw("</td></tr>");
  }

  /** In whole hundredths: exact enough for a bar, and the same everywhere. */
  private static String share(long part, long whole) {
    return Math.round(100.0 * part / whole) + "%";
  }

  private void worth(String what, Map<String, Figures.Tally> tallies) {
    long most = tallies.values().stream().mapToLong(Figures.Tally::leads).max().orElse(1);
    html.raw("<div class=\"card\"><h2>").text(language.say(what)).raw("</h2>");
    html.raw("<table class=\"worth\"><colgroup><col class=\"label\"><col><col class=\"few\">");
    html.raw("<col class=\"few\"><col class=\"rate\"></colgroup><thead><tr><td></td>");
    html.raw("<th scope=\"col\" colspan=\"2\">").text(language.say("column.leads")).raw("</th>");
    html.raw("<th scope=\"col\">").text(language.say("column.junk")).raw("</th>");
    html.raw("<th scope=\"col\">").text(language.say("column.rate")).raw("</th>");
    html.raw("</tr></thead><tbody>");
    tallies.entrySet().stream()
        .limit(LINES)
        .forEach(entry -> worth(entry.getKey(), entry.getValue(), most));
    if (tallies.size() > LINES) {
      Figures.Tally rest =
          tallies.values().stream().skip(LINES).reduce(Figures.Tally.NONE, Figures.Tally::and);
      worth(language.say("source.more", tallies.size() - LINES), rest, most);
    }
    worth(
        language.say("source.all"),
        tallies.values().stream().reduce(Figures.Tally.NONE, Figures.Tally::and),
        most);
    html.raw("</tbody></table></div>");
  }

  private void worth(String label, Figures.Tally tally, long most) {
    long length = Math.min(tally.leads(), most);
    html.raw("<tr>").open("th", "scope", "row", "title", label);
    broken(label);
    html.raw(
        "</th><td class=\"track\"><div class=\"bar\" style=\"width:" + share(length, most) + "\">");
    html.raw("<div class=\"junk\" style=\"width:" + share(tally.junk(), tally.leads()));
    html.raw("\"></div></div></td><td class=\"n\">").text(language.number(tally.leads()));
    html.raw("</td><td class=\"n\">").text(language.number(tally.junk())).raw("</td>");
    html.raw("<td class=\"n\">");
    percent.draw(tally.rate());
    html.raw("</td></tr>");
  }

  /** A name that is too long breaks where its parts meet. */
  private void broken(String label) {
    for (String part : label.split("(?<=[./_-])", -1)) {
      html.text(part).raw("<wbr>");
    }
  }
}
