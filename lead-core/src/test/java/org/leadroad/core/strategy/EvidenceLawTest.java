package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Dossier;
import org.leadroad.core.Enquiries;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** The law <em>evidence</em>, for every ready strategy and for what is put together from them. */
class EvidenceLawTest {

  private static final List<EvidenceKind> KINDS =
      List.of(
          EvidenceKind.EMAIL_CONFIRMED,
          EvidenceKind.PHONE_CONFIRMED,
          EvidenceKind.CALL_ANSWERED,
          EvidenceKind.DOCUMENT_SEEN,
          EvidenceKind.HANDSHAKE,
          EvidenceKind.KNOWN_CUSTOMER,
          EvidenceKind.NEED_STATED,
          EvidenceKind.BUDGET_STATED,
          EvidenceKind.OPERATOR_CONVINCED,
          EvidenceKind.OFFER_FITS,
          EvidenceKind.EMAIL_BOUNCED,
          EvidenceKind.PHONE_DEAD,
          EvidenceKind.DISOWNED,
          EvidenceKind.JUNK_REPORTED,
          EvidenceKind.NOT_INTERESTED,
          EvidenceKind.OFFER_MISSES,
          EvidenceKind.supporting("SEEN_AT_THE_FAIR"),
          EvidenceKind.contradicting("MOVED_AWAY"));

  private static final Person NAMELESS =
      Person.builder()
          .about(Enquiries.SUV.id())
          .email(EmailAddress.of("someone@mailinator.com"))
          .build();
  private static final Person UNREACHABLE =
      Person.builder().about(Enquiries.SUV.id()).name(PersonName.of("Anna Verdi")).build();
  private static final Person MADE_UP =
      Person.builder()
          .about(Enquiries.SUV.id())
          .name(PersonName.of("Mario Rossi"))
          .phone(PhoneNumber.of("+393331234567"))
          .build();
  private static final Intent VAGUE =
      Intent.builder()
          .about(Enquiries.SUV.id())
          .want(Want.of(Want.Kind.ASK, "vorrei informazioni"))
          .build();

  @Provide
  Arbitrary<VerificationStrategy<Identity>> readyWho() {
    return Arbitraries.of(AnyStrategy.ofIdentity());
  }

  @Provide
  Arbitrary<VerificationStrategy<Identity>> who() {
    return AnyStrategy.compositions(AnyStrategy.identityChecks());
  }

  @Provide
  Arbitrary<VerificationStrategy<Intent>> what() {
    return AnyStrategy.compositions(AnyStrategy.ofIntent());
  }

  @Provide
  Arbitrary<Identity> identities() {
    return Arbitraries.of(Enquiries.GIULIA, NAMELESS, UNREACHABLE, MADE_UP);
  }

  @Provide
  Arbitrary<Intent> intents() {
    return Arbitraries.of(Enquiries.SEVEN_SEATS, VAGUE);
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    return Combinators.combine(Arbitraries.of(KINDS), Arbitraries.integers().between(-5, 2))
        .as(Happening::new)
        .list()
        .ofMaxSize(6);
  }

  /** Something that happens so many hours from now. */
  record Happening(EvidenceKind kind, int hour) {

    Evidence about(Claim claim, int number) {
      return Evidence.of(
          EvidenceId.of("e" + number),
          kind,
          claim,
          Enquiries.NOW.plusSeconds(3600L * hour),
          "seller-3");
    }
  }

  private static List<Evidence> evidence(Claim claim, List<Happening> happenings) {
    List<Evidence> evidence = new ArrayList<>();
    for (Happening happening : happenings) {
      if (happening.kind().about().contains(claim.kind())) {
        evidence.add(happening.about(claim, evidence.size()));
      }
    }
    return evidence;
  }

  @Property
  void supportNeverWeakensWhatAReadyStrategySaysOfAnIdentity(
      @ForAll("readyWho") VerificationStrategy<Identity> strategy,
      @ForAll("identities") Identity claim,
      @ForAll("happenings") List<Happening> happenings) {
    assertMonotone(strategy, claim, evidence(claim, happenings));
  }

  @Property
  void supportNeverWeakensWhatACompositionSaysOfAnIdentity(
      @ForAll("who") VerificationStrategy<Identity> strategy,
      @ForAll("identities") Identity claim,
      @ForAll("happenings") List<Happening> happenings) {
    assertMonotone(strategy, claim, evidence(claim, happenings));
  }

  @Property
  void supportNeverWeakensWhatACompositionSaysOfAnIntent(
      @ForAll("what") VerificationStrategy<Intent> strategy,
      @ForAll("intents") Intent claim,
      @ForAll("happenings") List<Happening> happenings) {
    assertMonotone(strategy, claim, evidence(claim, happenings));
  }

  /** Adds the support piece by piece to all that contradicts. */
  private static <C extends Claim> void assertMonotone(
      VerificationStrategy<C> strategy, C claim, List<Evidence> evidence) {
    Dossier dossier =
        Enquiries.about(claim)
            .with(evidence.stream().filter(piece -> !piece.kind().supports()).toList());
    Opinion.Kind said = Verification.ask(strategy, claim, dossier).opinion().kind();
    for (Evidence piece : evidence) {
      if (piece.kind().supports()) {
        dossier = dossier.with(piece);
        Opinion.Kind now = Verification.ask(strategy, claim, dossier).opinion().kind();
        Opinion.Kind before = said;
        assertTrue(
            now.compareTo(before) >= 0,
            () -> before + " became " + now + " after " + piece.kind().code());
        said = now;
      }
    }
  }

  @Property
  void theSameEvidenceTwiceAndInAnyOrderChangesNothing(
      @ForAll("who") VerificationStrategy<Identity> strategy,
      @ForAll("identities") Identity claim,
      @ForAll("happenings") List<Happening> happenings,
      @ForAll Random random) {
    List<Evidence> evidence = evidence(claim, happenings);
    List<Evidence> twice = new ArrayList<>(evidence);
    twice.addAll(evidence);
    Collections.shuffle(twice, random);
    Dossier empty = Enquiries.about(claim);
    assertEquals(
        Verification.ask(strategy, claim, empty.with(evidence)),
        Verification.ask(strategy, claim, empty.with(twice)));
  }

  @Property
  void laterEvidenceIsNotSeen(
      @ForAll("who") VerificationStrategy<Identity> strategy,
      @ForAll("identities") Identity claim,
      @ForAll("happenings") List<Happening> happenings) {
    List<Evidence> evidence = evidence(claim, happenings);
    List<Evidence> known =
        evidence.stream().filter(piece -> !piece.at().isAfter(Enquiries.NOW)).toList();
    Dossier empty = Enquiries.about(claim);
    assertEquals(empty.with(known), empty.with(evidence));
    assertEquals(
        Verification.ask(strategy, claim, empty.with(known)),
        Verification.ask(strategy, claim, empty.with(evidence)));
  }
}
