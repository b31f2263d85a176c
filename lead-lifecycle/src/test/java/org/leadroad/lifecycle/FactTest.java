package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.LeadId;
import org.leadroad.scoring.Temperature;

class FactTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final Happening RATED = Happening.rated(Temperature.HOT);
  private static final List<Fact> EACH =
      List.of(
          Sample.received(ANNA),
          Sample.fact(
              "call", ANNA, Sample.TUESDAY, Happening.contacted(Happening.Step.MAKE_CONTACT)),
          Sample.visit("visit", ANNA, Sample.TUESDAY),
          Sample.handshake("shake", ANNA, Sample.TUESDAY),
          Sample.rated("rate", ANNA, Sample.TUESDAY, Temperature.HOT),
          Sample.fact("won", ANNA, Sample.FRIDAY, Happening.closed(Happening.Outcome.WON)));

  @Test
  void everyKindOfHappeningCanBeAFact() {
    Set<Happening.Kind> kinds =
        EACH.stream().map(fact -> fact.what().kind()).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Happening.Kind.class), kinds);
  }

  static Stream<Arguments> disagreeing() {
    LeadId bruno = LeadId.of("bruno");
    Instant monday = Sample.MONDAY;
    Happening received = EACH.get(0).what();
    Happening visit = EACH.get(2).what();
    Happening shake = EACH.get(3).what();
    return Stream.of(
        Arguments.of("received, of another lead", bruno, monday, "desk", received),
        Arguments.of("received, on another day", ANNA.id(), Sample.FRIDAY, "desk", received),
        Arguments.of("observed, on another day", ANNA.id(), Sample.FRIDAY, "desk", visit),
        Arguments.of("evidence, of another lead", bruno, Sample.TUESDAY, "desk", shake),
        Arguments.of("evidence, on another day", ANNA.id(), Sample.FRIDAY, "desk", shake),
        Arguments.of("no account", ANNA.id(), monday, "", RATED),
        Arguments.of("blank account", ANNA.id(), monday, " ", RATED),
        Arguments.of("201 characters", ANNA.id(), monday, "canary".repeat(34), RATED),
        Arguments.of("NUL in the account", ANNA.id(), monday, "canary\0", RATED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disagreeing")
  void whatDisagreesWithItselfIsRefusedAndNotEchoed(
      String id, LeadId lead, Instant at, String by, Happening what) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Fact.of(FactId.of("f-1"), lead, at, by, what));
    assertTrue(refused.getMessage().contains(" must "), refused.getMessage());
    assertFalse(refused.getMessage().toLowerCase(java.util.Locale.ROOT).contains("canary"));
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
