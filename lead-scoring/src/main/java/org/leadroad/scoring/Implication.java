package org.leadroad.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether one condition never holds without another. A card has many pairs of rules, so what is
 * plain to see is seen first.
 *
 * @param condition that can hold, and does not always
 * @param subjects that it asks about
 */
record Implication(Condition condition, Set<Object> subjects) {

  static Implication of(Condition condition) {
    return new Implication(condition, Worlds.subjects(condition));
  }

  /** Not where nobody knows. */
  boolean implies(Implication other) {
    if (condition.equals(other.condition)) {
      return true;
    }
    if (Collections.disjoint(subjects, other.subjects)) {
      return false;
    }
    if (condition instanceof Terms.OneOf some
        && other.condition instanceof Terms.OneOf more
        && some.attribute().equals(more.attribute())) {
      return more.values().containsAll(some.values());
    }
    if (condition instanceof Terms.AtLeast some && other.condition instanceof Terms.AtLeast more) {
      return some.times() >= more.times()
          && Narrowing.narrows(some.interactions(), more.interactions());
    }
    return isAskedAbout(other.condition)
        && Worlds.of(List.of(condition, other.condition))
            .map(
                worlds ->
                    worlds.stream()
                        .allMatch(it -> !it.holds(condition) || it.holds(other.condition)))
            .orElse(false);
  }

  /** Nothing follows for what is not asked about; each of several has to follow. */
  private boolean isAskedAbout(Condition other) {
    return other.kind() == Condition.Kind.ALL_OF
        ? Tree.inside(other).stream().allMatch(this::isAskedAbout)
        : !Collections.disjoint(subjects, Worlds.subjects(other));
  }
}
