package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.LeadId;

/** A transaction of our own for each piece of work, over a connection given back as it came. */
record OwnTransactions(DataSource source, List<Object> turns) implements Transactions {

  OwnTransactions(DataSource source) {
    this(source, Stream.generate(Object::new).limit(64).toList());
  }

  @Override
  public Object turn(LeadId lead) {
    return turns.get(Math.floorMod(lead.hashCode(), turns.size()));
  }

  @Override
  public <T> T read(Work<T> work) {
    return lending(work);
  }

  @Override
  public <T> T write(Work<T> first, Work<T> again) {
    return lending(
        connection -> {
          T result = worked(connection, first, again);
          try {
            connection.commit();
          } catch (SQLException | RuntimeException failure) {
            throw Failure.ofCommit(failure);
          }
          return result;
        });
  }

  private <T> T lending(Work<T> work) {
    Lent lent = lend();
    @Nullable Exception failed = null;
    try {
      return work.over(lent.connection);
    } catch (SQLException failure) {
      RuntimeException told = Failure.beforeCommit(failure);
      failed = told;
      throw told;
    } catch (RuntimeException failure) {
      failed = failure;
      throw failure;
    } finally {
      lent.giveBack(failed);
    }
  }

  private static <T> T worked(Connection connection, Work<T> first, Work<T> again)
      throws SQLException {
    try {
      return first.over(connection);
    } catch (SQLException failure) {
      if (!Failure.isViolation(failure)) {
        throw failure;
      }
      connection.rollback();
      return again.over(connection);
    }
  }

  private Lent lend() {
    try {
      return new Lent(source.getConnection());
    } catch (SQLException failure) {
      throw Failure.beforeCommit(failure);
    }
  }

  /** A connection, and how it came. */
  private static final class Lent {

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;

    Lent(Connection connection) throws SQLException {
      this.connection = connection;
      try {
        autoCommit = connection.getAutoCommit();
        isolation = connection.getTransactionIsolation();
        if (autoCommit) {
          connection.setAutoCommit(false);
        }
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
          connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
      } catch (SQLException | RuntimeException failure) {
        discard(failure);
        throw failure;
      }
    }

    /**
     * After a commit there is nothing to roll back. Where that fails, nobody knows what is still
     * open, and {@code setAutoCommit(true)} would commit it: such a connection goes to nobody else.
     */
    void giveBack(@Nullable Exception failed) {
      try {
        connection.rollback();
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
          connection.setTransactionIsolation(isolation);
        }
        if (autoCommit) {
          connection.setAutoCommit(true);
        }
      } catch (SQLException | RuntimeException lost) {
        suppress(failed, lost);
        discard(failed);
        return;
      }
      close(failed);
    }

    private void discard(@Nullable Exception failed) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException | RuntimeException lost) {
        suppress(failed, lost);
      }
      close(failed);
    }

    private void close(@Nullable Exception failed) {
      try {
        connection.close();
      } catch (SQLException | RuntimeException lost) {
        suppress(failed, lost);
      }
    }

    private static void suppress(@Nullable Exception failed, Exception lost) {
      if (failed != null) {
        failed.addSuppressed(Failure.wordless(lost));
      }
    }
  }
}
