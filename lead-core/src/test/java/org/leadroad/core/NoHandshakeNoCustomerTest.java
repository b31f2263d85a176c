package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** The law <em>no handshake, no customer</em>. */
class NoHandshakeNoCustomerTest {

  private static final List<EvidenceKind> KINDS =
      List.of(
          EvidenceKind.HANDSHAKE,
          EvidenceKind.OPERATOR_CONVINCED,
          EvidenceKind.EMAIL_BOUNCED,
          EvidenceKind.NOT_INTERESTED);

  @Provide
  Arbitrary<Opinion> opinions() {
    return AnyOpinion.opinions();
  }

  @Provide
  Arbitrary<List<Evidence>> evidence() {
    Arbitrary<Claim> claims = Arbitraries.of(Enquiries.GIULIA, Enquiries.SEVEN_SEATS);
    return Arbitraries.of(KINDS)
        .flatMap(
            kind ->
                claims
                    .filter(claim -> kind.about().contains(claim.kind()))
                    .flatMap(
                        claim ->
                            Arbitraries.of("e1", "e2", "e3")
                                .map(id -> Enquiries.seen(id, kind, claim))))
        .list()
        .ofMaxSize(3)
        .uniqueElements(Evidence::id);
  }

  @Property
  void whateverStrategiesSayNobodyStandsWithoutSupportingEvidenceAboutThem(
      @ForAll("opinions") Opinion who,
      @ForAll("opinions") Opinion what,
      @ForAll("evidence") List<Evidence> evidence) {
    Standing.Kind standing =
        Verification.of(Enquiries.<Identity>saying(who), Enquiries.<Intent>saying(what))
            .assess(Enquiries.giulia().with(evidence))
            .standing()
            .kind();
    assertTrue(!standing.identityVerified() || supports(who, evidence, Enquiries.GIULIA));
    assertTrue(!standing.intentVerified() || supports(what, evidence, Enquiries.SEVEN_SEATS));
  }

  @Property
  void aStrategyThatBelievesEverythingStillNeedsSupport(
      @ForAll("evidence") List<Evidence> evidence) {
    Standing.Kind standing =
        Verification.of(Enquiries.<Identity>trusting(), Enquiries.<Intent>trusting())
            .assess(Enquiries.giulia().with(evidence))
            .standing()
            .kind();
    assertEquals(
        anySupport(evidence, Enquiries.GIULIA), standing.identityVerified(), standing::name);
    assertEquals(
        anySupport(evidence, Enquiries.SEVEN_SEATS), standing.intentVerified(), standing::name);
  }

  private static boolean supports(Opinion opinion, List<Evidence> evidence, Claim claim) {
    return opinion instanceof Opinion.Holds holds
        && anySupport(
            evidence.stream().filter(piece -> holds.grounds().contains(piece.id())).toList(),
            claim);
  }

  private static boolean anySupport(List<Evidence> evidence, Claim claim) {
    return evidence.stream()
        .anyMatch(piece -> piece.kind().supports() && piece.claim().equals(claim));
  }

  @Test
  void anOpinionThatHoldsOnWordsAloneLacksEvidence() {
    Verdict<Identity> verdict = ask(Opinion.holds(Confidence.CERTAIN), Enquiries.giulia());
    assertEquals(Opinion.lacksEvidence(Need.EVIDENCE), verdict.opinion());
    assertTrue(verdict.verified().isEmpty());
  }

  @Test
  void evidenceAgainstIsNoGround() {
    Dossier dossier =
        Enquiries.giulia(Enquiries.seen("b", EvidenceKind.EMAIL_BOUNCED, Enquiries.GIULIA));
    Opinion opinion = new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("b")));
    assertEquals(Opinion.Kind.LACKS, ask(opinion, dossier).opinion().kind());
  }

  @Test
  void evidenceAboutTheWishIsNoGroundForTheIdentity() {
    Dossier dossier =
        Enquiries.giulia(
            Enquiries.seen("o", EvidenceKind.OPERATOR_CONVINCED, Enquiries.SEVEN_SEATS));
    Opinion opinion = new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("o")));
    assertEquals(Opinion.Kind.LACKS, ask(opinion, dossier).opinion().kind());
  }

  @Test
  void evidenceThatIsNotThereMakesAFailedStrategy() {
    Opinion opinion = new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("elsewhere")));
    assertEquals(
        new Opinion.Undecided(Doubt.GROUNDS_UNKNOWN, Set.of("saying/1")),
        ask(opinion, Enquiries.giulia()).opinion());
  }

  @Test
  void aPartThatCitesWhatIsNotThereIsNamedAndSpoilsNothingElse() {
    Dossier dossier =
        Enquiries.giulia(Enquiries.seen("h", EvidenceKind.HANDSHAKE, Enquiries.GIULIA));
    VerificationStrategy<Identity> inventive =
        VerificationStrategy.of(
            "inventive/1",
            (claim, seen) ->
                new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("elsewhere"))));
    VerificationStrategy<Identity> any =
        VerificationStrategy.anyOf("any/1", inventive, Enquiries.trusting());
    assertTrue(Verification.ask(any, Enquiries.GIULIA, dossier).verified().isPresent());
    VerificationStrategy<Identity> all =
        VerificationStrategy.allOf("all/1", inventive, Enquiries.trusting());
    assertEquals(
        new Opinion.Undecided(Doubt.GROUNDS_UNKNOWN, Set.of("inventive/1")),
        Verification.ask(all, Enquiries.GIULIA, dossier).opinion());
  }

  @Test
  void aClaimAboutALeadThatTheDossierDoesNotHaveIsRefused() {
    Dossier other = Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.lead("other")));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Verification.ask(Enquiries.<Identity>trusting(), Enquiries.GIULIA, other));
    assertFalse(refusal.toString().contains("Giulia"));
  }

  private static Verdict<Identity> ask(Opinion opinion, Dossier dossier) {
    return Verification.ask(Enquiries.<Identity>saying(opinion), Enquiries.GIULIA, dossier);
  }
}
