package org.leadroad.core.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.testkit.Fixture;
import org.leadroad.core.testkit.MonotoneStrategyContract;
import org.leadroad.core.testkit.Story;

/** Each law of strategies refuses a strategy that breaks it, and says which law it was. */
class BrokenStrategiesTest {

  private static final VerificationStrategy<Identity> ODD_TIMES = oddTimes();
  private static final EvidenceKind CLUB_CARD = EvidenceKind.supporting("CLUB_CARD_SHOWN");
  private static final EvidenceKind CARD_STOLEN = EvidenceKind.contradicting("CARD_STOLEN");

  static Stream<Arguments> broken() {
    return Stream.of(
        broken(
            "silent",
            VerificationStrategy.of("silent/1", (claim, dossier) -> null),
            MonotoneStrategyContract::everyQuestionIsAnswered,
            "law evidence"),
        broken(
            "invents",
            VerificationStrategy.of(
                "invents/1",
                (claim, dossier) ->
                    new Opinion.Holds(Confidence.LIKELY, Set.of(EvidenceId.of("never")))),
            MonotoneStrategyContract::everyQuestionIsAnswered,
            "law evidence"),
        broken(
            "hidesAFailure",
            VerificationStrategy.allOf(
                "hides/1",
                VerificationStrategy.<Identity>of(
                    "throws/1",
                    (claim, dossier) -> {
                      throw new IllegalStateException("no line");
                    })),
            MonotoneStrategyContract::everyQuestionIsAnswered,
            "law evidence"),
        broken(
            "changesItsMind",
            ODD_TIMES,
            MonotoneStrategyContract::theSameQuestionGetsTheSameAnswer,
            "law evidence"),
        broken(
            "countsItsCalls",
            ODD_TIMES,
            MonotoneStrategyContract::orderRepetitionAndTheFutureChangeNothing,
            "law evidence"),
        broken(
            "tiresOfEvidence",
            VerificationStrategy.of(
                "tires/1",
                (claim, dossier) ->
                    dossier.evidence().isEmpty()
                        ? Opinion.lacksEvidence(Need.EVIDENCE)
                        : Opinion.needsALook()),
            MonotoneStrategyContract::supportingEvidenceNeverWeakens,
            "law evidence"),
        broken(
            "hearsOnlyWhatItLikes",
            VerificationStrategy.of(
                "one-sided/1",
                (claim, dossier) -> Opinion.holds(Confidence.LIKELY, dossier.supporting(claim))),
            MonotoneStrategyContract::whatSpeaksAgainstAClaimIsHeard,
            "law evidence"),
        broken(
            "deafBehindAKindOfItsOwn",
            VerificationStrategy.of(
                "club/1",
                (claim, dossier) ->
                    Opinion.holds(
                        Confidence.LIKELY,
                        dossier.supporting(claim).stream()
                            .filter(piece -> piece.kind().equals(CLUB_CARD))
                            .toList())),
            MonotoneStrategyContract::whatSpeaksAgainstAClaimIsHeard,
            "law evidence"),
        broken(
            "deafToAKindOfItsOwn",
            IdentityChecks.handshake(),
            MonotoneStrategyContract::whatSpeaksAgainstAClaimIsHeard,
            "law evidence"),
        broken(
            "doesNotCombine",
            ODD_TIMES,
            (contract, story) ->
                contract.itCombinesInAnyOrder(story, new Handshake(), new Handshake()),
            "law strategy algebra"));
  }

  private static VerificationStrategy<Identity> oddTimes() {
    AtomicInteger calls = new AtomicInteger();
    return VerificationStrategy.of(
        "odd-times/1",
        (claim, dossier) ->
            calls.incrementAndGet() % 2 == 1
                ? Opinion.needsALook()
                : Opinion.lacksEvidence(Need.EVIDENCE));
  }

  private static Arguments broken(
      String id,
      VerificationStrategy<Identity> strategy,
      BiConsumer<MonotoneStrategyContract<Identity>, Story> law,
      String says) {
    return Arguments.of(id, strategy, law, says);
  }

  private static Story story() {
    Fixture giulia = Fixture.giulia();
    Evidence later =
        Evidence.of(
            EvidenceId.of("later"),
            EvidenceKind.DISOWNED,
            giulia.identity(),
            giulia.now().plusNanos(1),
            "seller-3");
    return new Story(giulia.now(), List.of(giulia.reading()), List.of(giulia.handshake(), later));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isCaught(
      String id,
      VerificationStrategy<Identity> strategy,
      BiConsumer<MonotoneStrategyContract<Identity>, Story> law,
      String says) {
    AssertionError caught =
        assertThrows(
            AssertionError.class,
            () -> law.accept(contract(strategy, CLUB_CARD, CARD_STOLEN), story()));
    assertEquals(says, String.valueOf(caught.getMessage()).split(":", 2)[0]);
  }

  @Test
  void theOneThatThrowsShowsWhy() {
    VerificationStrategy<Identity> throwing =
        VerificationStrategy.of(
            "throws/1",
            (claim, dossier) -> {
              throw new IllegalStateException("no line");
            });
    assertThrows(
        IllegalStateException.class, () -> contract(throwing).everyQuestionIsAnswered(story()));
  }

  @Test
  void theSoundOneIsNot() {
    MonotoneStrategyContract<Identity> contract =
        contract(VerificationStrategy.allOf("shaken/1", new Handshake()));
    contract.everyQuestionIsAnswered(story());
    contract.theSameQuestionGetsTheSameAnswer(story());
    contract.orderRepetitionAndTheFutureChangeNothing(story());
    contract.whatIsVerifiedRestsOnEvidence(story());
    contract.supportingEvidenceNeverWeakens(story());
    contract.whatSpeaksAgainstAClaimIsHeard(story());
    contract.itCombinesInAnyOrder(story(), new Handshake(), new Handshake());
  }

  private static MonotoneStrategyContract<Identity> contract(
      VerificationStrategy<Identity> strategy, EvidenceKind... own) {
    Set<EvidenceKind> ownKinds = Set.of(own);
    return new MonotoneStrategyContract<>() {
      @Override
      public VerificationStrategy<Identity> strategy() {
        return strategy;
      }

      @Override
      public Class<Identity> claims() {
        return Identity.class;
      }

      @Override
      public Set<EvidenceKind> ownKinds() {
        return ownKinds;
      }
    };
  }
}
