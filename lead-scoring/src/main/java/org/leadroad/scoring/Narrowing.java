package org.leadroad.scoring;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.scoring.Interactions.Pick;

/** Which interactions are always among others. */
final class Narrowing {

  private Narrowing() {}

  /** Whether there are never more of the one than of the other, both of one type. */
  static boolean narrows(Interactions one, Interactions other) {
    return isAmong(one.direction(), other.direction())
        && isAmong(one.missing(), other.missing())
        && conjuncts(one).containsAll(conjuncts(other))
        && other.window().map(most -> isAtMost(one.window(), most)).orElse(true)
        && other.leastAge().map(least -> isAtLeast(one.leastAge(), least)).orElse(true)
        && isCountedAlike(one, other);
  }

  private static boolean isAmong(Optional<?> one, Optional<?> other) {
    return other.isEmpty() || other.equals(one);
  }

  private static Set<Condition> conjuncts(Interactions some) {
    Optional<Condition> where = some.where();
    return where
        .filter(Terms.AllOf.class::isInstance)
        .map(all -> new HashSet<>(Tree.inside(all)))
        .orElseGet(() -> new HashSet<>(where.map(List::of).orElse(List.of())));
  }

  private static boolean isAtMost(Optional<Duration> window, Duration most) {
    return window.filter(each -> each.compareTo(most) <= 0).isPresent();
  }

  private static boolean isAtLeast(Optional<Duration> age, Duration least) {
    return age.filter(each -> each.compareTo(least) >= 0).isPresent();
  }

  /** One alone is never more; else what is put together must be put together on both sides. */
  private static boolean isCountedAlike(Interactions one, Interactions other) {
    if (one.pick() != Pick.ALL || other.pick() != Pick.ALL) {
      return one.pick() != Pick.ALL;
    }
    boolean twice = other.messagesOnce() && other.daysOnce().isPresent();
    return !twice
        && (!other.messagesOnce() || one.messagesOnce())
        && isAmong(one.daysOnce(), other.daysOnce());
  }
}
