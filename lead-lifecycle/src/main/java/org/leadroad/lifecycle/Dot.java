package org.leadroad.lifecycle;

import java.util.Optional;

/**
 * The mark beside a name in the lead list (statement C5): coloured only where somebody has rated
 * the lead, so <em>not rated</em> is a state of its own.
 */
public enum Dot {
  /** Rated hot. */
  RED,
  /** Rated warm. */
  ORANGE,
  /** Rated cold. */
  LIGHT_BLUE,
  /** Nobody has rated it. */
  NOT_RATED;

  /**
   * {@return the mark of a rating}
   *
   * @param rating the last one, if any
   */
  public static Dot of(Optional<Rating> rating) {
    if (rating.isEmpty()) {
      return NOT_RATED;
    }
    return switch (rating.get().temperature()) {
      case HOT -> RED;
      case WARM -> ORANGE;
      case COLD -> LIGHT_BLUE;
    };
  }
}
