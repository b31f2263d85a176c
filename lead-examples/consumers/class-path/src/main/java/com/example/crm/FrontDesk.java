package com.example.crm;

import java.time.Instant;
import java.util.List;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** Takes one enquiry from its words to where it stands, as a CRM would. */
public final class FrontDesk {

  private static final Verification VERIFICATION =
      Verification.of(seen(EvidenceKind.HANDSHAKE), seen(EvidenceKind.NEED_STATED));

  private FrontDesk() {}

  /**
   * Prints what to do next about one enquiry, before and after she came by.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Lead lead =
        Lead.builder()
            .id(LeadId.of("web-4711"))
            .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
            .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
            .words(
                Words.of(
                    "nome", "Giulia Bianchi",
                    "email", "giulia@example.com",
                    "messaggio", "Vorrei vedere un SUV a 7 posti"))
            .build();
    Reading reading = new ContactFormReader().read(lead);
    Instant visit = Instant.parse("2026-03-03T16:00:00Z");
    Evidence handshake =
        Evidence.of(
            EvidenceId.of("visit-17"),
            EvidenceKind.HANDSHAKE,
            reading.firstIdentity().orElseThrow(),
            visit,
            "seller-3");
    System.out.println(nextStep(assess(Dossier.asOf(visit, reading)).standing()));
    System.out.println(nextStep(assess(Dossier.asOf(visit, reading).with(handshake)).standing()));
  }

  /**
   * {@return the verdicts and the standing}
   *
   * @param dossier readings and evidence
   */
  public static Assessment assess(Dossier dossier) {
    return VERIFICATION.assess(dossier);
  }

  /**
   * {@return what to do next}
   *
   * @param standing where they stand
   */
  public static String nextStep(Standing standing) {
    return switch (standing.kind()) {
      case LEAD -> "call " + standing.leads().get(0).id();
      case PROSPECT -> "ask who they are";
      case CUSTOMER -> "ask what they need";
      case OPPORTUNITY -> "make an offer";
    };
  }

  /**
   * {@return a strategy of our own: it holds when there is evidence of one kind}
   *
   * @param kind what must have happened
   * @param <C> the kind of claim
   */
  public static <C extends Claim> VerificationStrategy<C> seen(EvidenceKind kind) {
    return VerificationStrategy.of(
        kind.code() + "/1",
        (claim, dossier) -> {
          List<Evidence> seen =
              dossier.supporting(claim).stream()
                  .filter(piece -> piece.kind().equals(kind))
                  .toList();
          List<Evidence> against = dossier.contradicting(claim);
          if (against.isEmpty()) {
            return seen.isEmpty()
                ? Opinion.lacksEvidence(Need.of(kind))
                : Opinion.holds(Confidence.CERTAIN, seen);
          }
          return seen.isEmpty()
              ? Opinion.denied(Denial.of("CONTRADICTED"), against)
              : Opinion.clashes(seen, against);
        });
  }
}
