package org.leadroad.core.words;

/**
 * Who made the first step (statement L1: a lead contacted the seller <em>intentionally</em>; S2: a
 * suspect did not).
 */
public enum Initiative {
  /** They came to us. */
  THEIRS,
  /** We went to them: a list, a cold call. */
  OURS,
  /** Nobody knows. */
  UNKNOWN
}
