package com.example.crm;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.h2.jdbcx.JdbcConnectionPool;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.jdbc.Dialect;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.testkit.RoadStoreContract;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Scorecard;

/** Roads are kept, read back and held to the contract where all jars are modules. */
class RoadsTest implements RoadStoreContract {

  private static final JdbcConnectionPool POOL =
      JdbcConnectionPool.create("jdbc:h2:mem:roads;DB_CLOSE_DELAY=-1", "crm", "");

  @Override
  public RoadStore store() {
    try (Connection connection = POOL.getConnection()) {
      connection.createStatement().execute("DROP ALL OBJECTS");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    JdbcRoadStore store = JdbcRoadStore.of(POOL, Dialect.H2);
    store.install(); // the scripts are read from the module
    store.check();
    return store;
  }

  @Property(tries = 20)
  boolean roadsComeBack(@ForAll Road road) {
    RoadStore store = store();
    store.append(road.lead().id(), 0, road.facts());
    return store.road(road.lead().id()).orElseThrow().equals(road);
  }

  @Property(tries = 20)
  boolean cardsScore(@ForAll Scorecard card, @ForAll Profile profile) {
    return card.scorer().score(profile, Instant.EPOCH).card().equals(card);
  }

  @Example
  boolean everythingIsAModule() {
    return JdbcRoadStore.class.getModule().isNamed()
        && RoadStoreContract.class.getModule().isNamed()
        && Scorecard.class.getModule().isNamed();
  }
}
