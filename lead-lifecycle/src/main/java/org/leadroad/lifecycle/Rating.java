package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.core.check.Checks;
import org.leadroad.scoring.Temperature;

/**
 * An operator's judgement of how warm a lead is, with author and date: the <em>class</em> of the
 * lead (statements C4 to C6). It stands beside the temperature that a card computes and is never
 * mixed into it.
 *
 * @param temperature the judgement
 * @param at when
 * @param by the account that judged: an id of the host's, not a person's name
 */
public record Rating(Temperature temperature, Instant at, String by) {

  /** Checks the account. */
  public Rating {
    Objects.requireNonNull(temperature, "temperature");
    Objects.requireNonNull(at, "at");
    Checks.identifier("account", by);
  }
}
