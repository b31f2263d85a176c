package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statement P6: success is measured, and what is not known is not told. */
class RateTest {

  /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, .2553, .3662",
    "15, 148, .0624, .1605",
    "0, 20, 0, .1611",
    "1, 29, .0061, .1718",
    "29, 29, .8830, 1"
  })
  void p6TheIntervalIsThePublishedOne(long part, long whole, double low, double high) {
    Estimate known = new Rate(part, whole).estimate().orElseThrow();
    assertEquals((double) part / whole, known.value());
    assertEquals(low, known.low(), .00005);
    assertEquals(high, known.high(), .00005);
  }

  @Test
  void p6TooLittleDataIsSaidAndNotAPercentage() {
    assertEquals(Optional.empty(), new Rate(1, 1).estimate());
    assertEquals(Optional.empty(), new Rate(11, Rate.FEWEST - 1).estimate());
    assertEquals("11 of 11, too little data", new Rate(11, 11).toString());
    assertEquals("6 of 12, 50.0 % (25.4 to 74.6 %)", new Rate(6, 12).toString());
    assertFalse(new Rate(11, 11).isSurelyAbove(0));
    assertFalse(new Rate(0, 0).isSurelyBelow(1));
  }

  @Test
  void row88NothingOfNothingIsNoPercentage() {
    Rate none = new Rate(0, 0);
    assertEquals(Optional.empty(), none.estimate());
    assertEquals("0 of 0, too little data", none.toString());
    assertFalse(none.isSurelyAbove(0));
    assertFalse(none.isSurelyBelow(1));
  }

  @Property
  void fromTheFewestOnAnIntervalIsNoWiderThanAHalf(
      @ForAll @LongRange(min = Rate.FEWEST, max = Long.MAX_VALUE) long whole,
      @ForAll @LongRange(min = 0, max = 1000) long mille) {
    long part = (long) (whole / 1000.0 * mille);
    Estimate known = new Rate(Math.min(part, whole), whole).estimate().orElseThrow();
    assertTrue(known.high() - known.low() <= 0.5, known.toString());
    assertTrue(known.low() >= 0 && known.high() <= 1);
  }

  @Test
  void eachEndIsSureWhenTheOtherSideIsOutOfReach() {
    assertTrue(new Rate(70, 100).isSurelyAbove(0.5));
    assertFalse(new Rate(55, 100).isSurelyAbove(0.5));
    assertTrue(new Rate(30, 100).isSurelyBelow(0.5));
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Rate(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Estimate(1, 2, 3));
    assertThrows(IllegalArgumentException.class, () -> new Estimate(Double.NaN, 0, 1));
  }

  /** What the interval of {@link Forecast} claims, tried on every outcome of small numbers. */
  @Test
  void theIntervalOfWhatComesNextHoldsAsOftenAsItSays() {
    for (double p : new double[] {.1, .3, .5}) {
      double held = 0;
      for (int past = 0; past <= 40; past++) {
        Estimate said = Wilson.next(past, 40, 30);
        for (int next = 0; next <= 30; next++) {
          if (next >= Math.floor(said.low()) && next <= Math.ceil(said.high())) {
            held += binomial(past, 40, p) * binomial(next, 30, p);
          }
        }
      }
      assertTrue(held > .94, p + " held " + held);
    }
  }

  @Test
  void whatComesNextIsWilsonsForEverMore() {
    Estimate share = Wilson.share(15, 148);
    Estimate next = Wilson.next(15, 148, 1_000_000_000_000L);
    assertEquals(share.low(), next.low() / 1e12, 1e-6);
    assertEquals(share.high(), next.high() / 1e12, 1e-6);
  }

  private static double binomial(int k, int n, double p) {
    double probability = Math.pow(1 - p, n);
    for (int i = 0; i < k; i++) {
      probability *= p / (1 - p) * (n - i) / (i + 1);
    }
    return probability;
  }
}
