package org.leadroad.lifecycle.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadroad.lifecycle.Road;

/** Adds up a {@link Funnel}. Not thread-safe. */
final class FunnelCount {

  private static final class StageCount {
    private long called;
    private long reached;
    private long bought;
    private Stopwatch time = new Stopwatch();

    private void and(StageCount more) {
      called += more.called;
      reached += more.reached;
      bought += more.bought;
      time = time.and(more.time);
    }
  }

  private final Stages stages;
  private final List<StageCount> counts = new ArrayList<>();
  private long leads;
  private long judgedOtherwise;
  private long notJudged;
  private long buyers;
  private Stopwatch timeToBuy = new Stopwatch();
  private Misdated misdated = Misdated.NONE;

  FunnelCount(Stages stages) {
    this.stages = stages;
    stages.codes().forEach(code -> counts.add(new StageCount()));
  }

  void add(Road road) {
    leads++;
    List<Roads.Answer> all = Roads.answers(road);
    List<Roads.Answer> ours = stages.answers(all);
    notJudged += all.isEmpty() ? 1 : 0;
    judgedOtherwise += ours.isEmpty() && !all.isEmpty() ? 1 : 0;
    List<Roads.Deal> deals = Roads.deals(road);
    boolean dated = called(road.lead().receivedAt(), ours, !deals.isEmpty());
    if (!deals.isEmpty()) {
      buyers++;
      dated &= timeToBuy.add(Duration.between(road.lead().receivedAt(), deals.get(0).at()));
    }
    misdated = dated ? misdated : misdated.and(road.lead().id());
  }

  private boolean called(Instant received, List<Roads.Answer> answers, boolean bought) {
    boolean dated = true;
    int reached = 0;
    Instant before = received;
    Set<Integer> exactly = new HashSet<>();
    for (Roads.Answer answer : answers) {
      String code = answer.said().definition();
      exactly.add(stages.codes().indexOf(code));
      for (; reached < stages.reachedBy(code); reached++) {
        StageCount stage = counts.get(reached);
        stage.reached++;
        stage.bought += bought ? 1 : 0;
        dated &= stage.time.add(Duration.between(before, answer.at()));
        before = answer.at();
      }
    }
    exactly.stream().filter(stage -> stage >= 0).forEach(stage -> counts.get(stage).called++);
    return dated;
  }

  FunnelCount and(FunnelCount more) {
    for (int i = 0; i < counts.size(); i++) {
      counts.get(i).and(more.counts.get(i));
    }
    leads += more.leads;
    judgedOtherwise += more.judgedOtherwise;
    notJudged += more.notJudged;
    buyers += more.buyers;
    timeToBuy = timeToBuy.and(more.timeToBuy);
    misdated = misdated.and(more.misdated);
    return this;
  }

  Funnel funnel(Instant asOf) {
    List<Funnel.Stage> all = new ArrayList<>();
    long before = leads;
    for (int i = 0; i < counts.size(); i++) {
      StageCount stage = counts.get(i);
      all.add(
          new Funnel.Stage(
              stages.codes().get(i),
              stage.called,
              new Rate(stage.reached, before),
              stage.time.times(),
              new Rate(stage.bought, stage.reached)));
      before = stage.reached;
    }
    return ImmutableFunnel.builder()
        .asOf(asOf)
        .definitions(stages.definitions())
        .leads(leads)
        .judgedOtherwise(judgedOtherwise)
        .notJudged(notJudged)
        .stages(all)
        .buyers(new Rate(buyers, leads))
        .timeToBuy(timeToBuy.times())
        .misdated(misdated)
        .build();
  }
}
