package org.leadroad.lifecycle.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.leadroad.lifecycle.Road;

/**
 * How long leads waited until somebody of ours reached out for the first time (statements P7, S5):
 * {@link Road#firstContact()}. Who called whom back is not asked. Equal by value. Immutable.
 *
 * <pre>{@code
 * SpeedToLead speed = roads.collect(SpeedToLead.of(Duration.ofMinutes(30), now));
 * speed.inTime(); // 41 of 120, 34.2 % (26.3 to 43.0 %)
 * }</pre>
 */
@Value.Immutable
public sealed interface SpeedToLead permits ImmutableSpeedToLead {

  /**
   * {@return a collector of roads, in any order, into how fast we were}
   *
   * @param target the time in which everybody should be contacted
   * @param asOf what happened later is not seen, nor leads that came later
   * @throws IllegalArgumentException if the target is negative
   */
  static Collector<Road, ?, SpeedToLead> of(Duration target, Instant asOf) {
    if (target.isNegative()) {
      throw new IllegalArgumentException("target must not be negative, but was " + target);
    }
    Objects.requireNonNull(asOf, "asOf");
    return Roads.asOf(
        asOf,
        () -> new SpeedCount(target, asOf),
        SpeedCount::add,
        SpeedCount::and,
        SpeedCount::speed);
  }

  /** {@return the instant of which everything in it is said} */
  Instant asOf();

  /** {@return the time in which everybody should be contacted} */
  Duration target();

  /** {@return how many of all who came in were contacted} */
  Rate contacted();

  /** {@return how many were not contacted so far} */
  default long neverContacted() {
    return contacted().whole() - contacted().part();
  }

  /** {@return how long those waited who were contacted} */
  Times times();

  /**
   * {@return how many were contacted in the target time or at the end of it, of those whose time is
   * over: who came in later than that may still be}
   */
  Rate inTime();

  /** {@return who was contacted before coming in: in neither {@link #times} nor {@link #inTime}} */
  Misdated misdated();
}
