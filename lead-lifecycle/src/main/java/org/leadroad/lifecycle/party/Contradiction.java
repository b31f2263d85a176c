package org.leadroad.lifecycle.party;

import java.util.Objects;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.FactId;

/**
 * A link that was not followed, because with others it would make one party of two leads that
 * somebody said are not one. A person decides: withdraw the link, another of the chain, or what
 * unlinked the two. Immutable.
 *
 * @param link the fact that was not followed
 * @param one one of two leads that are not one
 * @param other the other
 */
public record Contradiction(FactId link, LeadId one, LeadId other) {

  /** Refuses null. */
  public Contradiction {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }
}
