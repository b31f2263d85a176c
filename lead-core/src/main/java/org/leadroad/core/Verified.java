package org.leadroad.core;

import java.util.List;
import org.leadroad.core.claim.Claim;

/**
 * A claim that a named strategy found to hold, about these leads, at that instant, on at least one
 * piece of evidence.
 *
 * <p>There is no factory: whoever has one was given it by {@link Verification}. That is why a
 * {@link Customer} cannot be made out of words alone (law <em>no handshake, no customer</em>).
 * Equal by its verdict. Immutable.
 *
 * @param <C> the kind of claim
 */
public final class Verified<C extends Claim> {

  private final Verdict<C> verdict;

  Verified(Verdict<C> verdict) {
    this.verdict = verdict;
  }

  /** {@return what was verified} */
  public C claim() {
    return verdict.claim();
  }

  /** {@return who said so, when and on what grounds} */
  public Verdict<C> verdict() {
    return verdict;
  }

  /** {@return the leads that the claim is about; never empty} */
  public List<Lead> leads() {
    return verdict.leads();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Verified<?> that && verdict.equals(that.verdict);
  }

  @Override
  public int hashCode() {
    return verdict.hashCode();
  }

  /** {@return what the verdict says} */
  @Override
  public String toString() {
    return "Verified[" + verdict + "]";
  }
}
