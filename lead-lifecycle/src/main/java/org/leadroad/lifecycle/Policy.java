package org.leadroad.lifecycle;

import java.time.Instant;
import org.immutables.value.Value;
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
 * What a seller decides once: how words are read, what verifies, what counts, and what standings
 * are called (statement S1: everybody uses the same definitions, because there is one place that
 * states them).
 *
 * <p>It takes a lead the whole way, always in this order: <em>read</em> the words and
 * <em>assess</em> the claims, which makes a {@link Snapshot}; <em>score</em> that; <em>call</em> it
 * by a definition, which may look at the score. {@link LeadList} does so for everybody. A policy is
 * as pure and as safe for use by multiple threads as its parts are. Immutable.
 *
 * <pre>{@code
 * Policy policy = Policy.builder()
 *     .reader(StandardReader.forRegion("IT"))
 *     .verification(Verification.of(IdentityChecks.standard(), IntentChecks.standard()))
 *     .scorer(card.scorer(bindings))
 *     .definitions(Definitions.sales())
 *     .build();
 * Snapshot snapshot = policy.snapshot(road, now);
 * Score score = policy.score(snapshot);
 * Definition called = policy.definitionOf(snapshot, score);
 * }</pre>
 */
@Value.Immutable
public sealed interface Policy permits ImmutablePolicy {

  /** {@return how words are read} */
  Reader reader();

  /** {@return what verifies} */
  Verification verification();

  /** {@return what counts} */
  Scorer<Snapshot> scorer();

  /** {@return what standings are called} */
  Definitions definitions();

  /**
   * {@return what is known of one lead at an instant: its words read, its claims assessed}
   *
   * @param road its road
   * @param asOf what happened later is not seen
   * @throws IllegalArgumentException if the lead was received later
   */
  default Snapshot snapshot(Road road, Instant asOf) {
    Road then = road.asOf(asOf);
    Reading reading = reader().read(then.lead());
    Dossier dossier = Dossier.asOf(asOf, reading).with(then.evidence());
    return ImmutableSnapshot.builder()
        .road(then)
        .assessment(verification().assess(dossier))
        .build();
  }

  /**
   * {@return what somebody of whom this is known scores, as of the same instant}
   *
   * @param snapshot what is known of the lead
   */
  default Score score(Snapshot snapshot) {
    return scorer().score(snapshot, snapshot.asOf());
  }

  /**
   * {@return what the definitions call somebody who stands and scores so; the temperature is a mark
   * that a definition such as MQL can ask for (statement P5)}
   *
   * @param snapshot what is known of the lead
   * @param score what that scores
   */
  default Definition definitionOf(Snapshot snapshot, Score score) {
    return definitions()
        .definitionOf(
            Situation.builder()
                .assessment(snapshot.assessment())
                .contacts(snapshot.road().contacts())
                .won(snapshot.road().won())
                .mark(score.temperature().name())
                .build());
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutablePolicy.builder();
  }

  /** Collects a policy; every part is required. Not thread-safe. */
  sealed interface Builder permits ImmutablePolicy.Builder {
    /**
     * Sets how words are read.
     *
     * @param reader required
     * @return this builder
     */
    Builder reader(Reader reader);

    /**
     * Sets what verifies.
     *
     * @param verification required
     * @return this builder
     */
    Builder verification(Verification verification);

    /**
     * Sets what counts.
     *
     * @param scorer required; usually {@code card.scorer(bindings)}
     * @return this builder
     */
    Builder scorer(Scorer<Snapshot> scorer);

    /**
     * Sets what standings are called.
     *
     * @param definitions required
     * @return this builder
     */
    Builder definitions(Definitions definitions);

    /**
     * {@return the policy}
     *
     * @throws IllegalStateException if a part is missing
     */
    Policy build();
  }
}
