package org.leadroad.scoring.testkit.laws;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.testkit.ScorecardContract;
import org.leadroad.scoring.testkit.ScoringArbitraries;

/** The laws of scoring, over any cards and profiles. */
class GeneratedCardsLawsTest {

  @Provide
  Arbitrary<Instant> instants() {
    return ScoringArbitraries.instants();
  }

  @Property
  void ledger(@ForAll Scorecard card, @ForAll Profile profile, @ForAll("instants") Instant asOf) {
    contract(card).everythingCanBeAsked(profile, asOf);
    contract(card).theLinesSumToTheTotal(profile, asOf);
  }

  @Property
  void purity(@ForAll Scorecard card, @ForAll Profile profile, @ForAll("instants") Instant asOf) {
    contract(card).theSameFactsGiveTheSameScore(profile, asOf);
  }

  @Property
  void noHindsight(
      @ForAll Scorecard card, @ForAll Profile profile, @ForAll("instants") Instant asOf) {
    contract(card).whatComesLaterIsNotSeen(profile, asOf);
  }

  @Property
  void tiers(
      @ForAll Scorecard card,
      @ForAll @Size(max = 8) List<Profile> profiles,
      @ForAll("instants") Instant asOf) {
    contract(card).theTotalRanksTierByTier(profiles, asOf);
  }

  @Property
  void cooling(
      @ForAll Scorecard card,
      @ForAll Profile profile,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    contract(card).whatDecaysNeverGrows(profile, one, other);
  }

  @Property
  void range(@ForAll Scorecard card, @ForAll Profile profile, @ForAll("instants") Instant asOf) {
    contract(card).noScoreIsOutOfRange(profile, asOf);
  }

  @Property
  void plan(@ForAll Scorecard card, @ForAll Profile profile, @ForAll("instants") Instant asOf) {
    contract(card).thePlanSaysWhatTheTreeSays(profile, asOf);
  }

  @Property
  void everyone(
      @ForAll Scorecard card,
      @ForAll @Size(max = 8) List<Profile> profiles,
      @ForAll("instants") Instant asOf) {
    contract(card).aRankingHoldsEveryone(profiles, asOf);
  }

  private static ScorecardContract contract(Scorecard card) {
    return () -> card;
  }
}
