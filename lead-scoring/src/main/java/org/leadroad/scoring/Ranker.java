package org.leadroad.scoring;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How many subjects are to be put in order, as of one instant. Made by {@link Scorer#ranking};
 * every setting gives another one, and {@link #of} does the work.
 *
 * <p>Whatever the settings, the totals and the order are the same to the point (law <em>plan</em>).
 * It makes no thread: without an executor the calling thread does everything. Scoring takes no
 * memory for each subject, so that a ranking of the {@link #top} takes as much as its places.
 * Immutable, and safe for use by multiple threads if the bindings are.
 *
 * <pre>{@code
 * Ranking<Contact> callFirst =
 *     scorer.ranking(now)
 *         .top(200)
 *         .on(executor)
 *         .progress(ranked -> bar.show(ranked))
 *         .cancelledBy(stop::get)
 *         .of(contacts);
 * }</pre>
 *
 * @param <S> the type that is scored
 */
public final class Ranker<S> {

  /** How many batches wait for the executor at most: so much of the subjects is held besides. */
  private static final int AHEAD = 64;

  /** Into how many parts subjects are divided among threads, as long as those are not too small. */
  private static final int SHARES = 32;

  private static final int LEAST = 32;

  private final Plan<S> plan;
  private final Instant asOf;
  private final int most;
  private final @Nullable Executor executor;
  private final LongConsumer progress;
  private final BooleanSupplier cancelled;

  private Ranker(
      Plan<S> plan,
      Instant asOf,
      int most,
      @Nullable Executor executor,
      LongConsumer progress,
      BooleanSupplier cancelled) {
    this.plan = plan;
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.most = most;
    this.executor = executor;
    this.progress = Objects.requireNonNull(progress, "progress");
    this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
  }

  static <S> Ranker<S> of(Plan<S> plan, Instant asOf) {
    return new Ranker<>(plan, asOf, Integer.MAX_VALUE, null, ranked -> {}, () -> false);
  }

  /**
   * {@return one that keeps the first places only}
   *
   * @param places at least 1; everybody unless set. All are scored, and {@link Ranking#outOf} says
   *     how many; the rest is not sorted and not kept.
   */
  public Ranker<S> top(int places) {
    if (places < 1) {
      throw new IllegalArgumentException(
          "the number of places must be 1 or more, but was " + places);
    }
    return new Ranker<>(plan, asOf, places, executor, progress, cancelled);
  }

  /**
   * {@return one that lets an executor work along with the calling thread}
   *
   * <p>The subjects are read by the calling thread alone. What the executor is too busy for, or
   * refuses, the calling thread does: it is never waited for what nobody has begun. When {@link
   * #of} returns, no thread works on the ranking any more.
   *
   * @param other the host's own; it is used and never closed
   */
  public Ranker<S> on(Executor other) {
    Objects.requireNonNull(other, "executor");
    return new Ranker<>(plan, asOf, most, other, progress, cancelled);
  }

  /**
   * {@return one that tells how far it is}
   *
   * @param told how many are ranked so far, by the calling thread, after each thousand or fewer and
   *     at the end; what it throws ends the ranking
   */
  public Ranker<S> progress(LongConsumer told) {
    return new Ranker<>(plan, asOf, most, executor, told, cancelled);
  }

  /**
   * {@return one that can be told to stop}
   *
   * @param stop asked by the calling thread before each thousand or fewer; once it says true, the
   *     ranking is of those ranked so far, and {@link Ranking#isCancelled} says so
   */
  public Ranker<S> cancelledBy(BooleanSupplier stop) {
    return new Ranker<>(plan, asOf, most, executor, progress, stop);
  }

  /**
   * {@return the subjects in the order of their totals}
   *
   * @param subjects read once, in order: a list, a {@link Population} (which is faster), or {@code
   *     stream::iterator}. One that is there twice is ranked twice.
   */
  public Ranking<S> of(Iterable<? extends S> subjects) {
    Iterator<? extends S> left = subjects.iterator();
    Sheet sheet = sheet(subjects);
    int read = 0;
    Best<S> best = new Best<>(most);
    int ahead = executor == null ? 1 : AHEAD;
    int share = executor == null ? Batch.MOST : share(subjects);
    Deque<Batch<S>> waiting = new ArrayDeque<>();
    Deque<Batch<S>> free = new ArrayDeque<>();
    try {
      while (true) {
        while (waiting.size() < ahead && left.hasNext()) {
          Batch<S> batch = free.isEmpty() ? new Batch<>(plan, asOf, sheet) : free.pop();
          batch.fill(left, read, share);
          read += batch.size();
          waiting.add(batch);
          offer(batch);
        }
        if (waiting.isEmpty() || cancelled.getAsBoolean()) {
          return best.ranking(plan, asOf, !waiting.isEmpty());
        }
        workAlong(waiting);
        Batch<S> next = waiting.remove();
        next.await();
        best.add(next);
        free.push(next);
        progress.accept(best.outOf());
      }
    } finally {
      for (Batch<S> each : waiting) {
        each.abandon();
      }
    }
  }

  /** How many a thread takes at once: of few subjects fewer, so that every thread has some. */
  private static int share(Iterable<?> subjects) {
    int all = Integer.MAX_VALUE;
    if (subjects instanceof Population<?> population) {
      all = population.size();
    } else if (subjects instanceof Collection<?> collection) {
      all = collection.size();
    }
    return Math.max(LEAST, Math.min(Batch.MOST, all / SHARES));
  }

  /** Until the first of them is done. */
  private static void workAlong(Deque<? extends Batch<?>> waiting) {
    for (Batch<?> each : waiting) {
      if (waiting.element().isScored()) {
        return;
      }
      each.run();
    }
  }

  @SuppressWarnings("unchecked") // It holds subjects of this type, and nothing is added to it.
  private @Nullable Sheet sheet(Iterable<? extends S> subjects) {
    return subjects instanceof Population<? extends S> population
        ? plan.sheet((Population<S>) population)
        : null;
  }

  private void offer(Batch<S> batch) {
    if (executor != null) {
      try {
        executor.execute(batch);
      } catch (RejectedExecutionException full) {
        // The calling thread will do it.
      }
    }
  }
}
