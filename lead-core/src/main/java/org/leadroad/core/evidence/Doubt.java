package org.leadroad.core.evidence;

/** Why a strategy could not say. The names appear in stored data. */
public enum Doubt {
  /** Somebody should look at it. */
  NEEDS_A_LOOK,
  /** The strategy threw. */
  STRATEGY_FAILED,
  /** The strategy gave null. */
  NO_OPINION,
  /** The strategy cited evidence that it was not shown. */
  GROUNDS_UNKNOWN,
  /** The question does not apply to such a claim. */
  NO_ANSWER;

  /**
   * {@return whether the strategy is to be mended: it threw, gave null or cited what is not there}
   */
  public boolean isFailure() {
    return this == STRATEGY_FAILED || this == NO_OPINION || this == GROUNDS_UNKNOWN;
  }
}
