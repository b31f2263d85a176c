package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.scoring.Part.Kind;

/** Ranks why a score is so high, or no higher. */
final class Reasons {

  private final Map<String, Long> points = new HashMap<>();
  private final Set<String> spoke = new HashSet<>();
  private final Map<String, Reason> reasons = new LinkedHashMap<>();
  private final boolean above;

  private Reasons(Score score, boolean above) {
    this.above = above;
    for (Score.Line line : score.lines()) {
      points.merge(line.part(), line.points(), Long::sum);
      if (line.cause() == Score.Cause.RULE) {
        spoke.add(line.part());
      }
    }
  }

  static List<Reason> above(Score score, int most) {
    return new Reasons(score, true).ranked(score.card(), most);
  }

  static List<Reason> below(Score score, int most) {
    return new Reasons(score, false).ranked(score.card(), most);
  }

  private List<Reason> ranked(Scorecard card, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most must be at least 0, but was " + most);
    }
    for (Tier tier : card.tiers()) {
      card.parts(tier).forEach(this::add);
    }
    return reasons.values().stream()
        .filter(reason -> reason.points() > 0)
        .sorted(Comparator.comparingLong(Reason::points).reversed())
        .limit(most)
        .toList();
  }

  private void add(Part part) {
    if (part instanceof Group group && group.kind() == Kind.SUM) {
      group.parts().forEach(this::add);
      return;
    }
    long given = 0;
    for (Part each : Tree.parts(List.of(part))) {
      given += points.getOrDefault(each.id(), 0L);
    }
    long difference =
        above
            ? given - part.baseline().orElse(0)
            : (part.baseline().isPresent() ? part.baseline().getAsInt() : full(part)) - given;
    Optional<Rule> chosen =
        Tree.rules(List.of(part)).stream().filter(rule -> spoke.contains(rule.id())).findFirst();
    Rule first = chosen.orElseGet(() -> Tree.rules(List.of(part)).get(0));
    String code = chosen.flatMap(Rule::code).or(part::code).orElse(part.id());
    String text = first.reason().orElse(part.id());
    reasons.merge(code, new Reason(code, List.of(part.id()), difference, text), Reasons::together);
  }

  private static Reason together(Reason one, Reason other) {
    List<String> parts = new ArrayList<>(one.parts());
    parts.addAll(other.parts());
    return new Reason(one.code(), parts, one.points() + other.points(), one.text());
  }

  /** The most that a part gives; of what is not limited, once. */
  private static long full(Part part) {
    if (part instanceof Rule rule) {
      return Math.max(0L, (long) rule.points() * rule.atMost().orElse(1));
    }
    Group group = (Group) part;
    long full = 0;
    for (Part each : group.parts()) {
      full = group.kind() == Kind.SUM ? full + full(each) : Math.max(full, full(each));
    }
    return Math.min(full, group.cap().orElse(Integer.MAX_VALUE));
  }
}
