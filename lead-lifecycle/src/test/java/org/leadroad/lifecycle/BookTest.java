package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.HindsightException;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;
import org.leadroad.scoring.Temperature;

class BookTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");

  @Test
  void row136TheSameFactTwiceIsThereOnce() {
    List<Fact> twice = new ArrayList<>(Sample.week());
    twice.addAll(Sample.week());
    assertEquals(facts(Book.of(Sample.week())), facts(Book.of(twice)));
    assertEquals(facts(Book.of(twice)), facts(Book.of(Sample.week()).with(Sample.week())));
  }

  @Test
  void twoFactsWithOneIdAreRefusedAndTheIdIsNamed() {
    Fact hot = Sample.rated("rate-9", ANNA, Sample.TUESDAY, Temperature.HOT);
    Fact cold = Sample.rated("rate-9", ANNA, Sample.TUESDAY, Temperature.COLD);
    List<Fact> facts = List.of(Sample.received(ANNA), hot, cold);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Book.of(facts));
    assertTrue(refused.getMessage().contains("rate-9"), refused.getMessage());
  }

  @Test
  void aFactAboutALeadThatWasNeverReceivedIsRefused() {
    List<Fact> facts = List.of(Sample.visit("visit-9", ANNA, Sample.TUESDAY));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Book.of(facts));
    assertTrue(refused.getMessage().contains("never received"), refused.getMessage());
  }

  @Test
  void wordsNeverChangeSoASecondReceivingWithOtherWordsIsRefused() {
    Lead other =
        Lead.builder()
            .id(ANNA.id())
            .receivedAt(ANNA.receivedAt())
            .origin(ANNA.origin())
            .words(Words.of("nome", "Anna Corretta"))
            .build();
    Fact again = Fact.received(FactId.of("again"), other, "desk");
    List<Fact> facts = List.of(Sample.received(ANNA), again);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Book.of(facts));
    assertTrue(!refused.getMessage().contains("Corretta"), "no words in a message");
  }

  @Test
  void row147ALateFactTakesItsPlaceInThePast() {
    Fact late = Sample.called("late", ANNA, Sample.TUESDAY).recordedAt(Sample.FRIDAY);
    Road road = Book.of(List.of(Sample.received(ANNA), late)).road(ANNA.id()).orElseThrow();
    assertEquals(1, road.asOf(Sample.TUESDAY).timesContacted(), "it had happened by Tuesday");
    assertEquals(0, road.knownAt(Sample.TUESDAY).timesContacted(), "but nobody knew then");
  }

  /** There is no table of what may follow what: whatever happened is told, and the last counts. */
  @Test
  void row127NothingThatHappenedIsIllegalAndTheLastWordCounts() {
    Fact shake = Sample.handshake("shake", ANNA, Sample.MONDAY);
    Evidence met = ((Happening.Evidenced) shake.what()).evidence();
    Evidence notMe =
        Evidence.of(
            EvidenceId.of("not-me"), EvidenceKind.DISOWNED, met.claim(), Sample.FRIDAY, "desk");
    Road road =
        Road.of(
            List.of(
                Sample.received(ANNA),
                shake,
                Sample.closed("lost", ANNA, Happening.Outcome.LOST, Sample.MONDAY.plusSeconds(1)),
                Sample.won("won", ANNA, Sample.TUESDAY),
                Sample.won("won-again", ANNA, Sample.TUESDAY.plusSeconds(1)),
                Fact.evidenced(FactId.of("not-me"), ANNA.id(), notMe)));
    assertEquals(Happening.Outcome.WON, road.closing().orElseThrow().outcome());
    assertEquals(2, road.timesWon(), "closed twice is won twice");
    Policy policy = Sample.policy();
    assertEquals(Standing.Kind.CUSTOMER, policy.snapshot(road, Sample.MONDAY).standing().kind());
    assertEquals(
        Standing.Kind.LEAD,
        policy.snapshot(road, Sample.FRIDAY).standing().kind(),
        "and back from customer to lead");
  }

  @Test
  void twoPiecesOfEvidenceWithOneIdAreRefusedWhereTheyComeIn() {
    Evidence shake =
        ((Happening.Evidenced) Sample.handshake("e-1", ANNA, Sample.TUESDAY).what()).evidence();
    Evidence later =
        Evidence.of(shake.id(), shake.kind(), shake.claim(), Sample.FRIDAY, shake.by());
    List<Fact> facts =
        List.of(
            Sample.received(ANNA),
            Fact.evidenced(FactId.of("f-1"), ANNA.id(), shake),
            Fact.evidenced(FactId.of("f-2"), ANNA.id(), later));
    assertThrows(IllegalArgumentException.class, () -> Book.of(facts));
  }

  @Test
  void l8TheRoadToTheSaleNoLongerStartsAtTheShowroomDoor() {
    Road road = Book.of(Sample.week()).road(LeadId.of("bruno")).orElseThrow();
    assertEquals(Happening.Kind.RECEIVED, road.facts().get(0).what().kind());
    assertTrue(road.asOf(Sample.MONDAY).engagement().isEmpty(), "words came before any visit");
    assertEquals(1, road.asOf(Sample.TUESDAY).engagement().size());
  }

  @Test
  void anUnknownLeadHasNoRoad() {
    assertTrue(Book.of(Sample.week()).road(LeadId.of("nobody")).isEmpty());
  }

  @Test
  void theBookOfADayHasTheLeadsReceivedByThen() {
    Lead late = Sample.lead("late", "Livia Neri", Sample.FRIDAY);
    Fact early = Sample.visit("looked-around", late, Sample.TUESDAY);
    Book book = Book.of(List.of(Sample.received(ANNA), Sample.received(late), early));

    assertTrue(book.asOf(Sample.MONDAY.minusNanos(1)).roads().isEmpty());
    assertTrue(book.asOf(Sample.TUESDAY).road(late.id()).isEmpty(), "no words, no road");
    Road onFriday = book.asOf(Sample.FRIDAY).road(late.id()).orElseThrow();
    assertEquals(1, onFriday.engagement().size(), "what came before the words belongs to them");
    assertEquals(book, book.asOf(Sample.FRIDAY));
  }

  @Test
  void theBookOfWhatWasKnownLeavesOutWhatNobodyHadWrittenDown() {
    Fact received = Sample.received(ANNA).recordedAt(Sample.TUESDAY);
    Fact visit = Sample.visit("visit-9", ANNA, Sample.MONDAY).recordedAt(Sample.FRIDAY);
    Book book = Book.of(List.of(received, visit));
    assertTrue(book.knownAt(Sample.MONDAY).roads().isEmpty());
    assertEquals(List.of(List.of(received)), facts(book.knownAt(Sample.TUESDAY)));
    assertEquals(book, book.knownAt(Sample.FRIDAY));
  }

  @Test
  void row96ARoadHasNothingToSayOfADayBeforeItBegan() {
    Fact received = Sample.received(ANNA).recordedAt(Sample.TUESDAY);
    Road road = Book.of(List.of(received)).road(ANNA.id()).orElseThrow();
    HindsightException early =
        assertThrows(HindsightException.class, () -> road.asOf(Sample.MONDAY.minusNanos(1)));
    assertEquals(ANNA.id(), early.lead());
    assertEquals(Sample.MONDAY, early.receivedAt());
    assertThrows(IllegalArgumentException.class, () -> road.knownAt(Sample.MONDAY));
    assertEquals(road, road.asOf(Sample.MONDAY));
    assertEquals(road, road.knownAt(Sample.TUESDAY));
  }

  @Test
  void leadsOfOneInstantAreInTheOrderOfTheirIds() {
    Lead bruno = Sample.lead("bruno", "Bruno Ferri");
    Fact first = Fact.received(FactId.of("1"), bruno, "desk");
    Fact second = Fact.received(FactId.of("2"), ANNA, "desk");
    assertEquals(List.of(List.of(second), List.of(first)), facts(Book.of(List.of(first, second))));
  }

  private static List<List<Fact>> facts(Book book) {
    return book.roads().stream().map(Road::facts).toList();
  }
}
