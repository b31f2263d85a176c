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
 * @param by the account that judged: an id of the host's, not a person's name
 * @param at when
 */
public record Rating(Temperature temperature, String by, Instant at) {

  /** Checks the account. */
  public Rating {
    Objects.requireNonNull(temperature, "temperature");
    Checks.identifier("account", by);
    Objects.requireNonNull(at, "at");
  }
}
