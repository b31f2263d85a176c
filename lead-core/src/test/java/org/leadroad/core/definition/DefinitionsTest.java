package org.leadroad.core.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Enquiries;
import org.leadroad.core.Lead;
import org.leadroad.core.Verification;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;

class DefinitionsTest {

  private static final Verification STANDARD =
      Verification.of(IdentityChecks.standard(), IntentChecks.standard());

  private static final Assessment CAME = STANDARD.assess(Enquiries.giulia());
  private static final Assessment LISTED = words(Channel.LIST, Initiative.OURS);
  private static final Assessment NOBODY_KNOWS = words(Channel.UNKNOWN, Initiative.UNKNOWN);
  private static final Assessment FROM_A_LIST = words(Channel.LIST, Initiative.UNKNOWN);
  private static final Assessment MEANT = giulia(false, true);
  private static final Assessment KNOWN = giulia(true, false);
  private static final Assessment BOTH = giulia(true, true);

  private static Assessment words(Channel channel, Initiative initiative) {
    Lead lead = Enquiries.lead("listed", channel, initiative);
    return STANDARD.assess(Dossier.asOf(Enquiries.NOW, Enquiries.reading(lead)));
  }

  private static Assessment giulia(boolean known, boolean meant) {
    Dossier dossier = Enquiries.giulia();
    if (known) {
      dossier = dossier.with(Enquiries.seen("h", EvidenceKind.HANDSHAKE, Enquiries.GIULIA));
    }
    if (meant) {
      dossier =
          dossier.with(
              Enquiries.seen(EvidenceKind.OPERATOR_CONVINCED, Enquiries.SEVEN_SEATS),
              Enquiries.seen(EvidenceKind.OFFER_FITS, Enquiries.SEVEN_SEATS));
    }
    return STANDARD.assess(dossier);
  }

  static Stream<Arguments> situations() {
    return Stream.of(
        row("in a list, never called", LISTED, 0, 0, "SUSPECT", "LEAD"),
        row("in a list of somebody's", FROM_A_LIST, 0, 0, "SUSPECT", "LEAD"),
        row("in a list, called", LISTED, 1, 0, "LEAD", "LEAD"),
        row("nobody knows how", NOBODY_KNOWS, 0, 0, "LEAD", "LEAD"),
        row("came, never called", CAME, 0, 0, "LEAD", "LEAD"),
        row("came with a specific wish, called", CAME, 1, 0, "PROSPECT", "PROSPECT"),
        row("means it", MEANT, 0, 0, "PROSPECT", "PROSPECT"),
        row("known", KNOWN, 0, 0, "CUSTOMER", "CUSTOMER"),
        row("known and means it", BOTH, 3, 0, "OPPORTUNITY", "OPPORTUNITY"),
        row("bought, and wants something again", BOTH, 3, 1, "OPPORTUNITY", "OPPORTUNITY"),
        row("bought", KNOWN, 3, 1, "BUYER", "BUYER"),
        row("bought, and the rest is unknown", LISTED, 0, 2, "BUYER", "BUYER"),
        Arguments.of("bought what they wanted", satisfied(1), "BUYER", "BUYER"),
        Arguments.of(
            "satisfied, says somebody who counts no deals", satisfied(0), "CUSTOMER", "CUSTOMER"));
  }

  private static Arguments row(
      String id, Assessment assessment, int contacts, int won, String sales, String marketing) {
    Situation situation =
        Situation.builder().assessment(assessment).timesContacted(contacts).timesWon(won).build();
    return Arguments.of(id, situation, sales, marketing);
  }

  private static Situation satisfied(int won) {
    return Situation.builder().assessment(BOTH).timesWon(won).satisfied(true).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void salesAndMarketingCallThemDifferently(
      String id, Situation situation, String sales, String marketing) {
    assertEquals(sales, Definitions.sales().definitionOf(situation).code());
    assertEquals(marketing, Definitions.marketing().definitionOf(situation).code());
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "SUSPECT,suspect,sospetto",
    "LEAD,lead,lead",
    "PROSPECT,prospect,prospect",
    "CUSTOMER,customer,cliente",
    "OPPORTUNITY,opportunity,opportunità",
    "BUYER,buyer,acquirente"
  })
  void theirWordsAreInEnglishAndItalian(String code, String english, String italian) {
    Definition definition =
        Definitions.sales().list().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertEquals(english, definition.name(Locale.US));
    assertEquals(english, definition.name(Locale.ROOT));
    assertEquals(italian, definition.name(Locale.ITALY));
    assertFalse(definition.criterion(Locale.ENGLISH).isBlank());
    assertNotEquals(definition.criterion(Locale.ENGLISH), definition.criterion(Locale.ITALY));
  }

  @Test
  void theLastThatHoldsCounts() {
    Definition hot = Definition.of("HOT_ONE", "is hot", s -> s.marked("HOT"));
    Definitions ours =
        Definitions.of(
            "ours/1",
            Definition.lead().ofEveryone(),
            hot,
            Definition.of("CALLED_ONE", "was called", s -> s.timesContacted() > 0));
    Situation.Builder called = Situation.builder().assessment(CAME).timesContacted(1).mark("HOT");
    assertEquals("CALLED_ONE", ours.definitionOf(called.build()).code());
    assertEquals(hot, ours.definitionOf(Situation.builder().assessment(CAME).mark("HOT").build()));
    assertEquals("LEAD", ours.definitionOf(Situation.of(CAME)).code());
    assertEquals("hot one", hot.name(Locale.ITALIAN));
    assertEquals("ours/1[LEAD, HOT_ONE, CALLED_ONE]", ours.toString());
  }

  @Test
  void theCriterionOfEveryoneIsKept() {
    assertEquals(
        "was merely seen in a list and never called; and everyone else",
        Definition.suspect().ofEveryone().criterion(Locale.ENGLISH));
    assertEquals(
        Definition.suspect().ofEveryone().criterion(Locale.ENGLISH),
        Definition.suspect()
            .ofEveryone()
            .named(Locale.ENGLISH, "s")
            .ofEveryone()
            .criterion(Locale.ENGLISH));
  }

  @Test
  void aRuleThatThrowsDoesNotHoldAndIsNamed() {
    Definition broken =
        Definition.of(
            "BROKEN",
            "cannot be asked",
            situation -> {
              throw new IllegalStateException("canary");
            });
    Definition misspelt = Definition.mql("is hot", situation -> situation.marked("Hot"));
    Definitions ours = Definitions.of("ours/1", Definition.lead().ofEveryone(), broken, misspelt);
    assertEquals("LEAD", ours.definitionOf(Situation.of(CAME)).code());
    assertEquals(List.of(broken, misspelt), ours.failing(Situation.of(CAME)));
    assertEquals(List.of(), Definitions.sales().failing(Situation.of(CAME)));
    assertThrows(IllegalStateException.class, () -> broken.holds(Situation.of(CAME)));
  }

  @Test
  void aListThatLeavesSomebodyOutIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Definitions.of("ours/1", Definition.suspect(), Definition.lead()));
    assertTrue(refusal.toString().contains("SUSPECT"));
  }

  @Test
  void twoOfOneCodeAreRefused() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Definitions.of("ours/1", Definition.lead().ofEveryone(), Definition.lead()));
    assertTrue(refusal.toString().contains("LEAD"));
  }

  @Test
  void aWordCanBeGivenInAnyLanguage() {
    Definition buyer = Definition.buyer().named(Locale.FRENCH, "acheteur");
    assertEquals("acheteur", buyer.name(Locale.CANADA_FRENCH));
    assertEquals("acquirente", buyer.name(Locale.ITALIAN));
    assertEquals("buyer", buyer.name(Locale.GERMAN), "English where nobody said");
    assertEquals("buyer", Definition.buyer().name(Locale.FRENCH), "the ready one is as it was");
    assertEquals("patron", buyer.named(Locale.UK, "patron").name(Locale.GERMAN));
  }

  @Test
  void aCodeOrWordThatSaysNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Definition.of("hot", "is hot", s -> true));
    assertThrows(IllegalArgumentException.class, () -> Definition.of("HOT", " ", s -> true));
    assertThrows(IllegalArgumentException.class, () -> Definition.lead().named(Locale.ITALIAN, ""));
    assertThrows(
        IllegalArgumentException.class, () -> Definition.lead().named(Locale.ROOT, "lead"));
    assertThrows(
        IllegalArgumentException.class, () -> Definitions.of(" ", Definition.lead().ofEveryone()));
  }

  @Test
  void theReadyListsBeginWithEveryone() {
    for (Definitions ready : List.of(Definitions.sales(), Definitions.marketing())) {
      assertTrue(ready.list().get(0).isOfEveryone());
      assertThrows(UnsupportedOperationException.class, () -> ready.list().clear());
    }
  }

  @Test
  void aSituationOfOddCountsOrMarksIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Situation.builder().assessment(CAME).timesContacted(-1).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> Situation.builder().assessment(CAME).timesWon(-1).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> Situation.builder().assessment(CAME).mark("so hot").build());
    assertThrows(IllegalStateException.class, () -> Situation.builder().build());
  }
}
