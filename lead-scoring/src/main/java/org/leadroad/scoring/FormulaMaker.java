package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.scoring.plan.Bits;
import org.leadroad.scoring.plan.Formula;
import org.leadroad.scoring.plan.Hits;
import org.leadroad.scoring.plan.Program;

/** Collects the conditions of a card: which are answered beforehand, which counted, which asked. */
final class FormulaMaker {

  private static final String LATER = "?";

  private final TallyMaker tally;
  private final Map<Attribute<?>, HitMaker> attributes = new LinkedHashMap<>();
  private final Map<Condition, Integer> later = new LinkedHashMap<>();
  private final Map<Terms.AtLeast, List<Integer>> enough = new LinkedHashMap<>();
  private int atoms;

  FormulaMaker(TallyMaker tally) {
    this.tally = tally;
  }

  /** How many words all tests take. */
  int words() {
    return (atoms + Long.SIZE - 1) / Long.SIZE;
  }

  /** What is looked up, in order. */
  List<Attribute<?>> attributes() {
    return List.copyOf(attributes.keySet());
  }

  /** The answers of those attributes, in the same order. */
  Hits[] hits() {
    List<Hits> hits = new ArrayList<>();
    for (HitMaker each : attributes.values()) {
      hits.add(each.hits());
    }
    return hits.toArray(new Hits[0]);
  }

  /** What is asked when needed, by place. */
  List<Condition> later() {
    return List.copyOf(later.keySet());
  }

  Program.Enough[] enough() {
    Program.Enough[] all = new Program.Enough[enough.size()];
    int i = 0;
    for (Map.Entry<Terms.AtLeast, List<Integer>> each : enough.entrySet()) {
      Terms.AtLeast condition = each.getKey();
      int count = tally.count(condition.interactions());
      all[i++] = new Program.Enough(count, condition.times(), Bits.of(each.getValue()));
    }
    return all;
  }

  /** Hangs a rule on the one test that it asks; false if that is not possible. */
  boolean rule(Condition condition, int rule, int sum, long points) {
    Optional<Attribute<?>> attribute = Tree.attribute(condition);
    if (attribute.isEmpty() || !HitMaker.answersOnce(attribute.get())) {
      return false;
    }
    hits(attribute.get()).rule(condition, rule, sum, points);
    return true;
  }

  private HitMaker hits(Attribute<?> attribute) {
    HitMaker known = attributes.get(attribute);
    if (known == null) {
      known = new HitMaker(attribute);
      attributes.put(attribute, known);
    }
    return known;
  }

  /**
   * What conditions have in common that can be answered together.
   *
   * @param place of the condition: what is asked when needed is asked alone
   */
  String shape(Condition condition, int place) {
    StringBuilder shape = new StringBuilder();
    shape(condition, shape);
    if (shape.indexOf(LATER) >= 0) {
      shape.append(place);
    }
    return shape.toString();
  }

  private void shape(Condition condition, StringBuilder shape) {
    switch (condition.kind()) {
      case ALL_OF, ANY_OF, NOT -> {
        shape.append(condition.kind()).append('(');
        for (Condition each : Tree.inside(condition)) {
          shape(each, shape);
        }
        shape.append(')');
      }
      case AT_LEAST, ONE_OF, BETWEEN, STARTS_WITH, PRESENT, DAYS_AGO, HOST ->
          shape.append(isAskedLater(condition) ? LATER : ".");
    }
  }

  /** A formula of one condition. */
  Formula formula(Condition condition) {
    return formula(List.of(condition));
  }

  /** A formula of up to 64 conditions of one shape. */
  Formula formula(List<Condition> alike) {
    Condition first = alike.get(0);
    long all = Formula.bits(alike.size());
    return switch (first.kind()) {
      case ALL_OF -> new Formula.All(all, inside(alike));
      case ANY_OF -> new Formula.Any(all, inside(alike));
      case NOT -> new Formula.Not(all, inside(alike)[0]);
      case AT_LEAST, ONE_OF, BETWEEN, STARTS_WITH, PRESENT, DAYS_AGO, HOST ->
          isAskedLater(first) ? new Formula.Later(later(first)) : tests(alike, all);
    };
  }

  private Formula[] inside(List<Condition> alike) {
    Formula[] formulas = new Formula[Tree.inside(alike.get(0)).size()];
    for (int i = 0; i < formulas.length; i++) {
      List<Condition> each = new ArrayList<>(alike.size());
      for (Condition around : alike) {
        each.add(Tree.inside(around).get(i));
      }
      formulas[i] = formula(each);
    }
    return formulas;
  }

  private Formula tests(List<Condition> alike, long all) {
    if (atoms % Long.SIZE + alike.size() > Long.SIZE) {
      atoms = words() * Long.SIZE;
    }
    int first = atoms;
    for (Condition each : alike) {
      if (each instanceof Terms.AtLeast atLeast) {
        atoms(atLeast).add(atoms++);
      } else {
        hits(Tree.attribute(each).orElseThrow()).atom(each, atoms++);
      }
    }
    return new Formula.Tests(first / Long.SIZE, first % Long.SIZE, all);
  }

  private List<Integer> atoms(Terms.AtLeast condition) {
    List<Integer> known = enough.get(condition);
    if (known == null) {
      known = new ArrayList<>();
      enough.put(condition, known);
    }
    return known;
  }

  private boolean isAskedLater(Condition condition) {
    return switch (condition.kind()) {
      case AT_LEAST -> tally.count(((Terms.AtLeast) condition).interactions()) < 0;
      case ONE_OF, BETWEEN, STARTS_WITH, PRESENT ->
          !HitMaker.answers(Tree.attribute(condition).orElseThrow());
      case ALL_OF, ANY_OF, NOT -> false;
      case DAYS_AGO, HOST -> true;
    };
  }

  private int later(Condition condition) {
    Integer known = later.putIfAbsent(condition, later.size());
    return known == null ? later.size() - 1 : known;
  }
}
