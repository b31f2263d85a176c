package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.scoring.plan.TestRules;

/** Collects the rules that have a formula, and puts those of one shape together. */
final class TestMaker {

  private final FormulaMaker formulas;
  private final List<Test> tests = new ArrayList<>();

  private record Test(Condition condition, int rule, int sum, long points) {}

  TestMaker(FormulaMaker formulas) {
    this.formulas = formulas;
  }

  /** Adds a rule; returns its place among these. */
  int add(Condition condition, int rule, int sum, long points) {
    tests.add(new Test(condition, rule, sum, points));
    return tests.size() - 1;
  }

  int size() {
    return tests.size();
  }

  /**
   * Those of one shape together.
   *
   * @param places takes where each of them is: 64 for each formula, and its place in it
   */
  TestRules[] rules(int[] places) {
    List<List<Integer>> all = alike();
    TestRules[] rules = new TestRules[all.size()];
    for (int formula = 0; formula < rules.length; formula++) {
      List<Integer> alike = all.get(formula);
      rules[formula] = rules(alike);
      for (int i = 0; i < alike.size(); i++) {
        places[alike.get(i)] = formula * Long.SIZE + i;
      }
    }
    return rules;
  }

  private TestRules rules(List<Integer> alike) {
    int[] rules = new int[alike.size()];
    int[] sums = new int[rules.length];
    long[] points = new long[rules.length];
    List<Condition> conditions = new ArrayList<>(rules.length);
    for (int i = 0; i < rules.length; i++) {
      Test test = tests.get(alike.get(i));
      rules[i] = test.rule;
      sums[i] = test.sum;
      points[i] = test.points;
      conditions.add(test.condition);
    }
    return new TestRules(formulas.formula(conditions), rules, sums, points);
  }

  /** The places of those of one shape, up to 64, in the order of their first. */
  private List<List<Integer>> alike() {
    List<List<Integer>> all = new ArrayList<>();
    Map<String, List<Integer>> open = new LinkedHashMap<>();
    for (int i = 0; i < tests.size(); i++) {
      String shape = formulas.shape(tests.get(i).condition, i);
      List<Integer> alike = open.get(shape);
      if (alike == null || alike.size() == Long.SIZE) {
        alike = new ArrayList<>();
        open.put(shape, alike);
        all.add(alike);
      }
      alike.add(i);
    }
    return all;
  }
}
