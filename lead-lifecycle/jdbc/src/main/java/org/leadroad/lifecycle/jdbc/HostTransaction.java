package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.leadroad.core.words.LeadId;

/**
 * One transaction of the host's, which alone commits it, rolls it back and closes its connection.
 * What is refused is taken back to where it began, so the rest of the transaction stays sound.
 */
record HostTransaction(Connection connection) implements Transactions {

  @Override
  public <T> T read(Work<T> work) {
    try {
      requireOpen();
      return work.over(connection);
    } catch (SQLException failure) {
      throw Failure.beforeCommit(failure);
    }
  }

  @Override
  public <T> T write(Work<T> first, Work<T> again) {
    try {
      requireOpen();
      try {
        return attempt(first);
      } catch (SQLException failure) {
        if (!Failure.isViolation(failure)) {
          throw failure;
        }
        return attempt(again);
      }
    } catch (SQLException failure) {
      throw Failure.beforeCommit(failure);
    }
  }

  /**
   * Nobody else's: who waits while a transaction is open may wait for somebody who waits for it.
   */
  @Override
  public Object turn(LeadId lead) {
    return new Object();
  }

  private <T> T attempt(Work<T> work) throws SQLException {
    Savepoint before = connection.setSavepoint();
    T result;
    try {
      result = work.over(connection);
    } catch (SQLException | RuntimeException failure) {
      try {
        connection.rollback(before);
      } catch (SQLException lost) {
        failure.addSuppressed(Failure.wordless(lost));
      }
      throw failure;
    }
    connection.releaseSavepoint(before);
    return result;
  }

  private void requireOpen() throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "the connection must be in a transaction, but commits each statement by itself. Maybe"
              + " call setAutoCommit(false), or give the store a DataSource.");
    }
  }
}
