package org.leadroad.core;

import java.time.Instant;
import java.util.Arrays;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
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
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** Invented enquiries that the tests of this module share. */
public final class Enquiries {

  public static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  public static final Lead SUV = lead("suv");

  public static final Person GIULIA =
      Person.builder()
          .about(SUV.id())
          .name(PersonName.of("Giulia", "Bianchi"))
          .email(EmailAddress.of("giulia.bianchi@example.com"))
          .phone(PhoneNumber.of("+393381950246"))
          .build();

  public static final Intent SEVEN_SEATS =
      Intent.builder().about(SUV.id()).want(Want.of(Want.Kind.BUY, "un SUV a 7 posti")).build();

  private Enquiries() {}

  public static Lead lead(String id) {
    return lead(id, Channel.CONTACT_FORM, Initiative.THEIRS);
  }

  public static Lead lead(String id, Channel channel, Initiative initiative) {
    return Lead.builder()
        .id(LeadId.of(id))
        .receivedAt(NOW.minusSeconds(3600))
        .origin(Origin.of(channel, initiative))
        .words(Words.of("messaggio", "Vorrei vedere un SUV a 7 posti"))
        .build();
  }

  /** A reading that claims all this about the lead. */
  public static Reading reading(Lead lead, Claim... claims) {
    Reading.Builder reading = Reading.builder(lead, "test/1");
    for (Claim claim : claims) {
      if (claim instanceof Identity identity) {
        reading.identity(identity);
      } else {
        reading.intent((Intent) claim);
      }
    }
    return reading.build();
  }

  /** Giulia and her wish, and what happened. */
  public static Dossier giulia(Evidence... evidence) {
    return Dossier.asOf(NOW, reading(SUV, GIULIA, SEVEN_SEATS)).with(evidence);
  }

  /** A dossier of one claim of the lead {@link #SUV}. */
  public static Dossier about(Claim claim, EvidenceKind... kinds) {
    return Dossier.asOf(NOW, reading(SUV, claim))
        .with(Arrays.stream(kinds).map(kind -> seen(kind, claim)).toList());
  }

  /** Evidence an hour ago, named after its kind. */
  public static Evidence seen(EvidenceKind kind, Claim about) {
    return seen(kind.code(), kind, about);
  }

  public static Evidence seen(String id, EvidenceKind kind, Claim about) {
    return Evidence.of(EvidenceId.of(id), kind, about, NOW.minusSeconds(60), "seller-3");
  }

  /** A strategy that always says this. */
  public static <C extends Claim> VerificationStrategy<C> saying(Opinion opinion) {
    return VerificationStrategy.of("saying/1", (claim, dossier) -> opinion);
  }

  /** Holds on all evidence about the claim, contradicting or not. */
  public static <C extends Claim> VerificationStrategy<C> trusting() {
    return VerificationStrategy.of(
        "trusting/1",
        (claim, dossier) -> Opinion.holds(Confidence.CERTAIN, dossier.evidenceAbout(claim)));
  }
}
