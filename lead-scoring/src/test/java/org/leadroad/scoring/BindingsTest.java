package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.EVEN;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.engagement.Engagement;

class BindingsTest {

  /** A type of the host's own, with nulls where nothing is known. */
  private record Contact(
      @Nullable String role,
      @Nullable Long age,
      @Nullable List<String> interests,
      @Nullable Engagement engagement) {}

  private static final Contact NOTHING_KNOWN = new Contact(null, null, null, null);

  private static final Bindings<Contact> FACTS =
      Bindings.<Contact>builder()
          .value(ROLE, Contact::role)
          .value(AGE, Contact::age)
          .values(INTERESTS, Contact::interests)
          .engagement(Contact::engagement)
          .build();

  private static final Scorecard CARD =
      Showroom.flat(
          Rule.when("owner", ROLE.is("owner"), 1),
          Rule.when("adult", AGE.atLeast(18L), 10),
          Rule.when("suv", INTERESTS.is("suv"), 100),
          Rule.each("visits", VISITS, 1000));

  @Test
  void theHostsOwnTypeIsScored() {
    Contact contact =
        new Contact(" OWNER", 18L, List.of("van", "suv"), Showroom.engagement("page-view", 1, 2));
    assertEquals(2111, CARD.scorer(FACTS).total(contact, NOW));
  }

  @Test
  void whatMayBeMissingIsAnOptional() {
    Bindings<Contact> bindings =
        Bindings.<Contact>builder()
            .optional(ROLE, contact -> Optional.ofNullable(contact.role()))
            .optional(AGE, contact -> Optional.ofNullable(contact.age()))
            .values(INTERESTS, Contact::interests)
            .engagement(Contact::engagement)
            .build();
    Contact owner = new Contact("owner", null, null, null);
    assertEquals(1, CARD.scorer(bindings).total(owner, NOW));
    assertEquals(0, CARD.scorer(bindings).total(NOTHING_KNOWN, NOW));
  }

  @Test
  void nothingIsSaidTwice() {
    Bindings.Builder<Contact> builder =
        Bindings.<Contact>builder().value(ROLE, Contact::role).engagement(Contact::engagement);
    assertThrows(IllegalStateException.class, () -> builder.value(ROLE, Contact::role));
    assertThrows(IllegalStateException.class, () -> builder.engagement(Contact::engagement));
  }

  @Test
  void row116NullSaysThatNothingIsKnown() {
    Score score = CARD.scorer(FACTS).score(NOTHING_KNOWN, NOW);
    assertEquals(0, score.total());
    assertEquals(4, score.silent().size());
  }

  @Test
  void whatTheFactsDoNotSayIsNamed() {
    Bindings<Contact> few = Bindings.<Contact>builder().value(ROLE, Contact::role).build();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> CARD.scorer(few));
    assertEquals(
        "the bindings must say where to find everything that the card showroom asks about,"
            + " but do not say it of [age, engagement, interests]."
            + " Maybe bind them in Bindings.builder(), as the card's own vocabulary declares them.",
        refused.getMessage());
  }

  @Test
  void attributesOfAnotherVocabularyAreNotFound() {
    Text otherRole = Vocabulary.builder().text("role", Fold.EXACT);
    Bindings<Contact> other = Bindings.<Contact>builder().value(otherRole, Contact::role).build();
    Scorecard card = Showroom.flat(Rule.when("owner", ROLE.is("owner"), 1));
    assertThrows(IllegalArgumentException.class, () -> card.scorer(other));
  }

  @Test
  void aCardThatAsksTheHostNeedsAllFacts() {
    Scorecard card = Showroom.flat(Rule.when("even", EVEN, 1));
    assertFalse(card.isData());
    assertThrows(IllegalArgumentException.class, () -> card.scorer(FACTS));
  }

  @Test
  void whatGatesAndBandsAskMustBeFoundToo() {
    Bindings<Contact> none = Bindings.<Contact>builder().build();
    Rule always = Rule.when("always", Condition.allOf(), 5);
    Scorecard card =
        Showroom.builder()
            .tier(Tier.FLAT, Group.sum("group", always).onlyIf(ROLE.present()))
            .bands(Bands.hot(AGE.is(1L)).warmIf(VISITS.atLeast(1).or(INTERESTS.present())))
            .build();
    String refused =
        assertThrows(IllegalArgumentException.class, () -> card.scorer(none)).toString();
    assertTrue(refused.contains("[age, engagement, interests, role]"), refused);
  }

  @Test
  void aCardThatAsksForNoInteractionsNeedsNone() {
    Scorecard card = Showroom.flat(Rule.when("owner", ROLE.is("owner"), 1));
    Bindings<Contact> few = Bindings.<Contact>builder().value(ROLE, Contact::role).build();
    assertEquals(0, card.scorer(few).total(NOTHING_KNOWN, NOW));
  }

  @Test
  void bandsMayAskTheHost() {
    Scorecard card =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.when("owner", ROLE.is("owner"), 5))
            .bands(Bands.hot(5).warmIf(EVEN))
            .build();
    assertFalse(card.isData());
    assertEquals(
        Temperature.WARM, card.scorer().score(Profile.builder().build(), NOW).temperature());
  }

  @Test
  void attributesAreSaidOnce() {
    Bindings.Builder<Contact> builder = Bindings.<Contact>builder().value(ROLE, Contact::role);
    assertThrows(IllegalStateException.class, () -> builder.value(ROLE, Contact::role));
  }

  @Test
  void everythingIsLookedUpOnce() {
    List<String> calls = new ArrayList<>();
    Bindings<Contact> counting =
        Bindings.<Contact>builder()
            .value(
                ROLE,
                contact -> {
                  calls.add("role");
                  return contact.role();
                })
            .engagement(
                contact -> {
                  calls.add("engagement");
                  return contact.engagement();
                })
            .build();
    Scorecard card =
        Showroom.flat(
            Rule.when("owner", ROLE.is("owner"), 1),
            Rule.when("clerk", ROLE.is("clerk"), 1),
            Rule.each("visits", VISITS, 1),
            Rule.when("back", VISITS.atLeast(2), 1));
    card.scorer(counting).score(NOTHING_KNOWN, NOW);
    assertEquals(List.of("role", "engagement"), calls);
  }

  private record Contract(String name, LocalDate ends) {}

  private static final Vocabulary.Builder DATED = Vocabulary.builder();
  private static final Attribute<Boolean> ENDS_SOON = DATED.flag("ends-soon");
  private static final Text DUE = DATED.texts("due", Fold.EXACT);
  private static final Scorecard CONTRACTS =
      Scorecard.builder("contracts", 1, DATED.build())
          .tier(
              Tier.FLAT,
              Rule.when("ends-soon", ENDS_SOON.is(true), 10),
              Rule.when("call-due", DUE.is("call"), 5))
          .bands(Bands.hot(15).warm(5))
          .build();

  private static final Scorer<Contract> SCORER =
      CONTRACTS.scorer(
          Bindings.<Contract>builder()
              .value(ENDS_SOON, (contract, asOf) -> endsSoon(contract, asOf))
              .values(DUE, (contract, asOf) -> endsSoon(contract, asOf) ? List.of("call") : null)
              .build());

  private static boolean endsSoon(Contract contract, Instant asOf) {
    long days = ChronoUnit.DAYS.between(asOf.atZone(ZoneOffset.UTC).toLocalDate(), contract.ends);
    return days >= 0 && days <= 90;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "91 days before,2026-01-01T00:00:00Z,0",
    "90 days before,2026-01-02T00:00:00Z,15",
    "on the day,2026-04-02T23:59:59Z,15",
    "the day after,2026-04-03T00:00:00Z,0"
  })
  void whatDependsOnTheDayIsToldTheInstant(String id, Instant asOf, long total) {
    Contract contract = new Contract("fleet", LocalDate.of(2026, 4, 2));
    assertEquals(total, SCORER.total(contract, asOf));
    assertEquals(SCORER.score(contract, asOf), SCORER.score(contract, asOf), "law purity");
  }

  @Test
  void aFunctionOfTheInstantThatThrowsLeavesItsRulesOut() {
    Bindings<Contract> broken =
        Bindings.<Contract>builder()
            .value(ENDS_SOON, (contract, asOf) -> asOf.isAfter(Instant.MAX.plusNanos(1)))
            .values(DUE, contract -> List.of("call"))
            .build();
    Score score = CONTRACTS.scorer(broken).score(new Contract("fleet", LocalDate.EPOCH), NOW);
    assertEquals(5, score.total());
    assertFalse(score.complete());
  }

  @Test
  void bothKindsOfFunctionsAreSaidOnce() {
    Bindings.Builder<Contract> builder =
        Bindings.<Contract>builder().value(ENDS_SOON, BindingsTest::endsSoon);
    assertThrows(IllegalStateException.class, () -> builder.value(ENDS_SOON, contract -> true));
  }
}
