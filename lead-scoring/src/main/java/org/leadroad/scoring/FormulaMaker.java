package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.scoring.plan.Formula;
import org.leadroad.scoring.plan.Hits;
import org.leadroad.scoring.plan.Program;

/** Collects the conditions of a card: which are answered beforehand, which counted, which asked. */
final class FormulaMaker {

  private final TallyMaker tally;
  private final Map<Attribute<?>, HitMaker> attributes = new LinkedHashMap<>();
  private final Map<Condition, Integer> later = new LinkedHashMap<>();
  private final Map<Condition, Program.Enough> enough = new LinkedHashMap<>();
  private int atoms;

  FormulaMaker(TallyMaker tally) {
    this.tally = tally;
  }

  int atoms() {
    return atoms;
  }

  /** What is looked up, in order. */
  List<Attribute<?>> attributes() {
    return List.copyOf(attributes.keySet());
  }

  /** The answers of those attributes, in the same order. */
  Hits[] hits() {
    List<Hits> hits = new ArrayList<>();
    for (HitMaker each : attributes.values()) {
      hits.add(each.hits(atoms));
    }
    return hits.toArray(new Hits[0]);
  }

  /** What is asked when needed, by place. */
  List<Condition> later() {
    return List.copyOf(later.keySet());
  }

  Program.Enough[] enough() {
    return enough.values().toArray(new Program.Enough[0]);
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

  Formula formula(Condition condition) {
    return switch (condition.kind()) {
      case ALL_OF -> Formula.all(formulas(Tree.inside(condition)));
      case ANY_OF -> new Formula.Any(formulas(Tree.inside(condition)));
      case NOT -> new Formula.Not(formula(((Terms.Not) condition).condition()));
      case AT_LEAST -> atLeast((Terms.AtLeast) condition);
      case ONE_OF, BETWEEN, STARTS_WITH, PRESENT -> test(condition);
      case DAYS_AGO, HOST -> later(condition);
    };
  }

  private HitMaker hits(Attribute<?> attribute) {
    HitMaker known = attributes.get(attribute);
    if (known == null) {
      known = new HitMaker(attribute);
      attributes.put(attribute, known);
    }
    return known;
  }

  private Formula[] formulas(List<Condition> conditions) {
    List<Formula> formulas = new ArrayList<>();
    for (Condition each : conditions) {
      formulas.add(formula(each));
    }
    return formulas.toArray(new Formula[0]);
  }

  private Formula test(Condition condition) {
    Attribute<?> attribute = Tree.attribute(condition).orElseThrow();
    if (!HitMaker.answers(attribute)) {
      return later(condition);
    }
    int atom = hits(attribute).atom(condition, atoms);
    atoms = Math.max(atoms, atom + 1);
    return new Formula.Atom(atom);
  }

  private Formula atLeast(Terms.AtLeast condition) {
    int count = tally.count(condition.interactions());
    if (count < 0) {
      return later(condition);
    }
    Program.Enough known = enough.get(condition);
    if (known == null) {
      known = new Program.Enough(atoms++, count, condition.times());
      enough.put(condition, known);
    }
    return new Formula.Atom(known.atom());
  }

  private Formula later(Condition condition) {
    Integer known = later.putIfAbsent(condition, later.size());
    return new Formula.Later(known == null ? later.size() - 1 : known);
  }
}
