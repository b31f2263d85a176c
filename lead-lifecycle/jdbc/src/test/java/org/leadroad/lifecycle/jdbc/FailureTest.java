package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/** Row 140: what the host is told of each failure. */
class FailureTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "40001, UNAVAILABLE, UNAVAILABLE",
    "40P01, UNAVAILABLE, UNAVAILABLE",
    "40003, UNAVAILABLE, OUTCOME_UNKNOWN",
    "23505, UNAVAILABLE, UNAVAILABLE",
    "25P02, UNAVAILABLE, UNAVAILABLE",
    "08006, UNAVAILABLE, OUTCOME_UNKNOWN",
    "57014, UNAVAILABLE, OUTCOME_UNKNOWN",
    "HYT00, UNAVAILABLE, OUTCOME_UNKNOWN",
    "XX000, UNAVAILABLE, OUTCOME_UNKNOWN",
    "'', UNAVAILABLE, OUTCOME_UNKNOWN",
    "42P01, SETUP, OUTCOME_UNKNOWN",
    "42S02, SETUP, OUTCOME_UNKNOWN",
    "22001, SETUP, OUTCOME_UNKNOWN",
    "25006, SETUP, SETUP",
    "90097, SETUP, OUTCOME_UNKNOWN"
  })
  void row140EveryStateHasAMeaning(String state, Reason statement, Reason commit) {
    SQLException failure = new SQLException("quoting Giulia", state.isEmpty() ? null : state, 7);
    assertEquals(statement, Failure.beforeCommit(failure).reason());
    assertEquals(commit, Failure.ofCommit(failure).reason());
    assertEquals(Reason.OUTCOME_UNKNOWN, Failure.ofCommit(new IllegalStateException()).reason());
    Throwable cause = Failure.wordless(failure);
    assertEquals("java.sql.SQLException", cause.getMessage());
    assertEquals(7, ((SQLException) cause).getErrorCode());
  }

  static Stream<Dialect> dialects() {
    return Dialects.there();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void row140ARuleOfTheHostsIsNotTakenForAConflict(Dialect dialect) {
    DataSource source = Databases.of(dialect);
    Databases.run(source, "CREATE UNIQUE INDEX ours ON leadroad_facts (account)");
    RoadStore store = JdbcRoadStore.of(source, dialect);
    RoadStoreException told =
        assertThrows(
            RoadStoreException.class, () -> store.append(Roadside.LEAD, 0, Roadside.BEGINNING));
    assertEquals(Reason.UNAVAILABLE, told.reason());
    assertTrue(told.isRetriable());
    Databases.run(source, "DROP INDEX ours");
    assertEquals(3, store.append(Roadside.LEAD, 0, Roadside.BEGINNING));
  }

  @Test
  @Timeout(60)
  void row140ADeadlockCanBeTriedAgain() throws Exception {
    Assumptions.assumeTrue(WithPostgres.isThere(), WithPostgres.WHY);
    DataSource source = Databases.of(Dialect.POSTGRESQL);
    Databases.run(source, "CREATE TABLE orders (id INTEGER)", "INSERT INTO orders VALUES (1)");
    try (Connection one = source.getConnection();
        Connection other = source.getConnection()) {
      one.setAutoCommit(false);
      other.setAutoCommit(false);
      touchOrder(one);
      JdbcRoadStore.of(other, Dialect.POSTGRESQL).append(Roadside.LEAD, 0, Roadside.BEGINNING);
      CompletableFuture<RoadStoreException> victim =
          CompletableFuture.supplyAsync(() -> refused(one));
      TimeUnit.MILLISECONDS.sleep(300);
      touchOrder(other);
      RoadStoreException told = victim.get(20, TimeUnit.SECONDS);
      assertEquals(Reason.UNAVAILABLE, told.reason());
      assertEquals("40P01", ((SQLException) told.getCause()).getSQLState());
      other.commit();
      other.setAutoCommit(true);
    }
    RoadStore store = JdbcRoadStore.of(source, Dialect.POSTGRESQL);
    assertEquals(3, store.append(Roadside.LEAD, 0, Roadside.BEGINNING), "there by now");
  }

  @ParameterizedTest
  @MethodSource("dialects")
  @Timeout(60)
  void row140WhoWaitsForATransactionOfItsOwnIsToldTheCure(Dialect dialect) throws SQLException {
    DataSource source = Databases.of(dialect);
    RoadStore store = JdbcRoadStore.of(impatient(source, dialect), dialect);
    store.append(Roadside.LEAD, 0, Roadside.BEGINNING);
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);
      RoadStore within = JdbcRoadStore.of(host, dialect);
      within.append(Roadside.LEAD, 3, List.of(Roadside.call("c-2")));
      RoadStoreException told =
          assertThrows(
              RoadStoreException.class,
              () -> store.append(Roadside.LEAD, 3, List.of(Roadside.call("c-3"))));
      assertEquals(Reason.UNAVAILABLE, told.reason());
      assertTrue(told.toString().endsWith("add with JdbcRoadStore.of(its connection, …)."));
      assertEquals(5, within.append(Roadside.LEAD, 4, List.of(Roadside.call("c-3"))), "the cure");
      host.commit();
      host.setAutoCommit(true);
    }
    assertEquals(5, store.road(Roadside.LEAD).orElseThrow().version());
  }

  /** Connections that wait for a lock for a tenth of a second. */
  private static DataSource impatient(DataSource source, Dialect dialect) {
    String command = dialect == Dialect.H2 ? "SET LOCK_TIMEOUT 100" : "SET lock_timeout = '100ms'";
    return (DataSource)
        Proxy.newProxyInstance(
            FailureTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              Connection connection = source.getConnection();
              try (Statement statement = connection.createStatement()) {
                statement.execute(command);
              }
              return connection;
            });
  }

  @Test
  void otherWaitsAreNotTakenForLocks() {
    SQLException expired = new SQLException("no connection is free", "HYT00", 0);
    assertTrue(Failure.beforeCommit(expired).toString().endsWith("Try again later."));
  }

  /** Ends as a host would: it rolls back. */
  private static RoadStoreException refused(Connection connection) {
    RoadStore within = JdbcRoadStore.of(connection, Dialect.POSTGRESQL);
    RoadStoreException told =
        assertThrows(
            RoadStoreException.class, () -> within.append(Roadside.LEAD, 0, Roadside.BEGINNING));
    try {
      connection.rollback();
      connection.setAutoCommit(true);
      return told;
    } catch (SQLException lost) {
      throw new IllegalStateException(lost);
    }
  }

  private static void touchOrder(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE orders SET id = id");
    }
  }
}
