package org.leadroad.core.evidence;

/** Why a strategy could not say. The names appear in stored data. */
public enum Doubt {
  /** Somebody should look at it. */
  NEEDS_A_LOOK,
  /** The strategy threw, gave null, or cited evidence that is not there. */
  STRATEGY_FAILED,
  /** The question does not apply to such a claim. */
  NO_ANSWER
}
