package org.leadroad.examples.benchmarks.scoring;

import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** A card in Evrete: functional conditions over one fact, and a stateless session for each lead. */
final class InEvrete implements Engine, AutoCloseable {

  private static final String FACT = "$case";

  private final KnowledgeService service = new KnowledgeService();
  private final Knowledge knowledge;

  InEvrete(int count, long now) {
    RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
    for (Case.Step step : Case.steps(count, now)) {
      rules
          .newRule("rule " + step.place())
          .forEach(FACT, Case.class)
          .where((IntToValue values) -> step.when().test(values.get(0, Case.class).lead()), FACT)
          .execute(context -> step.act(context.get(FACT)));
    }
    knowledge = rules.build();
  }

  @Override
  public long score(Contact lead, long[] points) {
    knowledge.newStatelessSession().insertAndFire(new Case(lead, points));
    return Engine.sum(points);
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
