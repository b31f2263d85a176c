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

  /** {@return what had happened by then} */
  Road road();

  /** {@return the verdicts, and the standings that follow} */
  Assessment assessment();

  /**
   * {@return whether the words could be read and the parties named; if not, the reading has the
   * remark {@code READER_FAILED}, or parties have the names of {@link
   * org.leadroad.core.PartyId#metIn}}
   */
  boolean complete();

  /** {@return the instant} */
  default Instant asOf() {
    return assessment().dossier().asOf();
  }

  /** {@return the words} */
  default Lead lead() {
    return road().lead();
  }

  /** {@return what the words seem to say} */
  default Reading reading() {
    return assessment().dossier().readings().get(0);
  }

  /** {@return how far the claims carry} */
  default Standing standing() {
    return assessment().standing();
  }
}
