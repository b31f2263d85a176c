package org.leadroad.lifecycle.jdbc;

import javax.sql.DataSource;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.testkit.RoadStoreContract;

@AddLifecycleHook(WithPostgres.class)
class PostgresStoreLawsTest implements RoadStoreContract {

  /** Made when it is asked for first: without a PostgreSQL nobody asks. */
  private static final class Lazily {
    private static final DataSource SOURCE = Databases.of(Dialect.POSTGRESQL);
  }

  @Override
  public RoadStore store() {
    return JdbcRoadStore.of(
        Databases.emptied(Lazily.SOURCE, Dialect.POSTGRESQL), Dialect.POSTGRESQL);
  }
}
