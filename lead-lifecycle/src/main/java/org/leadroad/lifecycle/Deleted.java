package org.leadroad.lifecycle;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.leadroad.core.words.LeadId;

/**
 * Which words of a road were deleted, whenever that was.
 *
 * @param all every word
 * @param about those about these other leads
 */
record Deleted(boolean all, Set<LeadId> about) {

  /** As the receipts among some facts of one road say. */
  static Deleted of(Collection<Fact> road) {
    boolean all = false;
    Set<LeadId> about = new HashSet<>();
    for (Fact fact : road) {
      all |= fact.what().kind() == Happening.Kind.ERASED;
      if (fact.what() instanceof Happening.Forgotten forgotten) {
        about.add(forgotten.other());
      }
    }
    return new Deleted(all, Set.copyOf(about));
  }

  /** The fact without them. */
  Fact from(Fact fact) {
    return all || isAbout(fact) ? fact.withoutWords() : fact;
  }

  private boolean isAbout(Fact fact) {
    return !about.isEmpty()
        && fact.what() instanceof Happening.Evidenced evidenced
        && !Collections.disjoint(evidenced.evidence().claim().about(), about);
  }
}
