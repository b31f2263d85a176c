package org.leadroad.examples.benchmarks.scoring;

/**
 * A card as somebody would write it by hand who knows it beforehand. Not safe for threads: it has
 * counters of its own.
 *
 * @param <L> how a lead is held
 */
public interface ByHand<L> {

  /**
   * {@return the total}
   *
   * @param now in seconds from 1970-01-01T00:00Z
   */
  long total(L lead, long now);

  /**
   * {@return the total}
   *
   * @param points takes what each rule gives, in the order of the card
   */
  long total(L lead, long now, long[] points);
}
