package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.core.Assessment;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;

/**
 * All that is known of one lead at an instant: what a scorecard scores and a list shows. Immutable.
 *
 * @param asOf the instant
 * @param road what had happened by then
 * @param reading what the words seem to say
 * @param assessment the verdicts, and the standing that follows
 */
public record Snapshot(Instant asOf, Road road, Reading reading, Assessment assessment) {

  /** Checks that all are there. */
  public Snapshot {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(road, "road");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(assessment, "assessment");
  }

  /** {@return the words} */
  public Lead lead() {
    return road.lead();
  }

  /** {@return how far the claims carry} */
  public Standing.Kind standing() {
    return assessment.standing().kind();
  }
}
