package org.leadroad.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Everybody, in the order of their totals: the highest first, and those with the same total in the
 * order in which they were given (statements G1, S5).
 *
 * <p>A ranking orders the work and never drops anyone (law <em>everyone</em>). It keeps totals; a
 * whole score is made when {@link Entry#score()} asks for it. Immutable, and safe for use by
 * multiple threads if the bindings of its scorer are.
 *
 * <pre>{@code
 * for (Ranking.Entry<Profile> entry : scorer.rank(profiles, now)) {
 *   System.out.println(entry.place() + ". " + entry.score().explain(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @param <S> the type that is scored
 */
public final class Ranking<S> implements Iterable<Ranking.Entry<S>> {

  private final List<Entry<S>> entries;

  private Ranking(List<Entry<S>> entries) {
    this.entries = entries;
  }

  static <S> Ranking<S> of(Scorer<S> scorer, Iterable<? extends S> subjects, Instant asOf) {
    record Scored<S>(S subject, long total) {}
    List<Scored<S>> scored = new ArrayList<>();
    for (S subject : subjects) {
      scored.add(new Scored<>(subject, scorer.total(subject, asOf)));
    }
    scored.sort(Comparator.comparingLong((Scored<S> each) -> each.total).reversed());
    List<Entry<S>> entries = new ArrayList<>(scored.size());
    for (Scored<S> each : scored) {
      entries.add(new Entry<>(entries.size() + 1, each.subject, each.total, scorer, asOf));
    }
    return new Ranking<>(Collections.unmodifiableList(entries));
  }

  /** {@return everybody, the highest total first; unmodifiable} */
  public List<Entry<S>> entries() {
    return entries;
  }

  /** {@return how many there are} */
  public int size() {
    return entries.size();
  }

  @Override
  public Iterator<Entry<S>> iterator() {
    return entries.iterator();
  }

  /** {@return how many there are, and not who} */
  @Override
  public String toString() {
    return "Ranking[" + entries.size() + "]";
  }

  /**
   * A place in a ranking. Immutable.
   *
   * @param <S> the type that is scored
   */
  public static final class Entry<S> {

    private final int place;
    private final S subject;
    private final long total;
    private final Scorer<S> scorer;
    private final Instant asOf;

    private Entry(int place, S subject, long total, Scorer<S> scorer, Instant asOf) {
      this.place = place;
      this.subject = subject;
      this.total = total;
      this.scorer = scorer;
      this.asOf = asOf;
    }

    /** {@return the place, from 1} */
    public int place() {
      return place;
    }

    /** {@return who has it} */
    public S subject() {
      return subject;
    }

    /** {@return the points} */
    public long total() {
      return total;
    }

    /** {@return the whole score, made anew each time} */
    public Score score() {
      return scorer.score(subject, asOf);
    }

    /** {@return place and total, and not who} */
    @Override
    public String toString() {
      return place + ". with " + total;
    }
  }
}
