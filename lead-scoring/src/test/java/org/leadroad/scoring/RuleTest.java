package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.scoring.plan.Weights;

class RuleTest {

  private static final Decay WEEK = Decay.halfLife(Duration.ofDays(7));

  private static Score score(Rule rule, int... daysAgo) {
    return Showroom.flat(rule)
        .scorer()
        .score(Showroom.with(Showroom.engagement("page-view", daysAgo)), NOW);
  }

  private static List<String> ledger(Score score) {
    return score.lines().stream().map(line -> line.cause() + " " + line.points()).toList();
  }

  @Test
  void modifiersMakeCopies() {
    Rule rule = Rule.each("visits", VISITS, 5);
    Rule other = rule.every(2).atMost(3).decaying(WEEK).because("looks around");

    assertEquals(1, rule.every());
    assertEquals(Optional.empty(), rule.decay());
    assertEquals(2, other.every());
    assertEquals(OptionalInt.of(3), other.atMost());
    assertEquals(Optional.of(WEEK), other.decay());
    assertEquals(Optional.of("looks around"), other.reason());
    assertEquals(Part.Kind.EACH, other.kind());
    assertEquals(Part.Kind.WHEN, Rule.when("owner", ROLE.is("owner"), 1).kind());
    assertNotEquals(rule, other);
    assertEquals(rule, Rule.each("visits", VISITS, 5));
  }

  @Test
  void aRuleThatCountsGivesPointsForEach() {
    assertEquals(List.of("RULE 15"), ledger(score(Rule.each("visits", VISITS, 5), 0, 1, 900)));
    assertEquals(List.of("RULE -10"), ledger(score(Rule.each("visits", VISITS, -5), 0, 1)));
    assertEquals(List.of(), ledger(score(Rule.each("visits", VISITS, 5))));
  }

  @Test
  void aLimitKeepsTheYoungest() {
    Rule rule = Rule.each("visits", VISITS, 100).atMost(2).decaying(WEEK);
    assertEquals(List.of("RULE 300", "CAP -100", "DECAY -50"), ledger(score(rule, 7, 0, 70)));
  }

  @Test
  void aNegativeLimitGivesBack() {
    Rule rule = Rule.each("visits", VISITS, -100).atMost(1).decaying(WEEK);
    assertEquals(List.of("RULE -200", "CAP 100", "DECAY 75"), ledger(score(rule, 14, 21)));
  }

  @Test
  void everyAndDecayCountTheYoungestThatMakeWholeTimes() {
    Rule rule = Rule.each("visits", VISITS, 100).every(2).decaying(WEEK);
    // Five make two times; the four youngest weigh 1 + 1/2 + 1/4 + 1/8, half of it counts.
    assertEquals(List.of("RULE 200", "DECAY -106"), ledger(score(rule, 0, 7, 14, 21, 28)));
    assertEquals(List.of(), ledger(score(rule, 0)));
  }

  @Test
  void everyLineHasAReason() {
    Rule rule = Rule.each("visits", VISITS, 100).atMost(1).decaying(WEEK);
    List<String> without = score(rule, 7, 8).lines().stream().map(Score.Line::reason).toList();
    assertEquals(List.of("visits", "visits", "visits"), without);
    Score with = score(rule.because("looks around"), 7, 8);
    assertEquals(
        List.of("looks around", "looks around", "looks around"),
        with.lines().stream().map(Score.Line::reason).toList());
  }

  @Test
  void aRuleThatDecayedToNothingStillSpeaks() {
    Rule rule = Rule.each("visits", VISITS, 100).decaying(WEEK);
    assertEquals(List.of("RULE 100", "DECAY -100"), ledger(score(rule, 5_000)));
  }

  @ParameterizedTest(name = "{0} points, {1} days")
  @CsvSource({"5, 7, 2", "7, 7, 4", "-5, 7, -2", "-7, 7, -4", "1, 7, 0", "3, 7, 2"})
  void halvesAreRoundedToEven(int points, int days, long total) {
    assertEquals(total, score(Rule.each("visits", VISITS, points).decaying(WEEK), days).total());
  }

  @Test
  void inATierOfMoreThanOneDecayMovesInWholeUnits() {
    Scorer<Profile> scorer =
        Showroom.builder()
            .tier(Tier.CLASSIFICATION, Rule.each("visits", VISITS, 1000).decaying(WEEK))
            .bands(Bands.hot(2000).warm(1000))
            .build()
            .scorer();
    int[][] daysAndTotal = {{0, 1000}, {6, 1000}, {7, 0}, {8, 0}};
    for (int[] each : daysAndTotal) {
      Engagement one = Showroom.engagement("page-view", each[0]);
      assertEquals(each[1], scorer.total(Showroom.with(one), NOW), each[0] + " days");
    }
    // 1.5 times is rounded to two whole times.
    Engagement two = Showroom.engagement("page-view", 0, 7);
    assertEquals(2000, scorer.total(Showroom.with(two), NOW));
  }

  @Property
  void scalingIsExact(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int points,
      @ForAll @LongRange(min = 0, max = (1L << 61) - 1) long part,
      @ForAll @IntRange(min = 1, max = 1_000) int every) {
    long whole = Weights.WHOLE * every;
    BigDecimal exact =
        BigDecimal.valueOf(points)
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN);
    assertEquals(exact.longValueExact(), Weights.scaled(points, part, whole));
  }

  static Stream<Arguments> twice() {
    Rule rule = Rule.each("visits", VISITS, 1);
    Duration day = Duration.ofDays(1);
    return Stream.of(
        arguments("every", (Executable) () -> rule.every(2).every(3)),
        arguments("atMost", (Executable) () -> rule.atMost(2).atMost(3)),
        arguments("because", (Executable) () -> rule.because("one").because("other")),
        arguments(
            "decaying",
            (Executable) () -> rule.decaying(Decay.linear(day)).decaying(Decay.halfLife(day))),
        arguments("within", (Executable) () -> VISITS.within(day).within(day)),
        arguments("olderThan", (Executable) () -> VISITS.olderThan(day).olderThan(day)),
        arguments("oncePerDay", (Executable) () -> VISITS.oncePerDay().oncePerDay()),
        arguments("withNo", (Executable) () -> OPENS.withNo(VISITS).withNo(QUOTES)),
        arguments("first or last", (Executable) () -> VISITS.first().last()),
        arguments("between", (Executable) () -> Group.sum("all", rule).between(0, 1).between(0, 2)),
        arguments("warm", (Executable) () -> Bands.hot(10).warm(5).warm(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twice")
  void whatIsSetIsNotForgotten(String what, Executable again) {
    IllegalStateException refused = assertThrows(IllegalStateException.class, again);
    assertEquals(what + " was already set", refused.getMessage());
  }
}
