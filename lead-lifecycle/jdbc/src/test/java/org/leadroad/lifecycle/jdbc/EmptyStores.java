package org.leadroad.lifecycle.jdbc;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.provider.Arguments;
import org.leadroad.lifecycle.store.RoadStore;

/** Every store there is to be tried: in memory, and in each database that is there. */
interface EmptyStores extends Supplier<RoadStore> {

  /** Where tests find {@link #all}. */
  String ALL = "org.leadroad.lifecycle.jdbc.EmptyStores#all";

  static Stream<Arguments> all() {
    EmptyStores memory = RoadStore::inMemory;
    return Stream.concat(
        Stream.of(Arguments.of("memory", memory)),
        Dialects.there().map(dialect -> Arguments.of(dialect.toString(), in(dialect))));
  }

  private static EmptyStores in(Dialect dialect) {
    DataSource source = Databases.of(dialect);
    return () -> JdbcRoadStore.of(Databases.emptied(source, dialect), dialect);
  }
}
