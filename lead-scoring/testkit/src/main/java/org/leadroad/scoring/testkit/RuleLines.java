package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;

/** What single rules and groups of a card give. */
final class RuleLines {

  private RuleLines() {}

  /** All rules of a card, in its order. */
  static List<Rule> rules(Scorecard card) {
    return parts(card).stream().filter(Rule.class::isInstance).map(Rule.class::cast).toList();
  }

  /** All rules and groups of a card, in its order. */
  static List<Part> parts(Scorecard card) {
    List<Part> parts = new ArrayList<>();
    card.tiers().forEach(tier -> card.parts(tier).forEach(part -> collect(part, parts)));
    return parts;
  }

  private static void collect(Part part, List<Part> parts) {
    parts.add(part);
    if (part instanceof Group group) {
      group.parts().forEach(each -> collect(each, parts));
    }
  }

  static Optional<Part> part(Scorecard card, String id) {
    return parts(card).stream().filter(part -> part.id().equals(id)).findFirst();
  }

  static List<String> decaying(Scorecard card) {
    return rules(card).stream().filter(rule -> rule.decay().isPresent()).map(Rule::id).toList();
  }

  static boolean spoke(Score score, String rule) {
    return has(score, rule, Score.Cause.RULE);
  }

  static boolean has(Score score, String rule, Score.Cause cause) {
    return score.lines().stream()
        .anyMatch(line -> line.part().equals(rule) && line.cause() == cause);
  }

  /** What a rule gives after decay and limit: all its lines together. */
  static long points(Score score, String rule) {
    return points(score, Set.of(rule));
  }

  /** What a rule or group gives: its lines and those of all parts in it. */
  static long points(Score score, Part part) {
    return points(score, ids(part));
  }

  /** Whether a part or anything in it has a line. */
  static boolean hasLines(Score score, Part part) {
    Set<String> ids = ids(part);
    return score.lines().stream().anyMatch(line -> ids.contains(line.part()));
  }

  private static Set<String> ids(Part part) {
    List<Part> inside = new ArrayList<>();
    collect(part, inside);
    Set<String> ids = new HashSet<>();
    inside.forEach(each -> ids.add(each.id()));
    return ids;
  }

  private static long points(Score score, Set<String> parts) {
    return score.lines().stream()
        .filter(line -> parts.contains(line.part()))
        .mapToLong(Score.Line::points)
        .sum();
  }
}
