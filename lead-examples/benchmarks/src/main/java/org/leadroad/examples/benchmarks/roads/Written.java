package org.leadroad.examples.benchmarks.roads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one fact as the library wrote them, of which a hand-written program knows how to
 * make its own: all but the id of the lead is the same in every road.
 */
record Written(
    String lead,
    String fact,
    String kind,
    OffsetDateTime happened,
    OffsetDateTime recorded,
    String account,
    String payload,
    @Nullable String words) {

  private static final String QUERY =
      "SELECT f.lead_id, f.fact_id, f.kind, f.happened, f.recorded, f.account, f.payload, w.payload"
          + " FROM leadroad_facts f LEFT JOIN leadroad_words w ON w.fact_id = f.fact_id"
          + " WHERE f.lead_id = ? ORDER BY f.version";

  /** {@return the rows of a lead, in order} */
  static List<Written> of(Connection connection, String lead) throws SQLException {
    List<Written> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(QUERY)) {
      query.setString(1, lead);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          rows.add(
              new Written(
                  found.getString(1),
                  found.getString(2),
                  found.getString(3),
                  found.getObject(4, OffsetDateTime.class),
                  found.getObject(5, OffsetDateTime.class),
                  found.getString(6),
                  found.getString(7),
                  found.getString(8)));
        }
      }
    }
    return rows;
  }

  /** {@return the same of another lead} */
  Written of(String other) {
    return new Written(
        other,
        fact.replace(lead, other),
        kind,
        happened,
        recorded,
        account,
        payload.replace(lead, other),
        words == null ? null : words.replace(lead, other));
  }
}
