package org.leadroad.scoring;

import java.util.Arrays;
import java.util.Comparator;

/** Puts totals in order: the highest first, and equals as they came. */
final class Order {

  private static final long MOST_APART = Integer.MAX_VALUE;

  private Order() {}

  /** The places of the first so many totals, in their order. */
  static int[] of(long[] totals, int size) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, totals[i]);
      most = Math.max(most, totals[i]);
    }
    long apart = most - least;
    return apart >= 0 && apart <= MOST_APART ? near(totals, size, most) : far(totals, size);
  }

  /** How far a total is from the highest, and its place, in one number each. */
  private static int[] near(long[] totals, int size, long most) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (most - totals[i]) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private static int[] far(long[] totals, int size) {
    Integer[] places = new Integer[size];
    Arrays.setAll(places, i -> i);
    Arrays.sort(places, Comparator.comparingLong((Integer place) -> totals[place]).reversed());
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = places[i];
    }
    return order;
  }
}
