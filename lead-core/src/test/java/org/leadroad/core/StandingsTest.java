package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.LeadId;

/** What the standings refuse, and which one follows. */
class StandingsTest {

  private static final Lead FIRST = Enquiries.lead("first");
  private static final Lead SECOND = Enquiries.lead("second");
  private static final Lead THIRD = Enquiries.lead("third");
  private static final Person ANNA = person(FIRST.id(), "Anna Verdi");
  private static final Person ANNA_AGAIN = person(SECOND.id(), "A. Verdi");
  private static final Person ANNA_ONCE_MORE = person(THIRD.id(), "Verdi Anna");
  private static final Intent WISH = wish(FIRST.id());
  private static final Intent WISH_AGAIN = wish(SECOND.id());

  private static final Dossier DOSSIER =
      Dossier.asOf(
          Enquiries.NOW,
          Enquiries.reading(FIRST, ANNA, WISH),
          Enquiries.reading(SECOND, ANNA_AGAIN, WISH_AGAIN),
          Enquiries.reading(THIRD, ANNA_ONCE_MORE));

  private static final Verification TRUSTING =
      Verification.of(Enquiries.<Identity>trusting(), Enquiries.<Intent>trusting());

  private static Person person(LeadId lead, String name) {
    return Person.builder().about(lead).name(PersonName.of(name)).build();
  }

  private static Intent wish(LeadId lead) {
    return Intent.builder().about(lead).want(Want.of(Want.Kind.BUY, "un SUV a 7 posti")).build();
  }

  private static <C extends Claim> Verified<C> verified(C claim, Claim... alsoSeen) {
    Dossier dossier =
        DOSSIER.with(Enquiries.seen("e", EvidenceKind.supporting("SEEN_AT_THE_FAIR"), claim));
    for (Claim other : alsoSeen) {
      dossier = dossier.with(Enquiries.seen("o" + other.about(), EvidenceKind.HANDSHAKE, other));
    }
    return Verification.ask(Enquiries.<C>trusting(), claim, dossier).verified().orElseThrow();
  }

  private static Customer anna() {
    return Customer.of(PartyId.of("party-7"), verified(ANNA));
  }

  @Test
  void aLinkBringsTheLeadsOfTheOtherSide() {
    Customer linked = anna().linkedBy(verified(Sameness.of(ANNA, ANNA_AGAIN)));
    assertEquals(List.of(FIRST, SECOND), linked.leads());
    assertEquals(List.of(FIRST), anna().leads(), "the one before is as it was");
  }

  @Test
  void aChainOfLinksIsFollowedInOrder() {
    Customer linked =
        anna()
            .linkedBy(verified(Sameness.of(ANNA_AGAIN, ANNA)))
            .linkedBy(verified(Sameness.of(ANNA_ONCE_MORE, ANNA_AGAIN)));
    assertEquals(List.of(FIRST, SECOND, THIRD), linked.leads());
  }

  @Test
  void aLinkBetweenOthersIsRefused() {
    Verified<Sameness> others = verified(Sameness.of(ANNA_AGAIN, ANNA_ONCE_MORE));
    assertThrows(IllegalArgumentException.class, () -> anna().linkedBy(others));
  }

  @Test
  void aLinkToAnotherOnTheSameLeadIsRefused() {
    Person bruno = person(FIRST.id(), "Bruno Neri");
    Verified<Sameness> his = verified(Sameness.of(bruno, ANNA_AGAIN));
    assertThrows(IllegalArgumentException.class, () -> anna().linkedBy(his));
  }

  @Test
  void whatIsKnownOfOneSideAloneVerifiesNoSameness() {
    Sameness link = Sameness.of(ANNA, ANNA_AGAIN);
    Evidence hers = Enquiries.seen("h1", EvidenceKind.HANDSHAKE, ANNA);
    Evidence again = Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA_AGAIN);
    assertEquals(Optional.empty(), ask(link, DOSSIER.with(hers)));
    assertEquals(Optional.empty(), ask(link, DOSSIER.with(again)));
    assertEquals(Optional.of(link), ask(link, DOSSIER.with(hers, again)));
  }

  private static Optional<Sameness> ask(Sameness link, Dossier dossier) {
    return Verification.ask(Enquiries.<Sameness>trusting(), link, dossier)
        .verified()
        .map(Verified::claim);
  }

  @Test
  void anIntentOfAnotherLeadMakesNoOpportunity() {
    Verified<Intent> elsewhere = verified(WISH_AGAIN);
    assertThrows(IllegalArgumentException.class, () -> Opportunity.of(anna(), elsewhere));
    Customer linked = anna().linkedBy(verified(Sameness.of(ANNA, ANNA_AGAIN)));
    assertEquals(linked, Opportunity.of(linked, elsewhere).customer());
  }

  @Test
  void aProspectWhoBecomesKnownIsAnOpportunity() {
    Prospect prospect = Prospect.of(verified(WISH));
    Opportunity opportunity = Opportunity.of(anna(), prospect.intent());
    assertEquals(Standing.Kind.OPPORTUNITY, opportunity.kind());
    assertEquals(List.of(FIRST), opportunity.leads());
  }

  @Test
  void ofSeveralKnownTheOneWithAWishStands() {
    Assessment assessment =
        TRUSTING.assess(
            DOSSIER.with(
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA_AGAIN),
                Enquiries.seen("o2", EvidenceKind.OPERATOR_CONVINCED, WISH_AGAIN)));
    assertEquals(Standing.Kind.OPPORTUNITY, assessment.standing().kind());
    Dossier more =
        DOSSIER.with(
            Enquiries.seen("h1", EvidenceKind.HANDSHAKE, ANNA),
            Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA_AGAIN),
            Enquiries.seen("o2", EvidenceKind.OPERATOR_CONVINCED, WISH_AGAIN));
    assertEquals(
        assessment.standing(), TRUSTING.assess(more).standing(), "more support is no less");
  }

  @Test
  void aCustomerIsNamedAfterTheLeadTheyWereMetInOrAsTheHostSays() {
    Dossier dossier = DOSSIER.with(Enquiries.seen("h2", EvidenceKind.HANDSHAKE, ANNA_AGAIN));
    assertEquals(PartyId.of("second#1"), ((Customer) TRUSTING.assess(dossier).standing()).id());
    PartyId id = PartyId.of("customer-4711");
    assertEquals(id, ((Customer) TRUSTING.assess(dossier, who -> id).standing()).id());
  }

  @Test
  void withoutEvidenceTheFirstLeadStands() {
    assertEquals(FIRST, TRUSTING.assess(DOSSIER).standing());
  }
}
