package org.leadroad.examples.benchmarks.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSessionsPool;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorer;

/**
 * Other engines on the same card, and what each rule gives: all take turns, second after second,
 * and nothing is timed before everybody agrees on every rule of every lead.
 */
public final class Peers {

  private static final int INTERACTIONS = 12;

  private Peers() {}

  /** Takes the numbers of rules, leads, turns of a second to warm each up, and turns to time. */
  public static void main(String[] arguments) {
    int rules = Integer.parseInt(arguments[0]);
    List<Contact> leads = Workload.leads(Integer.parseInt(arguments[1]), INTERACTIONS);
    int warmUp = Integer.parseInt(arguments[2]);
    int timed = Integer.parseInt(arguments[3]);
    Map<String, Engine> engines = engines(rules);
    agree(engines, leads, rules);
    Map<String, Engine> all = new LinkedHashMap<>();
    Scorer<Contact> scorer = new Rules().scorer(rules);
    all.put("score", (lead, points) -> scorer.score(lead, Workload.NOW).total());
    all.put("score, a rule asked", (lead, points) -> scorer.score(lead, Workload.NOW).points("a0"));
    all.put("score, its lines", (lead, points) -> lines(scorer.score(lead, Workload.NOW)));
    all.putAll(engines);
    Map<String, Turns> turns = new LinkedHashMap<>();
    all.forEach((name, engine) -> turns.put(name, new Turns(engine, leads, rules)));
    for (int round = -warmUp; round < timed; round++) {
      for (Turns each : turns.values()) {
        each.take(round >= 0);
      }
    }
    turns.forEach((name, each) -> System.out.println(name + ": " + each));
    System.exit(0); // Some keep threads of their own.
  }

  /** {@return everybody who tells what each rule gives, by name} */
  static Map<String, Engine> engines(int rules) {
    long now = Workload.NOW.getEpochSecond();
    ByHand<Contact> byHand = Specialised.objects(rules);
    ByHand<Contact> naive = new Naive(rules, now);
    Map<String, Engine> engines = new LinkedHashMap<>();
    engines.put("by hand", (lead, points) -> byHand.total(lead, now, points));
    engines.put("score, every rule asked", new InLibrary(rules));
    engines.put("naive", (lead, points) -> naive.total(lead, now, points));
    engines.put("Easy Rules", new InEasyRules(rules, now));
    KieContainer drools = InDrools.compile(rules);
    engines.put("Drools", new InDrools(drools.newStatelessKieSession(), now));
    KieSessionsPool pool = drools.newKieSessionsPool(1);
    engines.put("Drools, pooled", new InDrools(pool.newStatelessKieSession(), now));
    engines.put("CEL", new InCel(rules, now));
    engines.put("Evrete", InEvrete.stateless(rules, now));
    engines.put("Evrete, reused", InEvrete.reused(rules, now));
    return engines;
  }

  private static void agree(Map<String, Engine> engines, List<Contact> leads, int rules) {
    for (int i = 0; i < leads.size(); i++) {
      long[] first = {};
      for (Map.Entry<String, Engine> each : engines.entrySet()) {
        long[] points = new long[rules];
        long total = each.getValue().score(leads.get(i), points);
        first = first.length == 0 ? points : first;
        if (!Arrays.equals(points, first) || total != Engine.sum(first)) {
          throw new IllegalStateException(each.getKey() + " scores lead " + i + " otherwise");
        }
      }
    }
  }

  private static long lines(Score score) {
    long sum = 0;
    for (Score.Line each : score.lines()) {
      sum += each.points();
    }
    return sum;
  }
}
