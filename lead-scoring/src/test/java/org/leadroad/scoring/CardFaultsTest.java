package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.PAGE;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.claim.Money;
import org.leadroad.scoring.Fault.Code;

class CardFaultsTest {

  private static final Condition OWNER = ROLE.is("owner");
  private static final Rule FINE = Rule.when("fine", OWNER, 100);
  private static final Bands BANDS = Bands.hot(COMPANY.is(true)).warmIf(OWNER);

  /** A card with one thing wrong with it, and what is said about that. */
  private record Case(String name, Scorecard.Builder card, Code code, String part, String says) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case flat(String name, Part part, Code code, String says) {
    return new Case(name, card(Tier.FLAT, part), code, part.id(), says);
  }

  private static Case condition(String name, Condition condition, Code code, String says) {
    return flat(name, Rule.when("rule", condition, 100), code, says);
  }

  private static Scorecard.Builder card(Tier tier, Part... parts) {
    return Showroom.builder().tier(tier, parts).bands(BANDS);
  }

  private static Case bands(String name, Bands bands, String says) {
    Scorecard.Builder card = Showroom.builder().tier(Tier.QUALIFICATION, FINE).bands(bands);
    return new Case(name, card, Code.BANDS, "bands", says);
  }

  private static Case cooling(String name, Interactions interactions) {
    Rule rule = Rule.each("rule", interactions, 1).decaying(Decay.linear(Duration.ofDays(30)));
    return flat(name, rule, Code.COOLING, "olderThan");
  }

  private static Case robots(String name, Robots robots, Code code, String says) {
    return new Case(name, card(Tier.FLAT, FINE).ignoring(robots), code, robots.id(), says);
  }

  static Stream<Case> robots() {
    Duration second = Duration.ofSeconds(1);
    Interactions calls = Vocabulary.builder().interactions("call");
    Robots fine = Robots.burst("scanner", 2, second, Showroom.VISITS);
    return Stream.of(
        robots(
            "burst of one",
            Robots.burst("scanner", 1, second, Showroom.VISITS),
            Code.ROBOTS,
            "2 to 1000"),
        robots(
            "burst of too many",
            Robots.burst("scanner", 1001, second, Showroom.VISITS),
            Code.ROBOTS,
            "2 to 1000"),
        robots(
            "burst before it began",
            Robots.burst("scanner", 2, second.negated(), Showroom.VISITS),
            Code.ROBOTS,
            "PT-1S"),
        robots(
            "burst of more than a day",
            Robots.burst("scanner", 2, Duration.ofHours(25), Showroom.VISITS),
            Code.ROBOTS,
            "PT25H"),
        robots(
            "burst of an age",
            Robots.burst("scanner", 2, second, Showroom.VISITS.within(Duration.ofDays(7))),
            Code.ROBOTS,
            "age"),
        robots("robots id", Robots.trap("A trap", Showroom.VISITS), Code.ID, "kebab-case"),
        robots("trap of nothing declared", Robots.trap("trap", calls), Code.UNDECLARED, "call"),
        robots(
            "robots of another vocabulary",
            Vocabulary.builder().robots("lucky", "is lucky", each -> true),
            Code.UNDECLARED,
            "another vocabulary"),
        new Case(
            "robots twice",
            card(Tier.FLAT, FINE).ignoring(fine, fine),
            Code.DUPLICATE_ID,
            "scanner",
            "share this id"));
  }

  static Stream<Case> names() {
    Vocabulary none = Vocabulary.builder().build();
    Text otherRole = Vocabulary.builder().text("role", Fold.EXACT);
    Measure<Long> undeclared = Vocabulary.builder().number("children");
    Interactions calls = Vocabulary.builder().interactions("call");
    Vocabulary.Builder strict = Vocabulary.builder().refusingSensitive();
    Text religion = strict.text("religion", Fold.CASE);
    Condition host = Vocabulary.builder().host("lucky", "is lucky", profile -> true);
    Scorecard.Builder named = Scorecard.builder("Show room", 1, Showroom.VOCABULARY);
    Scorecard.Builder zero = Scorecard.builder("showroom", 0, Showroom.VOCABULARY);
    return Stream.of(
        new Case(
            "card id", named.tier(Tier.FLAT, FINE).bands(BANDS), Code.ID, "card", "kebab-case"),
        new Case(
            "version", zero.tier(Tier.FLAT, FINE).bands(BANDS), Code.VERSION, "showroom", "was 0"),
        flat("rule id", Rule.when("Fine", OWNER, 1), Code.ID, "kebab-case"),
        flat("empty id", Rule.when("", OWNER, 1), Code.ID, "kebab-case"),
        flat("group id", Group.sum("a_b", FINE), Code.ID, "kebab-case"),
        flat("reserved id", Rule.when("priority", OWNER, 1), Code.ID, "library"),
        new Case(
            "id twice",
            card(Tier.FLAT, FINE, Group.best("group", FINE)),
            Code.DUPLICATE_ID,
            "fine",
            "two parts share this id"),
        new Case(
            "id in two tiers",
            card(Tier.PRIORITY, Rule.when("fine", OWNER, 1)).tier(Tier.QUALIFICATION, FINE),
            Code.DUPLICATE_ID,
            "fine",
            "Maybe"),
        new Case(
            "empty vocabulary",
            Scorecard.builder("showroom", 1, none)
                .tier(Tier.FLAT, Rule.each("rule", calls, 1))
                .bands(Bands.hot(5).warm(1)),
            Code.UNDECLARED,
            "rule",
            "call by interactions"),
        condition("unknown attribute", undeclared.is(2L), Code.UNDECLARED, "declare children"),
        condition("other fold", otherRole.is("x"), Code.UNDECLARED, "role otherwise"),
        condition("unknown host", host, Code.UNDECLARED, "declare lucky"),
        condition("unknown type", calls.atLeast(1), Code.UNDECLARED, "declare call"),
        new Case(
            "unknown in bands",
            Showroom.builder().tier(Tier.FLAT, FINE).bands(Bands.hot(host).warm(1)),
            Code.UNDECLARED,
            "bands",
            "declare lucky"),
        new Case(
            "unknown in warm",
            Showroom.builder().tier(Tier.FLAT, FINE).bands(Bands.hot(5).warmIf(host)),
            Code.UNDECLARED,
            "bands",
            "declare lucky"),
        new Case(
            "unknown in a gate",
            card(Tier.FLAT, Group.sum("group", FINE).onlyIf(host)),
            Code.UNDECLARED,
            "group",
            "declare lucky"),
        new Case(
            "row 114 sensitive where that is refused",
            Scorecard.builder("showroom", 1, strict.build())
                .tier(Tier.FLAT, Rule.when("rule", religion.present(), 5))
                .bands(Bands.hot(5).warm(1)),
            Code.SENSITIVE_CRITERION,
            "rule",
            "religion must not be asked"),
        condition("detail of somebody", PAGE.is("/"), Code.MISPLACED, "by where(…)"),
        condition(
            "attribute of an interaction",
            VISITS.where(OWNER).atLeast(1),
            Code.MISPLACED,
            "role must not be asked of an interaction"),
        condition(
            "count of an interaction",
            VISITS.where(OPENS.atLeast(1)).atLeast(1),
            Code.MISPLACED,
            "a count"),
        flat(
            "host of an interaction",
            Rule.each("rule", VISITS.where(Showroom.EVEN), 1),
            Code.MISPLACED,
            "even-visits"));
  }

  static Stream<Case> numbers() {
    Rule each = Rule.each("rule", VISITS, 1);
    return Stream.of(
        flat("no points", Rule.when("rule", OWNER, 0), Code.POINTS, "were 0"),
        flat("R108 many points", Rule.when("rule", OWNER, 1_000_001), Code.POINTS, "were 1000001"),
        flat(
            "R86 least int",
            Rule.when("rule", OWNER, Integer.MIN_VALUE),
            Code.POINTS,
            "-2147483648"),
        tier("half a thousand", Tier.CLASSIFICATION, 1500, "multiple of 1000"),
        tier("half a hundred", Tier.QUALIFICATION, 50, "multiple of 100"),
        tier("a hundred for an interaction", Tier.PRIORITY, 100, "between -99 and 99"),
        flat("every 0", each.every(0), Code.TIMES, "between 1 and 1000, but was 0"),
        flat("every 1001", each.every(1_001), Code.TIMES, "but was 1001"),
        flat("at most 0", each.atMost(0), Code.TIMES, "between 1 and 1000000, but was 0"),
        flat("at most too many", each.atMost(1_000_001), Code.TIMES, "but was 1000001"),
        flat("when every", FINE.every(2), Code.TIMES, "Maybe use Rule.each"),
        flat("when at most", FINE.atMost(2), Code.TIMES, "Maybe use Rule.each"),
        flat(
            "when decaying",
            FINE.decaying(Decay.linear(Duration.ofDays(1))),
            Code.TIMES,
            "Maybe use Rule.each"),
        flat("odd code", FINE.code("odd code"), Code.REASON, "letters"),
        flat("empty code", FINE.code(""), Code.REASON, "letters"),
        flat("far baseline", FINE.baseline(1_000_001), Code.REASON, "but was 1000001"),
        flat("baseline of a sum", Group.sum("g", FINE).baseline(1), Code.REASON, "added up"),
        new Case(
            "baseline of a choice",
            card(Tier.FLAT, Group.best("g", FINE.baseline(1))),
            Code.REASON,
            "fine",
            "set it there"),
        flat("floor above 0", Group.sum("g", FINE).between(1, 5), Code.LIMITS, "was 1 and 5"),
        flat("cap below 0", Group.sum("g", FINE).between(-5, -1), Code.LIMITS, "was -5 and -1"),
        new Case(
            "limits between units",
            card(Tier.QUALIFICATION, Group.sum("g", FINE).between(0, 250)),
            Code.LIMITS,
            "g",
            "multiples of 100"),
        flat("empty group", Group.first("g"), Code.EMPTY_GROUP, "must have parts"));
  }

  private static Case tier(String name, Tier tier, int points, String says) {
    return new Case(name, card(tier, Rule.when("rule", OWNER, points)), Code.POINTS, "rule", says);
  }

  static Stream<Case> conditions() {
    Money dollars = Money.of(1, Currency.getInstance("USD"));
    Condition deepCondition = OWNER;
    Part deepPart = FINE;
    for (int i = 0; i < 40; i++) {
      deepCondition = deepCondition.and(COMPANY.is(true)).or(AGE.is((long) i));
      deepPart = Group.sum("g" + i, deepPart);
    }
    return Stream.of(
        condition("none of", ROLE.in(Set.of()), Code.CONDITION, "at least one value"),
        condition("blank value", ROLE.is("\u00a0"), Code.CONDITION, "at least one value"),
        condition("no beginning", ROLE.startsWith(" "), Code.CONDITION, "present()"),
        condition("reversed", AGE.between(9L, 8L), Code.CONDITION, "between 9 and 8"),
        condition(
            "two currencies",
            Showroom.BUDGET.between(dollars, Money.of(2, EUR)),
            Code.CONDITION,
            "one currency"),
        condition("never", Condition.anyOf(), Code.CONDITION, "never holds"),
        condition("opposites", OWNER.and(OWNER.negate()), Code.CONDITION, "its opposite"),
        condition("two roles", OWNER.and(ROLE.is("clerk")), Code.CONDITION, "two values at once"),
        condition("no times", VISITS.atLeast(0), Code.CONDITION, "1 or more, but was 0"),
        cooling("decay of what grows old enough", VISITS.olderThan(Duration.ofDays(7))),
        cooling("decay of the first of a week", VISITS.within(Duration.ofDays(7)).first()),
        cooling(
            "decay of what nothing answered this week",
            VISITS.withNo(Showroom.QUOTES.within(Duration.ofDays(7)))),
        condition("no age", VISITS.olderThan(Duration.ZERO).atLeast(1), Code.CONDITION, "positive"),
        condition(
            "older than its window",
            VISITS.within(Duration.ofDays(7)).olderThan(Duration.ofDays(7)).atLeast(1),
            Code.CONDITION,
            "younger than PT168H and older than PT168H"),
        condition(
            "missing what nobody declared",
            VISITS.withNo(Vocabulary.builder().interactions("call")).atLeast(1),
            Code.UNDECLARED,
            "call"),
        condition(
            "days turned round", Showroom.LICENCE.daysAgo(2, 1), Code.CONDITION, "was 2 and 1"),
        condition(
            "days too far", Showroom.LICENCE.daysAgo(0, 1_000_001), Code.CONDITION, "1000001"),
        condition("no window", VISITS.within(Duration.ZERO).atLeast(1), Code.CONDITION, "positive"),
        flat(
            "negative window",
            Rule.each("rule", VISITS.within(Duration.ofDays(-1)), 1),
            Code.CONDITION,
            "was PT-24H"),
        condition("deep condition", deepCondition, Code.DEPTH, "32 deep"),
        new Case("deep group", card(Tier.FLAT, deepPart), Code.DEPTH, "g7", "32 deep"));
  }

  static Stream<Case> tiers() {
    Rule visit = Rule.each("visit", VISITS, 5);
    Rule thousand = Rule.when("thousand", COMPANY.is(true), 1000);
    Part[] ten =
        IntStream.range(0, 10)
            .mapToObj(i -> Rule.when("quality-" + i, AGE.is((long) i), 100))
            .toArray(Part[]::new);
    Part[] huge =
        IntStream.range(0, 5_000)
            .mapToObj(i -> Rule.each("huge-" + i, VISITS, 1_000_000))
            .toArray(Part[]::new);
    Rule open = Rule.each("open", OPENS, 100);
    return Stream.of(
        new Case(
            "R88 no tier", Showroom.builder().bands(BANDS), Code.TIERS, "showroom", "at least one"),
        new Case("empty tier", card(Tier.FLAT), Code.TIERS, "flat", "must have parts"),
        new Case(
            "tier twice",
            card(Tier.FLAT, FINE).tier(Tier.FLAT, visit),
            Code.TIERS,
            "flat",
            "set once"),
        new Case(
            "flat and not",
            card(Tier.FLAT, FINE).tier(Tier.PRIORITY, visit),
            Code.TIERS,
            "flat",
            "the only one"),
        new Case(
            "ten qualities below an action",
            card(Tier.QUALIFICATION, ten).tier(Tier.CLASSIFICATION, thousand),
            Code.CARRY,
            "classification",
            "must span less than 1000, but spans 1000 (qualification reaches 0 to 1000)"),
        new Case(
            "nine qualities, one minus and interactions below an action",
            card(
                    Tier.QUALIFICATION,
                    Group.sum("qualities", ten).between(0, 900),
                    Rule.when("minus", OWNER, -100))
                .tier(Tier.PRIORITY, visit)
                .tier(Tier.CLASSIFICATION, thousand),
            Code.CARRY,
            "classification",
            "spans 1099 (priority reaches 0 to 99, qualification reaches -100 to 900)"),
        new Case(
            "unlimited qualities",
            card(Tier.QUALIFICATION, open).tier(Tier.CLASSIFICATION, thousand),
            Code.CARRY,
            "classification",
            "Maybe put"),
        new Case(
            "refuses a full tier",
            card(Tier.PRIORITY, visit).refusingOverflow(),
            Code.OVERFULL,
            "priority",
            "reaches 0 to 10737418235"),
        new Case(
            "refuses an empty tier",
            card(Tier.PRIORITY, Rule.when("minus", OWNER, -1)).refusingOverflow(),
            Code.OVERFULL,
            "priority",
            "reaches -1 to 0"),
        new Case("R86 too much", card(Tier.FLAT, huge), Code.OVERFLOW, "flat", "64 bits"));
  }

  static Stream<Case> bands() {
    return Stream.of(
        new Case(
            "no bands", Showroom.builder().tier(Tier.FLAT, FINE), Code.BANDS, "bands", "Maybe add"),
        bands("no warm", Bands.hot(100), "something must be warm"),
        bands("R109 warm where hot is", Bands.hot(100).warm(100), "warm must begin below hot"),
        bands("R109 warm above hot", Bands.hot(50).warm(100), "at 100 and hot at 50"),
        bands("R109 hot out of reach", Bands.hot(101).warm(50), "nobody could be hot"),
        bands("hot total out of reach", Bands.hot(101).hotIf(OWNER).warm(1), "leave the total out"),
        bands("warm out of reach", Bands.hot(OWNER).warm(101), "nobody could be warm"),
        bands("all hot", Bands.hot(0).warmIf(OWNER), "everybody would be hot or hotter"),
        bands("all warm", Bands.hot(50).warm(-5), "everybody would be warm or hotter"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"names", "numbers", "conditions", "tiers", "bands", "robots"})
  void faultIsFoundAndSaidAlone(Case faulty) {
    ScorecardException refused = assertThrows(ScorecardException.class, () -> faulty.card.build());

    assertEquals(1, refused.faults().size(), refused.toString());
    Fault fault = refused.faults().get(0);
    assertEquals(faulty.code, fault.code(), fault.toString());
    assertEquals(faulty.part, fault.part(), fault.toString());
    assertTrue(fault.message().contains(faulty.says), fault.toString());
    assertTrue(refused.toString().contains(fault.message()), refused.toString());
  }

  @Test
  void everyCodeHasACase() {
    Set<Code> seen =
        Stream.of(names(), numbers(), conditions(), tiers(), bands(), robots())
            .flatMap(cases -> cases)
            .map(Case::code)
            .collect(Collectors.toSet());
    assertEquals(EnumSet.range(Code.ID, Code.BANDS), seen, "those before are of documents");
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    Scorecard.Builder card =
        Scorecard.builder("Showroom", 0, Showroom.VOCABULARY)
            .tier(Tier.FLAT, Rule.when("Bad", ROLE.in(Set.of()), 0), FINE.atMost(2), FINE)
            .tier(Tier.PRIORITY);

    List<Code> codes =
        assertThrows(ScorecardException.class, card::build).faults().stream()
            .map(Fault::code)
            .toList();

    assertEquals(
        List.of(
            Code.ID,
            Code.VERSION,
            Code.TIERS,
            Code.TIERS,
            Code.ID,
            Code.POINTS,
            Code.CONDITION,
            Code.TIMES,
            Code.DUPLICATE_ID,
            Code.BANDS),
        codes);
  }

  @Test
  void tenQualitiesBesideNothingHigherAreFine() {
    Part[] many =
        IntStream.range(0, 30)
            .mapToObj(i -> Rule.when("quality-" + i, AGE.is((long) i), 100))
            .toArray(Part[]::new);
    Scorecard card =
        card(Tier.QUALIFICATION, many).tier(Tier.PRIORITY, Rule.each("visit", VISITS, 5)).build();
    assertEquals(30, card.parts(Tier.QUALIFICATION).size());
  }

  @Test
  void theEndsOfEveryRangeAreAccepted() {
    Condition deep = OWNER;
    Part deepPart = Rule.each("most", VISITS, 99).every(1_000).atMost(1_000_000);
    for (int i = 0; i < 15; i++) {
      deep = deep.and(COMPANY.is(true)).or(AGE.between((long) i, (long) i));
      deepPart = Group.sum("g" + i, deepPart);
    }
    Part exact = Group.sum("exact", Rule.when("least", deep, -99), deepPart).between(0, 99);
    Scorecard card =
        card(Tier.PRIORITY, exact)
            .tier(Tier.CLASSIFICATION, Rule.when("million", OWNER, 1_000_000))
            .refusingOverflow()
            .build();
    assertTrue(card.refusesOverflow());
    assertNotEquals(card, card(Tier.PRIORITY, exact).build());
    assertEquals("showroom", card.id());
    assertEquals(1, card.version());
    assertEquals(Showroom.VOCABULARY, card.vocabulary());
  }

  @Test
  void aCardThatRefusesToCutHasNothingToCut() {
    Rule rule = Rule.each("visits", VISITS, 33).atMost(3);
    Scorecard card = card(Tier.PRIORITY, rule).refusingOverflow().build();
    Profile busy = Showroom.with(Showroom.engagement("page-view", 1, 2, 3, 4));
    assertEquals(99, card.scorer().total(busy, Showroom.NOW));
  }

  @Test
  void conditionsOfBandsJoinTheOnesBefore() {
    Bands bands = Bands.hot(5).hotIf(OWNER).hotIf(AGE.is(1L)).warmIf(OWNER).warmIf(AGE.is(2L));
    assertEquals(Optional.of(OWNER.or(AGE.is(1L))), bands.hotCondition());
    assertEquals(Optional.of(OWNER.or(AGE.is(2L))), bands.warmCondition());
  }

  @Test
  void theCureForCarryCures() {
    Part[] ten =
        IntStream.range(0, 10)
            .mapToObj(i -> Rule.when("quality-" + i, AGE.is((long) i), 100))
            .toArray(Part[]::new);
    Scorecard card =
        card(Tier.QUALIFICATION, Group.sum("qualities", ten).between(0, 900))
            .tier(Tier.CLASSIFICATION, Rule.each("actions", VISITS, 1000))
            .tier(Tier.PRIORITY, Rule.each("opens", OPENS, 5))
            .build();
    assertEquals(
        List.of(Tier.CLASSIFICATION, Tier.QUALIFICATION, Tier.PRIORITY), List.copyOf(card.tiers()));
  }
}
