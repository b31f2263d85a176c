package org.leadroad.core;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Opinion;

/**
 * What a named strategy said about one claim at one instant. Made by {@link Verification} alone;
 * store it, and replay it with {@link Verification#recorded}.
 *
 * <p>Equal by value. Immutable.
 *
 * @param <C> the kind of claim
 */
public final class Verdict<C extends Claim> {

  private final C claim;
  private final Opinion opinion;
  private final String strategy;
  private final Instant asOf;
  private final List<Lead> leads;

  Verdict(C claim, Opinion opinion, String strategy, Instant asOf, List<Lead> leads) {
    this.claim = claim;
    this.opinion = opinion;
    this.strategy = strategy;
    this.asOf = asOf;
    this.leads = leads;
  }

  /** {@return the claim that was judged} */
  public C claim() {
    return claim;
  }

  /** {@return what was said} */
  public Opinion opinion() {
    return opinion;
  }

  /** {@return name and version of who said it} */
  public String strategy() {
    return strategy;
  }

  /** {@return of which instant} */
  public Instant asOf() {
    return asOf;
  }

  /** {@return the verified claim, if the opinion holds} */
  public Optional<Verified<C>> verified() {
    return opinion.kind() == Opinion.Kind.HOLDS
        ? Optional.of(new Verified<>(this))
        : Optional.empty();
  }

  List<Lead> leads() {
    return leads;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Verdict<?> that
        && claim.equals(that.claim)
        && opinion.equals(that.opinion)
        && strategy.equals(that.strategy)
        && asOf.equals(that.asOf)
        && leads.equals(that.leads);
  }

  @Override
  public int hashCode() {
    return Objects.hash(claim, opinion, strategy, asOf);
  }

  /** {@return who said what of which leads; nothing that the claim says} */
  @Override
  public String toString() {
    return strategy
        + " says "
        + opinion
        + " about the "
        + claim.kind()
        + " in "
        + claim.about()
        + " as of "
        + asOf;
  }
}
