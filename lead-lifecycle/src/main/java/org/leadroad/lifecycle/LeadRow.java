package org.leadroad.lifecycle;

import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.definition.Definition;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Temperature;

/**
 * One line of the lead list: a lead, what is known of it, and what it scores.
 *
 * @param place its place in the whole ranking, from 1
 * @param snapshot all that is known of the lead
 * @param score what it scores, and why
 * @param definition what the host's definitions call somebody who stands and scores so
 */
public record LeadRow(int place, Snapshot snapshot, Score score, Definition definition) {

  /** Checks that all are there. */
  public LeadRow {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(score, "score");
  }

  /** {@return the band that was computed (statement C3)} */
  public Temperature temperature() {
    return score.temperature();
  }

  /** {@return the operator's own judgement, if there is one (statement C4)} */
  public Optional<Rating> rating() {
    return snapshot.road().rating();
  }

  /** {@return the mark beside the name (statement C5)} */
  public Dot dot() {
    return Dot.of(rating());
  }
}
