package org.leadroad.examples.benchmarks.scoring;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Population;
import org.leadroad.scoring.Ranking;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorer;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One card over many leads: the library, the code that somebody would write who knows the card
 * beforehand, and a list of lambdas. Before anything is timed all agree on every lead.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH calls what sets the fields.
public class Scoring {

  private static final int LEADS = 1_000;

  /** How many rules the card has, a third of each kind. */
  @Param({"60", "240", "960"})
  private int rules;

  /** How many interactions a lead has on average. */
  @Param("12")
  private int mean;

  private final ExecutorService helper = Executors.newSingleThreadExecutor();
  private final long now = Workload.NOW.getEpochSecond();
  private List<Contact> leads;
  private List<Coded> coded;
  private Scorer<Contact> scorer;
  private Population<Contact> population;
  private ByHand<Contact> byHand;
  private ByHand<Contact> naive;
  private ByHand<Coded> byHandCoded;

  /** Makes leads and cards, and refuses to time what does not agree. */
  @Setup
  public void agree() {
    leads = Workload.leads(LEADS, mean);
    coded = Coded.of(leads);
    Rules card = new Rules();
    Bindings<Contact> bindings = card.bindings();
    scorer = card.card(rules).scorer(bindings);
    population = Population.of(bindings, leads);
    byHand = Specialised.objects(rules);
    byHandCoded = Specialised.coded(rules);
    naive = new Naive(rules, now);
    for (int i = 0; i < LEADS; i++) {
      Contact lead = leads.get(i);
      long[] points = new long[rules];
      long total = byHand.total(lead, now, points);
      Score score = scorer.score(lead, Workload.NOW);
      long lines = score.lines().stream().mapToLong(Score.Line::points).sum();
      boolean same =
          total == byHand.total(lead, now)
              && total == byHandCoded.total(coded.get(i), now)
              && total == naive.total(lead, now)
              && total == scorer.total(lead, Workload.NOW)
              && total == score.total()
              && total == lines;
      int third = rules / 3;
      for (int j = 0; j < third; j++) {
        same &= points[j] == score.points("a" + j);
        same &= points[third + j] == score.points("n" + j);
      }
      if (!same) {
        throw new IllegalStateException("lead " + i + " is not scored alike");
      }
    }
    agree(scorer.ranking(Workload.NOW).of(leads));
    agree(scorer.ranking(Workload.NOW).of(population));
    agree(scorer.ranking(Workload.NOW).on(helper).of(population));
  }

  private void agree(Ranking<Contact> ranking) {
    for (Ranking.Entry<Contact> each : ranking) {
      if (each.total() != byHand.total(each.subject(), now)) {
        throw new IllegalStateException("place " + each.place() + " is not scored alike");
      }
    }
  }

  /** Lets the helping thread go. */
  @TearDown
  public void close() {
    helper.shutdown();
  }

  /** By hand, over what a host holds: the total. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void byHand(Blackhole sink) {
    for (Contact lead : leads) {
      sink.consume(byHand.total(lead, now));
    }
  }

  /** By hand, over what a host holds: the total, and what each rule gives. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void byHandWithPoints(Blackhole sink) {
    for (Contact lead : leads) {
      long[] points = new long[rules];
      sink.consume(byHand.total(lead, now, points));
      sink.consume(points);
    }
  }

  /** By hand, over leads that are coded beforehand: the limit. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void byHandCoded(Blackhole sink) {
    for (Coded lead : coded) {
      sink.consume(byHandCoded.total(lead, now));
    }
  }

  /** A list of lambdas: the total. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void naive(Blackhole sink) {
    for (Contact lead : leads) {
      sink.consume(naive.total(lead, now));
    }
  }

  /** The library: the total. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void total(Blackhole sink) {
    for (Contact lead : leads) {
      sink.consume(scorer.total(lead, Workload.NOW));
    }
  }

  /** The library: a score, which knows what each rule gives. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void score(Blackhole sink) {
    for (Contact lead : leads) {
      sink.consume(scorer.score(lead, Workload.NOW));
    }
  }

  /** The library: a score with its whole ledger, grounds included. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public void scoreWithLines(Blackhole sink) {
    for (Contact lead : leads) {
      sink.consume(scorer.score(lead, Workload.NOW).lines());
    }
  }

  /** The library: everybody in order. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public Ranking<Contact> rank() {
    return scorer.ranking(Workload.NOW).of(leads);
  }

  /** The library: the first hundred of all. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public Ranking<Contact> rankTop() {
    return scorer.ranking(Workload.NOW).top(100).of(leads);
  }

  /** The library, over leads that are kept by column. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public Ranking<Contact> rankCoded() {
    return scorer.ranking(Workload.NOW).of(population);
  }

  /** The same with one thread more. */
  @Benchmark
  @OperationsPerInvocation(LEADS)
  public Ranking<Contact> rankCodedByTwo() {
    return scorer.ranking(Workload.NOW).on(helper).of(population);
  }
}
