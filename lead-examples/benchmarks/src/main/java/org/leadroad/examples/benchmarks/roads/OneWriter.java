package org.leadroad.examples.benchmarks.roads;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one writer and one reader take and allocate, with nobody else at the database: the library
 * beside plain JDBC of the same rows.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH calls what sets the fields.
public class OneWriter {

  /** A database, of which all roads are deleted; in memory, what is no work of its disk shows. */
  @Param("jdbc:h2:mem:roads;DB_CLOSE_DELAY=-1")
  private String url;

  private final LeadId first = Story.lead(0);
  private JdbcRoadStore store;
  private ByHand byHand;
  private long next = 1;

  /** Makes the tables and one road. */
  @Setup
  public void begin() {
    Shelf shelf = Shelf.of(url);
    store = shelf.store();
    store.append(first, 0, Story.facts(first));
    byHand = new ByHand(shelf, first);
  }

  /** The library: the facts of a new road, each appended by itself. */
  @Benchmark
  @OperationsPerInvocation(Story.FACTS)
  public void append() {
    LeadId lead = Story.lead(next++);
    List<Fact> story = Story.facts(lead);
    for (int i = 0; i < story.size(); i++) {
      store.append(lead, i, story.subList(i, i + 1));
    }
  }

  /**
   * By hand: the same.
   *
   * @throws SQLException if the database fails
   */
  @Benchmark
  @OperationsPerInvocation(Story.FACTS)
  public void appendByHand() throws SQLException {
    LeadId lead = Story.lead(next++);
    for (int i = 0; i < Story.FACTS; i++) {
      byHand.append(lead, i);
    }
  }

  /** {@return the library: a road of ten facts, understood} */
  @Benchmark
  public Optional<Road> read() {
    return store.road(first);
  }

  /**
   * {@return by hand: its rows, not understood}
   *
   * @throws SQLException if the database fails
   */
  @Benchmark
  public long readByHand() throws SQLException {
    return byHand.read(first);
  }
}
