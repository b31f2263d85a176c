package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CardDiffTest {

  private static final Rule OWNER = Rule.when("owner", ROLE.is("owner"), 10);
  private static final Rule VISIT = Rule.each("visits", VISITS, 5);
  private static final Group GROUP = Group.sum("group", OWNER, VISIT);

  static Stream<Arguments> changes() {
    Duration week = Duration.ofDays(7);
    return Stream.of(
        change(OWNER, Rule.when("owner", ROLE.is("owner"), 20), "owner: points: was 10, is 20"),
        change(
            OWNER,
            Rule.when("owner", ROLE.in("owner", "clerk"), 10),
            "owner: asks: was role is owner, is role is one of clerk, owner"),
        change(
            VISIT,
            Rule.each("visits", VISITS.within(week), 5),
            "visits: asks: was for each page-view, is for each page-view within 7 days"),
        change(VISIT, VISIT.every(2), "visits: times: was each, is every 2"),
        change(VISIT, VISIT.atMost(3), "visits: times: was each, is each, at most 3 times"),
        change(
            VISIT,
            VISIT.decaying(Decay.linear(week)),
            "visits: decay: was nothing, is evenly less, nothing after 7 days"),
        change(OWNER, OWNER.because("x"), "owner: because: was nothing, is x"),
        change(
            OWNER,
            OWNER.code("RC1").baseline(3),
            "owner: reason code and baseline: was owner, is RC1, baseline 3"),
        change(GROUP, GROUP.between(0, 9), "group: limits: was nothing, is 0 to 9"),
        change(GROUP, GROUP.onlyIf(COMPANY.is(true)), "group: only if: was nothing, is company"),
        change(
            GROUP,
            Group.best("group", OWNER, VISIT),
            "group: choice: was the sum of its parts, is the most that a part gives"),
        change(
            GROUP,
            Group.sum("group", VISIT, OWNER),
            "group: order: was owner, visits, is visits, owner"),
        change(
            Group.sum("group", VISIT),
            Group.sum("group", VISIT, OWNER),
            "owner: new in group: role is owner, 10 points"),
        change(
            Group.sum("group", VISIT, OWNER),
            Group.sum("group", OWNER),
            "visits: gone, was in group: for each page-view, 5 points"),
        change(
            Group.sum("owner", VISIT),
            OWNER,
            "owner: new in flat: role is owner, 10 points\n"
                + "owner: gone, was in flat: the sum of its parts\n"
                + "visits: gone, was in owner: for each page-view, 5 points"));
  }

  private static Arguments change(Part before, Part after, String says) {
    return Arguments.of(before, after, says);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource
  void changes(Part before, Part after, String says) {
    CardDiff diff = Showroom.flat(after).diff(Showroom.flat(before));
    assertEquals("showroom/1, now showroom/1\n" + says, diff.describe(Locale.ENGLISH));
  }

  @Test
  void aPartThatMovesKeepsWhatItSays() {
    Scorecard.Builder before =
        Showroom.builder()
            .tier(Tier.QUALIFICATION, Rule.when("owner", ROLE.is("owner"), 100))
            .bands(Bands.hot(100).warm(50));
    Scorecard.Builder after =
        Showroom.builder()
            .tier(Tier.QUALIFICATION, Rule.when("other", COMPANY.is(true), 100))
            .tier(Tier.PRIORITY, Rule.when("owner", ROLE.is("owner"), 50))
            .bands(Bands.hot(150).hotIf(COMPANY.is(false)).warm(50))
            .ignoring(Robots.burst("scanner", 2, Duration.ofSeconds(1), OPENS))
            .refusingOverflow();
    assertEquals(
        "showroom/1, now showroom/1\n"
            + "other: new in qualification: company, 100 points\n"
            + "owner: place: was qualification, is priority\n"
            + "owner: points: was 100, is 50\n"
            + "hot: band: was from 100 points, is from 150 points or if not company\n"
            + "showroom: machines: was , is scanner (2 or more of email-open within 1 seconds)\n"
            + "showroom: overflow: was cut, is refused",
        after.build().diff(before.build()).describe(Locale.ENGLISH));
  }

  @Test
  void inItalianToo() {
    CardDiff diff =
        Showroom.flat(Rule.when("owner", ROLE.is("owner"), 20)).diff(Showroom.flat(OWNER));
    assertEquals("owner: punti: era 10, è 20", diff.changes().get(0).describe(Locale.ITALIAN));
    assertEquals(CardDiff.Kind.POINTS, diff.changes().get(0).kind());
    assertEquals("20", diff.changes().get(0).to(Wording.ENGLISH));
  }

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.any();
  }

  /** Two cards of one name and version have no difference exactly where they are equal. */
  @Property
  void isEmptyForEqualsAlone(@ForAll("cards") Scorecard one, @ForAll("cards") Scorecard other) {
    assertTrue(one.diff(one).isEmpty());
    assertEquals(one.equals(other), one.diff(other).isEmpty());
    assertEquals(one.diff(other).isEmpty(), other.diff(one).isEmpty());
  }
}
