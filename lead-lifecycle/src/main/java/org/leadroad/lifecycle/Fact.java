package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadroad.core.Lead;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
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
    Soundness.requireSound(this);
  }

  /**
   * {@return words that came in, written down as they came; the source is named after the channel,
   * such as {@code contact-form}}
   *
   * @param id its name
   * @param lead the words; the date is theirs
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact received(FactId id, Lead lead, String by) {
    String channel = lead.origin().channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return received(id, lead, channel, by);
  }

  /**
   * {@return words that came in, written down as they came}
   *
   * @param id its name
   * @param lead the words; the date is theirs
   * @param source what we call the portal, campaign or list in reports (statements S3, G8): a name
   *     of ours, not the sender's words
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier, or the source no name
   */
  static Fact received(FactId id, Lead lead, String source, String by) {
    return of(id, lead.id(), lead.receivedAt(), by, ImmutableHappening.Received.of(lead, source));
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
    return of(id, lead, at, by, ImmutableHappening.Closed.of(outcome, Optional.empty()));
  }

  /**
   * {@return that they bought, and what that is worth (statements P6, S4)}
   *
   * @param id its name
   * @param lead whose road
   * @param value what was bought is worth
   * @param at when
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact won(FactId id, LeadId lead, Money value, Instant at, String by) {
    Happening won = ImmutableHappening.Closed.of(Happening.Outcome.WON, Optional.of(value));
    return of(id, lead, at, by, won);
  }

  /**
   * {@return where the lead stood when somebody asked: what reports count; lead and date are the
   * row's}
   *
   * @param id its name
   * @param row the answer
   * @param by the account that asked
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact judged(FactId id, LeadRow row, String by) {
    Snapshot asked = row.snapshot();
    return judged(id, asked.lead().id(), row.judgement(), asked.asOf(), by);
  }

  /**
   * {@return where the lead stood when somebody asked, as it was stored}
   *
   * @param id its name
   * @param lead whose road
   * @param judgement the answer
   * @param at of which instant it is
   * @param by the account that asked
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact judged(FactId id, LeadId lead, Judgement judgement, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Judged.of(judgement));
  }

  /**
   * {@return that somebody is to take care of the lead from now on (statement G6)}
   *
   * @param id its name
   * @param lead whose road
   * @param owner who: an id of the host's, not a person's name
   * @param reasons the names of the criteria that were met, such as {@code warm-enough}
   * @param at when
   * @param by the account that handed it over
   * @throws IllegalArgumentException if owner or account are no identifiers, or a reason has other
   *     characters than small letters, digits and hyphens
   */
  static Fact handedOver(
      FactId id, LeadId lead, String owner, List<String> reasons, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.HandedOver.of(owner, reasons));
  }

  /**
   * {@return that the lead was not handed over, and why (statement G6)}
   *
   * @param id its name
   * @param lead whose road
   * @param reasons the names of the criteria that were not met, such as {@code warm-enough}
   * @param at when
   * @param by the account that decided
   * @throws IllegalArgumentException if there is no reason, one has other characters than small
   *     letters, digits and hyphens, or the account is no identifier
   */
  static Fact heldBack(FactId id, LeadId lead, List<String> reasons, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.HeldBack.of(reasons));
  }

  /**
   * {@return that we said that we would be in touch (statement G7)}
   *
   * @param id its name
   * @param lead whose road
   * @param due by when
   * @param at when we said so
   * @param by the account that did
   * @throws IllegalArgumentException if the account is no identifier, or it is due before it was
   *     said
   */
  static Fact promised(FactId id, LeadId lead, Instant due, Instant at, String by) {
    if (due.isBefore(at)) {
      throw new IllegalArgumentException(
          "promise " + id + " must be due after it was made, at " + at + ", but is due at " + due);
    }
    return of(id, lead, at, by, ImmutableHappening.Promised.of(due));
  }

  /**
   * {@return that whoever was to take care of the lead will not}
   *
   * @param id its name
   * @param lead whose road
   * @param reason such as {@code not-warm-enough}
   * @param at when
   * @param by the account that sent it back
   * @throws IllegalArgumentException if the account is no identifier, or the reason has other
   *     characters than small letters, digits and hyphens
   */
  static Fact sentBack(FactId id, LeadId lead, String reason, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.SentBack.of(reason));
  }

  /**
   * {@return that two leads are of one party: an assertion, which {@link #unlinked} takes back
   * without a loss (law <em>undo</em>)}
   *
   * <p>It stands in the road of the lead that the first side of the claim is about.
   *
   * @param id its name
   * @param same what a strategy held, with its grounds
   * @param at when it was asserted
   * @param by the account that did so
   * @throws IllegalArgumentException if both sides are about the same lead
   */
  static Fact linked(FactId id, Verified<Sameness> same, Instant at, String by) {
    Verdict<Sameness> verdict = same.verdict();
    Set<EvidenceId> grounds =
        verdict.opinion() instanceof Opinion.Holds holds ? holds.grounds() : Set.of();
    return linked(
        id,
        same.claim().one().about().iterator().next(),
        same.claim().other().about().iterator().next(),
        verdict.strategy(),
        grounds,
        at,
        by);
  }

  /**
   * {@return that two leads are of one party, as it was stored}
   *
   * @param id its name
   * @param lead whose road
   * @param other the other lead
   * @param strategy name and version of what held the two to be one
   * @param grounds the evidence that it named
   * @param at when it was asserted
   * @param by the account that did so
   * @throws IllegalArgumentException if both are the same lead
   */
  static Fact linked(
      FactId id,
      LeadId lead,
      LeadId other,
      String strategy,
      Set<EvidenceId> grounds,
      Instant at,
      String by) {
    if (lead.equals(other)) {
      throw new IllegalArgumentException(
          "a link must be between two leads, but both sides are about lead " + lead);
    }
    return of(id, lead, at, by, ImmutableHappening.Linked.of(other, strategy, grounds));
  }

  /**
   * {@return that two leads that were linked are not of one party after all}
   *
   * <p>Unlike a withdrawal it says so of a day: before it the two were one.
   *
   * @param id its name
   * @param link the fact that linked them
   * @param at since when
   * @param by the account that says so
   * @throws IllegalArgumentException if that is no link, or of a later day
   */
  static Fact unlinked(FactId id, Fact link, Instant at, String by) {
    if (!(link.what() instanceof Happening.Linked linked) || at.isBefore(link.happened())) {
      throw new IllegalArgumentException(
          "fact " + link.id() + " must be a link of at the latest " + at + ", but is none");
    }
    return unlinked(id, link.lead(), linked.other(), at, by);
  }

  /**
   * {@return that two leads are not of one party after all, as it was stored}
   *
   * @param id its name
   * @param lead whose road
   * @param other the other lead
   * @param at since when
   * @param by the account that says so
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact unlinked(FactId id, LeadId lead, LeadId other, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Unlinked.of(other));
  }

  /**
   * {@return that they agreed to something, or no longer do}
   *
   * @param id its name
   * @param lead whose road
   * @param proof what for, how, and which wording they were shown
   * @param at when they said so
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact consented(FactId id, LeadId lead, ConsentProof proof, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Consented.of(proof));
  }

  /**
   * {@return something that only the host knows the meaning of; nothing is folded from it}
   *
   * @param id its name
   * @param lead whose road
   * @param type small letters, digits and hyphens, such as {@code test-drive-booked}
   * @param details what else is known of it, by names like the type's; deleted with the words
   * @param at when
   * @param by the account that wrote it down
   * @throws IllegalArgumentException if the account is no identifier, or a name has other
   *     characters
   */
  static Fact noted(
      FactId id,
      LeadId lead,
      String type,
      Map<String, PersonalText> details,
      Instant at,
      String by) {
    return of(id, lead, at, by, ImmutableHappening.Noted.of(type, details));
  }

  /**
   * {@return that all words of a road are to be deleted: who adds it to a {@link
   * org.leadroad.lifecycle.store.RoadStore} deletes them, and it stays as the receipt (law
   * <em>erasure</em>)}
   *
   * @param id its name
   * @param lead whose road
   * @param at when
   * @param by the account that erased them
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact erased(FactId id, LeadId lead, Instant at, String by) {
    return of(id, lead, at, by, ImmutableHappening.Erased.of());
  }

  /**
   * {@return that the words about another lead are to be deleted from a road, since those of that
   * lead are: who adds it to a {@link org.leadroad.lifecycle.store.RoadStore} deletes them, and it
   * stays as the receipt (law <em>erasure</em>)}
   *
   * <p>Evidence about two leads, such as that both are one party, has the words of both. It stands
   * in one road, and outlives the other.
   *
   * @param id its name
   * @param lead whose road
   * @param other whose words
   * @param at when
   * @param by the account that erased them
   * @throws IllegalArgumentException if the account is no identifier, or both are the same lead
   */
  static Fact forgotten(FactId id, LeadId lead, LeadId other, Instant at, String by) {
    if (lead.equals(other)) {
      throw new IllegalArgumentException(
          "the words about lead "
              + lead
              + " must be forgotten in another road, but this is its own. Maybe erase it.");
    }
    return of(id, lead, at, by, ImmutableHappening.Forgotten.of(other));
  }

  /**
   * {@return the same fact without a word of anybody's: what is left of it after an erasure}
   *
   * <p>Who, when, of what sort and on what grounds stays, and so does the sender's delivery key,
   * which is an id. A fact without words is returned as it is.
   */
  default Fact withoutWords() {
    return ((ImmutableFact) this).withWhat(Wordless.of(what(), id()));
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
    return withdrawn(id, wrong.lead(), wrong.id(), wrong.happened(), by).recordedAt(recorded);
  }

  /**
   * {@return that another fact was wrong, as it was stored}
   *
   * @param id its name
   * @param lead whose road
   * @param wrong the fact that was wrong
   * @param happened the date of the wrong fact
   * @param by the account that withdraws it
   * @throws IllegalArgumentException if the account is no identifier
   */
  static Fact withdrawn(FactId id, LeadId lead, FactId wrong, Instant happened, String by) {
    return of(id, lead, happened, by, ImmutableHappening.Withdrawn.of(wrong));
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
