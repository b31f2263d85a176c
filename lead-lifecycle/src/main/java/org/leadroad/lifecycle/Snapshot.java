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
 * @param road what had happened by then
 * @param assessment the verdicts, and the standings that follow
 */
public record Snapshot(Road road, Assessment assessment) {

  /** Checks that all are there. */
  public Snapshot {
    Objects.requireNonNull(road, "road");
    Objects.requireNonNull(assessment, "assessment");
  }

  /** {@return the instant} */
  public Instant asOf() {
    return assessment.dossier().asOf();
  }

  /** {@return the words} */
  public Lead lead() {
    return road.lead();
  }

  /** {@return what the words seem to say} */
  public Reading reading() {
    return assessment.dossier().readings().get(0);
  }

  /** {@return how far the claims carry} */
  public Standing.Kind standing() {
    return assessment.standing().kind();
  }
}
