package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.scoring.plan.Weights;

class DecayTest {

  private static final Duration DAY = Duration.ofDays(1);

  @ParameterizedTest(name = "after {0} days")
  @CsvSource({
    "0, 1073741824",
    "1, 1021874889",
    "7, 759250125",
    "13, 564120675",
    "14, 536870912",
    "15, 510937444",
    "28, 268435456",
    "140, 1048576",
    "420, 1",
    "434, 0",
    "100000, 0"
  })
  void halfLifeOfTwoWeeks(int days, long weight) {
    assertEquals(weight, Decay.halfLife(Duration.ofDays(14)).weight(Duration.ofDays(days)));
  }

  @ParameterizedTest(name = "after {0} days")
  @CsvSource({"0, 1073741824", "1, 966367641", "5, 536870912", "9, 107374182", "10, 0", "11, 0"})
  void straightLineOfTenDays(int days, long weight) {
    assertEquals(weight, Decay.linear(Duration.ofDays(10)).weight(Duration.ofDays(days)));
  }

  @Test
  void ageCountsInWholeUnits() {
    Decay daily = Decay.halfLife(DAY);
    Decay hourly = Decay.halfLife(DAY, Duration.ofHours(1));
    Duration almost = DAY.minusNanos(1);

    assertEquals(Weights.WHOLE, daily.weight(almost));
    assertEquals(Weights.WHOLE / 2, daily.weight(DAY));
    assertEquals(hourly.weight(Duration.ofHours(23)), hourly.weight(almost));
    assertTrue(hourly.weight(almost) < Weights.WHOLE);
  }

  @Test
  void theLongestAgeThereIsHasAWeight() {
    Duration longest = Duration.between(Instant.MIN, Instant.MAX);
    assertEquals(0, Decay.halfLife(Duration.ofDays(10_000)).weight(longest));
    assertEquals(0, Decay.linear(Duration.ofSeconds(1), Duration.ofSeconds(1)).weight(longest));
  }

  @Property
  void weightsNeverGrowWithAge(
      @ForAll @IntRange(min = 1, max = 500) int span, @ForAll @IntRange(max = 20_000) int age) {
    for (Decay decay :
        new Decay[] {Decay.halfLife(Duration.ofDays(span)), Decay.linear(Duration.ofDays(span))}) {
      long weight = decay.weight(Duration.ofDays(age));
      assertTrue(weight >= decay.weight(Duration.ofDays(age + 1)));
      assertTrue(weight >= 0 && weight <= Weights.WHOLE);
    }
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("none", (Supplier<Decay>) () -> Decay.halfLife(Duration.ZERO)),
        Arguments.of("negative", (Supplier<Decay>) () -> Decay.linear(DAY.negated())),
        Arguments.of("half a day", (Supplier<Decay>) () -> Decay.halfLife(Duration.ofHours(36))),
        Arguments.of(
            "a nano more", (Supplier<Decay>) () -> Decay.halfLife(DAY.plus(Duration.ofNanos(1)))),
        Arguments.of("too long", (Supplier<Decay>) () -> Decay.linear(Duration.ofDays(10_001))),
        Arguments.of("no unit", (Supplier<Decay>) () -> Decay.linear(DAY, Duration.ZERO)),
        Arguments.of(
            "unit in millis", (Supplier<Decay>) () -> Decay.linear(DAY, Duration.ofMillis(1_500))),
        Arguments.of(
            "longest duration",
            (Supplier<Decay>) () -> Decay.linear(Duration.ofSeconds(Long.MAX_VALUE))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void spansMustBeWholeUnits(String name, Supplier<Decay> decay) {
    assertThrows(IllegalArgumentException.class, decay::get);
  }

  @Test
  void messagesSayTheCure() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Decay.halfLife(Duration.ofHours(36)));
    assertEquals(
        "half-life must be 1 to 10000 whole units of PT24H, but was PT36H."
            + " Maybe pass another unit, such as Duration.ofHours(1).",
        refused.getMessage());
  }

  @Test
  void equalityIsByWhatWasSaid() {
    assertEquals(Decay.halfLife(DAY), Decay.halfLife(Duration.ofHours(24)));
    assertEquals(Decay.halfLife(DAY).hashCode(), Decay.halfLife(DAY, DAY).hashCode());
    assertNotEquals(Decay.halfLife(DAY), Decay.linear(DAY));
    assertNotEquals(Decay.halfLife(DAY), Decay.halfLife(DAY, Duration.ofHours(1)));
  }
}
