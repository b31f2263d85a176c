package org.leadroad.core.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.testkit.Fixture;
import org.leadroad.core.testkit.Story;
import org.leadroad.core.testkit.VerificationStrategyContract;

/** No strategy keeps the laws by never being tried. */
class UntriedStrategiesTest {

  private static final EvidenceKind SURVEYED = EvidenceKind.supporting("SURVEYED");

  /** Hears nothing that speaks against, and nobody would know. */
  private static final VerificationStrategy<Identity> DEAF =
      VerificationStrategy.of(
          "surveyed/1",
          (claim, dossier) -> {
            List<Evidence> surveyed = surveyed(claim, dossier);
            return surveyed.isEmpty()
                ? Opinion.lacksEvidence(Need.of(SURVEYED))
                : Opinion.holds(Confidence.LIKELY, surveyed);
          });

  private static List<Evidence> surveyed(Identity claim, Dossier dossier) {
    return dossier.supporting(claim).stream()
        .filter(piece -> piece.kind().equals(SURVEYED))
        .toList();
  }

  @Example
  void oneThatLooksOnlyForAKindThatIsNotNamedIsToldSo() {
    AssertionError untried =
        assertThrows(AssertionError.class, () -> new Contract(DEAF, Set.of()).itHoldsInSomeStory());
    assertEquals(
        "law evidence: surveyed/1 never held in 300 stories, so no law was tried: the last time"
            + " surveyed/1 said LACKS surveyed. Maybe name its kinds in ownKinds(), or give"
            + " stories() that have what it asks for.",
        untried.getMessage());
  }

  @Example
  void oneWhoseKindIsNamedIsTried() {
    Contract contract = new Contract(DEAF, Set.of(SURVEYED));
    contract.itHoldsInSomeStory();
    Fixture giulia = Fixture.giulia();
    Story story = new Story(giulia.now(), List.of(giulia.reading()), List.of());
    AssertionError deaf =
        assertThrows(AssertionError.class, () -> contract.whatSpeaksAgainstAClaimIsHeard(story));
    assertEquals(
        "law evidence: DISOWNED must be heard, but surveyed/1 said HOLDS on SURVEYED x2 of the"
            + " PERSON, shown DISOWNED x2 and SURVEYED x2. Maybe look at"
            + " dossier.contradicting(claim).",
        deaf.getMessage());
  }

  @Example
  void oneThatNeedsTwoPiecesOfItsKindIsTried() {
    VerificationStrategy<Identity> twice =
        VerificationStrategy.of(
            "surveyed-twice/1",
            (claim, dossier) -> {
              List<Evidence> surveyed = surveyed(claim, dossier);
              return surveyed.size() < 2
                  ? Opinion.noAnswer()
                  : Opinion.holds(Confidence.LIKELY, surveyed);
            });
    new Contract(twice, Set.of(SURVEYED)).itHoldsInSomeStory();
    assertThrows(AssertionError.class, () -> new Contract(twice, Set.of()).itHoldsInSomeStory());
  }

  @Example
  void oneThatDeniesByWordsAloneIsTried() {
    VerificationStrategy<Identity> blocked =
        VerificationStrategy.of(
            "no-one-without-a-phone/1",
            (claim, dossier) ->
                claim.phones().isEmpty() ? Opinion.denied(Denial.JUNK) : Opinion.noAnswer());
    new Contract(blocked, Set.of()).itHoldsInSomeStory();
  }

  @Example
  void oneThatAsksForWhatStoriesSeldomHaveIsTriedOnStoriesOfItsOwn() {
    VerificationStrategy<Identity> giuliaAlone =
        VerificationStrategy.of(
            "giulia-alone/1",
            (claim, dossier) ->
                claim.equals(Fixture.giulia().identity())
                    ? Opinion.holds(Confidence.POSSIBLE)
                    : Opinion.noAnswer());
    assertThrows(
        AssertionError.class, () -> new Contract(giuliaAlone, Set.of()).itHoldsInSomeStory());
    new Contract(giuliaAlone, Set.of()) {
      @Override
      public Arbitrary<Story> stories() {
        Fixture giulia = Fixture.giulia();
        return Arbitraries.just(new Story(giulia.now(), List.of(giulia.reading()), List.of()));
      }
    }.itHoldsInSomeStory();
  }

  private static class Contract implements VerificationStrategyContract<Identity> {

    private final VerificationStrategy<Identity> strategy;
    private final Set<EvidenceKind> ownKinds;

    Contract(VerificationStrategy<Identity> strategy, Set<EvidenceKind> ownKinds) {
      this.strategy = strategy;
      this.ownKinds = ownKinds;
    }

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
  }
}
