package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;

/** What single rules of a card give. */
final class RuleLines {

  private RuleLines() {}

  /** All rules of a card, in its order. */
  static List<Rule> rules(Scorecard card) {
    List<Rule> rules = new ArrayList<>();
    card.tiers().forEach(tier -> card.parts(tier).forEach(part -> collect(part, rules)));
    return rules;
  }

  private static void collect(Part part, List<Rule> rules) {
    if (part instanceof Rule rule) {
      rules.add(rule);
    } else if (part instanceof Group group) {
      group.parts().forEach(each -> collect(each, rules));
    }
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
    return score.lines().stream()
        .filter(line -> line.part().equals(rule))
        .mapToLong(Score.Line::points)
        .sum();
  }
}
