package org.leadroad.examples.desk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.leadroad.lifecycle.jdbc.Dialect;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/** The roads that the desk remembers: an H2 database in a folder, for one desk at a time. */
final class BookFile implements Closeable {

  private final JdbcConnectionPool pool;
  private final JdbcRoadStore store;
  private boolean clean;

  private BookFile(JdbcConnectionPool pool, JdbcRoadStore store) {
    this.pool = pool;
    this.store = store;
  }

  /**
   * Makes what is not there. A desk that was killed leaves nothing behind that stands in the way.
   */
  static BookFile open(Path folder) throws IOException {
    Files.createDirectories(folder);
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:file:"
                + folder.toAbsolutePath().normalize().resolve("roads")
                + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
            "desk",
            "");
    JdbcRoadStore store = JdbcRoadStore.of(pool, Dialect.H2);
    try {
      store.install();
      store.check();
    } catch (RoadStoreException refused) {
      pool.dispose();
      throw new IOException(
          "the book in " + folder + " cannot be opened. Maybe another desk has it.", refused);
    }
    return new BookFile(pool, store);
  }

  JdbcRoadStore store() {
    return store;
  }

  /** Sees to it that what was deleted is in no corner of the file when it is closed. */
  void cleanWhenClosed() {
    clean = true;
  }

  @Override
  public void close() throws IOException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(clean ? "SHUTDOWN COMPACT" : "SHUTDOWN");
    } catch (SQLException failure) {
      throw new IOException("the book cannot be closed", failure);
    } finally {
      pool.dispose();
    }
  }
}
