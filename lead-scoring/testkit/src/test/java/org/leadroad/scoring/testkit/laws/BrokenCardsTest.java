package org.leadroad.scoring.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.testkit.laws.OfferCard.AGE;
import static org.leadroad.scoring.testkit.laws.OfferCard.CALLS;
import static org.leadroad.scoring.testkit.laws.OfferCard.CITY;
import static org.leadroad.scoring.testkit.laws.OfferCard.CLICKS;
import static org.leadroad.scoring.testkit.laws.OfferCard.COMPANY;
import static org.leadroad.scoring.testkit.laws.OfferCard.CONSENT;
import static org.leadroad.scoring.testkit.laws.OfferCard.DRIVES;
import static org.leadroad.scoring.testkit.laws.OfferCard.FLEET;
import static org.leadroad.scoring.testkit.laws.OfferCard.MONTH;
import static org.leadroad.scoring.testkit.laws.OfferCard.OPENS;
import static org.leadroad.scoring.testkit.laws.OfferCard.PAGE;
import static org.leadroad.scoring.testkit.laws.OfferCard.PAGES;
import static org.leadroad.scoring.testkit.laws.OfferCard.QUOTES;
import static org.leadroad.scoring.testkit.laws.OfferCard.TITLE;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Robots;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;

/**
 * Typical ways to break a card, each put into an {@link OfferCard}: the kit finds them all, and by
 * what is said beside each.
 */
class BrokenCardsTest {

  /** What finds a broken card, by the names that {@link Inspection} gives. */
  static Stream<Arguments> broken() {
    return Stream.of(
        broken(
            "wrongSign",
            card -> card.pages = Rule.each("pages", PAGES, -3),
            "golden file",
            "own law: more page-view never lowers the total"),
        broken(
            "wrongSignOfWhatSpeaksAgainst",
            card -> card.complaints = Rule.each("complaints", OfferCard.COMPLAINTS, 10).atMost(3),
            "golden file",
            "own law: more complaint never raises complaints"),
        broken(
            "pointsTimesTen",
            card -> card.clicks = Rule.each("clicks", CLICKS.oncePerMessage(), 50),
            "golden file",
            "assertion"),
        broken(
            "windowTooLong",
            card ->
                card.calls = Rule.each("calls", CALLS.within(MONTH.multipliedBy(3)), 10).atMost(2),
            "golden file",
            "assertion"),
        broken(
            "windowForgotten",
            card -> card.bands = Bands.hot(2000).hotIf(QUOTES.atLeast(1)).warm(300),
            "golden file"),
        broken(
            "capForgotten",
            card -> card.mailLimits = mails -> mails.onlyIf(CONSENT.is(true)),
            "golden file",
            "own law: mails is never above 15"),
        broken(
            "atMostForgotten",
            card -> card.drove = Rule.each("drove", DRIVES, 1000),
            "golden file",
            "own law: drove is never above 3000"),
        broken(
            "decayForgotten",
            card -> card.pages = Rule.each("pages", PAGES.where(PAGE.startsWith("/offers")), 3),
            "golden file"),
        broken(
            "hoursForDays",
            card ->
                card.pages =
                    Rule.each("pages", PAGES.where(PAGE.startsWith("/offers")), 3)
                        .decaying(Decay.halfLife(Duration.ofHours(14), Duration.ofHours(1))),
            "golden file"),
        broken(
            "everyFourthForEveryThird",
            card ->
                card.brochures =
                    Rule.each("brochures", OfferCard.BROCHURES, 1000).every(4).atMost(2),
            "golden file"),
        broken(
            "firstForEveryThird",
            card -> card.brochures = Rule.each("brochures", OfferCard.BROCHURES, 1000).atMost(2),
            "golden file",
            "own law: never hot without"),
        broken(
            "conditionNegated",
            card -> card.near = Rule.when("near", CITY.in("Milano", "Monza").negate(), 100),
            "golden file"),
        broken(
            "orForAnd",
            card -> card.fits = Rule.when("fits", COMPANY.is(true).or(FLEET.atLeast(5L)), 200),
            "golden file"),
        broken(
            "atMostForAtLeast",
            card -> card.fits = Rule.when("fits", COMPANY.is(true).and(FLEET.atMost(5L)), 200),
            "golden file",
            "own law: more fleet never lowers the total"),
        broken(
            "flagTurned",
            card -> card.fits = Rule.when("fits", COMPANY.is(false).and(FLEET.atLeast(5L)), 200),
            "golden file",
            "own law: more company never lowers the total"),
        broken(
            "valueMissing",
            card ->
                card.role =
                    Group.best("role", Rule.when("decides", TITLE.is("owner"), 200), card.uses),
            "golden file"),
        broken(
            "valueMisspelt",
            card -> card.near = Rule.when("near", CITY.in("Milano", "Monzza"), 100),
            "golden file"),
        broken(
            "rangeOffByOne",
            card -> card.grownUp = Rule.when("grown-up", AGE.between(19L, 75L), 100),
            "golden file",
            "assertion"),
        broken("wrongTier", card -> card.ofRegulars = Tier.CLASSIFICATION, "golden file"),
        broken(
            "sumForBest",
            card -> card.role = Group.sum("role", card.decides, card.uses),
            "golden file",
            "own law: role is never above 200"),
        broken(
            "worstForBest",
            card -> card.role = Group.worst("role", card.decides, card.uses),
            "golden file"),
        broken(
            "gateForgotten",
            card -> card.mailLimits = mails -> mails.between(0, 15),
            "golden file"),
        broken(
            "gateTurned",
            card ->
                card.mailLimits = mails -> mails.between(0, 15).onlyIf(CONSENT.is(true).negate()),
            "golden file",
            "own law: more consent never lowers mails"),
        broken(
            "oncePerMessageForgotten",
            card -> card.opens = Rule.each("opens", OPENS, 2),
            "golden file"),
        broken(
            "directionForgotten",
            card -> card.calls = Rule.each("calls", CALLS.byEither().within(MONTH), 10).atMost(2),
            "golden file",
            "assertion"),
        broken(
            "detailForgotten",
            card ->
                card.pages =
                    Rule.each("pages", PAGES, 3).decaying(Decay.halfLife(Duration.ofDays(14))),
            "golden file"),
        broken("robotsForgotten", card -> card.robots = new Robots[0], "golden file"),
        broken(
            "requestOnlyWarm",
            card -> card.bands = Bands.hot(2000).warm(300).warmIf(QUOTES.within(MONTH).atLeast(1)),
            "golden file",
            "own law: always hot with"),
        broken(
            "bandTooLow",
            card -> card.bands = Bands.hot(200).hotIf(QUOTES.within(MONTH).atLeast(1)).warm(30),
            "golden file",
            "own law: never hot without"),
        broken("predicateCounts", card -> card.regularly = everyOther(), "law purity", "law plan"),
        broken("predicateLooksAtAClock", card -> card.regularly = afterAWhile(), "law purity"),
        broken(
            "predicateTakesForGranted",
            card -> card.regularly = profile -> profile.first(AGE).orElseThrow() > 17,
            "law ledger"));
  }

  private static Arguments broken(String id, Consumer<OfferCard> wrong, String... finders) {
    OfferCard card = new OfferCard();
    wrong.accept(card);
    Scorecard broken = card.build();
    OfferContract contract = () -> broken;
    return Arguments.of(id, contract, Set.of(finders));
  }

  private static Predicate<Profile> everyOther() {
    AtomicInteger calls = new AtomicInteger();
    return profile -> calls.incrementAndGet() % 2 == 1;
  }

  /** A clock that goes on while scores are made. */
  private static Predicate<Profile> afterAWhile() {
    AtomicInteger ticks = new AtomicInteger();
    return profile -> ticks.incrementAndGet() % 20 > 9;
  }

  /** Bindings of the host's that break a good card. */
  static Stream<Arguments> bound() {
    return Stream.of(
        bound(
            "bindingLooksIntoTheFuture",
            (profile, asOf) -> (long) profile.engagement().size(),
            "law no hindsight"),
        bound("bindingCountsItsCalls", counted(), "law purity"),
        bound(
            "bindingFails",
            (profile, asOf) -> 5L / profile.engagement().until(asOf).size(),
            "law ledger"));
  }

  private static BiFunction<Profile, Instant, Long> counted() {
    AtomicInteger calls = new AtomicInteger();
    return (profile, asOf) -> (long) calls.incrementAndGet() % 9;
  }

  private static Arguments bound(
      String id, BiFunction<Profile, Instant, Long> fleet, String... finders) {
    Bindings<Profile> bindings =
        Bindings.<Profile>builder()
            .optional(TITLE, profile -> profile.first(TITLE))
            .optional(CITY, profile -> profile.first(CITY))
            .optional(AGE, profile -> profile.first(AGE))
            .optional(COMPANY, profile -> profile.first(COMPANY))
            .optional(CONSENT, profile -> profile.first(CONSENT))
            .value(FLEET, fleet)
            .engagement(Profile::engagement)
            .build();
    OfferContract contract =
        new OfferContract() {
          @Override
          public Scorecard card() {
            return new OfferCard().build();
          }

          @Override
          public Score score(Profile profile, Instant asOf) {
            return card().scorer(bindings).score(profile, asOf);
          }
        };
    return Arguments.of(id, contract, Set.of(finders));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"broken", "bound"})
  void isFound(String id, OfferContract contract, Set<String> finders) {
    Set<String> found = Inspection.of(contract);
    for (String finder : finders) {
      assertTrue(
          found.stream().anyMatch(each -> each.startsWith(finder)),
          id + " must be found by " + finder + ", but was by " + found);
    }
  }

  @Test
  void theSoundOneIsNot() {
    assertEquals(Set.of(), Inspection.of(new OfferCardLawsTest()));
  }
}
