package org.leadroad.lifecycle.report;

import java.util.Locale;
import java.util.Optional;

/**
 * How many of how many: the counts are exact, and what they say about others like them is an {@link
 * Estimate}, or too little data (statement P6).
 *
 * <p>The interval is that of Wilson at 95 %. With <i>x</i> of <i>n</i> and <i>z</i> =
 * 1.959963984540054 it is (<i>x</i> + <i>z</i>²/2 ± <i>z</i> √(<i>x</i>(<i>n</i> −
 * <i>x</i>)/<i>n</i> + <i>z</i>²/4)) / (<i>n</i> + <i>z</i>²). Source: E. B. Wilson, Journal of the
 * American Statistical Association 22 (1927) 209–212; recommended over others by Brown, Cai and
 * DasGupta, Statistical Science 16 (2001) 101–133. Immutable.
 *
 * <pre>{@code
 * String junk = rate.estimate()
 *     .map(share -> Math.round(100 * share.value()) + " %")
 *     .orElse("too little data: " + rate.part() + " of " + rate.whole());
 * }</pre>
 *
 * @param part from 0 to the whole
 * @param whole at least 0
 */
public record Rate(long part, long whole) {

  /** From this whole on there is an estimate: its interval is never wider than a half then. */
  public static final long FEWEST = 12;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is negative, or the part larger than the whole
   */
  public Rate {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "the part must be from 0 to the whole, " + whole + ", but was " + part);
    }
  }

  /** {@return the share, from 0 to 1; empty if {@link #FEWEST too little} is known to tell} */
  public Optional<Estimate> estimate() {
    return whole < FEWEST ? Optional.empty() : Optional.of(Wilson.share(part, whole));
  }

  /**
   * {@return whether even the lower end of the interval is above a share; never where there is too
   * little data}
   *
   * @param share from 0 to 1
   */
  public boolean isSurelyAbove(double share) {
    return estimate().filter(known -> known.low() > share).isPresent();
  }

  /**
   * {@return whether even the upper end of the interval is below a share; never where there is too
   * little data}
   *
   * @param share from 0 to 1
   */
  public boolean isSurelyBelow(double share) {
    return estimate().filter(known -> known.high() < share).isPresent();
  }

  /**
   * {@return such as {@code 40 of 100, 40.0 % (30.9 to 49.8 %)} or {@code 2 of 7, too little data};
   * not to be parsed}
   */
  @Override
  public String toString() {
    return part + " of " + whole + estimate().map(Rate::percent).orElse(", too little data");
  }

  private static String percent(Estimate share) {
    return String.format(
        Locale.ROOT,
        ", %.1f %% (%.1f to %.1f %%)",
        100 * share.value(),
        100 * share.low(),
        100 * share.high());
  }
}
