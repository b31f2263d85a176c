package org.leadroad.lifecycle.jdbc;

import java.time.Instant;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;

/** What a column takes as it is. Texts need no look: they are stored escaped. */
final class Storable {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Storable() {}

  static void require(Fact fact) {
    requireWhole("lead id", fact.lead().value());
    requireWhole("fact id", fact.id().value());
    requireWhole("account", fact.by());
    if (fact.happened().isBefore(FIRST) || fact.recorded().isAfter(LAST)) {
      throw new IllegalArgumentException(
          "fact " + fact.id() + " must be of the years 1 to 9999 to be stored, but is not");
    }
  }

  private static void requireWhole(String what, String id) {
    if (!isWhole(id)) {
      throw new IllegalArgumentException(
          what + " must not have half a surrogate pair in it to be stored, but has");
    }
  }

  /** Whether a lead of this id can have been stored. */
  static boolean isStorable(LeadId lead) {
    return isWhole(lead.value());
  }

  /** A database would replace half a pair, and take two ids for one. */
  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
