package org.leadroad.examples.benchmarks.roads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;

/**
 * Appends by several writers at once, each to roads of its own and each in a transaction of its
 * own: the library and plain JDBC take turns in the same tables, so that a busy machine and a book
 * that grows slow both alike.
 */
public final class Appends {

  /** One writer adds the next fact of a lead. */
  private interface Writer {
    void append(LeadId lead, List<Fact> story, int expected) throws Exception;
  }

  /** Who takes turns, and how fast each has been. */
  private record Way(String name, Writer writer, Rates begun, Rates added) {
    Way(String name, Writer writer) {
      this(name, writer, new Rates(), new Rates());
    }
  }

  private final List<Way> ways;
  private final ExecutorService threads;
  private final int writers;
  private final int roads;
  private long next = 1;

  private Appends(Shelf shelf, int writers, int roads) {
    JdbcRoadStore store = shelf.store();
    LeadId pattern = Story.lead(0);
    store.append(pattern, 0, Story.facts(pattern));
    ByHand byHand = new ByHand(shelf, pattern);
    ways =
        List.of(
            new Way("library", (lead, story, i) -> store.append(lead, i, story.subList(i, i + 1))),
            new Way("by hand", (lead, story, i) -> byHand.append(lead, i)));
    this.writers = writers;
    this.roads = roads;
    this.threads = Executors.newFixedThreadPool(writers);
  }

  /**
   * Takes the URL of a database, in which all roads are deleted; roads that each turn begins; turns
   * to warm up; turns that are timed; and numbers of writers, one run for each.
   */
  public static void main(String[] arguments) throws Exception {
    for (int i = 4; i < arguments.length; i++) {
      Appends run =
          new Appends(
              Shelf.of(arguments[0]),
              Integer.parseInt(arguments[i]),
              Integer.parseInt(arguments[1]));
      System.out.print(run.run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])));
    }
  }

  /** {@return what came out of taking turns, a line for each way} */
  private String run(int warmUp, int timed) throws Exception {
    for (int turn = -warmUp; turn < timed; turn++) {
      List<Way> order = new ArrayList<>(ways);
      if (turn % 2 != 0) {
        Collections.reverse(order);
      }
      for (Way way : order) {
        take(way, turn >= 0);
      }
    }
    threads.shutdown();
    StringBuilder told = new StringBuilder();
    for (Way way : ways) {
      told.append(
          "%d writers, %s: begin %s, add %s per second%n"
              .formatted(writers, way.name, way.begun, way.added));
    }
    return told.toString();
  }

  private void take(Way way, boolean timed) throws Exception {
    List<Callable<Long>> beginning = new ArrayList<>();
    List<Callable<Long>> adding = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      List<List<Fact>> mine = new ArrayList<>();
      for (int j = 0; j < roads / writers; j++) {
        mine.add(Story.facts(Story.lead(next++)));
      }
      beginning.add(() -> append(way.writer, mine, 0, 1));
      adding.add(() -> append(way.writer, mine, 1, Story.FACTS));
    }
    double begins = rate(beginning);
    double adds = rate(adding);
    if (timed) {
      way.begun.add(begins);
      way.added.add(adds);
    }
  }

  private static long append(Writer writer, List<List<Fact>> stories, int from, int to)
      throws Exception {
    long appended = 0;
    for (int i = from; i < to; i++) {
      for (List<Fact> story : stories) {
        writer.append(story.get(0).lead(), story, i);
        appended++;
      }
    }
    return appended;
  }

  private double rate(List<Callable<Long>> work) throws Exception {
    long begin = System.nanoTime();
    long appended = 0;
    for (Future<Long> each : threads.invokeAll(work)) {
      appended += each.get();
    }
    return appended * 1e9 / (System.nanoTime() - begin);
  }
}
