package org.leadroad.lifecycle;

import org.leadroad.scoring.Temperature;

/**
 * The mark beside a name in the lead list (statement C5): the operator's rating as a colour. A lead
 * that nobody has rated has none, whatever it scores: <em>not rated</em> is a state of its own.
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
   * @param rated what the operator said
   */
  public static Dot of(Temperature rated) {
    return switch (rated) {
      case HOT -> RED;
      case WARM -> ORANGE;
      case COLD -> LIGHT_BLUE;
    };
  }
}
