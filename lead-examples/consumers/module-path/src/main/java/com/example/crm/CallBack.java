package com.example.crm;

import java.time.Instant;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/** Calls back whoever left a number. */
public final class CallBack implements Reader {

  private static final VerificationStrategy<Identity> ANSWERED =
      VerificationStrategy.of(
          "answered/1",
          (claim, dossier) ->
              dossier.supporting(claim).stream()
                  .filter(piece -> piece.kind().equals(EvidenceKind.CALL_ANSWERED))
                  .findFirst()
                  .filter(piece -> dossier.contradicting(claim).isEmpty())
                  .<Opinion>map(piece -> Opinion.holds(Confidence.LIKELY, piece))
                  .orElse(Opinion.lacksEvidence(Need.of(EvidenceKind.CALL_ANSWERED))));

  /** Makes one; it has no state. */
  public CallBack() {}

  /**
   * Prints a verdict and the standing of one enquiry.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Instant now = Instant.parse("2026-03-02T09:30:00Z");
    Lead lead =
        Lead.builder()
            .id(LeadId.of("chat-12"))
            .receivedAt(now)
            .origin(Origin.of(Channel.LIVE_CHAT, Initiative.THEIRS))
            .words(Words.of("telefono", "+390655501001"))
            .build();
    Reading reading = new CallBack().read(lead);
    Identity who = reading.firstIdentity().orElseThrow();
    Evidence call =
        Evidence.of(EvidenceId.of("call-9"), EvidenceKind.CALL_ANSWERED, who, now, "operator-2");
    Verdict<Identity> verdict =
        Verification.ask(ANSWERED, who, Dossier.asOf(now, reading).with(call));
    System.out.println(verdict);
    System.out.println(greeting(verification().assess(Dossier.asOf(now, reading)).standing()));
  }

  /** {@return by whose answers we go} */
  public static Verification verification() {
    return Verification.of(
        ANSWERED, VerificationStrategy.of("never/1", (intent, dossier) -> Opinion.needsALook()));
  }

  /**
   * {@return how to begin the call}
   *
   * @param standing where they stand
   */
  public static String greeting(Standing standing) {
    return switch (standing.kind()) {
      case LEAD, PROSPECT -> "who is speaking?";
      case CUSTOMER, OPPORTUNITY -> "good to hear you again";
    };
  }

  @Override
  public String name() {
    return "telephone-only/1";
  }

  @Override
  public Reading read(Lead lead) {
    Reading.Builder reading = Reading.builder(lead, name());
    for (int i = 0; i < lead.words().size(); i++) {
      PersonalText text = lead.words().list().get(i).text();
      if (text.reveal().matches("\\+[0-9]{6,15}")) {
        Provenance from = Provenance.of(lead.id(), i, Confidence.CERTAIN);
        PhoneNumber phone = PhoneNumber.of(text.reveal()).readFrom(from);
        reading.identity(Person.builder().about(lead.id()).phone(phone).build());
      }
    }
    return reading.build();
  }
}
