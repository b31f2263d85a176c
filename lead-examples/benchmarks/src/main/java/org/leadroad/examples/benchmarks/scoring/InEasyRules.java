package org.leadroad.examples.benchmarks.scoring;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** A card in Easy Rules: rules of lambdas, made by its builder, and one fact. */
final class InEasyRules implements Engine {

  private static final String FACT = "case";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  InEasyRules(int count, long now) {
    for (Case.Step step : Case.steps(count, now)) {
      rules.register(
          new RuleBuilder()
              .name("rule " + step.place())
              .when(facts -> step.when().test(given(facts).lead()))
              .then(facts -> step.act(given(facts)))
              .build());
    }
  }

  private static Case given(Facts facts) {
    return facts.get(FACT);
  }

  @Override
  public long score(Contact lead, long[] points) {
    Facts facts = new Facts();
    facts.put(FACT, new Case(lead, points));
    engine.fire(rules, facts);
    return Engine.sum(points);
  }
}
