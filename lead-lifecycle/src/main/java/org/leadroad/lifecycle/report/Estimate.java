package org.leadroad.lifecycle.report;

import java.util.Locale;

/**
 * A number that is not known exactly, and how far off it may be: in 95 of 100 cases the truth is
 * between {@code low} and {@code high}. Immutable.
 *
 * @param value the best guess
 * @param low at most the value
 * @param high at least the value
 */
public record Estimate(double value, double low, double high) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the value is not between the ends, or not finite
   */
  public Estimate {
    if (!(low <= value && value <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "an estimate must be between its ends, but was " + value + " in " + low + " to " + high);
    }
  }

  Estimate plus(Estimate more) {
    return new Estimate(value + more.value, low + more.low, high + more.high);
  }

  Estimate times(double each) {
    return each < 0
        ? new Estimate(value * each, high * each, low * each)
        : new Estimate(value * each, low * each, high * each);
  }

  /** {@return such as {@code 12.5 (9.1 to 16.4)}; not to be parsed} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", value, low, high);
  }
}
