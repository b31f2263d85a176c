package org.leadroad.examples.benchmarks.roads;

import java.util.SplittableRandom;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;

/**
 * Reads one road out of a book that grows: the library, and plain JDBC that reads the same rows
 * without understanding them, in turns. The book is filled by plain JDBC.
 */
public final class Reads {

  private static final int TURNS = 15;

  private final JdbcRoadStore store;
  private final ByHand byHand;
  private final int reads;
  private final SplittableRandom random = new SplittableRandom(42);
  private long roads = 1;
  private long position = Story.FACTS;

  private Reads(Shelf shelf, int reads) {
    this.store = shelf.store();
    this.reads = reads;
    LeadId pattern = Story.lead(0);
    store.append(pattern, 0, Story.facts(pattern));
    byHand = new ByHand(shelf, pattern);
  }

  /**
   * Takes the URL of a database, in which all roads are deleted; how many roads are read in a turn;
   * and how many facts the book has, once or several times, from less to more.
   */
  public static void main(String[] arguments) throws Exception {
    Reads book = new Reads(Shelf.of(arguments[0]), Integer.parseInt(arguments[1]));
    for (int i = 2; i < arguments.length; i++) {
      System.out.println(book.at(Long.parseLong(arguments[i])));
    }
  }

  private String at(long facts) throws Exception {
    long begin = System.nanoTime();
    position = byHand.fill(roads, facts / Story.FACTS, position);
    roads = facts / Story.FACTS;
    long filled = (System.nanoTime() - begin) / 1_000_000_000;
    Rates library = new Rates();
    Rates limit = new Rates();
    for (int turn = -TURNS; turn < TURNS; turn++) {
      double one = library();
      double other = byHand();
      if (turn >= 0) {
        library.add(one);
        limit.add(other);
      }
    }
    return "%d facts, filled in %d s: library %s, by hand %s roads per second"
        .formatted(facts, filled, library, limit);
  }

  private double library() {
    long begin = System.nanoTime();
    for (int i = 0; i < reads; i++) {
      long version = store.road(any()).map(Road::version).orElse(0L);
      if (version != Story.FACTS) {
        throw new IllegalStateException("a road has " + version + " facts");
      }
    }
    return reads * 1e9 / (System.nanoTime() - begin);
  }

  private double byHand() throws Exception {
    long begin = System.nanoTime();
    for (int i = 0; i < reads; i++) {
      if (byHand.read(any()) == 0) {
        throw new IllegalStateException("a road has nothing in it");
      }
    }
    return reads * 1e9 / (System.nanoTime() - begin);
  }

  private LeadId any() {
    return Story.lead(random.nextLong(roads));
  }
}
