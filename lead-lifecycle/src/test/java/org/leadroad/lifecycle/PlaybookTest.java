package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.lifecycle.agenda.Play;
import org.leadroad.lifecycle.agenda.Playbook;

class PlaybookTest {

  private static final Lead ANNA = Sample.asker("anna", "Anna Serra");
  private static final Fact CALL = Sample.called("call", ANNA, Sample.TUESDAY);

  private static LeadRow row(List<Fact> facts) {
    List<Fact> all = new ArrayList<>(List.of(Sample.received(ANNA)));
    all.addAll(facts);
    Road road = Book.of(all).road(ANNA.id()).orElseThrow();
    return LeadRow.of(Sample.policy(), road, Sample.FRIDAY);
  }

  static Stream<Arguments> situations() {
    return Stream.of(
        Arguments.of("MAKE_CONTACT", List.of()),
        Arguments.of("CALL_NOW", List.of(Sample.visit("v", ANNA, Sample.TUESDAY))),
        Arguments.of("NURTURE", List.of(CALL)),
        Arguments.of("QUALIFY", List.of(CALL, Sample.visit("v", ANNA, Sample.TUESDAY))),
        Arguments.of(
            "FIND_OUT_WHAT_THEY_NEED", List.of(Sample.handshake("h", ANNA, Sample.TUESDAY))),
        Arguments.of("FIND_OUT_WHO_THEY_ARE", Sample.meant("m", ANNA, Sample.TUESDAY)),
        Arguments.of("MAKE_AN_OFFER", opportunity()),
        Arguments.of("NOTHING_TO_DO_WITH_JUNK", closed(Happening.Outcome.JUNK)),
        Arguments.of("NURTURE_THE_LOST", closed(Happening.Outcome.LOST)),
        Arguments.of("KEEP_THE_CUSTOMER", List.of(Sample.won("w", ANNA, Sample.TUESDAY))),
        Arguments.of("NOTHING", List.of(Sample.erased("e", ANNA, Sample.TUESDAY))));
  }

  private static List<Fact> opportunity() {
    List<Fact> facts = new ArrayList<>(Sample.meant("m", ANNA, Sample.TUESDAY));
    facts.add(Sample.handshake("h", ANNA, Sample.TUESDAY));
    return facts;
  }

  private static List<Fact> closed(Happening.Outcome outcome) {
    List<Fact> facts = new ArrayList<>(opportunity());
    facts.add(Sample.closed("closed", ANNA, outcome, Sample.FRIDAY));
    return facts;
  }

  @Test
  void everyPlayOfTheTableIsTried() {
    assertEquals(
        Playbook.standard().plays().stream().map(Play::code).sorted().toList(),
        situations().map(situation -> situation.get()[0]).sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void p4TheRightStepFollowsFromWhereSomebodyStands(String code, List<Fact> facts) {
    assertEquals(code, Playbook.standard().next(row(facts)).code());
  }

  @Test
  void everyPlaySaysWhyInTwoLanguages() {
    for (Play play : Playbook.standard().plays()) {
      assertFalse(play.explain(Locale.ENGLISH).equals(play.explain(Locale.ITALIAN)), play.code());
    }
  }

  @Test
  void thePlaysOfTheHostComeFirst() {
    Play ours = Play.of("OURS", "Ours.", "Nostra.", row -> true);
    assertEquals(ours, Playbook.standard().startingWith(ours).next(row(List.of())));
    Play odd =
        Play.of(
            "ODD",
            "Odd.",
            "Strana.",
            row -> {
              throw new IllegalStateException("canary");
            });
    assertEquals("MAKE_CONTACT", Playbook.standard().startingWith(odd).next(row(List.of())).code());
    Play twin = Play.of("NURTURE", "Twin.", "Gemella.", row -> true);
    assertThrows(IllegalArgumentException.class, () -> Playbook.standard().startingWith(twin));
  }
}
