package org.leadroad.scoring.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.testkit.laws.DealerCard.CALLER;
import static org.leadroad.scoring.testkit.laws.DealerCard.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.testkit.ScorecardContract;

/** Each law of scoring refuses a card, or bindings, that break it, and says which law it was. */
class BrokenLawsTest {

  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

  static Stream<Arguments> broken() {
    return Stream.of(
        broken(
            "throws",
            contract(
                DealerCard.withPredicate(profile -> profile.first(DealerCard.CONTACTS).get() > 1)),
            it -> it.everythingCanBeAsked(CALLER, NOW),
            "law ledger"),
        broken(
            "anotherCard",
            contract(BrokenLawsTest::byAnotherCard),
            it -> it.theLinesSumToTheTotal(CALLER, NOW),
            "law ledger"),
        broken(
            "anotherInstant",
            contract((profile, asOf) -> plainly(profile, asOf.plusSeconds(1))),
            it -> it.theLinesSumToTheTotal(CALLER, NOW),
            "law ledger"),
        broken(
            "countsItsCalls",
            contract(DealerCard.withPredicate(everyOther())),
            it -> it.theSameFactsGiveTheSameScore(CALLER, NOW),
            "law purity"),
        broken(
            "countsTheFuture",
            counting(profile -> (long) profile.engagement().size()),
            it -> it.whatComesLaterIsNotSeen(CALLER, NOW),
            "law no hindsight"),
        broken(
            "mixesCards",
            contract(
                (profile, asOf) ->
                    profile.engagement().isEmpty()
                        ? byAnotherCard(profile, asOf)
                        : plainly(profile, asOf)),
            it -> it.theTotalRanksTierByTier(List.of(CALLER, Profile.builder().build()), NOW),
            "law tiers"),
        broken(
            "makesUpCalls",
            contract(BrokenLawsTest::withACallMadeUpForEachQuietDay),
            it -> it.whatDecaysNeverGrows(CALLER, NEXT_WEEK, NOW),
            "law cooling"),
        broken(
            "totalsByAnotherCard",
            contract(BrokenLawsTest::byAnotherCard),
            it -> it.noScoreIsOutOfRange(Profile.builder().build(), NOW),
            "law range"),
        broken(
            "answersOtherwiseOnAnotherThread",
            contract(DealerCard.withPredicate(everyOther())),
            it -> it.thePlanSaysWhatTheTreeSays(CALLER, NOW),
            "law plan"),
        broken(
            "isNeverTheSameCard",
            new AnotherVersionEachTime(),
            ScorecardContract::theCardAndItsDocumentAreTheSame,
            "law document"),
        broken(
            "ranksByCount",
            contract(DealerCard.withPredicate(everyOther())),
            it -> it.aRankingHoldsEveryone(List.of(CALLER), NOW),
            "law everyone"));
  }

  /** A card whose version counts how often it was asked for. */
  private static final class AnotherVersionEachTime implements ScorecardContract {
    private int version;

    @Override
    public Scorecard card() {
      version++;
      return Scorecard.builder("dealer", version, DealerCard.sound().vocabulary())
          .tier(Tier.FLAT, Rule.each("calls", DealerCard.CALLS, 1))
          .bands(Bands.hot(10).warm(1))
          .build();
    }
  }

  private static Arguments broken(
      String id, ScorecardContract contract, Consumer<ScorecardContract> law, String says) {
    return Arguments.of(id, contract, law, says);
  }

  private static Predicate<Profile> everyOther() {
    AtomicInteger calls = new AtomicInteger();
    return profile -> calls.incrementAndGet() % 2 == 1;
  }

  private static Score plainly(Profile profile, Instant asOf) {
    return DealerCard.sound().scorer().score(profile, asOf);
  }

  private static Score byAnotherCard(Profile profile, Instant asOf) {
    return Scorecard.builder("dealer", 2, DealerCard.sound().vocabulary())
        .tier(Tier.FLAT, Rule.when("anybody", DealerCard.CONTACTS.present().negate(), 5000))
        .bands(Bands.hot(500).warm(1))
        .build()
        .scorer()
        .score(profile, asOf);
  }

  private static Score withACallMadeUpForEachQuietDay(Profile profile, Instant asOf) {
    Engagement more = profile.engagement();
    for (Instant day = NOW; day.isBefore(asOf); day = day.plus(Duration.ofDays(1))) {
      more = more.plus(Interaction.of("call", day, Direction.THEIRS, "made-up-" + day));
    }
    return plainly(profile.withEngagement(more), asOf);
  }

  private static ScorecardContract counting(DealerCard.ContactCount count) {
    Bindings<Profile> bindings = DealerCard.bindingsCounting(count);
    return contract((profile, asOf) -> DealerCard.sound().scorer(bindings).score(profile, asOf));
  }

  private static ScorecardContract contract(Scorecard card) {
    return () -> card;
  }

  private static ScorecardContract contract(BiFunction<Profile, Instant, Score> scoring) {
    return new ScorecardContract() {
      @Override
      public Scorecard card() {
        return DealerCard.sound();
      }

      @Override
      public Score score(Profile profile, Instant asOf) {
        return scoring.apply(profile, asOf);
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isCaught(
      String id, ScorecardContract contract, Consumer<ScorecardContract> law, String says) {
    AssertionError caught = assertThrows(AssertionError.class, () -> law.accept(contract));
    assertEquals(says, String.valueOf(caught.getMessage()).split(":", 2)[0]);
  }

  @Test
  void generatedProfilesFindThem() {
    ScorecardContract throwing =
        contract(DealerCard.withPredicate(profile -> profile.first(DealerCard.CONTACTS).get() > 1));
    ScorecardContract hindsighted = counting(profile -> (long) profile.engagement().size());
    assertTrue(isFound(throwing, profile -> throwing.everythingCanBeAsked(profile, NOW)));
    assertTrue(isFound(hindsighted, profile -> hindsighted.whatComesLaterIsNotSeen(profile, NOW)));
    assertFalse(isFound(throwing, profile -> throwing.whatComesLaterIsNotSeen(profile, NOW)));
  }

  private static boolean isFound(ScorecardContract contract, Consumer<Profile> law) {
    return contract
        .profiles()
        .sampleStream()
        .limit(1_000)
        .anyMatch(
            profile -> {
              try {
                law.accept(profile);
                return false;
              } catch (AssertionError caught) {
                return true;
              }
            });
  }

  @Test
  void theMessageHasBothScoresInWords() {
    ScorecardContract contract = counting(profile -> (long) profile.engagement().size());
    AssertionError caught =
        assertThrows(AssertionError.class, () -> contract.whatComesLaterIsNotSeen(CALLER, NOW));
    String message = String.valueOf(caught.getMessage());
    assertTrue(message.contains("qualification 100\n"), message);
    assertTrue(message.contains("+100 known: contacts is at least 2"), message);
  }

  @Test
  void theSoundOneIsNot() {
    ScorecardContract contract = counting(profile -> (long) profile.engagement().until(NOW).size());
    contract.everythingCanBeAsked(CALLER, NOW);
    contract.theLinesSumToTheTotal(CALLER, NOW);
    contract.theSameFactsGiveTheSameScore(CALLER, NOW);
    contract.whatComesLaterIsNotSeen(CALLER, NOW);
    contract.theTotalRanksTierByTier(List.of(CALLER, Profile.builder().build()), NOW);
    contract.whatDecaysNeverGrows(CALLER, NEXT_WEEK, NOW);
    contract.aRankingHoldsEveryone(List.of(CALLER, CALLER), NOW);
  }
}
