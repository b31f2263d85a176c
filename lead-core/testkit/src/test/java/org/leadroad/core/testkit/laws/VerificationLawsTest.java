package org.leadroad.core.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Assessment;
import org.leadroad.core.Customer;
import org.leadroad.core.HindsightException;
import org.leadroad.core.Opportunity;
import org.leadroad.core.Prospect;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.testkit.LeadArbitraries;
import org.leadroad.core.testkit.MonotoneStrategyContract;
import org.leadroad.core.testkit.Story;
import org.leadroad.core.testkit.VerificationStrategyContract;

/** The laws that the library itself keeps, whatever a host's strategies do. */
class VerificationLawsTest {

  @Property
  void noHandshakeNoCustomer(
      @ForAll Story story,
      @ForAll VerificationStrategy<Identity> who,
      @ForAll VerificationStrategy<Intent> what) {
    Verification verification = Verification.of(who, what);
    Standing wordsAlone = verification.assess(story.dossierWith(List.of())).standing();
    assertEquals(Standing.Kind.LEAD, wordsAlone.kind());

    for (Standing standing : verification.assess(story.dossier()).standings()) {
      switch (standing.kind()) {
        case LEAD -> {}
        case PROSPECT -> isFounded(((Prospect) standing).intent(), story);
        case CUSTOMER -> isFounded(((Customer) standing).identity(), story);
        case OPPORTUNITY -> {
          isFounded(((Opportunity) standing).customer().identity(), story);
          isFounded(((Opportunity) standing).intent(), story);
        }
      }
      assertTrue(story.dossier().leads().containsAll(standing.leads()));
    }
  }

  @Property
  void everyVerifiedIdentityStandsOnceUnderANameOfItsOwn(
      @ForAll Story story, @ForAll VerificationStrategy<Claim> any) {
    Assessment assessment = Verification.of(any, any).assess(story.dossier());
    assertEquals(assessment.standings().get(0), assessment.standing());
    List<Customer> parties =
        assessment.standings().stream().flatMap(VerificationLawsTest::customer).toList();
    assertEquals(parties.size(), parties.stream().map(Customer::id).distinct().count());
    for (Verdict<Identity> verdict : assessment.identityVerdicts()) {
      boolean stands =
          parties.stream().anyMatch(it -> it.identity().claim().sameSubjectAs(verdict.claim()));
      assertTrue(stands || verdict.verified().isEmpty());
    }
    assertTrue(parties.isEmpty() ? assessment.standings().size() == 1 : isAll(assessment, parties));
  }

  private static boolean isAll(Assessment assessment, List<Customer> parties) {
    return assessment.standings().size() == parties.size();
  }

  private static Stream<Customer> customer(Standing standing) {
    return switch (standing.kind()) {
      case LEAD, PROSPECT -> Stream.of();
      case CUSTOMER -> Stream.of((Customer) standing);
      case OPPORTUNITY -> Stream.of(((Opportunity) standing).customer());
    };
  }

  private static void isFounded(Verified<?> verified, Story story) {
    Opinion.Holds holds = (Opinion.Holds) verified.verdict().opinion();
    assertTrue(
        story.evidence().stream()
            .filter(piece -> !piece.at().isAfter(story.now()))
            .filter(piece -> piece.kind().supports() && piece.concerns(verified.claim()))
            .anyMatch(piece -> holds.grounds().contains(piece.id())));
    verified.leads().forEach(lead -> assertTrue(verified.claim().about().contains(lead.id())));
  }

  @Property
  void everyClaimGetsItsVerdict(@ForAll Story story, @ForAll VerificationStrategy<Claim> any) {
    Assessment assessment = Verification.of(any, any).assess(story.dossier());
    assertEquals(
        story.claims(Identity.class),
        assessment.identityVerdicts().stream().map(Verdict::claim).toList());
    assertEquals(
        story.claims(Intent.class),
        assessment.intentVerdicts().stream().map(Verdict::claim).toList());
  }

  @Property
  void noHindsight(@ForAll Story story, @ForAll VerificationStrategy<Claim> any) {
    Verification verification = Verification.of(any, any);
    for (Duration back : List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(9))) {
      var then = story.now().minus(back);
      if (story.readings().stream().anyMatch(it -> it.lead().receivedAt().isAfter(then))) {
        assertThrows(HindsightException.class, () -> story.dossierAsOf(then));
        continue;
      }
      List<Evidence> known =
          story.evidence().stream().filter(piece -> !piece.at().isAfter(then)).toList();
      Story untold = new Story(then, story.readings(), known);
      assertEquals(
          verification.assess(untold.dossier()), verification.assess(story.dossierAsOf(then)));
    }
  }

  @Property
  void aRecordedVerdictIsTheVerdict(@ForAll Story story, @ForAll VerificationStrategy<Claim> any) {
    for (Claim claim : story.claims(Claim.class)) {
      Verdict<Claim> verdict = Verification.ask(any, claim, story.dossier());
      assertEquals(
          verdict,
          Verification.recorded(claim, verdict.opinion(), verdict.strategy(), story.dossier()));
    }
  }

  @Property
  void row123AnyStrategiesCombineInAnyOrder(
      @ForAll Story story,
      @ForAll VerificationStrategy<Claim> one,
      @ForAll VerificationStrategy<Claim> two,
      @ForAll VerificationStrategy<Claim> three) {
    VerificationStrategyContract<Claim> contract = contract(one);
    contract.itCombinesInAnyOrder(story, two, three);
    contract.orderRepetitionAndTheFutureChangeNothing(story);
    contract.whatIsVerifiedRestsOnEvidence(story);
  }

  @Property
  void compositesOfMonotoneStrategiesAreMonotone(
      @ForAll Story story, @ForAll("monotone") VerificationStrategy<Claim> composite) {
    contract(composite).supportingEvidenceNeverWeakens(story);
    contract(composite).everyQuestionIsAnswered(story);
  }

  @Provide
  Arbitrary<VerificationStrategy<Claim>> monotone() {
    return LeadArbitraries.monotoneStrategies();
  }

  private static MonotoneStrategyContract<Claim> contract(VerificationStrategy<Claim> strategy) {
    return new MonotoneStrategyContract<>() {
      @Override
      public VerificationStrategy<? super Claim> strategy() {
        return strategy;
      }

      @Override
      public Class<Claim> claims() {
        return Claim.class;
      }

      @Override
      public Set<EvidenceKind> ownKinds() {
        return Set.of();
      }
    };
  }
}
