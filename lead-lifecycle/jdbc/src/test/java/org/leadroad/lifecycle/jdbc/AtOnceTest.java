package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/** Several who ask one store at the same moment, in memory and in a database. */
@Timeout(600)
class AtOnceTest {

  /** How often eight append to one road; a hundred times before a release. */
  private static final int RUNS = Integer.getInteger("leadroad.runs", 1);

  /** How often each of them writes; two hundred times in the contract of every store. */
  private static final int APPENDS = Integer.getInteger("leadroad.appends", 10);

  private static final int ROUNDS = 20;

  /** Nobody reads the road, which would take longer than all appends: each tells the others. */
  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row125OfEightWhoAppendEverythingAcknowledgedIsThereOnce(String name, EmptyStores empty)
      throws Exception {
    for (int run = 0; run < RUNS; run++) {
      RoadStore store = empty.get();
      LeadId lead = begun(store, run);
      AtomicLong last = new AtomicLong(1);
      eightWrite(
          store,
          lead,
          fact -> {
            long acknowledged = appended(store, lead, fact, last);
            last.set(acknowledged);
            return acknowledged;
          });
    }
  }

  private static long appended(RoadStore store, LeadId lead, Fact fact, AtomicLong last) {
    while (true) {
      try {
        return store.append(lead, last.get(), List.of(fact));
      } catch (RoadStoreException refused) {
        assertEquals(RoadStoreException.Reason.CONFLICT, refused.reason());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row125OfEightWhoReadAndDecideEverythingAcknowledgedIsThereOnce(
      String name, EmptyStores empty) throws Exception {
    RoadStore store = empty.get();
    LeadId lead = begun(store, 0);
    eightWrite(store, lead, fact -> store.update(lead, Integer.MAX_VALUE, road -> List.of(fact)));
  }

  private static void eightWrite(RoadStore store, LeadId lead, ToLongFunction<Fact> write)
      throws Exception {
    Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    List<Callable<String>> writers = new ArrayList<>();
    for (int writer = 0; writer < 8; writer++) {
      String id = "w" + writer + "-";
      writers.add(
          () -> {
            for (int i = 0; i < APPENDS; i++) {
              acknowledged.add(write.applyAsLong(called(lead, id + i)));
            }
            return "written";
          });
    }
    together(writers);
    int facts = 8 * APPENDS + 1;
    assertEquals(facts - 1, acknowledged.size(), "each at a version of its own");
    assertEquals(facts, store.road(lead).orElseThrow().version());
    assertEquals(facts, new HashSet<>(Roadside.feed(store)).size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row126OfTwoWhoDecideAtOnceOneIsTold(String name, EmptyStores empty) throws Exception {
    RoadStore store = empty.get();
    for (int round = 0; round < ROUNDS; round++) {
      LeadId lead = begun(store, round);
      List<String> ends =
          together(
              () -> end(store, lead, called(lead, "one")),
              () -> end(store, lead, called(lead, "other")));
      assertEquals(new TreeSet<>(List.of("2", "CONFLICT")), new TreeSet<>(ends));
      assertEquals(2, store.road(lead).orElseThrow().version());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row126And152WhoeverComesFirstNoWordIsLeftWhereSomebodyWasErased(
      String name, EmptyStores empty) throws Exception {
    RoadStore store = empty.get();
    for (int round = 0; round < ROUNDS; round++) {
      LeadId lead = begun(store, round);
      Fact said = Roadside.apart("said-" + lead, enquirer(store, lead), Roadside.GIULIA);
      List<String> ends =
          together(
              () -> {
                Erasure.of(lead, Roadside.NOON, "privacy-desk").in(store);
                return "erased";
              },
              () -> end(store, lead, said));
      Road road = store.road(lead).orElseThrow();
      assertTrue(road.isErased());
      assertEquals(Words.none(), road.lead().words());
      assertTrue(road.facts().stream().allMatch(fact -> fact.equals(fact.withoutWords())));
      boolean added = road.facts().stream().anyMatch(fact -> fact.id().equals(said.id()));
      assertEquals(added, ends.contains("2"), "acknowledged and there, or refused and not");
    }
    List<Fact> feed = Roadside.feed(store);
    assertTrue(feed.stream().allMatch(fact -> fact.equals(fact.withoutWords())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row128WhoReadsMeanwhileSeesABeginningAndNeverAHole(String name, EmptyStores empty)
      throws Exception {
    RoadStore store = empty.get();
    LeadId lead = begun(store, 0);
    List<Fact> all = new ArrayList<>(store.road(lead).orElseThrow().facts());
    IntStream.range(0, 30).forEach(i -> all.add(called(lead, "next-" + (100 + i))));
    together(
        () -> {
          for (int i = 1; i < all.size(); i++) {
            store.append(lead, i, List.of(all.get(i)));
          }
          return "written";
        },
        () -> {
          for (long seen = 1; seen < all.size(); ) {
            Road road = store.road(lead).orElseThrow();
            assertTrue(road.version() >= seen, "never less than before");
            seen = road.version();
            assertEquals(all.subList(0, (int) seen), road.facts());
            try (Stream<Road> roads = store.roads()) {
              List<Fact> listed = roads.findFirst().orElseThrow().facts();
              assertEquals(all.subList(0, listed.size()), listed);
            }
            Batch batch = store.after(Position.START, all.size());
            assertEquals(all.subList(0, batch.facts().size()), batch.facts());
          }
          return "read";
        });
  }

  private static LeadId begun(RoadStore store, int round) {
    Fact received = Roadside.enquiry("lead-" + round);
    store.append(received.lead(), 0, List.of(received));
    return received.lead();
  }

  private static Lead enquirer(RoadStore store, LeadId lead) {
    return store.road(lead).orElseThrow().lead();
  }

  private static Fact called(LeadId lead, String id) {
    return Fact.contacted(
        FactId.of(id + "-" + lead), lead, Happening.Step.MAKE_CONTACT, Roadside.NOON, "desk");
  }

  /** The version, or the reason of the refusal. */
  private static String end(RoadStore store, LeadId lead, Fact fact) {
    try {
      return Long.toString(store.append(lead, 1, List.of(fact)));
    } catch (RoadStoreException refused) {
      return refused.reason().name();
    }
  }

  private static List<String> together(Callable<String> one, Callable<String> other)
      throws Exception {
    return together(List.of(one, other));
  }

  private static List<String> together(List<Callable<String>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    CyclicBarrier start = new CyclicBarrier(all.size());
    try {
      List<String> ends = new ArrayList<>();
      for (Future<String> end :
          threads.invokeAll(all.stream().map(each -> after(start, each)).toList())) {
        ends.add(end.get());
      }
      return ends;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<String> after(CyclicBarrier start, Callable<String> what) {
    return () -> {
      start.await();
      return what.call();
    };
  }
}
