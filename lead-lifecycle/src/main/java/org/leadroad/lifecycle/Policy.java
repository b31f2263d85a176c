package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Verification;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.definition.Situation;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorer;

/**
 * What a seller decides once: how words are read, what verifies, what standings are called, what
 * counts (statement S1: everybody uses the same definitions, because there is one place that states
 * them).
 *
 * @param reader how words are read
 * @param verification what verifies
 * @param definitions what standings are called
 * @param scorer what counts, usually {@code card.scorer(bindings)}
 */
public record Policy(
    Reader reader, Verification verification, Definitions definitions, Scorer<Snapshot> scorer) {

  /** Checks that all are there. */
  public Policy {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(definitions, "definitions");
    Objects.requireNonNull(scorer, "scorer");
  }

  /**
   * {@return what is known of one lead at an instant}
   *
   * @param road its road
   * @param asOf what happened later is not seen
   */
  public Snapshot judge(Road road, Instant asOf) {
    Road then = road.asOf(asOf);
    Reading reading = reader.read(road.lead());
    Assessment assessment = verification.assess(Dossier.asOf(asOf, reading).with(then.evidence()));
    return new Snapshot(then, assessment);
  }

  /**
   * {@return what the definitions call somebody who stands and scores so; the temperature is a mark
   * that a definition such as MQL can ask for (statement P5)}
   *
   * @param snapshot what is known of the lead
   * @param score what that scores
   */
  public Definition definitionOf(Snapshot snapshot, Score score) {
    return definitions.definitionOf(
        Situation.builder()
            .assessment(snapshot.assessment())
            .contacts(snapshot.road().contacts())
            .won(snapshot.road().won())
            .mark(score.temperature().name())
            .build());
  }
}
