package org.leadroad.core.claim;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.leadroad.core.words.LeadId;

/**
 * That two identities are one party: what a link asserts, and what "matches a known customer"
 * means.
 *
 * <p>Immutable. Equal by both sides, whichever comes first.
 *
 * @param one one side
 * @param other the other side
 */
public record Sameness(Identity one, Identity other) implements Claim {

  /** Checks that both sides are there. */
  public Sameness {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }

  /**
   * {@return the claim that these two are one party}
   *
   * @param one one side
   * @param other the other side
   */
  public static Sameness of(Identity one, Identity other) {
    return new Sameness(one, other);
  }

  @Override
  public Kind kind() {
    return Kind.SAMENESS;
  }

  /** {@return the leads of both sides} */
  @Override
  public Set<LeadId> about() {
    Set<LeadId> about = new LinkedHashSet<>(one.about());
    about.addAll(other.about());
    return Set.copyOf(about);
  }

  /**
   * {@return whether what the two say tells them apart}
   *
   * <p>It does if one is a person and the other a company; if both have a name, or a tax id of one
   * register, and these differ; or if one form names both and not as one. Words alone cannot say
   * more: two who are not told apart may still be two.
   */
  public boolean toldApart() {
    return Subjects.toldApart(one, other);
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof Sameness link
        && ((one.equals(link.one) && other.equals(link.other))
            || (one.equals(link.other) && other.equals(link.one)));
  }

  @Override
  public int hashCode() {
    return one.hashCode() + other.hashCode();
  }
}
