package org.leadroad.examples.benchmarks.roads;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.leadroad.lifecycle.jdbc.Dialect;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A database with the tables and without a fact.
 *
 * @param source of pooled connections
 * @param dialect which database it is
 */
record Shelf(DataSource source, Dialect dialect) {

  private static final int MOST = 40;

  /**
   * {@return the database of that URL, emptied}
   *
   * @param url begins with {@code jdbc:h2:} or {@code jdbc:postgresql:}; whatever roads it has are
   *     deleted
   */
  static Shelf of(String url) {
    Shelf shelf = url.startsWith("jdbc:h2:") ? h2(url) : postgresql(url);
    shelf.store().install();
    shelf.run("TRUNCATE TABLE leadroad_words");
    shelf.run("TRUNCATE TABLE leadroad_deliveries");
    shelf.run("TRUNCATE TABLE leadroad_facts");
    shelf.run(
        shelf.dialect == Dialect.H2
            ? "UPDATE leadroad_feed SET last_position = 0"
            : "ALTER SEQUENCE leadroad_positions RESTART");
    shelf.store().check();
    return shelf;
  }

  private static Shelf h2(String url) {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(url);
    h2.setUser("sa");
    return new Shelf(pool(JdbcConnectionPool.create(h2)), Dialect.H2);
  }

  private static Shelf postgresql(String url) {
    PGConnectionPoolDataSource postgresql = new PGConnectionPoolDataSource();
    postgresql.setURL(url);
    return new Shelf(pool(JdbcConnectionPool.create(postgresql)), Dialect.POSTGRESQL);
  }

  private static DataSource pool(JdbcConnectionPool pool) {
    pool.setMaxConnections(MOST);
    return pool;
  }

  JdbcRoadStore store() {
    return JdbcRoadStore.of(source, dialect);
  }

  /** Runs a command that stands by itself. */
  void run(String command) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
