package org.leadroad.examples.benchmarks.scoring;

import com.google.common.util.concurrent.MoreExecutors;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** A card in Evrete: functional conditions over one fact. */
final class InEvrete {

  private static final String FACT = "$case";

  private InEvrete() {}

  /** {@return a stateless session for each lead, on the threads that Evrete starts} */
  static Engine stateless(int count, long now) {
    Knowledge knowledge = knowledge(new KnowledgeService(), count, now);
    return (lead, points) -> {
      knowledge.newStatelessSession().insertAndFire(new Case(lead, points));
      return Engine.sum(points);
    };
  }

  /** {@return one session that is cleared after each lead, in the thread that calls} */
  static Engine reused(int count, long now) {
    KnowledgeService service =
        KnowledgeService.builder().withExecutor(MoreExecutors.newDirectExecutorService()).build();
    StatefulSession session = knowledge(service, count, now).newStatefulSession();
    return (lead, points) -> {
      session.insertAndFire(new Case(lead, points));
      session.clear();
      return Engine.sum(points);
    };
  }

  private static Knowledge knowledge(KnowledgeService service, int count, long now) {
    RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
    for (Case.Step step : Case.steps(count, now)) {
      rules
          .newRule("rule " + step.place())
          .forEach(FACT, Case.class)
          .where((IntToValue values) -> step.when().test(values.get(0, Case.class).lead()), FACT)
          .execute(context -> step.act(context.get(FACT)));
    }
    return rules.build();
  }
}
