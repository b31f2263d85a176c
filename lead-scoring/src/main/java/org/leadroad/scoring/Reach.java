package org.leadroad.scoring;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What parts and tiers can give at most and at least, though some of them are still to be mended.
 * Sound: no score is outside. It takes every part on its own, as if any of them could speak with
 * any other.
 *
 * @param known what is reached whatever the mended parts will give: every part may be silent, so
 *     others only add to it
 * @param all what nothing reaches beyond, the same if nothing is to be mended; null if that is open
 */
record Reach(Range known, @Nullable Range all) {

  static final Reach NOTHING = of(Range.NOTHING);

  private static final Reach OPEN = new Reach(Range.NOTHING, null);

  private static Reach of(Range range) {
    return new Reach(range, range);
  }

  /** What a rule gives that is sound. */
  static Range of(Rule rule) {
    return rule.kind() == Part.Kind.WHEN ? Range.of(0, rule.points()) : each(rule);
  }

  /** An engagement holds no more interactions than an int can count. */
  private static Range each(Rule rule) {
    boolean one = rule.interactions().orElseThrow().pick() != Interactions.Pick.ALL;
    int occurrences = one ? 1 : Integer.MAX_VALUE;
    long times = Math.min(occurrences / rule.every(), rule.atMost().orElse(Integer.MAX_VALUE));
    return Range.of(0, Math.multiplyExact(rule.points(), times));
  }

  private static Reach of(Part part, Predicate<Part> open) {
    if (open.test(part)) {
      return OPEN;
    }
    if (part instanceof Rule rule) {
      return of(of(rule));
    }
    Group group = (Group) part;
    Reach reach = NOTHING;
    for (Part each : group.parts()) {
      Reach one = of(each, open);
      reach = group.kind() == Part.Kind.SUM ? reach.plus(one) : reach.or(one);
    }
    return group.cap().isEmpty()
        ? reach
        : reach.clamp(group.floor().orElseThrow(), group.cap().getAsInt());
  }

  /**
   * What a tier gives. A priority tier stays within its ends, since it is cut there or refused.
   *
   * @param open whether what a part gives is still to be mended
   * @param more whether parts of the tier are missing
   */
  static Reach of(
      Tier tier, List<Part> parts, boolean fillsUp, Predicate<Part> open, boolean more) {
    Reach reach = more ? OPEN : NOTHING;
    for (Part part : parts) {
      reach = reach.plus(of(part, open));
    }
    if (tier != Tier.PRIORITY) {
      return reach;
    }
    Reach within = reach.clamp(0, Tier.FULL);
    return fillsUp ? within : new Reach(reach.known, reach.isOpen() ? within.all : reach.all);
  }

  boolean isOpen() {
    return all == null;
  }

  Reach plus(Reach other) {
    return new Reach(
        known.plus(other.known), all == null || other.all == null ? null : all.plus(other.all));
  }

  private Reach or(Reach other) {
    return new Reach(
        known.or(other.known), all == null || other.all == null ? null : all.or(other.all));
  }

  private Reach clamp(long floor, long cap) {
    return new Reach(
        known.clamp(floor, cap), all == null ? Range.of(floor, cap) : all.clamp(floor, cap));
  }

  /** {@return {@code 0 to 900}, or {@code at least} that} */
  @Override
  public String toString() {
    return known.equals(all) ? known.toString() : "at least " + known;
  }
}
