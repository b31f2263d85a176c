package org.leadroad.core.words.planted;

import org.leadroad.core.claim.Confidence;

/** Words that cross a wall. */
public final class WordsPlants {

  private WordsPlants() {}

  /** Crosses. */
  public static final class KnowsClaims {
    Confidence sure() {
      return Confidence.CERTAIN;
    }
  }

  /** Takes personal text bare. */
  public interface Builder {
    /**
     * {@return this}
     *
     * @param name bare
     */
    Builder name(String name);
  }
}
