package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/** Row 137: a fact that was taken first and is seen last is read all the same. */
class FeedTest {

  static Stream<Dialect> dialects() {
    return Dialects.there();
  }

  private static List<String> feed(RoadStore store) {
    return Roadside.feed(store).stream().map(Fact::id).map(Object::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void row137WhoAppendsLaterIsSeenLater(Dialect dialect) throws Exception {
    DataSource source = Databases.of(dialect);
    RoadStore store = JdbcRoadStore.of(source, dialect);
    try (Connection slow = source.getConnection()) {
      slow.setAutoCommit(false);
      JdbcRoadStore.of(slow, dialect).append(Roadside.LEAD, 0, Roadside.BEGINNING);
      CompletableFuture<Long> quick =
          CompletableFuture.supplyAsync(
              () -> store.append(Roadside.OTHER.id(), 0, List.of(Roadside.OTHERS)));
      TimeUnit.MILLISECONDS.sleep(400);
      assertEquals(dialect == Dialect.POSTGRESQL, quick.isDone(), "waits for the first in H2 only");
      assertEquals(List.of(), feed(store));
      slow.commit();
      slow.setAutoCommit(true);
      assertEquals(1, quick.get(10, TimeUnit.SECONDS));
    }
    assertEquals(List.of("r", "n", "c", "o"), feed(store));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void row137WhoRollsBackLeavesNoGapAndHoldsNobodyUp(Dialect dialect) throws Exception {
    DataSource source = Databases.of(dialect);
    RoadStore store = JdbcRoadStore.of(source, dialect);
    try (Connection other = source.getConnection()) {
      other.setAutoCommit(false);
      JdbcRoadStore.of(other, dialect).append(Roadside.LEAD, 0, Roadside.BEGINNING);
      other.rollback();
      other.setAutoCommit(true);
    }
    store.append(Roadside.OTHER.id(), 0, List.of(Roadside.OTHERS));
    assertEquals(List.of("o"), feed(store));
    Position next = store.after(Position.START, 99).next();
    store.append(Roadside.LEAD, 0, Roadside.BEGINNING);
    assertEquals(Roadside.BEGINNING, store.after(next, 99).facts());
    assertEquals(List.of("o", "r", "n", "c"), feed(store));
  }

  /** Law nothing lost: a reader that follows four writers, who roll back now and then. */
  @ParameterizedTest
  @MethodSource("dialects")
  void row137WhoFollowsManyWritersMissesNobody(Dialect dialect) {
    DataSource source = Databases.of(dialect);
    RoadStore store = JdbcRoadStore.of(source, dialect);
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(w -> CompletableFuture.runAsync(() -> write(source, dialect, "w" + w + "-")))
            .toList();
    CompletableFuture<Void> all =
        CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new));
    List<FactId> seen = new ArrayList<>();
    Position position = Position.START;
    for (boolean last = false, more = true; more; ) {
      last = all.isDone();
      Batch batch = store.after(position, 7);
      batch.facts().forEach(fact -> seen.add(fact.id()));
      position = batch.next();
      more = !last || !batch.facts().isEmpty();
    }
    all.join();
    assertEquals(160, seen.size());
    assertEquals(160, Set.copyOf(seen).size());
  }

  private static void write(DataSource source, Dialect dialect, String name) {
    for (int i = 0; i < 40; i++) {
      Fact fact = Roadside.enquiry(name + i);
      try (Connection connection = source.getConnection()) {
        connection.setAutoCommit(false);
        RoadStore within = JdbcRoadStore.of(connection, dialect);
        within.append(fact.lead(), 0, List.of(fact));
        if (i % 5 == 0) {
          connection.rollback();
          within.append(fact.lead(), 0, List.of(fact));
        }
        connection.commit();
        connection.setAutoCommit(true);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
