package org.leadroad.scoring.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to many, one after the other, each from the oldest to the youngest.
 *
 * @param starts where each begins, and where the last ends
 * @param seconds in which it happened
 * @param nanos of that second; null while all are 0
 * @param kinds twice the place among the types, and one more if it was ours
 * @param types of interactions
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Past(
    int[] starts, long[] seconds, int @Nullable [] nanos, char[] kinds, String[] types) {

  int start(int row) {
    return starts[row];
  }

  int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /** Reads ages in seconds, and returns how many had happened by then. */
  int readAges(int row, Instant asOf, int[] ages) {
    int start = starts[row];
    int size = size(row);
    long second = asOf.getEpochSecond();
    int nano = asOf.getNano();
    while (size > 0 && isAfter(start + size - 1, second, nano)) {
      size--;
    }
    if (nanos == null) {
      for (int i = 0; i < size; i++) {
        ages[i] = (int) Math.min(Integer.MAX_VALUE, second - seconds[start + i]);
      }
    } else {
      for (int i = 0; i < size; i++) {
        long age = second - seconds[start + i] - (nanos[start + i] > nano ? 1 : 0);
        ages[i] = (int) Math.min(Integer.MAX_VALUE, age);
      }
    }
    return size;
  }

  private boolean isAfter(int place, long second, int nano) {
    return seconds[place] > second
        || (nanos != null && seconds[place] == second && nanos[place] > nano);
  }
}
