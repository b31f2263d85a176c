package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/** The host's row and our facts are committed together, by the host. */
class HostTransactionTest {

  static Stream<Dialect> dialects() {
    return Dialects.there();
  }

  /** A host with a table of its own and a road of three facts. */
  private static DataSource host(Dialect dialect) {
    DataSource source = Databases.of(dialect);
    Databases.run(source, "CREATE TABLE orders (id INTEGER PRIMARY KEY)");
    JdbcRoadStore.of(source, dialect).append(Roadside.LEAD, 0, Roadside.BEGINNING);
    return source;
  }

  private static void order(Connection connection, int id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO orders VALUES (" + id + ")");
    }
  }

  private static long orders(DataSource source) {
    return Databases.number(source, "SELECT COUNT(*) FROM orders");
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void bothAreThereAfterTheCommitAndNoneAfterARollback(Dialect dialect) throws SQLException {
    DataSource source = host(dialect);
    RoadStore seen = JdbcRoadStore.of(source, dialect);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      RoadStore within = JdbcRoadStore.of(connection, dialect);
      order(connection, 1);
      assertEquals(4, within.append(Roadside.LEAD, 3, List.of(Roadside.call("c-2"))));
      assertEquals(4, within.road(Roadside.LEAD).orElseThrow().version());
      assertEquals(3, seen.road(Roadside.LEAD).orElseThrow().version(), "not yet for others");
      connection.rollback();
      assertEquals(0, orders(source));
      assertEquals(3, seen.road(Roadside.LEAD).orElseThrow().version());

      order(connection, 2);
      within.append(Roadside.LEAD, 3, List.of(Roadside.note("n-2")));
      within.append(Roadside.LEAD, 4, List.of(Roadside.call("c-2")));
      assertFalse(connection.isClosed());
      connection.commit();
      connection.setAutoCommit(true);
    }
    assertEquals(1, orders(source));
    assertEquals(5, seen.road(Roadside.LEAD).orElseThrow().version());
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void aRefusalLeavesTheRestOfTheTransactionSound(Dialect dialect) throws SQLException {
    DataSource source = host(dialect);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      RoadStore within = JdbcRoadStore.of(connection, dialect);
      order(connection, 1);
      assertEquals(
          Reason.CONFLICT,
          assertThrows(
                  RoadStoreException.class,
                  () -> within.append(Roadside.LEAD, 2, List.of(Roadside.call("late"))))
              .reason());
      assertThrows(
          IllegalArgumentException.class,
          () -> within.append(Roadside.OTHER.id(), 0, List.of(Roadside.TWIN)),
          "the id is of another lead's fact: the database refuses it");
      assertEquals(
          Reason.DELIVERED_BEFORE,
          assertThrows(
                  RoadStoreException.class,
                  () -> within.append(Roadside.AGAIN.id(), 0, List.of(Roadside.RECEIVED_AGAIN)))
              .reason());
      within.append(Roadside.LEAD, 3, List.of(Roadside.call("c-2")));
      connection.commit();
      connection.setAutoCommit(true);
    }
    assertEquals(1, orders(source));
    RoadStore seen = JdbcRoadStore.of(source, dialect);
    assertEquals(4, seen.road(Roadside.LEAD).orElseThrow().version());
    assertEquals(Optional.empty(), seen.road(Roadside.AGAIN.id()));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void aConnectionThatCommitsByItselfIsRefused(Dialect dialect) throws SQLException {
    DataSource source = host(dialect);
    try (Connection connection = source.getConnection()) {
      RoadStore within = JdbcRoadStore.of(connection, dialect);
      assertThrows(IllegalStateException.class, () -> within.road(Roadside.LEAD));
      assertThrows(
          IllegalStateException.class,
          () -> within.append(Roadside.LEAD, 3, List.of(Roadside.call("c-2"))));
      assertThrows(IllegalStateException.class, JdbcRoadStore.of(connection, dialect)::install);
    }
  }

  /** Rows 133 and 134, where the host commits what was acknowledged and rolls back what was not. */
  @ParameterizedTest
  @MethodSource("dialects")
  void row133And134WhateverCallFailsHostAndRoadAgree(Dialect dialect) throws SQLException {
    DataSource source = host(dialect);
    RoadStore seen = JdbcRoadStore.of(source, dialect);
    for (Faults.Way way : Faults.Way.values()) {
      int call = 1;
      for (boolean fired = true; fired; call++) {
        Road before = seen.road(Roadside.LEAD).orElseThrow();
        long ordersBefore = orders(source);
        Faults faults = Faults.at(call, way);
        boolean acknowledged = false;
        try (Connection connection = source.getConnection()) {
          connection.setAutoCommit(false);
          order(connection, way.ordinal() * 1_000 + call);
          try {
            String id = way + "-" + call;
            JdbcRoadStore.of(faults.in(connection), dialect)
                .append(
                    Roadside.LEAD,
                    before.version(),
                    List.of(Roadside.note("n-" + id), Roadside.call("c-" + id)));
            connection.commit();
            acknowledged = true;
          } catch (RoadStoreException refused) {
            assertEquals(Reason.UNAVAILABLE, refused.reason());
            connection.rollback();
          }
          connection.setAutoCommit(true);
        }
        fired = !faults.failed().isEmpty();
        assertEquals(!fired, acknowledged, faults.failed());
        long more = acknowledged ? 1 : 0;
        assertEquals(ordersBefore + more, orders(source));
        assertEquals(before.version() + 2 * more, seen.road(Roadside.LEAD).orElseThrow().version());
      }
      assertTrue(call > 10, "calls " + call);
    }
  }
}
