package org.leadroad.core.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

/** The rules that several claims and their values have in common. */
final class Claims {

  private Claims() {}

  static void requireAbout(String what, Set<LeadId> about) {
    if (about.isEmpty()) {
      throw new IllegalStateException(
          "a " + what + " must be about at least one lead. Maybe about(lead.id()) is missing.");
    }
  }

  static void requireVisible(String what, PersonalText text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a " + what + " must not be blank; leave it out instead");
    }
  }

  static void requireSum(String what, Optional<BigDecimal> amount) {
    if (amount.isPresent() && Money.requirePossible(amount.get()).signum() < 0) {
      throw new IllegalArgumentException("a " + what + " must not be negative");
    }
  }
}
