package org.leadroad.lifecycle.party;

import java.util.List;
import org.leadroad.core.words.LeadId;

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
}
