package org.leadroad.scoring;

/**
 * How warm a lead is, by parameters that the company sets beforehand (statement C3). The names
 * appear in stored data.
 */
public enum Temperature {
  /** With a specific request: a feature, a quote, how to pay. */
  HOT,
  /** Came through an advertisement or word of mouth, asks general questions. */
  WARM,
  /** Came by chance or from a list, only looking. */
  COLD
}
