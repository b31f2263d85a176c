package org.leadroad.examples.benchmarks.roads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.jdbc.Dialect;

/**
 * What somebody would write who knows that there are no other facts than these: the same rows, each
 * in a transaction of its own that reads the version before it adds to it, and with the same
 * promise to readers of the feed. Nothing that is there already is decoded, nothing compared.
 */
final class ByHand {

  private static final String VERSION =
      "SELECT COALESCE(MAX(version), 0), COALESCE(MIN(road_position), 0) FROM leadroad_facts"
          + " WHERE lead_id = ?";

  private static final String FACT =
      "INSERT INTO leadroad_facts (feed_position, road_position, lead_id, version, fact_id, kind,"
          + " happened, recorded, account, worded, payload)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String WORDS =
      "INSERT INTO leadroad_words (fact_id, lead_id, payload) VALUES (?, ?, ?)";

  private static final String H2_POSITION =
      "SELECT last_position FROM FINAL TABLE"
          + " (UPDATE leadroad_feed SET last_position = last_position + 1 WHERE id = 1)";

  private static final String POSTGRESQL_POSITION =
      "WITH sharing AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(1818846820,"
          + " 'leadroad_facts'::regclass::oid::integer))"
          + " SELECT nextval('leadroad_positions') FROM sharing";

  private final DataSource source;
  private final String position;
  private final List<Written> pattern;

  /**
   * Takes what the library wrote as its pattern.
   *
   * @param shelf where the rows go
   * @param pattern a lead that the library has written there
   */
  ByHand(Shelf shelf, LeadId pattern) {
    this.source = shelf.source();
    this.position = shelf.dialect() == Dialect.H2 ? H2_POSITION : POSTGRESQL_POSITION;
    try (Connection connection = source.getConnection()) {
      this.pattern = Written.of(connection, pattern.value());
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * Adds the next fact of a lead.
   *
   * @param lead whose
   * @param expected how many facts it has
   */
  void append(LeadId lead, int expected) throws SQLException {
    Written row = pattern.get(expected).of(lead.value());
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        append(connection, row, expected);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void append(Connection connection, Written row, int expected) throws SQLException {
    long road = road(connection, row.lead(), expected);
    long at = position(connection);
    try (PreparedStatement insert = connection.prepareStatement(FACT)) {
      bind(insert, row, at, road == 0 ? at : road, expected + 1);
      insert.executeUpdate();
    }
    if (row.words() != null) {
      try (PreparedStatement insert = connection.prepareStatement(WORDS)) {
        bindWords(insert, row);
        insert.executeUpdate();
      }
    }
  }

  private static long road(Connection connection, String lead, int expected) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(VERSION)) {
      query.setString(1, lead);
      try (ResultSet found = query.executeQuery()) {
        found.next();
        if (found.getLong(1) != expected) {
          throw new IllegalStateException("somebody else has added to " + lead);
        }
        return found.getLong(2);
      }
    }
  }

  private long position(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(position);
        ResultSet given = query.executeQuery()) {
      given.next();
      return given.getLong(1);
    }
  }

  private static void bind(
      PreparedStatement insert, Written row, long position, long road, long version)
      throws SQLException {
    insert.setLong(1, position);
    insert.setLong(2, road);
    insert.setString(3, row.lead());
    insert.setLong(4, version);
    insert.setString(5, row.fact());
    insert.setString(6, row.kind());
    insert.setObject(7, row.happened());
    insert.setObject(8, row.recorded());
    insert.setString(9, row.account());
    insert.setBoolean(10, row.words() != null);
    insert.setString(11, row.payload());
  }

  private static void bindWords(PreparedStatement insert, Written row) throws SQLException {
    insert.setString(1, row.fact());
    insert.setString(2, row.lead());
    insert.setString(3, row.words());
  }

  /**
   * {@return the characters of all rows of a lead, read and not understood}
   *
   * @param lead whose
   */
  long read(LeadId lead) throws SQLException {
    long characters = 0;
    try (Connection connection = source.getConnection()) {
      for (Written row : Written.of(connection, lead.value())) {
        characters += row.payload().length();
      }
    }
    return characters;
  }

  /**
   * Fills the tables as fast as batches do: nobody else may write meanwhile.
   *
   * @param from the first lead
   * @param to after the last
   * @param position the last that was given
   * @return the last that is given now
   */
  long fill(long from, long to, long position) throws SQLException {
    long at = position;
    try (Connection connection = source.getConnection();
        PreparedStatement facts = connection.prepareStatement(FACT);
        PreparedStatement words = connection.prepareStatement(WORDS)) {
      connection.setAutoCommit(false);
      for (long number = from; number < to; number++) {
        long road = at + 1;
        for (int i = 0; i < pattern.size(); i++) {
          Written row = pattern.get(i).of(Story.lead(number).value());
          bind(facts, row, ++at, road, i + 1L);
          facts.addBatch();
          if (row.words() != null) {
            bindWords(words, row);
            words.addBatch();
          }
        }
        if (number % 500 == 0 || number == to - 1) {
          facts.executeBatch();
          words.executeBatch();
          connection.commit();
        }
      }
      connection.setAutoCommit(true);
    }
    return at;
  }
}
