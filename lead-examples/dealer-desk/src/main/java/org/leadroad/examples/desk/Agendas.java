package org.leadroad.examples.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.claim.Money;
import org.leadroad.core.definition.Definition;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Rate;
import org.leadroad.lifecycle.report.Worth;

/** What is to be done, how many got how far, and what sources cost (statements G7, P6, G8, S5). */
final class Agendas {

  private static final int LINES = 12;
  private static final int SOURCES = 8;

  private final Html html;
  private final Language language;
  private final Percent percent;
  private final Ahead ahead;
  private final Map<String, Definition> called;

  Agendas(Html html, Language language, Ahead ahead, Map<String, Definition> called) {
    this.html = html;
    this.language = language;
    this.percent = new Percent(html, language);
    this.ahead = ahead;
    this.called = called;
  }

  void draw(Instant asOf) {
    html.open("section", "class", "ahead", "aria-label", language.say("ahead"));
    agenda(asOf);
    html.raw("<div>");
    funnel();
    if (ahead.sources().bySource().values().stream().anyMatch(worth -> worth.cost().isPresent())) {
      costs();
    }
    html.raw("</div></section>");
  }

  private void agenda(Instant asOf) {
    html.raw("<div class=\"card\"><h2>").text(language.say("agenda")).raw("</h2>");
    html.element(
        "p",
        "note",
        language.say(
            "agenda.note", ahead.overdue(), ahead.neverContacted(), ahead.agenda().size()));
    html.raw("<table class=\"todo\"><tbody>");
    ahead.agenda().stream()
        .filter(line -> line.first().isPresent())
        .limit(LINES)
        .forEach(line -> todo(line, asOf));
    html.raw("</tbody></table>");
    html.element("p", "note", language.say("agenda.file")).raw("</div>");
  }

  private void todo(Ahead.Line line, Instant asOf) {
    Cycle cycle = line.first().orElseThrow();
    html.raw("<tr><th scope=\"row\"><b>").text(line.called()).raw("</b><small class=\"soft\">");
    html.text(line.next()).raw("</small></th><td>");
    html.text(language.code("cycle.", cycle.kind().name())).raw("</td><td class=\"n\">");
    if (line.overdue()) {
      html.raw("<b class=\"bad\">")
          .text(language.say("agenda.late", late(Duration.between(cycle.due(), asOf))))
          .raw("</b>");
    } else {
      html.text(language.minute(cycle.due()));
    }
    html.raw("</td></tr>");
  }

  private String late(Duration time) {
    return time.toDays() > 0
        ? language.count("days", time.toDays())
        : time.toHours() > 0 ? language.count("hours", time.toHours()) : language.say("hours.none");
  }

  private void funnel() {
    Funnel funnel = ahead.funnel();
    html.raw("<div class=\"card\"><h2>").text(language.say("funnel")).raw("</h2>");
    html.raw("<table class=\"steps\"><thead><tr><td></td>");
    heads("funnel.reached", "funnel.rate", "funnel.time");
    html.raw("</tr></thead><tbody>");
    for (Funnel.Stage stage : funnel.stages()) {
      step(name(stage.definition()), stage.conversion(), stage.time().median());
    }
    step(language.say("funnel.buyers"), funnel.buyers(), funnel.timeToBuy().median());
    html.raw("</tbody></table>")
        .element("p", "note", language.say("funnel.note", funnel.definitions(), Rate.FEWEST))
        .raw("</div>");
  }

  private String name(String definition) {
    Definition known = called.get(definition);
    return known == null ? language.code("called.", definition) : known.name(language.locale());
  }

  private void heads(String... keys) {
    for (String key : keys) {
      html.raw("<th scope=\"col\">").text(language.say(key)).raw("</th>");
    }
  }

  private void step(String label, Rate rate, Optional<Duration> median) {
    html.raw("<tr>").raw("<th scope=\"row\">").text(label).raw("</th><td class=\"n\">");
    html.text(language.number(rate.part())).raw("</td><td class=\"n\">");
    percent.draw(rate);
    html.raw("</td><td class=\"n\">").text(median.map(this::late).orElse("–")).raw("</td></tr>");
  }

  private void costs() {
    html.raw("<div class=\"card\"><h2>").text(language.say("costs")).raw("</h2>");
    html.raw("<table class=\"steps\"><thead><tr><td></td>");
    heads("costs.cost", "costs.lead", "costs.buyer", "costs.return");
    html.raw("</tr></thead><tbody>");
    ahead.sources().bySource().entrySet().stream()
        .filter(source -> source.getValue().cost().isPresent())
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Worth> source) ->
                        source.getValue().cost().orElseThrow().amount())
                .reversed())
        .limit(SOURCES)
        .forEach(source -> cost(source.getKey(), source.getValue()));
    html.raw("</tbody></table>").element("p", "note", language.say("costs.note")).raw("</div>");
  }

  private void cost(String source, Worth worth) {
    html.raw("<tr><th scope=\"row\">").text(source).raw("</th>");
    money(worth.cost());
    money(worth.costPerLead());
    money(worth.costPerBuyer());
    html.raw("<td class=\"n\">")
        .text(worth.roi().map(roi -> Percent.whole(roi.doubleValue()) + " %").orElse("–"))
        .raw("</td></tr>");
  }

  private void money(Optional<Money> sum) {
    html.raw("<td class=\"n\">");
    if (sum.isEmpty()) {
      html.text("–");
    } else {
      html.text(language.amount(sum.get().amount()) + " " + sum.get().currency().getCurrencyCode());
    }
    html.raw("</td>");
  }
}
