package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leadroad.scoring.Score.Cause;
import org.leadroad.scoring.Score.Line;
import org.leadroad.scoring.plan.Finding;

/** One walk over the entries of a card, and the lines that come of it. */
final class Telling {

  private final Told told;
  private final Finding finding;
  private final long[] points;
  private final List<Line> lines = new ArrayList<>(32);
  private Set<String> passedOver = Set.of();

  Telling(Told told, Finding finding, long[] points) {
    this.told = told;
    this.finding = finding;
    this.points = points;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  Set<String> passedOver() {
    return passedOver;
  }

  Finding finding() {
    return finding;
  }

  /** What a rule gave, by its place. */
  long points(int rule) {
    return points[rule];
  }

  /** Whether the formula of a rule held, by its place among those that have one. */
  boolean held(int test) {
    return told.held(test);
  }

  Given given(Rule rule, Tier tier) {
    return told.given(rule, tier);
  }

  /** What a rule rests on, looked up when somebody asks. */
  List<Ground> grounds(Rule rule, int count) {
    return new LaterGrounds(told, rule, count);
  }

  void add(Line line) {
    lines.add(line);
  }

  /** Adds the lines of a rule that counts: what all gives, what may not count, what age takes. */
  void add(Label label, long all, long capped, long left, List<Ground> grounds) {
    lines.add(label.line(Cause.RULE, all, grounds));
    if (capped != all) {
      lines.add(label.line(Cause.CAP, capped - all));
    }
    if (left != capped) {
      lines.add(label.line(Cause.DECAY, left - capped));
    }
  }

  void passOver(String rule) {
    if (passedOver.isEmpty()) {
      passedOver = new LinkedHashSet<>();
    }
    passedOver.add(rule);
  }
}
