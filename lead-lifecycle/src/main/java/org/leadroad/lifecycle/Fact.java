package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.leadroad.core.Lead;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
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

  /** Checks that all are there and that what happened was this lead's, then and by this account. */
  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(happened, "happened");
    Objects.requireNonNull(recorded, "recorded");
    Objects.requireNonNull(what, "what");
    if (by.isBlank()) {
      throw new IllegalArgumentException("the account of fact " + id + " must not be blank");
    }
    if (!what.agreesWith(lead, happened)) {
      throw new IllegalArgumentException(
          "fact "
              + id
              + " must be about the lead and of the date that its "
              + what.kind()
              + " says. Maybe use the factory that takes both from it.");
    }
  }

  /**
   * {@return words that came in, written down as they came}
   *
   * @param id its name
   * @param lead the words; the date is theirs
   * @param by the account that wrote it down
   */
  public static Fact received(FactId id, Lead lead, String by) {
    return of(id, lead.id(), lead.receivedAt(), by, new Happening.Received(lead));
  }

  /**
   * {@return evidence about a claim in one lead, written down as it was found; account and date are
   * its own}
   *
   * @param id its name
   * @param lead whose road
   * @param evidence about a claim in that lead
   */
  public static Fact evidence(FactId id, LeadId lead, Evidence evidence) {
    return of(id, lead, evidence.at(), evidence.by(), new Happening.Evidenced(evidence));
  }

  /**
   * {@return an interaction, written down as it happened; the date is its own}
   *
   * @param id its name
   * @param lead whose road
   * @param interaction what was done
   * @param by the account that wrote it down
   */
  public static Fact observed(FactId id, LeadId lead, Interaction interaction, String by) {
    return of(id, lead, interaction.at(), by, new Happening.Observed(interaction));
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
