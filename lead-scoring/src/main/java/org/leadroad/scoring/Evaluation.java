package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Score.Cause;
import org.leadroad.scoring.Score.Line;

/** The walk that scores: what each part of one tier gives, line by line. */
final class Evaluation {

  private final Inquiry<?> inquiry;
  private final Tier tier;

  Evaluation(Inquiry<?> inquiry, Tier tier) {
    this.inquiry = inquiry;
    this.tier = tier;
  }

  /**
   * What a part gives.
   *
   * @param spoke whether it has a say where one of several is chosen
   * @param points the sum of the lines
   * @param lines in order
   * @param passedOver rules that spoke where another was chosen
   */
  record Outcome(boolean spoke, long points, List<Line> lines, Set<String> passedOver) {
    private static final Outcome SILENT = new Outcome(false, 0, List.of(), Set.of());

    private static Outcome of(boolean spoke, List<Line> lines, Set<String> passedOver) {
      return new Outcome(spoke, lines.stream().mapToLong(Line::points).sum(), lines, passedOver);
    }
  }

  /** All parts of a tier; {@code fillsUp} if what passes its ends is cut. */
  Outcome tier(List<Part> parts, boolean fillsUp) {
    Outcome sum = together(outcomes(parts));
    if (!fillsUp || (sum.points >= 0 && sum.points <= Tier.FULL)) {
      return sum;
    }
    List<Line> lines = new ArrayList<>(sum.lines);
    if (sum.points > Tier.FULL) {
      lines.add(Label.of(tier).line(Cause.TIER_FULL, Tier.FULL - sum.points));
    } else {
      lines.add(Label.of(tier).line(Cause.FLOOR, -sum.points));
    }
    return Outcome.of(sum.spoke, lines, sum.passedOver);
  }

  private List<Outcome> outcomes(List<Part> parts) {
    return parts.stream().map(this::part).toList();
  }

  /** One part, as though nothing stood around it. */
  Outcome part(Part part) {
    return switch (part.kind()) {
      case WHEN -> when((Rule) part);
      case EACH -> each((Rule) part);
      case SUM, BEST, WORST, FIRST -> group((Group) part);
    };
  }

  private Outcome when(Rule rule) {
    Condition condition = rule.condition().orElseThrow();
    return switch (inquiry.answer(condition)) {
      case NO -> Outcome.SILENT;
      case FAILED -> failed(rule);
      case YES ->
          Outcome.of(
              true,
              List.of(
                  Label.of(rule, tier)
                      .line(Cause.RULE, rule.points(), Grounds.of(condition, inquiry))),
              Set.of());
    };
  }

  private Outcome each(Rule rule) {
    Interactions wanted = rule.interactions().orElseThrow();
    List<Interaction> found = inquiry.occurrences(wanted);
    if (found == null) {
      return failed(rule);
    }
    Given given = Given.of(rule, tier, found, inquiry.asOf());
    if (given.times() == 0) {
      return Outcome.SILENT;
    }
    List<Line> lines = new ArrayList<>();
    Label label = Label.of(rule, tier);
    lines.add(label.line(Cause.RULE, given.all(), List.of(Grounds.counted(wanted, found))));
    if (given.capped() != given.all()) {
      lines.add(label.line(Cause.CAP, given.capped() - given.all()));
    }
    if (given.left() != given.capped()) {
      lines.add(label.line(Cause.DECAY, given.left() - given.capped()));
    }
    return Outcome.of(true, lines, Set.of());
  }

  private Outcome group(Group group) {
    Answer open = group.gate().map(inquiry::answer).orElse(Answer.YES);
    if (open != Answer.YES) {
      return open == Answer.NO ? Outcome.SILENT : failed(group);
    }
    List<Outcome> outcomes = outcomes(group.parts());
    Outcome chosen =
        group.kind() == Part.Kind.SUM ? together(outcomes) : choose(group.kind(), outcomes);
    long floor = group.floor().orElse(Integer.MIN_VALUE);
    long cap = group.cap().orElse(Integer.MAX_VALUE);
    if (group.cap().isEmpty() || (chosen.points >= floor && chosen.points <= cap)) {
      return chosen;
    }
    List<Line> lines = new ArrayList<>(chosen.lines);
    lines.add(
        chosen.points > cap
            ? line(group, Cause.CAP, cap - chosen.points)
            : line(group, Cause.FLOOR, floor - chosen.points));
    return Outcome.of(chosen.spoke, lines, chosen.passedOver);
  }

  private static Outcome together(List<Outcome> outcomes) {
    List<Line> lines = new ArrayList<>();
    Set<String> passedOver = new LinkedHashSet<>();
    boolean spoke = false;
    for (Outcome each : outcomes) {
      lines.addAll(each.lines);
      passedOver.addAll(each.passedOver);
      spoke |= each.spoke;
    }
    return Outcome.of(spoke, lines, passedOver);
  }

  /** One of those that speak; what failed leaves its mark whether chosen or not. */
  private static Outcome choose(Part.Kind kind, List<Outcome> outcomes) {
    int chosen = -1;
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome each = outcomes.get(i);
      if (each.spoke && (chosen < 0 || isBetter(kind, each, outcomes.get(chosen)))) {
        chosen = i;
      }
    }
    List<Line> lines = new ArrayList<>();
    Set<String> passedOver = new LinkedHashSet<>();
    for (int i = 0; i < outcomes.size(); i++) {
      for (Line line : outcomes.get(i).lines) {
        if (i == chosen || line.cause() == Cause.FAILED) {
          lines.add(line);
        } else if (line.cause() == Cause.RULE) {
          passedOver.add(line.part());
        }
      }
      passedOver.addAll(outcomes.get(i).passedOver);
    }
    return Outcome.of(chosen >= 0, lines, passedOver);
  }

  private static boolean isBetter(Part.Kind kind, Outcome one, Outcome other) {
    return switch (kind) {
      case BEST -> one.points > other.points;
      case WORST -> one.points < other.points;
      case FIRST, SUM, WHEN, EACH -> false;
    };
  }

  private Outcome failed(Part part) {
    return Outcome.of(false, List.of(line(part, Cause.FAILED, 0)), Set.of());
  }

  private Line line(Part part, Cause cause, long points) {
    return Label.of(part, tier).line(cause, points);
  }
}
