package org.leadroad.lifecycle.agenda;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.core.words.LeadId;

/**
 * Something that was opened and not closed: somebody waits (statement G7). Immutable.
 *
 * @param kind what somebody waits for
 * @param lead whose
 * @param opened since when
 * @param due by when it is to be done
 */
public record Cycle(Kind kind, LeadId lead, Instant opened, Instant due) {

  /** What somebody waits for. The names appear in exports; further ones may be added. */
  public enum Kind {
    /** Words came in, and nobody of ours has been in touch since. */
    FIRST_RESPONSE,
    /** We said that we would be in touch, and have not been. */
    PROMISE,
    /** It was handed over, and its owner has not been in touch since. */
    HAND_OFF,
    /** Nothing has happened since the last contact. */
    GONE_QUIET
  }

  /** Refuses null. */
  public Cycle {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(due, "due");
  }

  /**
   * {@return whether it should have been done}
   *
   * @param now at the very instant when it is due it is not yet
   */
  public boolean isOverdue(Instant now) {
    return due.isBefore(now);
  }
}
