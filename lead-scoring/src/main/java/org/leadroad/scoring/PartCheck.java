package org.leadroad.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.leadroad.core.check.Checks;
import org.leadroad.scoring.Fault.Code;

/** Finds what is wrong with the parts of a card. */
final class PartCheck {

  static final int DEEPEST = 32;

  private static final int MOST_POINTS = 1_000_000;
  private static final int MOST_EVERY = 1_000;
  private static final int MOST_TIMES = 1_000_000;

  private static final int LONGEST_CODE = 64;

  /** What faults and ledgers call things that are not parts. */
  private static final Set<String> RESERVED =
      Set.of("card", "bands", "classification", "qualification", "priority", "flat");

  private final Collection<Fault> faults;
  private final Vocabulary vocabulary;
  private final Unread unread;
  private final Set<String> ids = new HashSet<>();

  PartCheck(Collection<Fault> faults, Vocabulary vocabulary, Unread unread) {
    this.faults = faults;
    this.vocabulary = vocabulary;
    this.unread = unread;
  }

  void check(Part part, Tier tier, int depth) {
    check(part, tier, depth, true);
  }

  /** Whether it adds something of its own: then a reason can compare it. */
  private void check(Part part, Tier tier, int depth, boolean adds) {
    if (depth > DEEPEST) {
      fault(Code.DEPTH, part, "groups must be at most " + DEEPEST + " deep");
      return;
    }
    id(part);
    reason(part, adds && part.kind() != Part.Kind.SUM);
    if (part instanceof Rule rule) {
      rule(rule, tier);
    } else {
      group((Group) part, tier, depth, adds && part.kind() == Part.Kind.SUM);
    }
  }

  private void fault(Code code, Part part, String message) {
    faults.add(new Fault(code, part.id(), message));
  }

  private void id(Part part) {
    if (part.id().isEmpty() && unread.has(part)) {
      return;
    }
    if (!Checks.isKebab(part.id())) {
      fault(Code.ID, part, "id must be kebab-case (small letters, digits, single hyphens)");
    } else if (RESERVED.contains(part.id())) {
      fault(Code.ID, part, "id must not be one that the library uses itself");
    }
    if (!ids.add(part.id())) {
      fault(
          Code.DUPLICATE_ID,
          part,
          "two parts share this id. Maybe one was meant to replace the other: use another id");
    }
  }

  private void rule(Rule rule, Tier tier) {
    points(rule, tier);
    ConditionCheck conditions = new ConditionCheck(faults, vocabulary, rule.id());
    if (rule.condition().isPresent()) {
      conditions.check(rule.condition().get());
    }
    if (rule.interactions().isPresent()) {
      conditions.interactions(rule.interactions().get(), 1);
    }
    boolean counts = rule.kind() == Part.Kind.EACH || unread.has(rule);
    if (!counts && (rule.every() != 1 || rule.atMost().isPresent() || rule.decay().isPresent())) {
      fault(
          Code.TIMES,
          rule,
          "every, atMost and decaying must be set on rules that count. Maybe use Rule.each");
    }
    if (rule.decay().isPresent() && comesIn(rule)) {
      fault(
          Code.COOLING,
          rule,
          "a rule that decays must not count what comes in as time goes by: olderThan, the first"
              + " within a window, or no other within one. Maybe leave the decay out");
    }
    if (rule.every() < 1 || rule.every() > MOST_EVERY) {
      fault(
          Code.TIMES,
          rule,
          "every must be between 1 and " + MOST_EVERY + ", but was " + rule.every());
    }
    int times = rule.atMost().orElse(1);
    if (times < 1 || times > MOST_TIMES) {
      fault(Code.TIMES, rule, "atMost must be between 1 and " + MOST_TIMES + ", but was " + times);
    }
  }

  private void points(Rule rule, Tier tier) {
    int points = rule.points();
    if (points == 0 || points < -MOST_POINTS || points > MOST_POINTS) {
      fault(
          Code.POINTS,
          rule,
          "points must be between -"
              + MOST_POINTS
              + " and "
              + MOST_POINTS
              + " and not 0, but were "
              + points);
    } else if (points % tier.unit() != 0) {
      fault(
          Code.POINTS,
          rule,
          "points must be a multiple of "
              + tier.unit()
              + ", as everything in "
              + tier.id()
              + " is, but were "
              + points);
    } else if (tier == Tier.PRIORITY && Math.abs(points) > Tier.FULL) {
      fault(
          Code.POINTS,
          rule,
          "points must be between -"
              + Tier.FULL
              + " and "
              + Tier.FULL
              + " in priority, but were "
              + points
              + ". Maybe it belongs into a higher tier");
    }
  }

  private static boolean isCode(String code) {
    boolean sound = !code.isEmpty() && code.length() <= LONGEST_CODE;
    for (int i = 0; sound && i < code.length(); i++) {
      char c = code.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      sound = letterOrDigit || (i > 0 && (c == '.' || c == '_' || c == '-'));
    }
    return sound;
  }

  private void reason(Part part, boolean compared) {
    if (part.code().isPresent() && !isCode(part.code().get())) {
      fault(
          Code.REASON,
          part,
          "code must be of letters, digits, dots, hyphens and underscores, at most 64");
    }
    if (part.baseline().isEmpty()) {
      return;
    }
    int baseline = part.baseline().getAsInt();
    if (!compared) {
      fault(
          Code.REASON,
          part,
          "baseline must be of a rule that is added up, or of a group that chooses one of its"
              + " parts. Maybe set it there");
    } else if (baseline < -MOST_POINTS || baseline > MOST_POINTS) {
      fault(
          Code.REASON,
          part,
          "baseline must be between -"
              + MOST_POINTS
              + " and "
              + MOST_POINTS
              + ", but was "
              + baseline);
    }
  }

  private static boolean comesIn(Rule rule) {
    return rule.interactions().isPresent() && Ageing.comesIn(rule.interactions().get());
  }

  private void group(Group group, Tier tier, int depth, boolean adds) {
    if (group.parts().isEmpty() && !unread.has(group)) {
      fault(Code.EMPTY_GROUP, group, "a group must have parts. Maybe leave it out");
    }
    if (group.gate().isPresent()) {
      new ConditionCheck(faults, vocabulary, group.id()).check(group.gate().get());
    }
    int floor = group.floor().orElse(0);
    int cap = group.cap().orElse(0);
    if (floor > 0 || cap < 0) {
      fault(
          Code.LIMITS,
          group,
          "between must be around 0, which a silent group gives, but was "
              + floor
              + " and "
              + cap
              + ". Maybe add a rule that always gives points: Rule.when(id, Condition.allOf(), …)");
    } else if (floor % tier.unit() != 0 || cap % tier.unit() != 0) {
      fault(
          Code.LIMITS,
          group,
          "between must be multiples of "
              + tier.unit()
              + ", as everything in "
              + tier.id()
              + " is, but was "
              + floor
              + " and "
              + cap);
    }
    for (Part part : group.parts()) {
      check(part, tier, depth + 1, adds);
    }
  }
}
