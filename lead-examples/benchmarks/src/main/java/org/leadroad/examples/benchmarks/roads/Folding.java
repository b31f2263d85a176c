package org.leadroad.examples.benchmarks.roads;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.report.Funnel;

/**
 * Folds a book into a funnel, a road at a time and none of them kept: how many facts in a second,
 * and how much of the heap was ever in use. Making the roads is timed alone as well.
 */
public final class Folding {

  private static final Instant LAST_DAY = Instant.parse("2030-01-01T00:00:00Z");

  private Folding() {}

  /** Takes how many facts, once or several times. */
  public static void main(String[] arguments) {
    for (String each : arguments) {
      long facts = Long.parseLong(each);
      System.out.println(folded(facts));
    }
  }

  /** {@return what it took to fold so many facts} */
  static String folded(long facts) {
    long begin = System.nanoTime();
    long made = roads(facts).mapToLong(Road::version).sum();
    long middle = System.nanoTime();
    Funnel funnel = roads(facts).collect(Funnel.of(Definitions.sales(), LAST_DAY));
    long end = System.nanoTime();
    if (made != facts || funnel.buyers().part() != facts / Story.FACTS) {
      throw new IllegalStateException("not every road was folded");
    }
    return "%d facts: made at %.0f, made and folded at %.0f per second; at most %d MB of heap"
        .formatted(
            facts, facts * 1e9 / (middle - begin), facts * 1e9 / (end - middle), peak() >> 20);
  }

  private static Stream<Road> roads(long facts) {
    return LongStream.range(0, facts / Story.FACTS).mapToObj(Folding::road);
  }

  /** No two neighbours come in at once or take as long as each other. */
  private static Road road(long number) {
    Instant begin = Story.BEGIN.plusSeconds(number % 30_000_000);
    return Road.of(Story.facts(Story.lead(number), begin, 600 + number * 7_919 % 20_011));
  }

  /** What was in use just before some collection, garbage included. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
