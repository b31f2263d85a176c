package org.leadroad.scoring.plan;

import org.jspecify.annotations.Nullable;

/** The answers of whole numbers: one between each two numbers where some test changes its mind. */
public final class NumberHits implements Hits {

  private final long[] begins;
  private final Hit[] hits;

  /**
   * Takes over both.
   *
   * @param begins where each but the first answer begins, rising
   * @param hits one more than that
   */
  public NumberHits(long[] begins, Hit[] hits) {
    this.begins = begins;
    this.hits = hits;
  }

  @Override
  public @Nullable Hit of(Object value) {
    return value instanceof Long number ? of(number.longValue()) : null;
  }

  Hit of(long value) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return hits[low];
  }
}
