package org.leadroad.core.claim;

/** How sure a reading or an opinion is, from least to most. */
public enum Confidence {
  /** A guess worth showing, not worth acting on alone. */
  POSSIBLE,
  /** The usual meaning of such words. */
  LIKELY,
  /** Said in so many words, or shown. */
  CERTAIN;

  /**
   * {@return the weaker of two}
   *
   * @param other compared with this one
   */
  public Confidence min(Confidence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * {@return the stronger of two}
   *
   * @param other compared with this one
   */
  public Confidence max(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
