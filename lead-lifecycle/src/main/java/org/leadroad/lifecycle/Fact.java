package org.leadroad.lifecycle;

import java.time.Instant;
import org.immutables.value.Value;
import org.leadroad.core.Lead;
import org.leadroad.core.check.Checks;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.LeadId;
import org.leadroad.scoring.Temperature;

/**
 * One thing that happened on the road of one lead. Facts are added and never changed; everything
 * else is folded from them (law <em>replay</em>).
 *
 * <p>It is dated twice: when it happened, and when we wrote it down; a fact that comes in late
 * takes its place in the past. In order of happening, then of recording, then of id. Every factory
 * takes its name first, then whose road, what happened, when, and who wrote it down, without what
 * the happening itself says. Equal by value. Immutable.
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

  /**
   * Refuses an odd account, a fact written down before it happened, and another lead's evidence.
   */
  @Value.Check
  default void check() {
    Checks.identifier("account", by());
    if (recorded().isBefore(happened())) {
      throw new IllegalArgumentException(
          "fact "
              + id()
              + " must be recorded when it happened, at "
              + happened()
              + ", or later, but was at "
              + recorded());
    }
    if (what() instanceof Happening.Evidenced evidenced
        && !evidenced.evidence().claim().about().contains(lead())) {
      throw new IllegalArgumentException(
          "the evidence of fact "
              + id()
              + " must be about lead "
              + lead()
              + ", but was about "
              + evidenced.evidence().claim().about());
    }
  }

  /**
   * {@return words that came in, written down as they came}
   *
   * @param id its name
   * @param lead the words; the date is theirs
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
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
  static Fact evidenced(FactId id, LeadId lead, Evidence evidence) {
    return of(id, lead, evidence.at(), evidence.by(), ImmutableHappening.Evidenced.of(evidence));
  }

  /**
   * {@return an interaction, written down as it happened; the date is its own}
   *
   * @param id its name
   * @param lead whose road
   * @param interaction what was done
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact observed(FactId id, LeadId lead, Interaction interaction, String by) {
    return of(id, lead, interaction.at(), by, ImmutableHappening.Observed.of(interaction));
  }

  /**
   * {@return that somebody of ours reached out, whether or not anybody answered (statements S2,
   * S5)}
   *
   * @param id its name
   * @param lead whose road
   * @param step which of the five steps from lead to prospect
   * @param at when
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact contacted(FactId id, LeadId lead, Happening.Step step, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Contacted.of(step));
  }

  /**
   * {@return that somebody judged by hand how warm they are (statement C4)}
   *
   * @param id its name
   * @param lead whose road
   * @param temperature the judgement
   * @param at when
   * @param by the account that judged
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact rated(FactId id, LeadId lead, Temperature temperature, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Rated.of(temperature));
  }

  /**
   * {@return that the cycle came to an end}
   *
   * @param id its name
   * @param lead whose road
   * @param outcome how
   * @param at when
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact closed(FactId id, LeadId lead, Happening.Outcome outcome, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Closed.of(outcome));
  }

  /**
   * {@return that another fact was wrong: it counts for nothing any more, as if never said (law
   * <em>undo</em>), and stays in the road for ever}
   *
   * <p>It has the date of the wrong fact, since that was wrong from its first day: {@link
   * Road#asOf} of any day is without it, {@link Road#knownAt} before the withdrawal was written
   * down still has it. Withdrawing the withdrawal restores it. What should have been said instead
   * is a fact of its own.
   *
   * @param id its name
   * @param wrong the fact that was wrong: anything but words that came in
   * @param recorded when it is withdrawn; not before the wrong fact was written down
   * @param by the account that withdraws it
   * @throws IllegalArgumentException if the account is no identifier, or the withdrawal too early
   */
  static Fact withdrawn(FactId id, Fact wrong, Instant recorded, String by) {
    Happening what = ImmutableHappening.Withdrawn.of(wrong.id());
    return of(id, wrong.lead(), wrong.happened(), by, what).recordedAt(recorded);
  }

  private static Fact of(FactId id, LeadId lead, Instant at, String by, Happening what) {
    return ImmutableFact.builder().id(id).lead(lead).happened(at).by(by).what(what).build();
  }

  /**
   * {@return the same fact, written down at another instant}
   *
   * @param recorded such as the day when somebody got round to it
   * @throws IllegalArgumentException if that is before it happened
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
