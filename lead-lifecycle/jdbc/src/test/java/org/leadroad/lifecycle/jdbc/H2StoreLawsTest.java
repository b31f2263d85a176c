package org.leadroad.lifecycle.jdbc;

import javax.sql.DataSource;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.testkit.RoadStoreContract;

class H2StoreLawsTest implements RoadStoreContract {

  private static final DataSource SOURCE = Databases.of(Dialect.H2);

  @Override
  public RoadStore store() {
    return JdbcRoadStore.of(Databases.emptied(SOURCE, Dialect.H2), Dialect.H2);
  }
}
