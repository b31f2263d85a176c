package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the tree of a card that has been built, so is not too deep. */
final class Tree {

  private Tree() {}

  /** Some parts and all parts within them, in order, a group before its own parts. */
  static List<Part> parts(List<Part> parts) {
    List<Part> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(part);
      if (part instanceof Group group) {
        all.addAll(parts(group.parts()));
      }
    }
    return all;
  }

  /** The rules among some parts and within them, in order. */
  static List<Rule> rules(List<Part> parts) {
    List<Rule> rules = new ArrayList<>();
    for (Part part : parts(parts)) {
      if (part instanceof Rule rule) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** The conditions of some parts and of all parts within them, in order. */
  static List<Condition> conditions(List<Part> parts) {
    List<Condition> conditions = new ArrayList<>();
    for (Part part : parts(parts)) {
      if (part instanceof Rule rule) {
        add(rule.condition(), conditions);
      } else {
        add(((Group) part).gate(), conditions);
      }
    }
    return conditions;
  }

  private static void add(Optional<Condition> condition, List<Condition> to) {
    if (condition.isPresent()) {
      to.add(condition.get());
    }
  }

  /** The conditions of bands. */
  static List<Condition> conditions(Bands bands) {
    List<Condition> conditions = new ArrayList<>(2);
    add(bands.hotCondition(), conditions);
    add(bands.warmCondition(), conditions);
    return conditions;
  }

  /** A condition and all within it, but not those of interactions. */
  static List<Condition> terms(Condition condition) {
    List<Condition> terms = new ArrayList<>();
    terms.add(condition);
    for (Condition each : inside(condition)) {
      terms.addAll(terms(each));
    }
    return terms;
  }

  /** The conditions that a condition is made of. */
  static List<Condition> inside(Condition condition) {
    return switch (condition.kind()) {
      case ALL_OF -> ((Terms.AllOf) condition).conditions();
      case ANY_OF -> ((Terms.AnyOf) condition).conditions();
      case NOT -> List.of(((Terms.Not) condition).condition());
      case ONE_OF, BETWEEN, STARTS_WITH, DAYS_AGO, PRESENT, AT_LEAST, HOST -> List.of();
    };
  }

  /** The attribute that a condition itself asks about. */
  static Optional<Attribute<?>> attribute(Condition condition) {
    return switch (condition.kind()) {
      case ONE_OF -> Optional.of(((Terms.OneOf) condition).attribute());
      case BETWEEN -> Optional.of(((Terms.Between) condition).attribute());
      case STARTS_WITH -> Optional.of(((Terms.StartsWith) condition).attribute());
      case DAYS_AGO -> Optional.of(((Terms.DaysAgo) condition).attribute());
      case PRESENT -> Optional.of(((Terms.Present) condition).attribute());
      case AT_LEAST, ALL_OF, ANY_OF, NOT, HOST -> Optional.empty();
    };
  }
}
