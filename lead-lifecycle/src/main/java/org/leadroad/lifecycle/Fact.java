package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.leadroad.core.words.LeadId;

/**
 * One thing that happened on the road of one lead. Facts are added and never changed; everything
 * else is folded from them (law <em>replay</em>).
 *
 * <p>It is dated twice: when it happened, and when we wrote it down; a fact that comes in late
 * takes its place in the past. In order of happening, then of recording, then of id.
 *
 * @param id its name
 * @param lead whose road
 * @param happened when it happened
 * @param recorded when it was written down
 * @param by the account that wrote it down: an id of the host's, not a person's name
 * @param what what happened
 */
public record Fact(
    FactId id, LeadId lead, Instant happened, Instant recorded, String by, Happening what)
    implements Comparable<Fact> {

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::happened).thenComparing(Fact::recorded).thenComparing(Fact::id);

  /** Checks that all are there. */
  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(happened, "happened");
    Objects.requireNonNull(recorded, "recorded");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(what, "what");
  }

  /**
   * {@return a fact that is written down as it happens}
   *
   * @param id its name
   * @param lead whose road
   * @param at when
   * @param by the account that writes it down
   * @param what what happened
   */
  public static Fact of(FactId id, LeadId lead, Instant at, String by, Happening what) {
    return new Fact(id, lead, at, at, by, what);
  }

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }
}
