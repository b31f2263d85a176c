package org.leadroad.examples.benchmarks.scoring;

/**
 * A card in another engine, made once and used for one lead after the other. Not safe for threads.
 */
@FunctionalInterface
interface Engine {

  /**
   * {@return the total}
   *
   * @param points takes what each rule gives, in the order of the card; all 0 before
   */
  long score(Contact lead, long[] points);

  /** {@return the sum of what the rules gave} */
  static long sum(long[] points) {
    long total = 0;
    for (long each : points) {
      total += each;
    }
    return total;
  }
}
