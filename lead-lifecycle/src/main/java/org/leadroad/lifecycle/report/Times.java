package org.leadroad.lifecycle.report;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long something took, over many leads.
 *
 * <p>In whole seconds, the rest cut off. A quartile is a time that occurred: the shortest that at
 * least a quarter, a half or three quarters did not exceed (the {@code PERCENTILE_DISC} of
 * SQL:2003). Up to 4096 different times are kept as they are, and the quartiles are {@linkplain
 * #exact() exact}; where there are more, all are cut to so many leading binary digits that no more
 * than 4096 are left, and a quartile is told too short by less than one part in 128. Either way it
 * depends on the times alone, not on their order. Equal by value. Immutable.
 */
@Value.Immutable
public sealed interface Times permits ImmutableTimes {

  /** {@return how many were measured} */
  long count();

  /** {@return whether the quartiles are to the second} */
  boolean exact();

  /** {@return what a quarter did not exceed; empty for fewer than {@link Rate#FEWEST}} */
  Optional<Duration> lowerQuartile();

  /** {@return what half did not exceed; empty for fewer than {@link Rate#FEWEST}} */
  Optional<Duration> median();

  /** {@return what three quarters did not exceed; empty for fewer than {@link Rate#FEWEST}} */
  Optional<Duration> upperQuartile();
}
