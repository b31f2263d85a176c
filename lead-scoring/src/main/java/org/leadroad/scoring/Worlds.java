package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that somebody can be like, as far as some conditions and rules tell: everything that can be
 * is among it, and perhaps something that cannot. So what holds in all worlds holds, and what holds
 * in none never does.
 */
final class Worlds {

  /** More are not looked at: then nothing is said. */
  static final int MOST = 4_096;

  private final Map<Attribute<?>, Set<Condition>> attributes = new LinkedHashMap<>();
  private final Map<String, CountCells> types = new LinkedHashMap<>();
  private final Set<Condition> hosts = new LinkedHashSet<>();

  private Worlds() {}

  /** All worlds, with nothing known and nothing happened first; empty if there are too many. */
  static Optional<List<World>> of(Collection<Condition> conditions) {
    Worlds worlds = new Worlds();
    conditions.forEach(worlds::asks);
    return worlds.all(false);
  }

  /** As well those in which the host could not be asked. */
  static Optional<List<World>> ofParts(List<? extends Part> parts, boolean unasked) {
    Worlds worlds = new Worlds();
    List<Part> all = Tree.parts(List.copyOf(parts));
    Tree.conditions(all).forEach(worlds::asks);
    all.forEach(worlds::counts);
    return worlds.all(unasked);
  }

  /** Whether all of these may hold together; also where nobody knows. */
  static boolean canHold(Collection<Condition> together) {
    return of(together)
        .map(worlds -> worlds.stream().anyMatch(world -> together.stream().allMatch(world::holds)))
        .orElse(true);
  }

  /** Whether a condition holds of everybody; not where nobody knows. */
  static boolean always(Condition condition) {
    return of(List.of(condition))
        .map(worlds -> worlds.stream().allMatch(world -> world.holds(condition)))
        .orElse(false);
  }

  /** Whether a part speaks: the condition that it is. */
  static Condition speaks(Part part) {
    if (part instanceof Rule rule) {
      return rule.condition()
          .orElseGet(() -> rule.interactions().orElseThrow().atLeast(rule.every()));
    }
    Group group = (Group) part;
    Condition any = Terms.anyOf(group.parts().stream().map(Worlds::speaks).toList());
    return group.gate().map(any::and).orElse(any);
  }

  /** What a condition asks about: attributes, types and predicates. */
  static Set<Object> subjects(Condition condition) {
    Worlds worlds = new Worlds();
    worlds.asks(condition);
    Set<Object> subjects = new LinkedHashSet<>(worlds.attributes.keySet());
    subjects.addAll(worlds.types.keySet());
    subjects.addAll(worlds.hosts);
    return subjects;
  }

  private void counts(Part part) {
    if (part instanceof Rule rule && rule.interactions().isPresent()) {
      type(rule.interactions().get()).rule(rule);
    }
  }

  private CountCells type(Interactions some) {
    return types.computeIfAbsent(some.type(), type -> new CountCells());
  }

  private void asks(Condition condition) {
    for (Condition term : Tree.terms(condition)) {
      Tree.attribute(term)
          .ifPresent(
              each -> attributes.computeIfAbsent(each, any -> new LinkedHashSet<>()).add(term));
      if (term instanceof Terms.AtLeast atLeast) {
        type(atLeast.interactions()).test(atLeast);
      } else if (term instanceof Terms.Host) {
        hosts.add(term);
      }
    }
  }

  private Optional<List<World>> all(boolean unasked) {
    List<List<Cell>> things = new ArrayList<>();
    attributes.forEach((attribute, tests) -> things.add(AttributeCells.of(attribute, tests)));
    for (CountCells counts : types.values()) {
      Optional<List<Cell>> cells = counts.cells();
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      things.add(cells.get());
    }
    hosts.forEach(host -> things.add(List.of(Cell.ofHost(host, false), Cell.ofHost(host, true))));
    List<World> worlds = List.of(new World(List.of()));
    for (List<Cell> cells : things) {
      List<Cell> all = new ArrayList<>(cells);
      if (unasked) {
        all.add(cells.get(0).unasked());
      }
      if ((long) worlds.size() * all.size() > MOST) {
        return Optional.empty();
      }
      List<World> more = new ArrayList<>();
      for (Cell cell : all) {
        for (World world : worlds) {
          List<Cell> longer = new ArrayList<>(world.cells());
          longer.add(cell);
          more.add(new World(longer));
        }
      }
      worlds = more;
    }
    return Optional.of(worlds);
  }
}
