package org.leadroad.examples.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The turns of one engine, each of which goes on with the leads where the last one stopped. */
final class Turns {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final long SECOND = 1_000_000_000;
  private static final int AT_ONCE = 50;

  private final Engine engine;
  private final List<Contact> leads;
  private final int rules;
  private final List<Long> processor = new ArrayList<>();
  private final List<Long> clock = new ArrayList<>();
  private int next;

  /** Told at the end, so that nobody leaves the work out. */
  private long sum;

  Turns(Engine engine, List<Contact> leads, int rules) {
    this.engine = engine;
    this.leads = leads;
    this.rules = rules;
  }

  /** Works for a second, and keeps how long a lead took if it is timed. */
  void take(boolean timed) {
    long begin = System.nanoTime();
    long busy = THREAD.getCurrentThreadCpuTime();
    long done = 0;
    while (System.nanoTime() - begin < SECOND) {
      for (int i = 0; i < AT_ONCE; i++) {
        sum += engine.score(leads.get(next), new long[rules]);
        next = next + 1 < leads.size() ? next + 1 : 0;
      }
      done += AT_ONCE;
    }
    if (timed) {
      processor.add((THREAD.getCurrentThreadCpuTime() - busy) / done);
      clock.add((System.nanoTime() - begin) / done);
    }
  }

  private static String spread(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return "%d ns (%d to %d)"
        .formatted(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** {@return the median of all turns, the least and the greatest} */
  @Override
  public String toString() {
    return spread(processor) + " of the processor, " + spread(clock) + " of the clock; sum " + sum;
  }
}
