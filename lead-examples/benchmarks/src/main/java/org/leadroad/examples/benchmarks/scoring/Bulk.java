package org.leadroad.examples.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Population;
import org.leadroad.scoring.Ranker;
import org.leadroad.scoring.Ranking;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorer;

/**
 * Whole populations, one way after the other and round after round, so that a busy machine slows
 * all alike: nanoseconds of the processor for each lead, and of the clock where two threads work.
 */
public final class Bulk {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final long LEAST = 150_000_000;

  /** Takes what came out, so that nobody leaves the work out. */
  private static long sink;

  private Bulk() {}

  /** Takes the numbers of rules, interactions, leads and rounds. */
  public static void main(String[] arguments) {
    int rules = Integer.parseInt(arguments[0]);
    int leads = Integer.parseInt(arguments[2]);
    ExecutorService helper = Executors.newSingleThreadExecutor();
    Map<String, LongSupplier> ways = ways(rules, leads, Integer.parseInt(arguments[1]), helper);
    // Who makes no garbage would never have what belongs to a lead put side by side.
    System.gc();
    Map<String, List<Long>> took = new LinkedHashMap<>();
    int rounds = Integer.parseInt(arguments[3]);
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, LongSupplier> each : ways.entrySet()) {
        long ns = time(each.getValue(), each.getKey().startsWith("clock"));
        if (2 * round >= rounds) {
          took.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add(ns / leads);
        }
      }
    }
    helper.shutdown();
    System.out.println("in all " + sink);
    took.forEach(
        (way, all) -> {
          Collections.sort(all);
          System.out.println(
              way
                  + ": "
                  + all.get(all.size() / 2)
                  + " ns, "
                  + all.get(0)
                  + " to "
                  + all.get(all.size() - 1));
        });
  }

  private static Map<String, LongSupplier> ways(
      int rules, int count, int mean, ExecutorService helper) {
    List<Contact> leads = Workload.leads(count, mean);
    List<Coded> coded = Coded.of(leads);
    ByHand<Contact> byHand = Specialised.objects(rules);
    ByHand<Coded> byHandCoded = Specialised.coded(rules);
    long now = Workload.NOW.getEpochSecond();
    Rules card = new Rules();
    Bindings<Contact> bindings = card.bindings();
    Scorer<Contact> scorer = card.card(rules).scorer(bindings);
    Population<Contact> population = Population.of(bindings, leads);
    Ranker<Contact> ranker = scorer.ranking(Workload.NOW);
    long expected = sum(ranker.of(leads));
    Map<String, LongSupplier> ways = new LinkedHashMap<>();
    ways.put("by hand", () -> byHand(leads, byHand, now));
    ways.put("by hand, with points", () -> withPoints(leads, byHand, now, rules));
    ways.put("total", () -> total(leads, scorer));
    ways.put("score", () -> score(leads, scorer));
    ways.put("score, a rule asked", () -> points(leads, scorer));
    ways.put("score, its lines", () -> lines(leads, scorer));
    ways.put("by hand, coded", () -> byHand(coded, byHandCoded, now));
    ways.put("population, top 1000", () -> ranker.top(1000).of(population).outOf());
    ways.put("population, everybody", () -> sum(ranker.of(population)));
    ways.put("clock, population, top 1000", () -> ranker.top(1000).of(population).outOf());
    ways.put("clock, by two", () -> ranker.top(1000).on(helper).of(population).outOf());
    for (LongSupplier each : ways.values()) {
      long sum = each.getAsLong();
      if (sum != expected && sum != count) {
        throw new IllegalStateException("not all are scored alike");
      }
    }
    return ways;
  }

  private static long time(LongSupplier way, boolean byClock) {
    long begin = byClock ? System.nanoTime() : THREAD.getCurrentThreadCpuTime();
    long times = 0;
    long spent = 0;
    while (spent < LEAST) {
      sink += way.getAsLong();
      times++;
      spent = (byClock ? System.nanoTime() : THREAD.getCurrentThreadCpuTime()) - begin;
    }
    return spent / times;
  }

  private static <L> long byHand(List<L> leads, ByHand<L> card, long now) {
    long sum = 0;
    for (L each : leads) {
      sum += card.total(each, now);
    }
    return sum;
  }

  private static long withPoints(List<Contact> leads, ByHand<Contact> card, long now, int rules) {
    long sum = 0;
    for (Contact each : leads) {
      sum += card.total(each, now, new long[rules]);
    }
    return sum;
  }

  private static long total(List<Contact> leads, Scorer<Contact> scorer) {
    long sum = 0;
    for (Contact each : leads) {
      sum += scorer.total(each, Workload.NOW);
    }
    return sum;
  }

  private static long score(List<Contact> leads, Scorer<Contact> scorer) {
    long sum = 0;
    for (Contact each : leads) {
      sum += scorer.score(each, Workload.NOW).total();
    }
    return sum;
  }

  private static long points(List<Contact> leads, Scorer<Contact> scorer) {
    long sum = 0;
    for (Contact each : leads) {
      Score score = scorer.score(each, Workload.NOW);
      sink += score.points("a0");
      sum += score.total();
    }
    return sum;
  }

  private static long lines(List<Contact> leads, Scorer<Contact> scorer) {
    long sum = 0;
    for (Contact each : leads) {
      for (Score.Line line : scorer.score(each, Workload.NOW).lines()) {
        sum += line.points();
      }
    }
    return sum;
  }

  private static long sum(Ranking<Contact> ranking) {
    long sum = 0;
    for (Ranking.Entry<Contact> each : ranking) {
      sum += each.total();
    }
    return sum;
  }
}
