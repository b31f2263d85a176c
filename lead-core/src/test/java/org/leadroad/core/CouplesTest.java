package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.LeadId;

/** Two people on one form: evidence about one never verifies the other. */
class CouplesTest {

  private static final PhoneNumber THEIR_PHONE = PhoneNumber.of("+390255512398");

  private static final Person BRUNO =
      Person.builder()
          .about(Enquiries.SUV.id())
          .name(PersonName.of("Bruno", "Bianchi"))
          .phone(THEIR_PHONE)
          .build();
  private static final Person ANNA =
      Person.builder()
          .about(Enquiries.SUV.id())
          .name(PersonName.of("Anna", "Bianchi"))
          .phone(THEIR_PHONE)
          .build();

  private static final Verification TRUSTING =
      Verification.of(Enquiries.<Identity>trusting(), Enquiries.<Intent>trusting());

  private static Dossier couple(Person one, Person other) {
    return Dossier.asOf(
        Enquiries.NOW, Enquiries.reading(Enquiries.SUV, one, other, Enquiries.SEVEN_SEATS));
  }

  @Test
  void evidenceAboutOneNeverVerifiesTheOther() {
    Dossier dossier = couple(BRUNO, ANNA).with(Enquiries.seen(EvidenceKind.HANDSHAKE, ANNA));
    Assessment assessment = TRUSTING.assess(dossier);
    assertEquals(Opinion.Kind.LACKS, assessment.identityVerdicts().get(0).opinion().kind());
    assertEquals(Opinion.Kind.HOLDS, assessment.identityVerdicts().get(1).opinion().kind());
    assertEquals(
        ANNA, ((Customer) assessment.standing()).identity().claim(), "whose hand was shaken");
  }

  @Test
  void evidenceAgainstOneDoesNotSpeakAgainstTheOther() {
    Dossier dossier = couple(BRUNO, ANNA).with(Enquiries.seen(EvidenceKind.DISOWNED, BRUNO));
    assertEquals(1, dossier.evidenceAbout(BRUNO).size());
    assertEquals(List.of(), dossier.evidenceAbout(ANNA));
  }

  @Test
  void twoWithoutNamesStayTwoEvenWithOneTelephoneBetweenThem() {
    Person his =
        Person.builder()
            .about(Enquiries.SUV.id())
            .email(EmailAddress.of("bruno@example.com"))
            .phone(THEIR_PHONE)
            .build();
    Person hers =
        Person.builder()
            .about(Enquiries.SUV.id())
            .email(EmailAddress.of("anna@example.com"))
            .phone(THEIR_PHONE)
            .build();
    Dossier dossier = couple(his, hers).with(Enquiries.seen(EvidenceKind.EMAIL_CONFIRMED, his));
    Assessment assessment = TRUSTING.assess(dossier);
    assertTrue(assessment.identityVerdicts().get(0).verified().isPresent());
    assertTrue(assessment.identityVerdicts().get(1).verified().isEmpty());
  }

  @Test
  void whereOnlyOneWantsSomethingBothStandAsFarAsTheirEvidenceCarries() {
    Dossier dossier =
        couple(BRUNO, ANNA)
            .with(
                Enquiries.seen("h1", EvidenceKind.HANDSHAKE, BRUNO),
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA),
                Enquiries.seen("o", EvidenceKind.OPERATOR_CONVINCED, Enquiries.SEVEN_SEATS));
    Opportunity opportunity = (Opportunity) TRUSTING.assess(dossier).standing();
    assertEquals(BRUNO, opportunity.customer().identity().claim());
    assertEquals(Enquiries.SEVEN_SEATS, opportunity.intent().claim());
  }

  @Test
  void eachOfThemIsAPartyWithANameOfTheirOwn() {
    Dossier dossier =
        couple(BRUNO, ANNA)
            .with(
                Enquiries.seen("h1", EvidenceKind.HANDSHAKE, BRUNO),
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA));
    Assessment both = TRUSTING.assess(dossier);
    assertEquals(List.of(PartyId.of("suv#1"), PartyId.of("suv#2")), ids(both));
    assertEquals(both.standing(), both.standings().get(0));
    assertEquals(dossier, both.dossier());
  }

  @Test
  void theirNamesStayWhileEvidenceComesIn() {
    Dossier dossier = couple(BRUNO, ANNA).with(Enquiries.seen(EvidenceKind.HANDSHAKE, ANNA));
    assertEquals(List.of(PartyId.of("suv#2")), ids(TRUSTING.assess(dossier)));
  }

  @Test
  void theHostNamesEachOfThem() {
    Dossier dossier =
        couple(BRUNO, ANNA)
            .with(
                Enquiries.seen("h1", EvidenceKind.HANDSHAKE, BRUNO),
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA));
    Assessment both =
        TRUSTING.assess(
            dossier, who -> PartyId.of(who.claim().equals(ANNA) ? "crm-anna" : "crm-bruno"));
    assertEquals(List.of(PartyId.of("crm-bruno"), PartyId.of("crm-anna")), ids(both));
  }

  @Test
  void whoeverTwoReadersFoundIsOneParty() {
    Reading again =
        Reading.builder(Enquiries.SUV, "better/2").identity(ANNA).identity(BRUNO).build();
    Dossier dossier =
        Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.SUV, BRUNO, ANNA), again)
            .with(
                Enquiries.seen("h1", EvidenceKind.HANDSHAKE, BRUNO),
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA));
    assertEquals(List.of(PartyId.of("suv#1"), PartyId.of("suv#2")), ids(TRUSTING.assess(dossier)));
  }

  @Test
  void whatTheyWantIsWantedByBoth() {
    Dossier dossier =
        couple(BRUNO, ANNA)
            .with(
                Enquiries.seen("h1", EvidenceKind.HANDSHAKE, BRUNO),
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA),
                Enquiries.seen("o", EvidenceKind.OPERATOR_CONVINCED, Enquiries.SEVEN_SEATS));
    assertEquals(
        List.of(Standing.Kind.OPPORTUNITY, Standing.Kind.OPPORTUNITY),
        TRUSTING.assess(dossier).standings().stream().map(Standing::kind).toList());
  }

  @Test
  void thePlaceAfterTheLongestLeadIdStillFits() {
    LeadId longest = LeadId.of("x".repeat(200));
    assertEquals(longest.value() + "#3", PartyId.metIn(longest, 2).value());
    assertThrows(IllegalArgumentException.class, () -> PartyId.metIn(longest, -1));
  }

  private static List<PartyId> ids(Assessment assessment) {
    return assessment.standings().stream()
        .map(
            standing ->
                standing instanceof Opportunity opportunity
                    ? opportunity.customer().id()
                    : ((Customer) standing).id())
        .toList();
  }
}
