package org.leadroad.scoring;

import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Some subjects in a row, scored by whichever thread runs it first. The thread that fills it takes
 * the totals out and fills it again; an executor that comes too late finds nothing to do.
 */
final class Batch<S> implements Runnable {

  static final int MOST = 1_024;

  private enum State {
    /** Being filled, or its totals were taken. */
    IDLE,
    /** Filled. */
    OPEN,
    /** Some thread scores it. */
    TAKEN,
    /** The totals are there. */
    SCORED
  }

  private final Plan<S> plan;
  private final Instant asOf;

  /** What is kept of the subjects, if they are a population. */
  private final @Nullable Sheet sheet;

  private final @Nullable Object[] subjects = new Object[MOST];
  private final long[] totals = new long[MOST];
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
  private final Semaphore scored = new Semaphore(0);
  private int first;
  private int size;
  private @Nullable Throwable failure;

  Batch(Plan<S> plan, Instant asOf, @Nullable Sheet sheet) {
    this.plan = plan;
    this.asOf = asOf;
    this.sheet = sheet;
  }

  /** Takes up to so many, for which there is room; so many were before them. */
  void fill(Iterator<? extends S> from, int before, int most) {
    first = before;
    size = 0;
    while (size < most && from.hasNext()) {
      subjects[size] = Objects.requireNonNull(from.next(), "subject");
      size++;
    }
    state.set(State.OPEN);
  }

  @Override
  public void run() {
    if (!state.compareAndSet(State.OPEN, State.TAKEN)) {
      return;
    }
    try {
      plan.totals(this, asOf);
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
    } finally {
      state.set(State.SCORED);
      scored.release();
    }
  }

  boolean isScored() {
    return state.get() == State.SCORED;
  }

  /** Waits for the thread that scores it; what that threw is thrown here. */
  void await() {
    scored.acquireUninterruptibly();
    state.set(State.IDLE);
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Nobody begins it any more, and nobody is at it. */
  void abandon() {
    if (!state.compareAndSet(State.OPEN, State.IDLE)) {
      scored.acquireUninterruptibly();
    }
  }

  @Nullable Sheet sheet() {
    return sheet;
  }

  /** How many were before the first. */
  int first() {
    return first;
  }

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // As it was filled.
  S subject(int place) {
    return (S) Objects.requireNonNull(subjects[place]);
  }

  long total(int place) {
    return totals[place];
  }

  void total(int place, long total) {
    totals[place] = total;
  }
}
