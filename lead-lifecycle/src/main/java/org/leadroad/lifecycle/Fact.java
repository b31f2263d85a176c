package org.leadroad.lifecycle;

import java.time.Instant;
import org.immutables.value.Value;
import org.leadroad.core.Lead;
import org.leadroad.core.check.Checks;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.LeadId;

/**
 * One thing that happened on the road of one lead. Facts are added and never changed; everything
 * else is folded from them (law <em>replay</em>).
 *
 * <p>It is dated twice: when it happened, and when we wrote it down; a fact that comes in late
 * takes its place in the past. In order of happening, then of recording, then of id. Equal by
 * value. Immutable.
 *
 * <pre>{@code
 * Fact visit = Fact.observed(FactId.of("v-1"), lead.id(), interaction, "desk").recordedAt(today);
 * }</pre>
 */
@Value.Immutable
public sealed interface Fact extends Comparable<Fact> permits ImmutableFact {

  /** {@return its name} */
  FactId id();

  /** {@return whose road} */
  LeadId lead();

  /** {@return when it happened} */
  Instant happened();

  /** {@return when it was written down} */
  @Value.Default
  default Instant recorded() {
    return happened();
  }

  /** {@return the account that wrote it down: an id of the host's, not a person's name} */
  String by();

  /** {@return what happened} */
  Happening what();

  /** Refuses an odd account, and what happened to another lead or at another instant. */
  @Value.Check
  default void check() {
    Checks.name("account", by());
    if (!agrees(what(), lead(), happened())) {
      throw new IllegalArgumentException(
          "fact "
              + id()
              + " must be about the lead and of the date that its "
              + what().kind()
              + " says. Maybe use the factory that takes both from it.");
    }
  }

  private static boolean agrees(Happening what, LeadId lead, Instant happened) {
    return switch (what.kind()) {
      case RECEIVED -> {
        Lead words = ((Happening.Received) what).lead();
        yield words.id().equals(lead) && words.receivedAt().equals(happened);
      }
      case OBSERVED -> ((Happening.Observed) what).interaction().at().equals(happened);
      case EVIDENCED -> {
        Evidence evidence = ((Happening.Evidenced) what).evidence();
        yield evidence.at().equals(happened) && evidence.about().about().contains(lead);
      }
      case CONTACTED, RATED, CLOSED -> true;
    };
  }

  /**
   * {@return words that came in, written down as they came}
   *
   * @param id its name
   * @param lead the words; the date is theirs
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is blank
   */
  static Fact received(FactId id, Lead lead, String by) {
    return of(id, lead.id(), lead.receivedAt(), by, ImmutableHappening.Received.of(lead));
  }

  /**
   * {@return evidence about a claim in one lead, written down as it was found; account and date are
   * its own}
   *
   * @param id its name
   * @param lead whose road
   * @param evidence about a claim in that lead
   * @throws IllegalArgumentException if the evidence is about a claim in another lead
   */
  static Fact evidence(FactId id, LeadId lead, Evidence evidence) {
    return of(id, lead, evidence.at(), evidence.by(), ImmutableHappening.Evidenced.of(evidence));
  }

  /**
   * {@return an interaction, written down as it happened; the date is its own}
   *
   * @param id its name
   * @param lead whose road
   * @param interaction what was done
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is blank
   */
  static Fact observed(FactId id, LeadId lead, Interaction interaction, String by) {
    return of(id, lead, interaction.at(), by, ImmutableHappening.Observed.of(interaction));
  }

  /**
   * {@return a fact that is written down as it happens}
   *
   * @param id its name
   * @param lead whose road
   * @param at when
   * @param by the account that writes it down
   * @param what what happened
   * @throws IllegalArgumentException if the account is blank, or if what happened was another
   *     lead's or at another instant
   */
  static Fact of(FactId id, LeadId lead, Instant at, String by, Happening what) {
    return ImmutableFact.builder().id(id).lead(lead).happened(at).by(by).what(what).build();
  }

  /**
   * {@return the same fact, written down at another instant}
   *
   * @param recorded such as the day when somebody got round to it
   */
  default Fact recordedAt(Instant recorded) {
    return ((ImmutableFact) this).withRecorded(recorded);
  }

  @Override
  default int compareTo(Fact other) {
    int order = happened().compareTo(other.happened());
    order = order != 0 ? order : recorded().compareTo(other.recorded());
    return order != 0 ? order : id().compareTo(other.id());
  }
}
