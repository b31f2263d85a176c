package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.Temperature;

class FactTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final Fact LINK =
      Sample.linked("link", ANNA, Sample.lead("anna-2", "Anna Serra"), Sample.TUESDAY);
  private static final List<Fact> EACH =
      List.of(
          Sample.received(ANNA),
          Sample.called("call", ANNA, Sample.TUESDAY),
          Sample.visit("visit", ANNA, Sample.TUESDAY),
          Sample.handshake("shake", ANNA, Sample.TUESDAY),
          Sample.rated("rate", ANNA, Sample.TUESDAY, Temperature.HOT),
          Sample.won("won", ANNA, Sample.FRIDAY),
          Sample.withdrawn("oops", Sample.won("won", ANNA, Sample.FRIDAY), Sample.FRIDAY),
          Fact.judged(FactId.of("judged"), row(), "night-run"),
          Fact.handedOver(
              FactId.of("to"), ANNA.id(), "seller-1", List.of("warm"), Sample.FRIDAY, "desk"),
          Fact.heldBack(
              FactId.of("held"), ANNA.id(), List.of("warm-enough"), Sample.FRIDAY, "desk"),
          Fact.promised(FactId.of("soon"), ANNA.id(), Sample.FRIDAY, Sample.TUESDAY, "seller-1"),
          Fact.sentBack(FactId.of("back"), ANNA.id(), "no-time", Sample.FRIDAY, "seller-1"),
          LINK,
          Fact.unlinked(FactId.of("un"), LINK, Sample.FRIDAY, "desk"),
          Fact.consented(
              FactId.of("yes"),
              ANNA.id(),
              ConsentProof.given(Consent.Purpose.EMAIL, "form-checkbox", "privacy/1"),
              Sample.TUESDAY,
              "desk"),
          Fact.noted(
              FactId.of("note"),
              ANNA.id(),
              "test-drive-booked",
              Map.of("text", PersonalText.of("canary")),
              Sample.TUESDAY,
              "desk"),
          Sample.erased("gone", ANNA, Sample.FRIDAY),
          Fact.forgotten(
              FactId.of("not-him"), ANNA.id(), LeadId.of("b"), Sample.FRIDAY, "privacy-desk"));

  private static LeadRow row() {
    Road road = Book.of(List.of(Sample.received(ANNA))).road(ANNA.id()).orElseThrow();
    return LeadRow.of(Sample.policy(), road, Sample.FRIDAY);
  }

  @Test
  void everyKindOfHappeningCanBeAFact() {
    Set<Happening.Kind> kinds =
        EACH.stream().map(fact -> fact.what().kind()).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Happening.Kind.class), kinds);
  }

  static Stream<Arguments> accounts() {
    return Stream.of(
        Arguments.of("none", ""),
        Arguments.of("blank", " "),
        Arguments.of("a name of somebody", "canary bird"),
        Arguments.of("201 characters", "canary".repeat(34)),
        Arguments.of("NUL", "canary\0"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accounts")
  void oneRuleForEveryAccount(String id, String by) {
    Evidence shake =
        ((Happening.Evidenced) Sample.handshake("shake", ANNA, Sample.TUESDAY).what()).evidence();
    Instant at = Sample.TUESDAY;
    FactId fact = FactId.of("f-1");
    List<Executable> doors =
        List.of(
            () -> Fact.received(fact, ANNA, by),
            () -> Fact.rated(fact, ANNA.id(), Temperature.HOT, at, by),
            () -> Fact.withdrawn(fact, EACH.get(1), at, by),
            () -> new Rating(Temperature.HOT, at, by),
            () -> Evidence.of(shake.id(), shake.kind(), shake.claim(), at, by));
    for (Executable door : doors) {
      IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, door);
      assertTrue(refused.getMessage().startsWith("account must "), refused.getMessage());
      assertFalse(refused.getMessage().contains("canary"), refused.getMessage());
    }
  }

  @Test
  void evidenceAboutAnotherLeadIsRefused() {
    Evidence shake =
        ((Happening.Evidenced) Sample.handshake("shake", ANNA, Sample.TUESDAY).what()).evidence();
    LeadId bruno = LeadId.of("bruno");
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Fact.evidenced(FactId.of("f-1"), bruno, shake));
    assertTrue(refused.getMessage().contains(" must be about lead bruno"), refused.getMessage());
  }

  @Test
  void nothingIsWrittenDownBeforeItHappens() {
    Fact visit = Sample.visit("visit", ANNA, Sample.TUESDAY);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> visit.recordedAt(Sample.MONDAY));
    assertTrue(refused.getMessage().startsWith("fact visit must be recorded"));
  }

  @Test
  void aFactIsWrittenDownAsItHappensUnlessItIsSaidToBeLate() {
    Fact visit = Sample.visit("visit", ANNA, Sample.TUESDAY);
    assertEquals(Sample.TUESDAY, visit.recorded());
    Fact late = visit.recordedAt(Sample.FRIDAY);
    assertEquals(Sample.TUESDAY, late.happened());
    assertEquals(Sample.FRIDAY, late.recorded());
    assertEquals(visit, late.recordedAt(Sample.TUESDAY));
  }

  @Test
  void factsAreInOrderOfHappeningThenOfRecordingThenOfId() {
    Fact first = Sample.rated("z", ANNA, Sample.MONDAY, Temperature.HOT).recordedAt(Sample.FRIDAY);
    Fact second = Sample.rated("y", ANNA, Sample.TUESDAY, Temperature.HOT);
    Fact third = second.recordedAt(Sample.FRIDAY);
    Fact fourth =
        Sample.rated("z", ANNA, Sample.TUESDAY, Temperature.HOT).recordedAt(Sample.FRIDAY);
    assertEquals(
        List.of(first, second, third, fourth),
        Stream.of(fourth, third, second, first).sorted().toList());
  }

  @Test
  void nothingPersonalIsShown() {
    EACH.forEach(fact -> assertFalse(fact.toString().contains("Serra"), fact.toString()));
  }
}
