package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.definition.Situation;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Words;

/** The mission's statements about who is what, one test each. */
class StatementsTest {

  private static final Verification STANDARD =
      Verification.of(IdentityChecks.standard(), IntentChecks.standard());

  private static final Evidence SHAKEN = Enquiries.seen(EvidenceKind.HANDSHAKE, Enquiries.GIULIA);
  private static final Evidence MEANT =
      Enquiries.seen(EvidenceKind.OPERATOR_CONVINCED, Enquiries.SEVEN_SEATS);

  private static final Evidence FITS =
      Enquiries.seen(EvidenceKind.OFFER_FITS, Enquiries.SEVEN_SEATS);

  private static Standing standing(Evidence... evidence) {
    return STANDARD.assess(Enquiries.giulia(evidence)).standing();
  }

  @Test
  void l1ALeadIsUnverifiedInformationAndUnverifiedIntent() {
    Assessment assessment = STANDARD.assess(Enquiries.giulia());
    assertEquals(Enquiries.SUV, assessment.standing());
    assertFalse(assessment.standing().kind().identityVerified());
    assertFalse(assessment.standing().kind().intentVerified());
    assertEquals(Initiative.THEIRS, Enquiries.SUV.origin().initiative(), "intentionally");
    assertEquals(Opinion.Kind.LACKS, assessment.identityVerdicts().get(0).opinion().kind());
    assertEquals(Opinion.Kind.LACKS, assessment.intentVerdicts().get(0).opinion().kind());
  }

  @Test
  void l2TheWordsAreTheSameInEveryStanding() {
    Words words = Enquiries.SUV.words();
    for (Standing standing :
        List.of(
            standing(), standing(SHAKEN), standing(MEANT, FITS), standing(SHAKEN, MEANT, FITS))) {
      assertEquals(List.of(Enquiries.SUV), standing.leads());
      assertEquals(words, standing.leads().get(0).words());
    }
  }

  @Test
  void l4AHandshakeIsTheStrongestEvidence() {
    Opinion.Holds shaken = (Opinion.Holds) opinion(SHAKEN);
    assertEquals(Confidence.CERTAIN, shaken.confidence());
    for (EvidenceKind other :
        List.of(
            EvidenceKind.EMAIL_CONFIRMED,
            EvidenceKind.PHONE_CONFIRMED,
            EvidenceKind.CALL_ANSWERED,
            EvidenceKind.KNOWN_CUSTOMER)) {
      Opinion.Holds weaker = (Opinion.Holds) opinion(Enquiries.seen(other, Enquiries.GIULIA));
      assertTrue(weaker.confidence().compareTo(shaken.confidence()) < 0, other.code());
    }
    assertEquals(
        shaken,
        opinion(SHAKEN, Enquiries.seen(EvidenceKind.EMAIL_BOUNCED, Enquiries.GIULIA)),
        "it settles what mail contradicts");
  }

  @Test
  void l4YouCannotShakeTheHandOfALead() {
    assertEquals(Standing.Kind.LEAD, standing().kind());
    assertEquals(Standing.Kind.CUSTOMER, standing(SHAKEN).kind());
  }

  private static Opinion opinion(Evidence... evidence) {
    return Verification.<Identity>ask(
            IdentityChecks.standard(), Enquiries.GIULIA, Enquiries.giulia(evidence))
        .opinion();
  }

  @Test
  void l5ACustomersInformationIsVerifiedAndSufficient() {
    Person named =
        Person.builder().about(Enquiries.SUV.id()).name(PersonName.of("Giulia Bianchi")).build();
    Opinion insufficient =
        Verification.<Identity>ask(
                IdentityChecks.standard(),
                named,
                Enquiries.about(named, EvidenceKind.CALL_ANSWERED))
            .opinion();
    assertFalse(((Opinion.Lacks) insufficient).information().isEmpty());
    Opinion unverified = opinion();
    assertTrue(((Opinion.Lacks) unverified).information().isEmpty());
    assertFalse(((Opinion.Lacks) unverified).evidence().isEmpty());
    assertEquals(Opinion.Kind.HOLDS, opinion(SHAKEN).kind());
  }

  @Test
  void l6ACustomerNeedNotHaveBoughtAnything() {
    Customer customer = (Customer) standing(SHAKEN);
    assertEquals(Enquiries.GIULIA, customer.identity().claim());
    Situation nothingBought = Situation.of(STANDARD.assess(Enquiries.giulia(SHAKEN)));
    assertEquals(0, nothingBought.timesWon());
    assertEquals("CUSTOMER", Definitions.sales().definitionOf(nothingBought).code());
  }

  @Test
  void l7TheVerificationLogicDecidesTheRoad() {
    Evidence answered = Enquiries.seen(EvidenceKind.CALL_ANSWERED, Enquiries.GIULIA);
    Verification strict =
        Verification.of(
            VerificationStrategy.allOf(
                "strict/1", IdentityChecks.reachable(), IdentityChecks.documentSeen()),
            IntentChecks.standard());
    assertEquals(Standing.Kind.CUSTOMER, standing(answered).kind());
    assertEquals(Standing.Kind.LEAD, strict.assess(Enquiries.giulia(answered)).standing().kind());
  }

  @Test
  void l9ACustomerIsToldFromAnOpportunity() {
    assertEquals(Standing.Kind.CUSTOMER, standing(SHAKEN).kind());
    Opportunity opportunity = (Opportunity) standing(SHAKEN, MEANT, FITS);
    assertEquals(Enquiries.GIULIA, opportunity.customer().identity().claim());
    assertEquals(Enquiries.SEVEN_SEATS, opportunity.intent().claim());
  }

  @Test
  void s1TheDefinitionIsStatedOnceAndEverythingFollowsIt() {
    Situation listed = listed(0);
    assertEquals("SUSPECT", Definitions.sales().definitionOf(listed).code());
    assertEquals("LEAD", Definitions.marketing().definitionOf(listed).code());
    assertEquals("sales/1", Definitions.sales().name(), "what a rate names");
  }

  @Test
  void s2WhoWasSeenInAListAndNeverCalledIsASuspectAndWhoWasPartlyQualifiedAProspect() {
    assertEquals("SUSPECT", Definitions.sales().definitionOf(listed(0)).code());
    assertEquals("LEAD", Definitions.sales().definitionOf(listed(1)).code());
    Situation partly =
        Situation.builder()
            .assessment(STANDARD.assess(Enquiries.giulia()))
            .timesContacted(1)
            .build();
    assertEquals("PROSPECT", Definitions.sales().definitionOf(partly).code());
  }

  private static Situation listed(int contacts) {
    Lead lead = Enquiries.lead("bought-list", Channel.LIST, Initiative.OURS);
    Assessment assessment = STANDARD.assess(Dossier.asOf(Enquiries.NOW, Enquiries.reading(lead)));
    return Situation.builder().assessment(assessment).timesContacted(contacts).build();
  }

  @Test
  void p1AProspectNeedsSomethingThatAnOfferOfOursCanMeet() {
    assertEquals(Standing.Kind.LEAD, standing(MEANT).kind(), "nobody said that an offer fits");
    Prospect prospect = (Prospect) standing(MEANT, FITS);
    assertEquals(Enquiries.SEVEN_SEATS, prospect.intent().claim());
    Evidence misses = Enquiries.seen(EvidenceKind.OFFER_MISSES, Enquiries.SEVEN_SEATS);
    assertEquals(Standing.Kind.LEAD, standing(MEANT, misses).kind());
    assertEquals(Standing.Kind.PROSPECT, meantWhereWeSell("SUV").kind());
    assertEquals(Standing.Kind.LEAD, meantWhereWeSell("scooter").kind());
  }

  private static Standing meantWhereWeSell(String thing) {
    VerificationStrategy<Intent> stock =
        IntentChecks.offering(
            "stock/1",
            intent ->
                intent.wants().stream().anyMatch(want -> want.what().reveal().contains(thing)));
    return Verification.of(IdentityChecks.standard(), IntentChecks.standard(stock))
        .assess(Enquiries.giulia(MEANT))
        .standing();
  }

  @Test
  void p2AProspectDiffersFromALeadInIntentAndInQualification() {
    Standing lead = standing();
    Standing prospect = standing(MEANT, FITS);
    assertEquals(Standing.Kind.LEAD, lead.kind());
    assertEquals(Standing.Kind.PROSPECT, prospect.kind());
    assertFalse(lead.kind().intentVerified(), "undefined");
    assertTrue(prospect.kind().intentVerified(), "strong");
    assertFalse(prospect.kind().identityVerified(), "qualified, and still nobody we know");
    assertEquals(lead.leads(), prospect.leads(), "the words are the same");
  }

  @Test
  void l3TheSameWordsCanBeReadAgainBetterLaterAndTheEvidenceStillHolds() {
    Person better =
        Person.builder()
            .about(Enquiries.SUV.id())
            .name(Enquiries.GIULIA.name().orElseThrow())
            .emails(Enquiries.GIULIA.emails())
            .phone(PhoneNumber.of("+393475550142"))
            .build();
    Reading again = Reading.builder(Enquiries.SUV, "better/2").identity(better).build();
    Dossier later = Dossier.asOf(Enquiries.giulia().asOf(), again).with(SHAKEN);
    assertEquals(Enquiries.SUV, again.lead(), "reading changes no word");
    assertEquals(Standing.Kind.CUSTOMER, STANDARD.assess(later).standing().kind());
  }

  @Test
  void p5MarketingQualifiedAndSalesQualifiedAreDistinctAndExplicit() {
    Definitions ours =
        Definitions.of(
            "ours/1",
            Definition.lead().ofEveryone(),
            Definition.mql("is hot by the card", situation -> situation.marked("HOT")),
            Definition.sql(
                "means it, in our judgement",
                situation -> situation.standing().kind().intentVerified()));
    Assessment words = STANDARD.assess(Enquiries.giulia());
    Situation hot = Situation.builder().assessment(words).mark("HOT").build();
    Situation meant = Situation.of(STANDARD.assess(Enquiries.giulia(MEANT, FITS)));
    assertEquals("LEAD", ours.definitionOf(Situation.of(words)).code());
    assertEquals("MQL", ours.definitionOf(hot).code());
    assertEquals("SQL", ours.definitionOf(meant).code());
    assertEquals("is hot by the card", ours.definitionOf(hot).criterion(Locale.ENGLISH));
  }
}
