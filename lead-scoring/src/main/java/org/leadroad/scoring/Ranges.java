package org.leadroad.scoring;

import java.util.List;

/**
 * What parts and tiers can give at most and at least. Sound: no score is outside. It takes every
 * part on its own, as if any of them could speak with any other.
 */
final class Ranges {

  private Ranges() {}

  static Range part(Part part) {
    return switch (part.kind()) {
      case WHEN -> Range.of(0, ((Rule) part).points());
      case EACH -> each((Rule) part);
      case SUM, BEST, WORST, FIRST -> group((Group) part);
    };
  }

  /** An engagement holds no more interactions than an int can count. */
  private static Range each(Rule rule) {
    boolean one = rule.interactions().orElseThrow().pick() != Interactions.Pick.ALL;
    int occurrences = one ? 1 : Integer.MAX_VALUE;
    long times = Math.min(occurrences / rule.every(), rule.atMost().orElse(Integer.MAX_VALUE));
    return Range.of(0, Math.multiplyExact(rule.points(), times));
  }

  private static Range group(Group group) {
    Range range = Range.NOTHING;
    for (Part part : group.parts()) {
      range = group.kind() == Part.Kind.SUM ? range.plus(part(part)) : range.or(part(part));
    }
    return group.cap().isEmpty()
        ? range
        : range.clamp(group.floor().orElseThrow(), group.cap().getAsInt());
  }

  static Range tier(Tier tier, List<Part> parts, boolean fillsUp) {
    Range range = Range.NOTHING;
    for (Part part : parts) {
      range = range.plus(part(part));
    }
    return tier == Tier.PRIORITY && fillsUp ? range.clamp(0, Tier.FULL) : range;
  }
}
