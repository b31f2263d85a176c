package org.leadroad.lifecycle;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.scoring.Temperature;

/**
 * Where a lead stood at an instant and what it scored: what a {@link Policy} answered, kept without
 * a word of the lead in it.
 *
 * <p>Reports count these and nothing else. So a figure is what was said at the time: a policy that
 * changes later, or words that are deleted, move no count of the past (laws <em>replay</em> and
 * <em>erasure</em>). Equal by value. Immutable.
 *
 * <pre>{@code
 * LeadRow row = LeadRow.of(policy, road, now);
 * Fact judged = Fact.judged(FactId.of("j-17"), row, "night-run");
 * }</pre>
 */
@Value.Immutable
public sealed interface Judgement permits ImmutableJudgement {

  /** {@return how far the claims carried} */
  Standing.Kind standing();

  /** {@return name and version of the definitions, such as {@code sales/1}} */
  String definitions();

  /** {@return the code of the definition that the lead was called by} */
  String definition();

  /** {@return id and version of the card, such as {@code showroom/1}} */
  String card();

  /** {@return the points} */
  long total();

  /** {@return the temperature that the card's bands computed} */
  Temperature temperature();

  /** {@return what was said about each claim, identities first} */
  List<Ruling> rulings();

  /** {@return whether everything could be asked, as in {@link LeadRow#complete()}} */
  boolean complete();

  /** Checks the names. */
  @Value.Check
  default void check() {
    Checks.name("definitions", definitions());
    Checks.code("definition", definition());
    Checks.name("card", card());
  }

  /**
   * What a strategy said about one claim, without the claim.
   *
   * @param claim the kind of claim
   * @param strategy name and version of who said it
   * @param opinion what was said
   */
  record Ruling(Claim.Kind claim, String strategy, Opinion opinion) {
    /** Checks the name. */
    public Ruling {
      Objects.requireNonNull(claim, "claim");
      Checks.name("strategy", strategy);
      Objects.requireNonNull(opinion, "opinion");
    }

    static Ruling of(Verdict<?> verdict) {
      return new Ruling(verdict.claim().kind(), verdict.strategy(), verdict.opinion());
    }
  }

  /** {@return an empty builder, for a judgement that comes back from where it was stored} */
  static Builder builder() {
    return ImmutableJudgement.builder();
  }

  /** Collects a judgement; all but the rulings is required. Not thread-safe. */
  sealed interface Builder permits ImmutableJudgement.Builder {
    /**
     * Sets how far the claims carried.
     *
     * @param standing required
     * @return this builder
     */
    Builder standing(Standing.Kind standing);

    /**
     * Sets the definitions that were asked.
     *
     * @param name name and version
     * @return this builder
     */
    Builder definitions(String name);

    /**
     * Sets what the lead was called.
     *
     * @param code of one of the definitions
     * @return this builder
     */
    Builder definition(String code);

    /**
     * Sets the card.
     *
     * @param name id and version
     * @return this builder
     */
    Builder card(String name);

    /**
     * Sets the points.
     *
     * @param total any
     * @return this builder
     */
    Builder total(long total);

    /**
     * Sets the temperature.
     *
     * @param temperature required
     * @return this builder
     */
    Builder temperature(Temperature temperature);

    /**
     * Adds what was said about claims.
     *
     * @param rulings in order
     * @return this builder
     */
    Builder rulings(Iterable<? extends Ruling> rulings);

    /**
     * Sets whether everything could be asked.
     *
     * @param complete required
     * @return this builder
     */
    Builder complete(boolean complete);

    /**
     * {@return the judgement}
     *
     * @throws IllegalStateException if a required part is missing, naming it
     */
    Judgement build();
  }
}
