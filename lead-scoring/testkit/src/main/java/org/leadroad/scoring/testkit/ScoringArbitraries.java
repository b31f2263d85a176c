package org.leadroad.scoring.testkit;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Vocabulary;

/**
 * Generated cards, profiles and interactions for users who compose their own arbitraries.
 *
 * <p>Most properties need nothing of this: with the kit on the path, jqwik fills parameters of
 * these types by itself, and rules, groups, conditions and decays too.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Profile> profiles() {
 *   return ScoringArbitraries.profiles(MyCards.showroom());
 * }
 * }</pre>
 *
 * <p>Half of what happened looks real, and half does not. Ugly cases come often: nothing known and
 * nothing happened; dozens of interactions, all at one instant, at the very instant that is asked
 * about or a nanosecond beside it, later, in 1970 or 9999; types and currencies that no card knows;
 * points against, groups in groups, gates, a priority tier that is full or would fall below 0.
 * Cards of a host whose predicates throw are left to the host.
 */
public final class ScoringArbitraries {

  private ScoringArbitraries() {}

  /** {@return the invented words that all generated cards and profiles share} */
  public static Vocabulary vocabulary() {
    return Showroom.VOCABULARY;
  }

  /** {@return cards without faults, flat and of three tiers, some with a predicate} */
  public static Arbitrary<Scorecard> scorecards() {
    return SomeCards.any();
  }

  /** {@return profiles for generated cards} */
  public static Arbitrary<Profile> profiles() {
    return SomeProfiles.of(vocabulary(), SomeConditions.dictionary());
  }

  /**
   * {@return profiles for one card, in the words of its vocabulary}
   *
   * <p>Values that its conditions name come most often, and those next to them. A host's predicate
   * does not say what it looks for, and a text with a comma, a bracket, "and" or "or" comes in
   * pieces: where much hangs on them, mix in profiles of your own.
   *
   * @param card any card
   */
  public static Arbitrary<Profile> profiles(Scorecard card) {
    return SomeProfiles.of(card.vocabulary(), Dictionary.of(card));
  }

  /**
   * {@return up to some sixty interactions as they are delivered: unordered, some of them twice}
   */
  public static Arbitrary<List<Interaction>> interactions() {
    return SomeInteractions.of(vocabulary(), new SomeValues(SomeConditions.dictionary()));
  }

  /** {@return what happened, past and future; half of it as in {@link #histories}} */
  public static Arbitrary<Engagement> engagements() {
    return SomeProfiles.engagements(vocabulary(), new SomeValues(SomeConditions.dictionary()));
  }

  /**
   * {@return histories that look real: sessions of many pages, mails sent in office hours, opened
   * later and clicked at once, a call now and then, quiet weeks}
   *
   * <p>Which type is what follows from its name: {@code page}, {@code view}, {@code browse} and
   * {@code site} for pages; {@code sent}, {@code open} and {@code click} for mails. Anything else
   * is done once, in office hours. {@link #profiles(Scorecard)} have such histories half of the
   * time.
   *
   * @param card whose types of interactions and details they have
   */
  public static Arbitrary<Engagement> histories(Scorecard card) {
    return SomeHistories.of(card.vocabulary(), new SomeValues(Dictionary.of(card)));
  }

  /** {@return instants to ask about, before, at and after those of generated interactions} */
  public static Arbitrary<Instant> instants() {
    return SomeInteractions.instants();
  }

  /** {@return what generated cards say about generated profiles} */
  public static Arbitrary<Score> scores() {
    return Single.of(
        Combinators.combine(scorecards(), profiles(), instants())
            .as((card, profile, asOf) -> card.scorer().score(profile, asOf)));
  }
}
