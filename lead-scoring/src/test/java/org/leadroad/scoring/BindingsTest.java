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

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
  void nullSaysThatNothingIsKnown() {
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
}
