package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * Row 142: however much there is, it is read a page at a time, each with a connection of its own
 * and only when somebody asks for what is on it.
 */
class PagesTest {

  private static final int PAGE = 1_000;
  private static final int FACTS_OF_A_ROAD = 100;

  /** How many roads there are; a thousand before a release, which makes 100,000 facts. */
  private static final int ROADS = Integer.getInteger("leadroad.roads", 100);

  private static final int FACTS = ROADS * FACTS_OF_A_ROAD;

  private final DataSource source = Databases.of(Dialect.H2);
  private final AtomicInteger lent = new AtomicInteger();
  private final RoadStore store = JdbcRoadStore.of(counting(source), Dialect.H2);

  private DataSource counting(DataSource real) {
    return (DataSource)
        Proxy.newProxyInstance(
            PagesTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              lent.incrementAndGet();
              return method.invoke(real, arguments);
            });
  }

  /** One road, and as many copies of its rows under other ids as there are to be roads. */
  @BeforeEach
  void manyRoads() {
    Fact received = Roadside.enquiry("road-seed");
    List<Fact> facts = new ArrayList<>(List.of(received));
    for (int i = 1; i < FACTS_OF_A_ROAD; i++) {
      facts.add(
          Fact.contacted(
              FactId.of("call-" + i + "-seed"),
              received.lead(),
              Happening.Step.MAKE_CONTACT,
              Roadside.NOON,
              "desk"));
    }
    store.append(received.lead(), 0, facts);
    String copied = " FROM leadroad_%s CROSS JOIN SYSTEM_RANGE(1, " + (ROADS - 1) + ")";
    String named = "REPLACE(%s, 'seed', 'copy' || X)";
    Databases.run(
        source,
        "INSERT INTO leadroad_facts (feed_position, road_position, lead_id, version, fact_id,"
            + " kind, happened, recorded, account, worded, payload)"
            + " SELECT feed_position + 100 * X, road_position + 100 * X, "
            + named.formatted("lead_id")
            + ", version, "
            + named.formatted("fact_id")
            + ", kind, happened, recorded, account, worded, "
            + named.formatted("payload")
            + copied.formatted("facts"),
        "INSERT INTO leadroad_words (fact_id, lead_id, payload) SELECT "
            + named.formatted("fact_id")
            + ", "
            + named.formatted("lead_id")
            + ", "
            + named.formatted("payload")
            + copied.formatted("words"),
        "UPDATE leadroad_feed SET last_position = " + FACTS);
    lent.set(0);
  }

  @Test
  void row142RoadsAreReadAPageAtATime() {
    int seen = 0;
    try (Stream<Road> roads = store.roads()) {
      assertEquals(0, lent.get(), "nothing is read before somebody asks");
      for (Iterator<Road> each = roads.iterator(); each.hasNext(); ) {
        seen += each.next().facts().size();
        int pages = lent.get();
        int most = seen / PAGE + 2; // The iterator looks one road ahead, which may be on the next.
        assertTrue(pages <= most, () -> pages + " pages read, of which " + most + " are in use");
      }
    }
    assertEquals(FACTS, seen);
    assertEquals(FACTS / PAGE + 1, lent.get(), "and one that says that there are no more");
  }

  @Test
  void row142TheFeedIsReadAsManyAtATimeAsWereAskedFor() {
    int seen = 0;
    Batch batch = store.after(Position.START, PAGE);
    while (!batch.facts().isEmpty()) {
      assertEquals(PAGE, batch.facts().size());
      seen += batch.facts().size();
      assertEquals(seen / PAGE, lent.get());
      batch = store.after(batch.next(), PAGE);
    }
    assertEquals(FACTS, seen);
  }
}
