package org.leadroad.scoring;

/**
 * How warm a lead is: hot, warm or cold (statement C3); the hottest first. The names appear in
 * stored data.
 *
 * <p>There are two answers, side by side and never mixed. A card <em>computes</em> one: its {@link
 * Bands} say which totals and conditions are hot and which are warm, and {@link Score#temperature}
 * is the outcome. An operator <em>judges</em> the other by hand (statement C4): the rating, which
 * the lead list shows as a coloured dot and its file calls the class (statements C5, C6).
 */
public enum Temperature {
  /** With a specific request: a feature, a quote, how to pay. */
  HOT,
  /** Came through an advertisement or word of mouth, asks general questions. */
  WARM,
  /** Came by chance or from a list, only looking. */
  COLD
}
