package org.leadroad.scoring;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.Fault.Code;

/** Finds what is wrong with the conditions of one part of a card. */
final class ConditionCheck {

  private static final int FARTHEST_DAYS = 1_000_000;

  private final Collection<Fault> faults;
  private final Vocabulary vocabulary;
  private final String part;

  ConditionCheck(Collection<Fault> faults, Vocabulary vocabulary, String part) {
    this.faults = faults;
    this.vocabulary = vocabulary;
    this.part = part;
  }

  void check(Condition condition) {
    check(condition, false, 1);
  }

  private void fault(Code code, String message) {
    faults.add(new Fault(code, part, message));
  }

  private void check(Condition condition, boolean ofInteractions, int depth) {
    if (depth > PartCheck.DEEPEST) {
      fault(Code.DEPTH, "conditions must be at most " + PartCheck.DEEPEST + " deep");
      return;
    }
    Optional<Attribute<?>> asked = Tree.attribute(condition);
    if (asked.isPresent()) {
      attribute(asked.get(), ofInteractions);
    }
    switch (condition.kind()) {
      case ONE_OF -> {
        Terms.OneOf test = (Terms.OneOf) condition;
        if (test.values().isEmpty()) {
          fault(Code.CONDITION, test.attribute() + " must be asked for at least one value");
        }
      }
      case BETWEEN -> between((Terms.Between) condition);
      case STARTS_WITH -> {
        Terms.StartsWith test = (Terms.StartsWith) condition;
        if (test.beginning().isEmpty()) {
          fault(
              Code.CONDITION,
              test.attribute() + " must be asked for a beginning. Maybe use present()");
        }
      }
      case AT_LEAST -> {
        Terms.AtLeast test = (Terms.AtLeast) condition;
        if (test.times() < 1) {
          fault(
              Code.CONDITION,
              "atLeast of "
                  + test.interactions().type()
                  + " must be 1 or more, but was "
                  + test.times());
        }
        elsewhere(ofInteractions, "a count of interactions");
        interactions(test.interactions(), depth);
      }
      case HOST -> {
        Terms.Host host = (Terms.Host) condition;
        elsewhere(ofInteractions, "the host's " + host.name());
        declared(host.name(), host, vocabulary.hostConditions().get(host.name()), "host");
      }
      case ALL_OF -> contradiction(((Terms.AllOf) condition).conditions());
      case ANY_OF -> {
        if (((Terms.AnyOf) condition).conditions().isEmpty()) {
          fault(Code.CONDITION, "anyOf() must have conditions, since without any it never holds");
        }
      }
      case DAYS_AGO -> days((Terms.DaysAgo) condition);
      case NOT, PRESENT -> {}
    }
    for (Condition each : Tree.inside(condition)) {
      check(each, ofInteractions, depth + 1);
    }
  }

  void interactions(Interactions interactions, int depth) {
    String type = interactions.type();
    if (!vocabulary.interactionTypes().contains(type)) {
      fault(Code.UNDECLARED, "the vocabulary must declare " + type + " by interactions(…)");
    }
    Optional<Duration> window = interactions.window();
    Optional<Duration> age = interactions.leastAge();
    positive("within", type, window);
    positive("olderThan", type, age);
    if (window.isPresent() && age.isPresent() && age.get().compareTo(window.get()) >= 0) {
      fault(
          Code.CONDITION,
          type + " must be younger than " + window.get() + " and older than " + age.get());
    }
    if (interactions.where().isPresent()) {
      check(interactions.where().get(), true, depth + 1);
    }
    if (interactions.missing().isPresent()) {
      if (depth > PartCheck.DEEPEST) {
        fault(Code.DEPTH, "withNo must be at most " + PartCheck.DEEPEST + " deep");
      } else {
        interactions(interactions.missing().get(), depth + 1);
      }
    }
  }

  private void positive(String what, String type, Optional<Duration> duration) {
    if (duration.isPresent() && (duration.get().isZero() || duration.get().isNegative())) {
      fault(Code.CONDITION, what + " of " + type + " must be positive, but was " + duration.get());
    }
  }

  private void days(Terms.DaysAgo test) {
    if (test.least() > test.most()
        || test.least() < -FARTHEST_DAYS
        || test.most() > FARTHEST_DAYS) {
      fault(
          Code.CONDITION,
          test.attribute()
              + " must be a least and a most number of days ago, each at most "
              + FARTHEST_DAYS
              + " away, but was "
              + test.least()
              + " and "
              + test.most());
    }
  }

  private void attribute(Attribute<?> attribute, boolean ofInteractions) {
    boolean detail = attribute instanceof Declared.OfText text && text.detail();
    if (detail && !ofInteractions) {
      fault(
          Code.MISPLACED,
          attribute
              + " must be asked of interactions, by where(…), since it is declared as their detail");
    } else if (!detail) {
      elsewhere(ofInteractions, attribute.name());
    }
    Attribute<?> declared =
        detail
            ? vocabulary.details().get(attribute.name())
            : vocabulary.attributes().get(attribute.name());
    String method = detail ? "detail" : attribute.kind().name().toLowerCase(Locale.ROOT);
    declared(attribute.name(), attribute, declared, method);
    if (vocabulary.refusesSensitive() && vocabulary.sensitive().contains(attribute)) {
      fault(
          Code.SENSITIVE_CRITERION,
          attribute
              + " must not be asked, since it is sensitive and the vocabulary refuses that. Maybe"
              + " leave it out, or declare it by ordinary(…) if it means something else");
    }
  }

  private void declared(String name, Object used, @Nullable Object declared, String method) {
    if (declared == null) {
      fault(
          Code.UNDECLARED,
          "the vocabulary must declare "
              + name
              + " by "
              + method
              + "(…). Maybe it was built before the name was declared");
    } else if (!declared.equals(used)) {
      fault(
          Code.UNDECLARED,
          "the vocabulary declares "
              + name
              + " otherwise. Maybe the condition comes from another vocabulary");
    }
  }

  private void elsewhere(boolean ofInteractions, String what) {
    if (ofInteractions) {
      fault(
          Code.MISPLACED,
          what + " must not be asked of an interaction. Maybe use a detail, or Group.onlyIf");
    }
  }

  private void between(Terms.Between test) {
    Optional<?> low = test.low();
    Optional<?> high = test.high();
    if (low.isEmpty() || high.isEmpty()) {
      return;
    }
    if (!Values.comparable(low.get(), high.get())) {
      fault(Code.CONDITION, test.attribute() + " must be between amounts of one currency");
    } else if (Values.compare(low.get(), high.get()) > 0) {
      fault(
          Code.CONDITION,
          test.attribute()
              + " must be between a low and a high value, but was between "
              + low.get()
              + " and "
              + high.get());
    }
  }

  private void contradiction(List<Condition> together) {
    for (Condition one : together) {
      for (Condition other : together) {
        if (other.equals(one.negate())) {
          fault(Code.CONDITION, "a condition must not be asked together with its opposite");
        }
        if (one instanceof Terms.OneOf a
            && other instanceof Terms.OneOf b
            && a.attribute().equals(b.attribute())
            && !(a.attribute() instanceof Text text && text.many())
            && Collections.disjoint(a.values(), b.values())) {
          fault(Code.CONDITION, a.attribute() + " must not be asked for two values at once");
        }
      }
    }
  }
}
