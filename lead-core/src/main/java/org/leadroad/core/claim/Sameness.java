package org.leadroad.core.claim;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.leadroad.core.words.LeadId;

/**
 * That two identities are one party: what a link asserts, and what "matches a known customer"
 * means.
 *
 * <p>Immutable. Equal by both sides in their order.
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
}
