package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.immutables.value.Value;
import org.leadroad.core.PartyId;
import org.leadroad.core.Reader;
import org.leadroad.core.Verification;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
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

  /** {@return the names of parties; if empty, they are called after their lead} */
  Optional<Function<? super Verified<Identity>, PartyId>> naming();

  /** {@return the host's own marks, which definitions can ask for; none unless set} */
  @Value.Default
  default BiFunction<? super Snapshot, ? super Score, ? extends Collection<String>> marks() {
    return (snapshot, score) -> Set.of();
  }

  /**
   * {@return what is known of one lead at an instant: its words read, its claims assessed}
   *
   * <p>A reader that throws leaves an empty reading with the remark {@code READER_FAILED}, of which
   * the field is the class of what it threw; a naming that throws, the names of {@link
   * PartyId#metIn}. Neither makes anybody disappear (law <em>everyone</em>).
   *
   * @param road its road
   * @param asOf what happened later is not seen
   * @throws org.leadroad.core.HindsightException if the lead was received later
   */
  default Snapshot snapshot(Road road, Instant asOf) {
    return Asking.snapshot(this, road.asOf(asOf), asOf);
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
   * {@return what the definitions call somebody who stands and scores so (statement P5)}
   *
   * <p>The temperature is a mark that a definition such as MQL can ask for, and so are the {@link
   * Road#steps() steps} that were taken and the host's own. A definition that throws does not hold;
   * marks that throw are none.
   *
   * @param snapshot what is known of the lead
   * @param score what that scores
   */
  default Definition definitionOf(Snapshot snapshot, Score score) {
    return Asking.called(this, snapshot, score).definition();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutablePolicy.builder();
  }

  /** Collects a policy; naming and marks may be left out, all else is required. Not thread-safe. */
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
     * Sets how parties are named, such as by the host's customer numbers.
     *
     * @param naming asked about each verified identity; pure. Unless set, parties are called after
     *     their lead, {@link PartyId#metIn}
     * @return this builder
     */
    Builder naming(Function<? super Verified<Identity>, PartyId> naming);

    /**
     * Sets the host's own marks, such as {@code ACCEPTED_BY_SALES}; the temperature and the steps
     * that were taken are marks anyway.
     *
     * @param marks codes of capital letters, digits and underscores; pure, as of the instant of the
     *     snapshot. None unless set
     * @return this builder
     */
    Builder marks(BiFunction<? super Snapshot, ? super Score, ? extends Collection<String>> marks);

    /**
     * {@return the policy}
     *
     * @throws IllegalStateException if a required part is missing
     */
    Policy build();
  }
}
