package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Ground;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Tier;

/** A score as bars that start where the one before ended, so that the last ends at the total. */
final class Waterfall {

  private final Html html;
  private final Language language;
  private final LeadRow row;
  private final Score score;
  private long low;
  private long high;
  private long reached;

  Waterfall(Html html, Language language, LeadRow row) {
    this.html = html;
    this.language = language;
    this.row = row;
    this.score = row.score();
    long sum = 0;
    for (Tier tier : score.card().tiers()) {
      for (Score.Line line : lines(tier)) {
        sum += line.points();
        low = Math.min(low, sum);
        high = Math.max(high, sum);
      }
    }
    high = Math.max(high, low + 1);
  }

  void draw() {
    html.element("h3", "", language.say("story.score", language.number(score.total())));
    if (score.lines().isEmpty()) {
      boolean out = House.isRuledOut(row.snapshot());
      html.element("p", "soft", language.say(out ? "story.score.out" : "story.score.none"));
    } else {
      html.raw("<table class=\"fall\">");
      score.card().tiers().forEach(this::tier);
      html.raw("<tbody class=\"total\"><tr><th scope=\"row\">")
          .text(language.say("story.total"))
          .raw("</th><td class=\"track\">");
      bar(0, score.total(), "sum");
      html.raw("</td><td class=\"n\">").text(language.number(score.total()));
      html.raw("</td></tr></tbody></table>");
    }
    html.raw("<p class=\"why\">")
        .element("span", "chip " + score.temperature(), temperature())
        .text(" " + new Temper(language, row).why())
        .raw("</p>");
    if (!score.complete()) {
      html.element("p", "warn", language.say("story.incomplete"));
    }
    if (!score.unknownTypes().isEmpty()) {
      html.element(
          "p", "warn", language.say("story.uncounted", String.join(", ", score.unknownTypes())));
    }
  }

  private String temperature() {
    return language.code("band.", score.temperature().name());
  }

  private List<Score.Line> lines(Tier tier) {
    return score.lines().stream().filter(line -> line.tier() == tier).toList();
  }

  private void tier(Tier tier) {
    List<Score.Line> lines = lines(tier);
    if (lines.isEmpty()) {
      return;
    }
    html.raw("<tbody><tr class=\"tier\"><th scope=\"rowgroup\" colspan=\"2\">")
        .text(language.code("tier.", tier.name()))
        .raw("</th><td class=\"n\">")
        .text(language.number(score.tier(tier)))
        .raw("</td></tr>");
    for (Score.Line line : lines) {
      html.raw("<tr><th scope=\"row\">").text(says(line));
      grounds(line);
      html.raw("</th><td class=\"track\">");
      bar(reached, reached + line.points(), line.points() < 0 ? "down" : "up");
      reached += line.points();
      html.raw("</td><td class=\"n\">")
          .text((line.points() > 0 ? "+" : "") + language.number(line.points()))
          .raw("</td></tr>");
    }
    html.raw("</tbody>");
  }

  private String says(Score.Line line) {
    String rule = "rule." + line.part();
    String reason = language.knows(rule) ? language.say(rule) : line.reason();
    return language.say("cause." + line.cause().name(), reason);
  }

  private void grounds(Score.Line line) {
    List<String> counted = new ArrayList<>();
    for (Ground ground : line.grounds()) {
      if (line.cause() == Score.Cause.RULE
          && ground instanceof Ground.Counted times
          && times.latest().isPresent()) {
        counted.add(
            language.say("score.counted", times.times(), language.day(times.latest().get())));
      }
    }
    if (!counted.isEmpty()) {
      html.element("small", "soft", " " + String.join(", ", counted));
    }
  }

  private void bar(long from, long to, String cssClass) {
    html.raw("<i class=\"" + cssClass + "\" style=\"left:" + share(Math.min(from, to) - low))
        .raw(";width:" + share(Math.abs(to - from)) + "\"></i>");
  }

  private String share(long points) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * points / (high - low));
  }
}
