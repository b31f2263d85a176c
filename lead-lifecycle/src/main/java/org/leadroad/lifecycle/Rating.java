package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.scoring.Temperature;

/**
 * An operator's judgement, with author and date; it stands beside the computed band and is never
 * mixed into it (statement C4).
 *
 * @param temperature the judgement
 * @param by the account that judged
 * @param at when
 */
public record Rating(Temperature temperature, String by, Instant at) {

  /** Checks that all are there. */
  public Rating {
    Objects.requireNonNull(temperature, "temperature");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
  }
}
