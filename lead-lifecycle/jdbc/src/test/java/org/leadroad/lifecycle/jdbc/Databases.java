package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Databases to try a store on, each with the tables and without a fact. */
final class Databases {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Databases() {}

  /** Where the throw-away PostgreSQL is; empty if there is none. */
  static String postgresUrl() {
    return System.getProperty("leadroad.postgres", "");
  }

  static DataSource of(Dialect dialect) {
    return installed(new Pool(url(dialect)).source(), dialect);
  }

  static DataSource installed(DataSource source, Dialect dialect) {
    JdbcRoadStore.of(source, dialect).install();
    return source;
  }

  /** Of a new database in memory, or a new schema of the PostgreSQL that is there. */
  static String url(Dialect dialect) {
    String name = "roads_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    if (dialect == Dialect.H2) {
      return "jdbc:h2:mem:" + name + ";USER=sa;DB_CLOSE_DELAY=-1";
    }
    run(new Pool(postgresUrl()).source(), "CREATE SCHEMA " + name);
    return postgresUrl() + "&currentSchema=" + name;
  }

  static void run(DataSource source, String... commands) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static long number(DataSource source, String query) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The same database without a fact. */
  static DataSource emptied(DataSource source, Dialect dialect) {
    run(
        source,
        "TRUNCATE TABLE leadroad_words",
        "TRUNCATE TABLE leadroad_facts",
        "TRUNCATE TABLE leadroad_deliveries",
        dialect == Dialect.H2
            ? "UPDATE leadroad_feed SET last_position = 0"
            : "ALTER SEQUENCE leadroad_positions RESTART");
    return source;
  }
}
