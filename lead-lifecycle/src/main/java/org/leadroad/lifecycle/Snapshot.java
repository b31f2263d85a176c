package org.leadroad.lifecycle;

import java.time.Instant;
import org.immutables.value.Value;
import org.leadroad.core.Assessment;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;

/**
 * All that is known of one lead at an instant: what a scorecard scores and a list shows.
 *
 * <p>Made by {@link Policy#snapshot} alone, so that its parts always belong together. Equal by
 * value. Immutable.
 */
@Value.Immutable
public sealed interface Snapshot permits ImmutableSnapshot {

  /** {@return the instant} */
  Instant asOf();

  /** {@return what had happened by then} */
  Road road();

  /** {@return what the words seem to say} */
  Reading reading();

  /** {@return the verdicts, and the standing that follows} */
  Assessment assessment();

  /** {@return the words} */
  default Lead lead() {
    return road().lead();
  }

  /** {@return how far the claims carry} */
  default Standing standing() {
    return assessment().standing();
  }
}
