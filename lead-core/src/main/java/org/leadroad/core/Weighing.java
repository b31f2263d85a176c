package org.leadroad.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Claim;

/**
 * Builds a strategy that adds up the weights of the parts that hold, with a band in which somebody
 * should look.
 *
 * <pre>{@code
 * VerificationStrategy<Identity> who =
 *     VerificationStrategy.<Identity>weighted("signs/1")
 *         .part(60, IdentityChecks.handshake())
 *         .part(30, IdentityChecks.emailConfirmed())
 *         .part(30, IdentityChecks.callAnswered())
 *         .holdsFrom(60)
 *         .lookFrom(30)
 *         .build();
 * }</pre>
 *
 * <p>A part that denies makes the whole denied below the band and a clash from there on; a part
 * that clashes makes a clash. With a band, more support can turn an answer that lacks something
 * into one that needs a look: of all composites only this one leaves the law <em>evidence</em>, and
 * only there. Not thread-safe; what it builds is immutable.
 *
 * @param <C> the kind of claim
 */
public final class Weighing<C extends Claim> {

  record Part<C extends Claim>(int weight, VerificationStrategy<? super C> strategy) {}

  private final String name;
  private final List<Part<C>> parts = new ArrayList<>();
  private @Nullable Integer holdsFrom;
  private @Nullable Integer lookFrom;

  Weighing(String name) {
    this.name = Checks.name("strategy name", name);
  }

  /**
   * Adds a part.
   *
   * @param weight from 1 to 1,000,000
   * @param strategy counts with its weight when it holds
   * @return this builder
   */
  public Weighing<C> part(int weight, VerificationStrategy<? super C> strategy) {
    if (weight < 1 || weight > 1_000_000) {
      throw new IllegalArgumentException("weight must be between 1 and 1000000, but was " + weight);
    }
    parts.add(new Part<>(weight, Objects.requireNonNull(strategy, "strategy")));
    return this;
  }

  /**
   * Sets the sum from which the whole holds.
   *
   * @param sum at least 1, at most the sum of all weights
   * @return this builder
   * @throws IllegalStateException if it was already set
   */
  public Weighing<C> holdsFrom(int sum) {
    requireUnset("holdsFrom", holdsFrom);
    holdsFrom = sum;
    return this;
  }

  /**
   * Sets the sum from which somebody should look; without it there is no such band.
   *
   * @param sum at least 1, at most where the whole holds
   * @return this builder
   * @throws IllegalStateException if it was already set
   */
  public Weighing<C> lookFrom(int sum) {
    requireUnset("lookFrom", lookFrom);
    lookFrom = sum;
    return this;
  }

  private static void requireUnset(String name, @Nullable Integer before) {
    if (before != null) {
      throw new IllegalStateException(name + " was already set");
    }
  }

  /**
   * {@return the strategy}
   *
   * @throws IllegalStateException if there is no part, or no sum from which it holds
   * @throws IllegalArgumentException if the sums are out of order or out of reach
   */
  public VerificationStrategy<C> build() {
    if (parts.isEmpty() || holdsFrom == null) {
      throw new IllegalStateException(
          "a weighing must have a part and a sum. Maybe part(…) or holdsFrom(…) is missing.");
    }
    long most = parts.stream().mapToLong(Part::weight).sum();
    if (holdsFrom < 1 || holdsFrom > most) {
      throw new IllegalArgumentException(
          "holdsFrom must be between 1 and the sum of the weights, "
              + most
              + ", but was "
              + holdsFrom);
    }
    int look = lookFrom == null ? holdsFrom : lookFrom;
    if (look < 1 || look > holdsFrom) {
      throw new IllegalArgumentException(
          "lookFrom must be between 1 and holdsFrom, " + holdsFrom + ", but was " + look);
    }
    return new Composites.Weighted<>(name, List.copyOf(parts), look, holdsFrom);
  }
}
