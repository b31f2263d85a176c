package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadroad.scoring.Analysis;
import org.leadroad.scoring.CardDiff;
import org.leadroad.scoring.Finding;
import org.leadroad.scoring.Preview;
import org.leadroad.scoring.Range;
import org.leadroad.scoring.ScoreDiff;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Tier;

/** One page: what another card changes, who would be of another class, and why (statement S1). */
final class ComparePage {

  private final Html html;
  private final Language language;
  private final Comparison comparison;
  private final Preview preview;

  ComparePage(Appendable out, Language language, Comparison comparison) {
    this.html = new Html(out);
    this.language = language;
    this.comparison = comparison;
    this.preview = comparison.preview();
  }

  void write() throws IOException {
    try {
      String title =
          language.say("compare.title", name(comparison.before()), name(comparison.after()));
      Report.begin(html, language, title);
      html.raw("</style></head><body><header><div>")
          .element("h1", "", title)
          .element(
              "p",
              "soft",
              language.say("compare.note", preview.size(), preview.changes(), preview.moved()))
          .raw("</div></header><main><section class=\"ahead compare\"><div>");
      counts();
      causes();
      html.raw("</div><div>");
      changes();
      analysis();
      html.raw("</div></section>");
      people();
      html.raw("</main></body></html>\n");
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static String name(Scorecard card) {
    return card.id() + "/" + card.version();
  }

  private void counts() {
    card("compare.classes");
    html.raw("<table class=\"steps\"><thead><tr><td></td>");
    for (Temperature to : Temperature.values()) {
      html.raw("<th scope=\"col\">")
          .text(language.say("compare.to", language.code("band.", to.name())))
          .raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for (Temperature from : Temperature.values()) {
      html.raw("<tr><th scope=\"row\">")
          .text(language.say("compare.from", language.code("band.", from.name())))
          .raw("</th>");
      for (Temperature to : Temperature.values()) {
        long count = preview.count(from, to);
        html.raw("<td class=\"n" + (from == to || count == 0 ? " soft" : "") + "\">")
            .raw(from == to || count == 0 ? "<span>" : "<b>")
            .text(language.number(count))
            .raw(from == to || count == 0 ? "</span>" : "</b>")
            .raw("</td>");
      }
      html.raw("</tr>");
    }
    html.raw("</tbody></table></div>");
  }

  private void causes() {
    card("compare.causes");
    html.raw("<table class=\"steps\"><tbody>");
    for (Map.Entry<String, Long> cause : preview.causes().entrySet()) {
      html.raw("<tr><th scope=\"row\">")
          .text(cause.getKey().equals("bands") ? language.say("compare.bands") : cause.getKey())
          .raw("</th><td class=\"n\">");
      html.text(language.number(cause.getValue())).raw("</td></tr>");
    }
    html.raw("</tbody></table>");
    none(preview.causes().isEmpty());
    html.raw("</div>");
  }

  private void changes() {
    card("compare.card");
    html.raw("<ul class=\"plain\">");
    CardDiff diff = comparison.after().diff(comparison.before());
    for (CardDiff.Change change : diff.changes()) {
      html.element("li", "", change.describe(language.locale()));
    }
    html.raw("</ul>");
    none(diff.isEmpty());
    html.raw("</div>");
  }

  private void analysis() {
    card("compare.analysis");
    Analysis analysis = comparison.after().analysis();
    html.raw("<table class=\"steps\"><tbody>");
    range(language.say("compare.total"), analysis.total());
    for (Tier tier : comparison.after().tiers()) {
      range(tier.name().toLowerCase(Locale.ROOT), analysis.range(tier));
    }
    html.raw("</tbody></table><ul class=\"plain\">");
    for (Finding finding : analysis.findings()) {
      html.element("li", "bad", finding.describe(language.locale()));
    }
    html.raw("</ul></div>");
  }

  private void range(String of, Range range) {
    html.raw("<tr><th scope=\"row\">").text(of).raw("</th><td class=\"n\">");
    html.text(
            language.say(
                range.exact() ? "compare.range" : "compare.atmost", range.least(), range.most()))
        .raw("</td></tr>");
  }

  private void people() {
    html.raw("<section class=\"card\"><h2>").text(language.say("compare.people")).raw("</h2>");
    html.raw("<table class=\"steps people\"><tbody>");
    List<Preview.Changed> changed = preview.changed();
    for (int i = 0; i < changed.size(); i++) {
      person(comparison.named().get(i), changed.get(i).diff());
    }
    html.raw("</tbody></table>");
    if (preview.changes() > changed.size()) {
      html.element("p", "note", language.say("compare.more", preview.changes() - changed.size()));
    }
    none(changed.isEmpty());
    html.raw("</section>");
  }

  private void person(Comparison.Named named, ScoreDiff diff) {
    html.raw("<tr><th scope=\"row\"><b>").text(named.called()).raw("</b><small class=\"soft\">");
    html.text(named.lead().value()).raw("</small></th><td>");
    chip(diff.from());
    html.raw(" → ");
    chip(diff.to());
    html.raw("</td><td class=\"n\"><b>").text(signed(diff.points())).raw("</b></td><td>");
    for (ScoreDiff.Change change : diff.changes()) {
      html.element("span", "chip", change.part() + " " + signed(change.points())).raw(" ");
    }
    if (diff.changes().isEmpty()) {
      html.element("span", "soft", language.say("compare.bands"));
    }
    html.raw("</td></tr>");
  }

  private void chip(Temperature temperature) {
    html.element("span", "chip " + temperature, language.code("band.", temperature.name()));
  }

  private String signed(long points) {
    return (points > 0 ? "+" : "") + language.number(points);
  }

  private void card(String title) {
    html.raw("<div class=\"card\"><h2>").text(language.say(title)).raw("</h2>");
  }

  private void none(boolean empty) {
    if (empty) {
      html.element("p", "note", language.say("compare.none"));
    }
  }
}
