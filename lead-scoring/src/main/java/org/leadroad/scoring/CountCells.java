package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every way that the interactions of one type can be counted, as far as tests and rules tell. Those
 * that are narrowed further are never more; else it takes all counts as free.
 */
final class CountCells {

  private final Set<Condition> tests = new LinkedHashSet<>();

  /** From how many on there is a difference. */
  private final Map<Interactions, NavigableSet<Long>> steps = new LinkedHashMap<>();

  void test(Terms.AtLeast test) {
    tests.add(test);
    steps(test.interactions()).add((long) test.times());
  }

  void rule(Rule rule) {
    NavigableSet<Long> from = steps(rule.interactions().orElseThrow());
    from.add((long) rule.every());
    rule.atMost().ifPresent(times -> from.add((long) rule.every() * times));
  }

  private NavigableSet<Long> steps(Interactions some) {
    return steps.computeIfAbsent(some, each -> new TreeSet<>());
  }

  /** Nothing at all first; empty if there are too many. */
  Optional<List<Cell>> cells() {
    List<Map<Interactions, Range>> ways = new ArrayList<>();
    ways.add(Map.of());
    for (Map.Entry<Interactions, NavigableSet<Long>> each : steps.entrySet()) {
      List<Map<Interactions, Range>> more = new ArrayList<>();
      for (Map<Interactions, Range> way : ways) {
        for (Range count : counts(each.getKey(), each.getValue())) {
          if (fits(each.getKey(), count, way)) {
            Map<Interactions, Range> longer = new LinkedHashMap<>(way);
            longer.put(each.getKey(), count);
            more.add(longer);
          }
        }
      }
      if (more.size() > Worlds.MOST) {
        return Optional.empty();
      }
      ways = more;
    }
    List<Cell> cells = new ArrayList<>();
    for (Map<Interactions, Range> way : ways) {
      Set<Condition> holds = new LinkedHashSet<>();
      for (Condition test : tests) {
        Terms.AtLeast atLeast = (Terms.AtLeast) test;
        Range count = way.get(atLeast.interactions());
        if (count != null && count.least() >= atLeast.times()) {
          holds.add(test);
        }
      }
      cells.add(Cell.ofCounts(tests, holds, way));
    }
    return Optional.of(cells);
  }

  private static List<Range> counts(Interactions some, NavigableSet<Long> steps) {
    long most = most(some);
    List<Range> counts = new ArrayList<>();
    long from = 0;
    for (long step : steps.headSet(most, true)) {
      counts.add(Range.of(from, step - 1));
      from = step;
    }
    counts.add(Range.of(from, most));
    return counts;
  }

  private static boolean fits(Interactions some, Range count, Map<Interactions, Range> others) {
    for (Map.Entry<Interactions, Range> other : others.entrySet()) {
      if ((Narrowing.narrows(some, other.getKey()) && count.least() > other.getValue().most())
          || (Narrowing.narrows(other.getKey(), some) && other.getValue().least() > count.most())) {
        return false;
      }
    }
    return true;
  }

  /** How many there can be: days are counted, one is picked, or nothing is such. */
  private static long most(Interactions some) {
    if (some.where().filter(where -> !Worlds.canHold(List.of(where))).isPresent()) {
      return 0;
    }
    if (some.pick() != Interactions.Pick.ALL) {
      return 1;
    }
    // A day begun, a day ended, and one more where a zone leaps over the date line.
    return some.daysOnce().isPresent() && some.window().isPresent()
        ? Math.min(Integer.MAX_VALUE, some.window().get().toDays() + 3)
        : Integer.MAX_VALUE;
  }
}
