package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;

/**
 * Rows in the order of their positions, and none before one that may still come.
 *
 * <p>Every position is given to one transaction. So where none is missing, none can come; and where
 * one is, whoever has it is adding right now, or will never commit it.
 */
record Feed(Tables tables) {

  /** How long those who are adding are waited for, and hold others up, before we say: later. */
  private static final String PATIENCE = "SET LOCAL lock_timeout = '200ms'";

  private static final String TOO_LATE = "55P03";

  /** The next rows; empty if there are none by now. */
  List<Row> after(long position, int most) throws SQLException {
    List<Row> rows = tables.after(position, most);
    if (!tables.dialect().shared()) {
      return rows;
    }
    int whole = 0;
    while (whole < rows.size() && rows.get(whole).position() == position + whole + 1) {
      whole++;
    }
    return rows.isEmpty() || whole > 0 ? rows.subList(0, whole) : settled(position, most);
  }

  /** What is there when nobody is adding; what is missing then was rolled back. */
  private List<Row> settled(long position, int most) throws SQLException {
    Connection connection = tables.connection();
    if (connection.getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED) {
      return List.of(); // It would not see what was committed meanwhile.
    }
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(PATIENCE);
      statement.execute("SELECT pg_advisory_xact_lock(" + Dialect.LOCK + ")");
      return tables.after(position, most);
    } catch (SQLException failure) {
      if (Failure.state(failure).equals(TOO_LATE)) {
        return List.of();
      }
      throw failure;
    } finally {
      connection.rollback(before); // which gives the lock back
    }
  }
}
