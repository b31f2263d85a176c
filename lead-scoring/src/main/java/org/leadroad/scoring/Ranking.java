package org.leadroad.scoring;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, in the order of their totals: the highest first, and those with the same total in the
 * order in which they were given (statements G1, S5). Made by {@link Scorer#ranking}.
 *
 * <p>A ranking orders the work and never drops anyone (law <em>everyone</em>), unless it was asked
 * for the first places only or was cancelled; then {@link #outOf} and {@link #isCancelled} say who
 * is not in it. It keeps totals; a whole score is made when {@link Entry#score()} asks for it.
 * Immutable, and safe for use by multiple threads if the bindings of its scorer are.
 *
 * <pre>{@code
 * for (Ranking.Entry<Profile> entry : scorer.ranking(now).of(profiles)) {
 *   System.out.println(entry.place() + ". " + entry.score().explain(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @param <S> the type that is scored
 */
public final class Ranking<S> implements Iterable<Ranking.Entry<S>> {

  private final Scorer<S> scorer;
  private final Instant asOf;
  private final @Nullable Object[] subjects;
  private final long[] totals;
  private final long outOf;
  private final boolean cancelled;

  /** Takes over both arrays, which are in order. */
  Ranking(
      Scorer<S> scorer,
      Instant asOf,
      @Nullable Object[] subjects,
      long[] totals,
      long outOf,
      boolean cancelled) {
    this.scorer = scorer;
    this.asOf = asOf;
    this.subjects = subjects;
    this.totals = totals;
    this.outOf = outOf;
    this.cancelled = cancelled;
  }

  /** {@return everybody who has a place, the highest total first; unmodifiable} */
  public List<Entry<S>> entries() {
    return new Entries<>(this);
  }

  /** {@return how many places there are} */
  public int size() {
    return totals.length;
  }

  /**
   * {@return how many were ranked for these places: the first so many of those who were given}
   *
   * <p>More than {@link #size()} only if it was asked for the first places.
   */
  public long outOf() {
    return outOf;
  }

  /**
   * {@return whether it was told to stop before the end: whoever was given after the first {@link
   * #outOf()} was not ranked}
   */
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public Iterator<Entry<S>> iterator() {
    return entries().iterator();
  }

  /** {@return how many there are, and not who} */
  @Override
  public String toString() {
    return "Ranking[" + size() + " of " + outOf + (cancelled ? ", cancelled]" : "]");
  }

  private static final class Entries<S> extends AbstractList<Entry<S>> implements RandomAccess {

    private final Ranking<S> ranking;

    private Entries(Ranking<S> ranking) {
      this.ranking = ranking;
    }

    @Override
    public Entry<S> get(int index) {
      return new Entry<>(ranking, Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
      return ranking.size();
    }

    /** As the ranking says it: not who. */
    @Override
    public String toString() {
      return ranking.toString();
    }
  }

  /**
   * A place in a ranking. Immutable.
   *
   * @param <S> the type that is scored
   */
  public static final class Entry<S> {

    private final Ranking<S> ranking;
    private final int index;

    private Entry(Ranking<S> ranking, int index) {
      this.ranking = ranking;
      this.index = index;
    }

    /** {@return the place, from 1} */
    public int place() {
      return index + 1;
    }

    /** {@return who has it} */
    @SuppressWarnings("unchecked") // As they were given.
    public S subject() {
      return (S) Objects.requireNonNull(ranking.subjects[index]);
    }

    /** {@return the points} */
    public long total() {
      return ranking.totals[index];
    }

    /** {@return the whole score, made anew each time} */
    public Score score() {
      return ranking.scorer.score(subject(), ranking.asOf);
    }

    /** {@return place and total, and not who} */
    @Override
    public String toString() {
      return place() + ". with " + total();
    }
  }
}
