package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.Assessment;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definition;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Temperature;

/**
 * One line of the lead list: a lead, what is known of it, what it scores, and what it is called.
 * Equal by value. Immutable.
 *
 * <p>Made by {@link LeadList} for everybody at once. Who has more leads than fit in memory makes
 * one row after the other, writes it down, keeps its {@link #rank()}, and has the order of the list
 * from those.
 */
@Value.Immutable
public sealed interface LeadRow permits ImmutableLeadRow {

  /**
   * {@return the row of one lead, without a place: that depends on the others}
   *
   * @param policy how to read, assess, score and call
   * @param road the lead, and what happened to it
   * @param asOf the instant; what happened later is not seen
   * @throws org.leadroad.core.HindsightException if the lead was received later
   */
  static LeadRow of(Policy policy, Road road, Instant asOf) {
    Snapshot snapshot = policy.snapshot(road, asOf);
    Score score = policy.score(snapshot);
    Asking.Called called = Asking.called(policy, snapshot, score);
    return ImmutableLeadRow.builder()
        .place(0)
        .snapshot(snapshot)
        .score(score)
        .definition(called.definition())
        .definitions(policy.definitions().name())
        .definitionComplete(called.complete())
        .build();
  }

  /**
   * {@return its place in the whole list, from 1, also where only part of the list is shown; 0 if
   * it was made alone}
   */
  int place();

  /** {@return what decides its place} */
  default Rank rank() {
    return new Rank(
        score().total(), temperature(), snapshot().lead().receivedAt(), snapshot().lead().id());
  }

  /** {@return all that is known of the lead} */
  Snapshot snapshot();

  /** {@return what it scores, and why} */
  Score score();

  /** {@return what the host's definitions call somebody who stands and scores so} */
  Definition definition();

  /** {@return name and version of the host's definitions} */
  String definitions();

  /** {@return what is to be kept of it in a fact: the answers without the words} */
  default Judgement judgement() {
    List<Judgement.Ruling> rulings = new ArrayList<>();
    Assessment assessment = snapshot().assessment();
    assessment.identityVerdicts().forEach(verdict -> rulings.add(Judgement.Ruling.of(verdict)));
    assessment.intentVerdicts().forEach(verdict -> rulings.add(Judgement.Ruling.of(verdict)));
    return Judgement.builder()
        .standing(snapshot().standing().kind())
        .definitions(definitions())
        .definition(definition().code())
        .card(score().card().id() + "/" + score().card().version())
        .total(score().total())
        .temperature(temperature())
        .rulings(rulings)
        .complete(complete())
        .build();
  }

  /**
   * {@return whether its road says so already: the last judgement there is the same, or the words
   * were deleted and nobody judges any more; if not, {@link Fact#judged} keeps it}
   */
  default boolean isJudged() {
    Road road = snapshot().road();
    return road.isErased() || road.judgement().equals(Optional.of(judgement()));
  }

  /** {@return the temperature that the card's bands computed (statement C3)} */
  default Temperature temperature() {
    return score().temperature();
  }

  /**
   * {@return whether the marks of the policy and every definition could be asked; if not, {@link
   * #definition()} is the last of the rest that holds}
   */
  boolean definitionComplete();

  /**
   * {@return whether everything could be asked: the reader, every rule, every definition; if not,
   * the row says what the rest says}
   */
  default boolean complete() {
    return snapshot().complete() && score().complete() && definitionComplete();
  }

  /** {@return where everybody stands whom the words name: a couple has two} */
  default List<Standing> standings() {
    return snapshot().assessment().standings();
  }

  /** {@return the operator's own judgement, if there is one (statement C4)} */
  default Optional<Rating> rating() {
    return snapshot().road().rating();
  }

  /** {@return the mark beside the name, by the operator's rating alone (statement C5)} */
  default Dot dot() {
    return rating().map(rating -> Dot.of(rating.temperature())).orElse(Dot.NOT_RATED);
  }
}
