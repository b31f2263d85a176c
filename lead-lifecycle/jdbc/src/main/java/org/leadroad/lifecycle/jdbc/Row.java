package org.leadroad.lifecycle.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.store.Addition;

/**
 * One fact as it is stored.
 *
 * @param position in the feed
 * @param road the position of the first fact of its road
 * @param kind which kind of fact
 * @param worded whether it had words
 * @param words what is stored with them, unless that is deleted
 * @param erased whether a receipt is in the same road; known only in the feed
 * @param forgetful whether words about others were deleted from the same road; known only in the
 *     feed
 */
record Row(
    long position,
    long road,
    LeadId lead,
    long version,
    String id,
    String kind,
    boolean worded,
    String payload,
    @Nullable String words,
    boolean erased,
    boolean forgetful) {

  static Row of(ResultSet row, boolean feed) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getLong(2),
        LeadId.of(row.getString(3)),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getBoolean(7),
        row.getString(8),
        row.getString(9),
        feed && row.getBoolean(10),
        feed && row.getBoolean(11));
  }

  boolean erases() {
    return kind.equals(Happening.Kind.ERASED.name());
  }

  /** Whether it has to be understood before these are added. */
  boolean bearsOn(Collection<Fact> facts) {
    try {
      return Addition.bearsOn(FactId.of(id), Happening.Kind.valueOf(kind), facts);
    } catch (IllegalArgumentException strange) {
      return true; // Understanding it will tell what is wrong.
    }
  }

  /** The lead whose words this deleted from the road, if it did. */
  Optional<LeadId> forgets() {
    return kind.equals(Happening.Kind.FORGOTTEN.name())
            && fact(true).what() instanceof Happening.Forgotten forgotten
        ? Optional.of(forgotten.other())
        : Optional.empty();
  }

  /** The same as the road keeps it: what is about others whose words were deleted has none. */
  Fact fact(boolean wordless, Set<LeadId> forgotten) {
    if (wordless || forgotten.isEmpty() || !kind.equals(Happening.Kind.EVIDENCED.name())) {
      return fact(wordless);
    }
    Fact bare = fact(true);
    return bare.what() instanceof Happening.Evidenced evidenced
            && Collections.disjoint(evidenced.evidence().claim().about(), forgotten)
        ? fact(false)
        : bare;
  }

  /** The fact with its words, or without if they are not to be had any more. */
  Fact fact(boolean wordless) {
    try {
      @Nullable String kept = wordless || !worded ? payload : words;
      Fact fact = kept == null ? null : FactJson.read(kept);
      if (fact == null
          || !fact.id().value().equals(id)
          || !fact.lead().equals(lead)
          || !fact.what().kind().name().equals(kind)) {
        throw Failure.corrupt(lead, version);
      }
      return fact;
    } catch (FactJson.Newer newer) {
      throw Failure.newer(lead, version);
    } catch (IllegalArgumentException | DateTimeException unsound) {
      throw Failure.corrupt(lead, version);
    }
  }
}
