package org.leadroad.scoring;

import java.util.Locale;

/**
 * A digit of a score: points of a higher tier outweigh everything below it (statements G3 to G5).
 *
 * <p>The three tiers are for one card together, any of them; {@link #FLAT} is for a card without
 * tiers. The names appear in stored cards.
 */
public enum Tier {
  /** Actions towards a goal: 1000 points, or multiples by how often (statement G3). */
  CLASSIFICATION(1_000),
  /** Qualities that make a likely customer: 100 points for each (statement G4). */
  QUALIFICATION(100),
  /** Interactions: 1 to 99 points for each; the tier holds 0 to 99 (statement G5). */
  PRIORITY(1),
  /** No digits: every point weighs the same. */
  FLAT(1);

  /** What the priority tier holds at most. */
  static final long FULL = 99;

  private final int unit;

  Tier(int unit) {
    this.unit = unit;
  }

  /** {@return the points that everything in this tier is a multiple of} */
  public int unit() {
    return unit;
  }

  /** {@return the name as part of a ledger: {@code priority}} */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
