package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.PersonalText;

class DossierTest {

  private static final Evidence SHAKEN = Enquiries.seen(EvidenceKind.HANDSHAKE, Enquiries.GIULIA);

  private static Evidence at(String id, long secondsFromNow) {
    return Evidence.of(
        EvidenceId.of(id),
        EvidenceKind.CALL_ANSWERED,
        Enquiries.GIULIA,
        Enquiries.NOW.plusSeconds(secondsFromNow),
        "seller-3");
  }

  @Test
  void evidenceOfTheInstantItselfIsKnownAndAMomentLaterIsNot() {
    assertEquals(List.of(at("now", 0)), Enquiries.giulia(at("now", 0), at("later", 1)).evidence());
  }

  @Test
  void evidenceIsInOrderOfTimeAndThenOfId() {
    assertEquals(
        List.of(at("c", -9), at("a", -5), at("b", -5)),
        Enquiries.giulia(at("b", -5), at("c", -9), at("a", -5)).evidence());
  }

  @Test
  void theSameEvidenceTwiceIsThereOnce() {
    assertEquals(Enquiries.giulia(SHAKEN), Enquiries.giulia(SHAKEN, SHAKEN).with(SHAKEN));
  }

  @Test
  void twoPiecesOfOneIdAreRefused() {
    Evidence corrected = SHAKEN.withNote(PersonalText.of("it was his brother"));
    assertThrows(IllegalArgumentException.class, () -> Enquiries.giulia(SHAKEN, corrected));
  }

  @Test
  void twoLeadsOfOneIdAreRefused() {
    Reading one = Enquiries.reading(Enquiries.lead("x"));
    Reading other = Enquiries.reading(Enquiries.lead("x", Channel.TELEPHONE, Initiative.OURS));
    assertThrows(IllegalArgumentException.class, () -> Dossier.asOf(Enquiries.NOW, one, other));
  }

  @Test
  void aLeadThatWasNotReceivedYetIsRefused() {
    Lead lead = Enquiries.SUV;
    Reading reading = Enquiries.reading(lead);
    Instant before = lead.receivedAt().minusNanos(1);
    HindsightException refusal =
        assertThrows(HindsightException.class, () -> Dossier.asOf(before, reading));
    assertEquals(lead.id(), refusal.lead());
    assertEquals(lead.receivedAt(), refusal.receivedAt());
    assertEquals(before, refusal.asOf());
    assertEquals(List.of(lead), Dossier.asOf(lead.receivedAt(), reading).leads());
  }

  @Test
  void evidenceIsToldApartByWhichWayItSpeaks() {
    Evidence bounced = Enquiries.seen(EvidenceKind.EMAIL_BOUNCED, Enquiries.GIULIA);
    Evidence meant = Enquiries.seen(EvidenceKind.OPERATOR_CONVINCED, Enquiries.SEVEN_SEATS);
    Dossier dossier = Enquiries.giulia(SHAKEN, bounced, meant);
    assertEquals(List.of(SHAKEN), dossier.supporting(Enquiries.GIULIA));
    assertEquals(List.of(bounced), dossier.contradicting(Enquiries.GIULIA));
    assertEquals(List.of(bounced, SHAKEN), dossier.evidenceAbout(Enquiries.GIULIA));
  }

  @Test
  void aBetterReadingOfTheSameLeadIsNotAnotherLead() {
    Reading better = Reading.builder(Enquiries.SUV, "test/2").identity(Enquiries.GIULIA).build();
    Dossier dossier = Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.SUV), better);
    assertEquals(List.of(Enquiries.SUV), dossier.leads());
    assertEquals(2, dossier.readings().size());
  }

  @Test
  void theFirstThatAReadingNamesNeedsNoSearching() {
    Reading reading = Enquiries.giulia().readings().get(0);
    assertEquals(Optional.of(Enquiries.GIULIA), reading.firstIdentity());
    assertEquals(Optional.of(Enquiries.SEVEN_SEATS), reading.firstIntent());
    assertEquals(Optional.empty(), Enquiries.reading(Enquiries.SUV).firstIdentity());
    assertEquals(Optional.empty(), Enquiries.reading(Enquiries.SUV).firstIntent());
  }

  @Test
  void aReadingThatClaimsSomethingAboutAnotherLeadIsRefused() {
    Reading.Builder reading =
        Reading.builder(Enquiries.lead("other"), "test/1").identity(Enquiries.GIULIA);
    assertThrows(IllegalArgumentException.class, reading::build);
  }

  @Test
  void readingsInACollectionAreTheSameAsOneByOne() {
    Reading one = Enquiries.reading(Enquiries.SUV, Enquiries.GIULIA);
    Reading other = Enquiries.reading(Enquiries.lead("other"));
    assertEquals(
        Dossier.asOf(Enquiries.NOW, one, other), Dossier.asOf(Enquiries.NOW, List.of(one, other)));
    assertThrows(IllegalArgumentException.class, () -> Dossier.asOf(Enquiries.NOW, List.of()));
  }
}
