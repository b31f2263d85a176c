package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;
import org.leadroad.scoring.Temperature;

class BookTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");

  @Test
  void theSameFactTwiceIsThereOnce() {
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
  void aLateFactTakesItsPlaceInThePast() {
    Fact late =
        new Fact(
            FactId.of("late"),
            ANNA.id(),
            Sample.TUESDAY,
            Sample.FRIDAY,
            "desk",
            new Happening.Contacted(Happening.Step.MAKE_CONTACT));
    Road road = Book.of(List.of(Sample.received(ANNA), late)).road(ANNA.id()).orElseThrow();
    assertEquals(1, road.asOf(Sample.TUESDAY).contacts(), "it had happened by Tuesday");
    assertEquals(0, road.knownAt(Sample.TUESDAY).contacts(), "but nobody knew then");
  }

  @Test
  void twoPiecesOfEvidenceWithOneIdAreRefusedWhereTheyComeIn() {
    Evidence shake =
        ((Happening.Evidenced) Sample.handshake("e-1", ANNA, Sample.TUESDAY).what()).evidence();
    Evidence later =
        Evidence.of(shake.id(), shake.kind(), shake.about(), Sample.FRIDAY, shake.by());
    List<Fact> facts =
        List.of(
            Sample.received(ANNA),
            Fact.evidence(FactId.of("f-1"), ANNA.id(), shake),
            Fact.evidence(FactId.of("f-2"), ANNA.id(), later));
    assertThrows(IllegalArgumentException.class, () -> Book.of(facts));
  }

  @Test
  void aFactMustBeOfTheLeadAndTheDateThatItSaysItself() {
    Happening shake = Sample.handshake("e-1", ANNA, Sample.TUESDAY).what();
    LeadId other = LeadId.of("bruno");
    FactId id = FactId.of("f-1");
    assertThrows(
        IllegalArgumentException.class, () -> Fact.of(id, other, Sample.TUESDAY, "desk", shake));
    assertThrows(
        IllegalArgumentException.class, () -> Fact.of(id, ANNA.id(), Sample.FRIDAY, "desk", shake));
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

  private static List<List<Fact>> facts(Book book) {
    return book.roads().stream().map(Road::facts).toList();
  }
}
