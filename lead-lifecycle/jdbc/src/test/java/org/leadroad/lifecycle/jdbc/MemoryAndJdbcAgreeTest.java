package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/**
 * Row 149: whatever is asked of them, sound or not, the store in memory and the one in a database
 * give the same answers.
 */
class MemoryAndJdbcAgreeTest {

  /** Made when they are asked for first. */
  private static final class Lazily {
    private static final DataSource H2 = Databases.of(Dialect.H2);
  }

  private static final class LazilyPostgres {
    private static final DataSource POSTGRES = Databases.of(Dialect.POSTGRESQL);
  }

  @Property(tries = 300)
  void row149OnH2(@ForAll @Size(max = 4) List<Road> roads, @ForAll Random random) {
    agree(JdbcRoadStore.of(Databases.emptied(Lazily.H2, Dialect.H2), Dialect.H2), roads, random);
  }

  @Property(tries = 100)
  @AddLifecycleHook(WithPostgres.class)
  void row149OnPostgres(@ForAll @Size(max = 4) List<Road> roads, @ForAll Random random) {
    DataSource source = Databases.emptied(LazilyPostgres.POSTGRES, Dialect.POSTGRESQL);
    agree(JdbcRoadStore.of(source, Dialect.POSTGRESQL), roads, random);
  }

  private static void agree(RoadStore jdbc, List<Road> roads, Random random) {
    RoadStore memory = RoadStore.inMemory();
    for (int step = 0; step < 12 && !roads.isEmpty(); step++) {
      Road road = roads.get(random.nextInt(roads.size()));
      LeadId lead = road.lead().id();
      List<Fact> facts = some(road, random);
      long expected = memory.road(lead).map(Road::version).orElse(0L) + odd(random);
      assertEquals(
          answer(() -> memory.append(lead, expected, facts)),
          answer(() -> jdbc.append(lead, expected, facts)));
      assertEquals(memory.road(lead), jdbc.road(lead));
      road.lead()
          .origin()
          .deliveryKey()
          .ifPresent(key -> assertEquals(memory.delivered(key), jdbc.delivered(key)));
    }
    assertEquals(memory.roads().toList(), jdbc.roads().toList());
    assertEquals(Roadside.feed(memory), Roadside.feed(jdbc));
  }

  private static int odd(Random random) {
    return random.nextInt(5) == 0 ? random.nextInt(3) - 1 : 0;
  }

  /** Mostly from the beginning; now and then with a receipt, or with what is of another lead. */
  private static List<Fact> some(Road road, Random random) {
    List<Fact> facts = new ArrayList<>(road.facts());
    if (random.nextInt(3) == 0) {
      Collections.shuffle(facts, random);
    }
    facts.subList(1 + random.nextInt(facts.size()), facts.size()).clear();
    switch (random.nextInt(12)) {
      case 0 ->
          facts.add(
              Fact.erased(
                  FactId.of("gone-" + road.lead().id().hashCode()),
                  road.lead().id(),
                  Roadside.NOON,
                  "privacy-desk"));
      case 1 -> facts.add(Roadside.CALL);
      case 2 -> facts.clear();
      default -> {}
    }
    return facts;
  }

  /** What came of it: a version, or which refusal. */
  private static Object answer(Supplier<Long> asked) {
    try {
      return asked.get();
    } catch (RoadStoreException refused) {
      return refused.reason() + " " + refused.lead();
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
