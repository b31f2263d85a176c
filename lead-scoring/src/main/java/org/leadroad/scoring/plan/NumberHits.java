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

  /** Halves what is left as often for every value: which half it is, nobody could foretell. */
  Hit of(long value) {
    int place = 0;
    int left = begins.length;
    while (left > 0) {
      int half = (left + 1) >>> 1;
      place += begins[place + half - 1] <= value ? half : 0;
      left -= half;
    }
    return hits[place];
  }
}
