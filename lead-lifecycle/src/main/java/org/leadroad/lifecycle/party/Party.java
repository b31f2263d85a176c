package org.leadroad.lifecycle.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Road;

/**
 * The leads of one party: one, until somebody asserts that more are. It holds no words; those stay
 * in the leads. Equal by its leads. Immutable.
 *
 * @param leads in the order of their ids; never empty
 */
public record Party(List<LeadId> leads) {

  /** Brings the leads into order. */
  public Party {
    leads = leads.stream().distinct().sorted().toList();
    if (leads.isEmpty()) {
      throw new IllegalArgumentException("a party must have a lead");
    }
  }

  /** {@return whether somebody asserted that several leads are of this party} */
  public boolean isLinked() {
    return leads.size() > 1;
  }

  /**
   * {@return the roads of its leads, in the order of their ids, without those that nobody has}
   *
   * @param where where roads are, such as {@code store::road} or {@code book::road}
   */
  public List<Road> roads(Function<LeadId, Optional<Road>> where) {
    return leads.stream().map(where).flatMap(Optional::stream).toList();
  }
}
