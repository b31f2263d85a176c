package org.leadroad.scoring.plan;

/** One subject, asked what no table holds. */
public interface Asked {

  /**
   * Whether a condition holds, by its place; false where it cannot be asked, which is remembered.
   */
  boolean holds(int condition);

  /**
   * What a rule gives, by its place among those that are asked for; {@link #SILENT} for nothing.
   */
  long points(int rule);

  /** No points at all, which is another thing than 0 points. */
  long SILENT = Long.MIN_VALUE;
}
