package org.leadroad.core.claim;

import java.util.Set;
import org.leadroad.core.words.LeadId;

/** The one rule for what a claim is about. */
final class Claims {

  private Claims() {}

  static void requireAbout(String what, Set<LeadId> about) {
    if (about.isEmpty()) {
      throw new IllegalStateException(
          "a " + what + " must be about at least one lead. Maybe about(lead.id()) is missing.");
    }
  }
}
