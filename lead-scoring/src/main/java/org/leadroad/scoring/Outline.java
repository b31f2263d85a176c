package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadroad.scoring.Score.Cause;
import org.leadroad.scoring.Score.Line;
import org.leadroad.scoring.plan.Program;

/**
 * What all scores of one scorer have in common: the card, and what its parts say.
 *
 * @param attributes that the card asks about
 * @param places of all rules, by id
 * @param entries the tiers, the highest first
 * @param silent the line of each rule that says nothing, by place
 * @param reasons what is compared to rank them
 */
record Outline(
    Scorecard card,
    List<Attribute<?>> attributes,
    Program program,
    Map<String, Integer> places,
    List<Entry> entries,
    List<Line> silent,
    Reasons reasons) {

  static Outline of(Scorecard card, List<Attribute<?>> attributes, Compiled compiled) {
    List<Line> silent = new ArrayList<>();
    for (Tier tier : card.tiers()) {
      for (Rule rule : Tree.rules(card.parts(tier))) {
        silent.add(Label.of(rule, tier).line(Cause.SILENT, 0));
      }
    }
    return new Outline(
        card,
        attributes,
        compiled.program(),
        compiled.places(),
        compiled.entries(),
        List.copyOf(silent),
        Reasons.of(card));
  }

  /** A line for each rule of which no line speaks. */
  List<Line> silent(List<Line> lines, Set<String> passedOver) {
    boolean[] heard = new boolean[silent.size()];
    for (Line line : lines) {
      Integer rule = places.get(line.part());
      if (rule != null) {
        heard[rule] = true;
      }
    }
    List<Line> others = new ArrayList<>(heard.length);
    for (int i = 0; i < heard.length; i++) {
      if (!heard[i]) {
        Line line = silent.get(i);
        others.add(passedOver.contains(line.part()) ? passedOver(line) : line);
      }
    }
    return List.copyOf(others);
  }

  private static Line passedOver(Line of) {
    return new Line(
        of.part(), of.code(), of.tier(), Cause.PASSED_OVER, 0, of.reason(), of.grounds());
  }
}
