package org.leadroad.scoring;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What of a document could not be read and was told. Something stands in for it, so that the rest
 * is looked at as well; of what stands in nothing is told, and nothing is concluded from it.
 */
final class Unread {

  /** Each by itself: equal ones may have been read. */
  private final Set<Part> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Tier> tiers = EnumSet.noneOf(Tier.class);
  private boolean moreTiers;

  /** Remembers a part of which more than its conditions could not be read. */
  Part part(Part part) {
    parts.add(part);
    return part;
  }

  /** Remembers a tier of which the parts could not be read. */
  void tier(Tier tier) {
    tiers.add(tier);
  }

  /** Remembers that there may be more tiers. */
  void moreTiers() {
    moreTiers = true;
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  boolean has(Tier tier) {
    return tiers.contains(tier);
  }

  boolean hasMoreTiers() {
    return moreTiers;
  }
}
