package org.leadroad.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What can be said about a card before anybody is scored by it: what its parts can give, and what
 * its author may not have meant.
 *
 * <p>It reasons about sets of values, ranges and counts, and tries what it made up on the card. It
 * is sound: what it says is so, and where it does not know, a range is wider and a finding missing.
 * A predicate of the host can say anything. What {@link Scorecard.Builder#build} refuses is not
 * found again. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Analysis analysis = card.analysis();
 * analysis.total();           // 0 to 3399, exact: somebody could have that
 * analysis.range("visits");   // 0 to 3000
 * analysis.findings().forEach(each -> System.out.println(each.describe(Locale.ENGLISH)));
 * }</pre>
 */
public final class Analysis {

  private final Scorecard card;
  private final RangeFinder ranges;
  private final Map<String, Tier> tiers = new LinkedHashMap<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();

  Analysis(Scorecard card) {
    this.card = card;
    this.ranges = new RangeFinder(card);
    for (Tier tier : card.tiers()) {
      for (Part part : Tree.parts(card.parts(tier))) {
        tiers.put(part.id(), tier);
        parts.put(part.id(), part);
      }
    }
  }

  /** {@return what a total can be} */
  public Range total() {
    return ranges.total();
  }

  /**
   * {@return what a tier can give; nothing if the card does not have it}
   *
   * @param tier any tier
   */
  public Range range(Tier tier) {
    return ranges.tier(Objects.requireNonNull(tier, "tier"));
  }

  /**
   * {@return what a rule or group can give by itself, before the groups around it choose, limit or
   * are silent}
   *
   * @param part its id
   * @throws IllegalArgumentException if the card has no such part
   */
  public Range range(String part) {
    Part found = parts.get(part);
    Tier tier = tiers.get(part);
    if (found == null || tier == null) {
      throw new IllegalArgumentException("the card " + card + " has no part of that id");
    }
    return ranges.part(found, tier);
  }

  /** {@return what its author may not have meant, in the order of the card, the bands last} */
  public List<Finding> findings() {
    return new FindingWalk(card, ranges).findings();
  }
}
