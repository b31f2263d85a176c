package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.BUDGET;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.LICENCE;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.PAGE;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.REGION;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.claim.Money;

class AnalysisTest {

  private static final Condition OWNER = ROLE.is("owner");
  private static final Condition CLERK = ROLE.is("clerk");

  static Stream<Arguments> dead() {
    return Stream.of(
        asked("two values", OWNER.and(CLERK.or(ROLE.is("director")))),
        asked("a value and another beginning", REGION.is("IT-PU").and(REGION.startsWith("SM"))),
        asked("ranges apart", AGE.atMost(17L).and(AGE.atLeast(18L))),
        asked("a value out of range", AGE.is(70L).and(AGE.between(18L, 65L))),
        asked(
            "no number between",
            AGE.atLeast(18L)
                .and(AGE.atMost(19L))
                .and(AGE.is(18L).negate())
                .and(AGE.is(19L).negate())),
        asked("known and not", AGE.is(3L).and(AGE.present().negate())),
        asked(
            "neither true nor false",
            Condition.noneOf(COMPANY.is(true), COMPANY.is(false)).and(COMPANY.present())),
        asked(
            "two currencies",
            BUDGET.atLeast(Money.of(1, EUR)).and(BUDGET.atMost(Money.of(0, EUR)))),
        asked("days apart", LICENCE.daysAgo(1, 9).and(LICENCE.daysAhead(1, 9))),
        asked(
            "before and after",
            LICENCE
                .atMost(LocalDate.of(2000, 1, 1))
                .and(LICENCE.atLeast(LocalDate.of(2000, 1, 2)))),
        asked("the first twice", VISITS.first().atLeast(2)),
        asked(
            "more days than there are", VISITS.oncePerDay().within(Duration.ofDays(7)).atLeast(30)),
        asked(
            "lately but never",
            VISITS.within(Duration.ofDays(7)).atLeast(1).and(VISITS.atLeast(1).negate())),
        asked(
            "on a page and none",
            VISITS.where(PAGE.is("/").and(PAGE.present().negate())).atLeast(1)));
  }

  private static Arguments asked(String name, Condition condition) {
    return Arguments.of(name, condition);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void dead(String name, Condition condition) {
    assertEquals(List.of("flat DEAD [rule]"), found(Rule.when("rule", condition, 1)));
    assertEquals(new Range(0, 0, true), range(Rule.when("rule", condition, 1)));
  }

  static Stream<Arguments> alive() {
    return Stream.of(
        asked("many texts", INTERESTS.is("van").and(INTERESTS.is("suv"))),
        asked("a value and its beginning", REGION.is("IT-PU").and(REGION.startsWith("IT"))),
        asked(
            "a beginning and no value",
            REGION.startsWith("IT").and(REGION.in("IT", "IT-PU").negate())),
        asked(
            "a number between",
            AGE.atLeast(18L)
                .and(AGE.atMost(20L))
                .and(AGE.is(18L).negate())
                .and(AGE.is(20L).negate())),
        asked(
            "an amount between",
            BUDGET.atLeast(Money.of(1, EUR)).and(BUDGET.is(Money.of(1, EUR)).negate())),
        asked(
            "another currency",
            BUDGET
                .present()
                .and(BUDGET.atLeast(Money.of(1, EUR)).negate())
                .and(BUDGET.atMost(Money.of(1, EUR)).negate())),
        asked(
            "of old and not lately",
            VISITS.atLeast(1).and(VISITS.within(Duration.ofDays(7)).atLeast(1).negate())),
        asked(
            "the offers alone",
            VISITS.where(PAGE.startsWith("/offers")).atLeast(2).and(VISITS.atLeast(3).negate())),
        asked("opened and never clicked", OPENS.withNo(QUOTES).atLeast(2)),
        asked("a week of days", VISITS.oncePerDay().within(Duration.ofDays(30)).atLeast(7)));
  }

  /** Each is made up: a wrong way of making up would show as an end that is not exact. */
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void alive(String name, Condition condition) {
    assertEquals(List.of(), found(Rule.when("rule", condition, 1)));
    assertEquals(new Range(0, 1, true), range(Rule.when("rule", condition, 1)));
  }

  @Test
  void whatADeadGateHidesIsToldOnce() {
    Group group =
        Group.sum("group", Rule.when("a", OWNER, 1)).onlyIf(AGE.is(3L).and(AGE.present().negate()));
    assertEquals(List.of("flat DEAD [group]"), found(group));
    Group inside = Group.sum("group", Rule.when("a", OWNER, 1), Rule.when("b", CLERK, 2));
    assertEquals(List.of("group DEAD [a]"), found(inside.onlyIf(CLERK)));
  }

  @Test
  void inFirstWhatComesLaterIsShadowed() {
    Part grown = Rule.when("grown", AGE.atLeast(18L), 1);
    Part old = Rule.when("old", AGE.atLeast(65L), 2);
    assertEquals(List.of("g SHADOWED [old, grown]"), found(Group.first("g", grown, old)));
    assertEquals(List.of(), found(Group.first("g", old, grown)));
    Part young = Rule.when("young", AGE.atMost(17L), 1);
    Part known = Rule.when("known", AGE.present(), 3);
    assertEquals(
        List.of("g SHADOWED [known, grown, young]"), found(Group.first("g", grown, young, known)));
  }

  @Test
  void inBestAndWorstWhatIsOutbidIsShadowed() {
    Part owner = Rule.when("owner", OWNER, 5);
    Part anybody = Rule.when("anybody", ROLE.present(), 5);
    Part worth = Rule.when("worth", ROLE.present(), 6);
    assertEquals(List.of("g SHADOWED [owner, worth]"), found(Group.best("g", owner, worth)));
    assertEquals(
        List.of("g SHADOWED [anybody, owner]"),
        found(Group.worst("g", Rule.when("owner", ROLE.present(), 4), anybody)));
    assertEquals(
        List.of(), found(Group.best("g", owner, anybody)), "among equals the first counts");
    assertEquals(List.of("g SHADOWED [owner, anybody]"), found(Group.best("g", anybody, owner)));
  }

  @Test
  void whatCountsTwiceIsFound() {
    Rule owner = Rule.when("owner", OWNER, 5);
    assertEquals(
        List.of("flat DOUBLE [owner, again]"),
        found(owner, Rule.when("again", ROLE.in("OWNER"), 2)));
    assertEquals(
        List.of("flat CONTRADICTION [owner, less]"), found(owner, Rule.when("less", OWNER, -2)));
    assertEquals(
        List.of("flat OVERLAP [owner, known]"),
        found(Rule.when("known", ROLE.present(), 1), owner));
    Part month = Rule.each("month", VISITS.within(Duration.ofDays(30)), 1);
    assertEquals(List.of("flat OVERLAP [month, ever]"), found(month, Rule.each("ever", VISITS, 1)));
    assertEquals(List.of(), found(owner, Rule.when("base", Condition.allOf(), 10)));
    assertEquals(List.of(), found(owner, Rule.when("clerk", CLERK, 5)));
  }

  @Test
  void bandsThatNobodyIsInAreFound() {
    Scorecard.Builder exclusive =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.when("owner", OWNER, 10), Rule.when("clerk", CLERK, 10));
    Condition never = AGE.atMost(1L).and(AGE.atLeast(2L));
    assertEquals(
        List.of("hot UNREACHABLE_BAND []"), found(exclusive.bands(Bands.hot(20).warm(10)).build()));
    assertEquals(
        List.of("hot IDLE_POINTS []"),
        found(exclusive.bands(Bands.hot(20).hotIf(COMPANY.is(true)).warm(10)).build()));
    assertEquals(
        List.of("hot IDLE_CONDITION []"),
        found(exclusive.bands(Bands.hot(10).hotIf(never).warm(5)).build()));
    assertEquals(
        List.of("warm UNREACHABLE_BAND []"),
        found(
            exclusive
                .bands(Bands.hot(10).hotIf(COMPANY.present()).warmIf(COMPANY.is(true)))
                .build()));
    assertEquals(
        List.of("cold UNREACHABLE_BAND []"),
        found(
            exclusive
                .bands(
                    Bands.hot(10)
                        .warmIf(COMPANY.present().or(COMPANY.present().negate()).or(never)))
                .build()));
  }

  @Test
  void rangesKnowWhatExcludesOneAnother() {
    assertEquals(
        new Range(0, 10, true), range(Rule.when("rule", OWNER, 10), Rule.when("b", CLERK, 5)));
    assertEquals(
        new Range(-3, 1000, true),
        range(
            Rule.each("rule", VISITS.within(Duration.ofDays(30)), 500)
                .atMost(2)
                .decaying(Decay.halfLife(Duration.ofDays(7))),
            Rule.when("quiet", VISITS.atLeast(1).negate(), -3)));
    assertFalse(range(Rule.each("rule", VISITS, 5)).exact(), "nobody can do that much");
    assertFalse(range(Rule.when("rule", Showroom.EVEN, 5)).exact(), "the host is not asked");
  }

  @Test
  void rangesOfTheShowroom() {
    Analysis analysis = Showroom.card().analysis();
    assertEquals(new Range(0, 3000, true), analysis.range("asked-quote"));
    assertEquals(new Range(0, 2000, true), analysis.range("read-on"));
    assertEquals(new Range(0, 5000, true), analysis.range(Tier.CLASSIFICATION));
    assertEquals(new Range(0, 400, true), analysis.range(Tier.QUALIFICATION));
    assertEquals(new Range(0, 99, false), analysis.range(Tier.PRIORITY));
    assertEquals("0 to 5499", analysis.total().toString());
    assertEquals(new Range(0, 0, true), analysis.range(Tier.FLAT));
    assertEquals(List.of(), analysis.findings());
    assertThrows(IllegalArgumentException.class, () -> analysis.range("nowhere"));
  }

  @Test
  void machinesAreNotMadeUp() {
    Scorecard card =
        Showroom.builder()
            .ignoring(Robots.burst("scanner", 2, Duration.ofHours(1), VISITS))
            .tier(Tier.FLAT, Rule.each("visits", VISITS, 5).atMost(4))
            .bands(Bands.hot(20).warm(10))
            .build();
    assertEquals(new Range(0, 20, true), card.analysis().total());
  }

  @Test
  void tooManyQuestionsAtOnceLeaveARangeWide() {
    Condition all = Condition.allOf();
    for (Condition each :
        List.of(
            OWNER,
            REGION.is("SM"),
            INTERESTS.in("a", "b"),
            AGE.between(1L, 2L),
            COMPANY.is(true),
            LICENCE.daysAgo(1, 2),
            BUDGET.is(Money.of(1, EUR)),
            VISITS.atLeast(1),
            OPENS.atLeast(2))) {
      all = all.and(each);
    }
    assertEquals(new Range(0, 7, false), range(Rule.when("rule", all, 7)));
    assertEquals(List.of(), found(Rule.when("rule", all.and(OWNER.negate().or(CLERK)), 7)));
  }

  @Test
  void aFindingIsASentence() {
    Part owner = Rule.when("owner", OWNER, 5);
    Finding finding =
        Showroom.flat(owner, Rule.when("known", ROLE.present(), 1)).analysis().findings().get(0);
    assertEquals(
        "flat: whenever owner speaks known does too, and both count",
        finding.describe(Locale.ENGLISH));
    assertTrue(finding.describe(Locale.ITALIAN).contains("ed entrambi contano"));
    assertEquals(
        "nessuno può essere caldo",
        new Finding(Finding.Code.UNREACHABLE_BAND, "hot", List.of()).describe(Locale.ITALIAN));
  }

  private static Range range(Part... parts) {
    return Showroom.flat(parts).analysis().total();
  }

  private static List<String> found(Part... parts) {
    return found(Showroom.flat(parts));
  }

  private static List<String> found(Scorecard card) {
    return card.analysis().findings().stream()
        .map(each -> each.place() + " " + each.code() + " " + each.parts())
        .toList();
  }
}
