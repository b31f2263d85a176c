package org.leadroad.lifecycle.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.store.Addition;

/** The statements. Every value is bound, none is part of a command. */
record Tables(Connection connection, Dialect dialect) {

  private static final int FETCH = 500;

  /**
   * Words are looked up row by row: a join, planned while the tables are small and kept prepared,
   * would read all of them.
   */
  private static final String ROWS =
      "SELECT f.feed_position, f.road_position, f.lead_id, f.version, f.fact_id, f.kind,"
          + " f.worded, f.payload,"
          + " (SELECT w.payload FROM leadroad_words w WHERE w.fact_id = f.fact_id)"
          + " FROM leadroad_facts f";

  /** Receipts are few, and each is found by the index of kinds. */
  private static final String FEED =
      ROWS.replace(
          " FROM leadroad_facts f",
          ", EXISTS (SELECT 1 FROM leadroad_facts e"
              + " WHERE e.kind = 'ERASED' AND e.lead_id = f.lead_id)"
              + ", EXISTS (SELECT 1 FROM leadroad_facts o"
              + " WHERE o.kind = 'FORGOTTEN' AND o.lead_id = f.lead_id) FROM leadroad_facts f");

  /** The rows of one road, in order. */
  List<Row> road(LeadId lead) throws SQLException {
    try (PreparedStatement query = query(ROWS + " WHERE f.lead_id = ? ORDER BY f.version")) {
      query.setString(1, lead.value());
      return rows(query, false);
    }
  }

  /** The leads whose words were deleted from a road. */
  Set<LeadId> forgotten(LeadId lead) throws SQLException {
    try (PreparedStatement query = query(ROWS + " WHERE f.kind = 'FORGOTTEN' AND f.lead_id = ?")) {
      query.setString(1, lead.value());
      return rows(query, false).stream()
          .flatMap(row -> row.forgets().stream())
          .collect(Collectors.toSet());
    }
  }

  /** The next rows road by road, after a version of a road. */
  List<Row> roads(long road, long version, int most) throws SQLException {
    try (PreparedStatement query =
        query(
            ROWS
                + " WHERE f.road_position >= ? AND (f.road_position > ? OR f.version > ?)"
                + " ORDER BY f.road_position, f.version FETCH FIRST ? ROWS ONLY")) {
      query.setLong(1, road);
      query.setLong(2, road);
      query.setLong(3, version);
      query.setInt(4, most);
      return rows(query, false);
    }
  }

  /** All rows after a position that are there by now, in the order of positions. */
  List<Row> after(long position, int most) throws SQLException {
    try (PreparedStatement query =
        query(
            FEED + " WHERE f.feed_position > ? ORDER BY f.feed_position FETCH FIRST ? ROWS ONLY")) {
      query.setLong(1, position);
      query.setInt(2, most);
      return rows(query, true);
    }
  }

  private PreparedStatement query(String sql) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    try {
      query.setFetchSize(FETCH);
      return query;
    } catch (SQLException | RuntimeException failure) {
      query.close();
      throw failure;
    }
  }

  private static List<Row> rows(PreparedStatement query, boolean feed) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet found = query.executeQuery()) {
      while (found.next()) {
        rows.add(Row.of(found, feed));
      }
    }
    return rows;
  }

  /** The last position that was given to a fact. */
  long last() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(dialect.last());
        ResultSet found = query.executeQuery()) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  Optional<LeadId> delivered(DeliveryKey key) throws SQLException {
    return lead("SELECT lead_id FROM leadroad_deliveries WHERE delivery = ?", digest(key));
  }

  /** Whose fact has this id. */
  Optional<LeadId> leadOf(FactId fact) throws SQLException {
    return lead("SELECT lead_id FROM leadroad_facts WHERE fact_id = ?", fact.value());
  }

  private Optional<LeadId> lead(String sql, String key) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, key);
      try (ResultSet found = query.executeQuery()) {
        return found.next() ? Optional.of(LeadId.of(found.getString(1))) : Optional.empty();
      }
    }
  }

  /** Adds what is new. */
  void add(Addition addition, long roadPosition) throws SQLException {
    List<Fact> news = addition.news();
    long[] positions = positions(news.size());
    long road = roadPosition == 0 ? positions[0] : roadPosition;
    Optional<DeliveryKey> key = addition.deliveryKey();
    if (key.isPresent()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO leadroad_deliveries (delivery, lead_id) VALUES (?, ?)")) {
        insert.setString(1, digest(key.get()));
        insert.setString(2, addition.lead().value());
        insert.executeUpdate();
      }
    }
    insertFacts(addition, positions, road);
    if (addition.erases()) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM leadroad_words WHERE lead_id = ?")) {
        delete.setString(1, addition.lead().value());
        delete.executeUpdate();
      }
    } else {
      insertWords(news);
      deleteWords(addition.bared());
    }
  }

  /** Positions that come after all that were given before, in order. */
  private long[] positions(int more) throws SQLException {
    long[] positions = new long[more];
    try (PreparedStatement query = connection.prepareStatement(dialect.positions())) {
      query.setInt(1, more);
      try (ResultSet given = query.executeQuery()) {
        int count = 0;
        while (given.next()) {
          positions[count++] = given.getLong(1);
        }
        if (count != more) {
          throw Failure.setup("table leadroad_feed must have one row of id 1, but has none");
        }
      }
    }
    Arrays.sort(positions);
    return positions;
  }

  private void insertFacts(Addition addition, long[] positions, long road) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO leadroad_facts (feed_position, road_position, lead_id, version, fact_id,"
                + " kind, happened, recorded, account, worded, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int number = 0;
      for (Fact fact : addition.news()) {
        Fact bare = fact.withoutWords();
        insert.setLong(1, positions[number]);
        insert.setLong(2, road);
        insert.setString(3, fact.lead().value());
        insert.setLong(4, addition.before() + ++number);
        insert.setString(5, fact.id().value());
        insert.setString(6, fact.what().kind().name());
        insert.setObject(7, date(fact.happened()));
        insert.setObject(8, date(fact.recorded()));
        insert.setString(9, fact.by());
        insert.setBoolean(10, !bare.equals(fact));
        insert.setString(11, FactJson.write(bare));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void insertWords(List<Fact> news) throws SQLException {
    List<Fact> worded = news.stream().filter(fact -> !fact.withoutWords().equals(fact)).toList();
    if (worded.isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO leadroad_words (fact_id, lead_id, payload) VALUES (?, ?, ?)")) {
      for (Fact fact : worded) {
        insert.setString(1, fact.id().value());
        insert.setString(2, fact.lead().value());
        insert.setString(3, FactJson.write(fact));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void deleteWords(List<Fact> bared) throws SQLException {
    if (bared.isEmpty()) {
      return;
    }
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM leadroad_words WHERE fact_id = ?")) {
      for (Fact fact : bared) {
        delete.setString(1, fact.id().value());
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private static OffsetDateTime date(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** Of the characters, half pairs too. */
  private static String digest(DeliveryKey key) {
    try {
      byte[] characters = key.value().getBytes(StandardCharsets.UTF_16BE);
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(characters));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform must have SHA-256", impossible);
    }
  }
}
