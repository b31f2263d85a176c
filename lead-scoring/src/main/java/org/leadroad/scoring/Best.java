package org.leadroad.scoring;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best so far, the earlier of two equals before the later. Some more than are wanted are kept
 * until there are twice as many; then those go that cannot get a place any more.
 */
final class Best<S> {

  private final int most;
  private @Nullable Object[] subjects = new Object[Batch.MOST];
  private long[] totals = new long[Batch.MOST];
  private int size;

  /** Who has no more than this comes too late for a place. */
  private long least = Long.MIN_VALUE;

  private boolean isFull;
  private long outOf;

  Best(int most) {
    this.most = most;
  }

  /** How many were added. */
  long outOf() {
    return outOf;
  }

  void add(Batch<S> batch) {
    for (int i = 0; i < batch.size(); i++) {
      if (!isFull || batch.total(i) > least) {
        add(batch.subject(i), batch.total(i));
      }
    }
    outOf += batch.size();
  }

  private void add(S subject, long total) {
    if (size == totals.length) {
      if (size / 2 >= most) {
        cut();
      } else {
        subjects = Arrays.copyOf(subjects, 2 * size);
        totals = Arrays.copyOf(totals, 2 * size);
      }
    }
    subjects[size] = subject;
    totals[size] = total;
    size++;
  }

  /** Puts all in order, and lets go of those who have no place. */
  private void cut() {
    int[] order = Order.of(totals, size);
    int kept = Math.min(most, size);
    @Nullable Object[] subjectsInOrder = new Object[totals.length];
    long[] totalsInOrder = new long[totals.length];
    for (int i = 0; i < kept; i++) {
      subjectsInOrder[i] = subjects[order[i]];
      totalsInOrder[i] = totals[order[i]];
    }
    subjects = subjectsInOrder;
    totals = totalsInOrder;
    size = kept;
    isFull = kept == most;
    least = kept == 0 ? least : totals[kept - 1];
  }

  Ranking<S> ranking(Scorer<S> scorer, Instant asOf, boolean cancelled) {
    cut();
    return new Ranking<>(
        scorer, asOf, Arrays.copyOf(subjects, size), Arrays.copyOf(totals, size), outOf, cancelled);
  }
}
