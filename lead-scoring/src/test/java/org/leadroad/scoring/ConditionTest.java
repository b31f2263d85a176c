package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.BUDGET;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.LICENCE;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.PAGE;
import static org.leadroad.scoring.Showroom.REGION;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;

class ConditionTest {

  private static final Profile SOMEBODY =
      Profile.builder()
          .set(ROLE, "  Perù Owner ")
          .set(REGION, "IT-PU")
          .setAll(INTERESTS, List.of("SUV", "van"))
          .set(AGE, 43L)
          .set(COMPANY, false)
          .set(LICENCE, LocalDate.of(2001, 5, 9))
          .set(BUDGET, Money.of(20_000, EUR))
          .engagement(Showroom.engagement("page-view", 1, 10, 100))
          .build();

  private static final Profile NOBODY = Profile.builder().build();

  private static Arguments yes(Condition condition, String english) {
    return Arguments.of(english, condition, true);
  }

  private static Arguments no(Condition condition, String english) {
    return Arguments.of(english, condition, false);
  }

  static Stream<Arguments> conditions() {
    Currency dollars = Currency.getInstance("USD");
    return Stream.of(
        yes(ROLE.is("PERU\u0300 owner"), "role is perù owner"),
        no(ROLE.is("owner"), "role is owner"),
        yes(ROLE.startsWith("Per"), "role starts with per"),
        yes(REGION.is("IT-PU"), "region is IT-PU"),
        no(REGION.is("it-pu"), "region is it-pu"),
        yes(REGION.in(Set.of("IT-PU", "IT-AN")), "region is one of IT-AN, IT-PU"),
        yes(INTERESTS.is("suv"), "interests is suv"),
        yes(INTERESTS.is("van").and(INTERESTS.is("suv")), "interests is van and interests is suv"),
        no(INTERESTS.is("coupe"), "interests is coupe"),
        yes(AGE.between(43L, 43L), "age is 43 to 43"),
        no(AGE.between(44L, 50L), "age is 44 to 50"),
        yes(AGE.atLeast(43L), "age is at least 43"),
        no(AGE.atMost(42L), "age is at most 42"),
        yes(AGE.is(43L), "age is 43"),
        no(COMPANY.is(true), "company"),
        yes(COMPANY.is(false), "not company"),
        yes(COMPANY.present(), "company is known"),
        yes(LICENCE.atMost(LocalDate.of(2008, 1, 1)), "licence-since is at most 2008-01-01"),
        yes(BUDGET.atLeast(Money.of(20_000, EUR)), "budget is at least 20000.00 EUR"),
        no(BUDGET.atLeast(Money.of(1, dollars)), "budget is at least 1.00 USD"),
        no(
            BUDGET.atMost(Money.of(new BigDecimal("19999.99"), EUR)),
            "budget is at most 19999.99 EUR"),
        yes(VISITS.atLeast(3), "at least 3 page-view"),
        no(VISITS.atLeast(4), "at least 4 page-view"),
        yes(VISITS.within(Duration.ofDays(11)).atLeast(2), "at least 2 page-view within 11 days"),
        no(VISITS.within(Duration.ofDays(10)).atLeast(2), "at least 2 page-view within 10 days"),
        no(VISITS.by(Direction.OURS).atLeast(1), "at least 1 page-view by us"),
        yes(VISITS.byEither().atLeast(1), "at least 1 page-view by either side"),
        no(
            VISITS.where(PAGE.is("/a").or(PAGE.is("/b"))).oncePerMessage().atLeast(1),
            "at least 1 page-view where (page is /a or page is /b), each message once"),
        yes(AGE.is(1L).or(AGE.is(43L)), "age is 1 or age is 43"),
        yes(AGE.is(1L).negate(), "not (age is 1)"),
        yes(
            AGE.is(43L).and(COMPANY.is(true).or(ROLE.present())),
            "age is 43 and (company or role is known)"),
        yes(Condition.allOf(), "always"),
        no(Condition.anyOf(), "never"),
        no(Showroom.EVEN, "has an even number of interactions"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void holdsOrNot(String english, Condition condition, boolean holds) {
    assertEquals(Answer.of(holds), ask(condition, SOMEBODY));
    assertEquals(Answer.of(!holds), ask(condition.negate(), SOMEBODY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void saysWhatItAsks(String english, Condition condition, boolean holds) {
    assertEquals(english, condition.describe(Locale.ENGLISH));
    assertEquals(english, condition.describe(Locale.forLanguageTag("de-AT")));
  }

  @Test
  void durationsAreSaidInTheirLargestWholeUnit() {
    Wording words = Wording.ENGLISH;
    assertEquals("1 day", words.duration(Duration.ofHours(24)));
    assertEquals("2 days", words.duration(Duration.ofDays(2)));
    assertEquals("1 hour", words.duration(Duration.ofMinutes(60)));
    assertEquals("25 hours", words.duration(Duration.ofHours(25)));
    assertEquals("90 seconds", words.duration(Duration.ofSeconds(90)));
  }

  @Test
  void saysItInItalianToo() {
    Condition condition =
        ROLE.is("titolare")
            .and(AGE.between(18L, 70L).or(BUDGET.present()))
            .and(VISITS.within(Duration.ofDays(1)).byEither().atLeast(2).negate());
    assertEquals(
        "role è titolare e (age va da 18 a 70 o budget è noto)"
            + " e non (almeno 2 page-view da una parte o dall'altra entro 1 giorno)",
        condition.describe(Locale.ITALY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void row115WhatIsNotKnownPassesNoTestOfItsOwn(
      String english, Condition condition, boolean holds) {
    boolean asksAttributes = Tree.terms(condition).stream().anyMatch(ConditionTest::asksAttribute);
    boolean negated = condition.kind() == Condition.Kind.NOT;
    if (asksAttributes && !negated) {
      assertEquals(Answer.NO, ask(condition, NOBODY));
    }
  }

  private static boolean asksAttribute(Condition term) {
    return Tree.attribute(term).isPresent();
  }

  @Test
  void aTextThatShowsNothingIsNotKnown() {
    for (String blank : List.of("", " ", "\u200b", "\u00a0\u2800")) {
      assertEquals(Answer.NO, ask(ROLE.present(), Profile.builder().set(ROLE, blank).build()));
    }
  }

  @Test
  void compositesAreFlatAndOneAloneStandsForItself() {
    Condition a = ROLE.is("a");
    Condition b = REGION.is("b");
    Condition c = AGE.is(1L);

    assertEquals(Condition.allOf(a, b, c), a.and(b).and(c));
    assertEquals(Condition.allOf(a, b, c), a.and(b.and(c)));
    assertEquals(Condition.anyOf(a, b, c), a.or(b.or(c)));
    assertEquals(a, Condition.allOf(a));
    assertEquals(a, Condition.anyOf(a));
    assertEquals(a, a.and(Condition.allOf()));
    assertEquals(a, a.or(Condition.anyOf()));
    assertEquals(a, a.negate().negate());
    assertNotEquals(a.and(b), a.or(b));
  }

  @Test
  void equalityIsByWhatIsAsked() {
    assertEquals(ROLE.in(Set.of("a", "B")), ROLE.in(Set.of("b ", "A")));
    assertEquals(ROLE.in(Set.of("a", "B")), ROLE.in("a", "b", "A"));
    assertEquals(ROLE.is("A").hashCode(), ROLE.is("a").hashCode());
    assertNotEquals(ROLE.is("a"), REGION.is("a"));
    assertEquals(
        Showroom.EVEN,
        Vocabulary.builder()
            .host("even-visits", "has an even number of interactions", profile -> true));
  }

  private static Answer ask(Condition condition, Profile profile) {
    return new Inquiry<>(Bindings.ofProfiles(Showroom.VOCABULARY), List.of(), profile, NOW)
        .answer(condition);
  }
}
