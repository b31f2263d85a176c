package org.leadroad.lifecycle.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * By when something is to be done that was opened at an instant: the seller's own promise, with the
 * seller's own calendar of business hours. Pure, and safe for use by multiple threads.
 *
 * <pre>{@code
 * Due due = (kind, opened) -> switch (kind) {
 *   case FIRST_RESPONSE -> calendar.plusHours(opened, 2);   // of business, in Europe/Rome
 *   case HAND_OFF -> calendar.plusHours(opened, 4);
 *   case PROMISE -> opened;                                 // not asked: a promise says itself
 *   case GONE_QUIET -> opened.plus(Duration.ofDays(14));
 * };
 * }</pre>
 */
@FunctionalInterface
public interface Due {

  /**
   * {@return by when it is to be done}
   *
   * @param kind what somebody waits for; never a promise, which says itself by when
   * @param opened since when
   */
  Instant due(Cycle.Kind kind, Instant opened);

  /**
   * {@return the same time for each of a kind, by the clock: nights and Sundays count}
   *
   * @param times for each kind but a promise
   * @throws IllegalArgumentException if one is missing or negative
   */
  static Due within(Map<Cycle.Kind, Duration> times) {
    Map<Cycle.Kind, Duration> copy = Map.copyOf(times);
    for (Cycle.Kind kind : Cycle.Kind.values()) {
      Duration time = copy.getOrDefault(kind, Duration.ofNanos(-1));
      if (kind != Cycle.Kind.PROMISE && time.isNegative()) {
        throw new IllegalArgumentException(
            "there must be a time for " + kind + ", and not a negative one");
      }
    }
    return (kind, opened) -> opened.plus(Objects.requireNonNull(copy.get(kind), "time"));
  }
}
