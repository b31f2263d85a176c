package org.leadroad.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is left of a road when every withdrawal is carried out, whatever their order. */
final class Withdrawals {

  private final Set<FactId> wrong = new HashSet<>();
  private final Map<FactId, Fact> withdrawals = new HashMap<>();
  private final Map<FactId, Integer> open = new HashMap<>();

  private Withdrawals(Collection<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.what() instanceof Happening.Withdrawn withdrawn) {
        withdrawals.put(fact.id(), fact);
        open.merge(withdrawn.wrong(), 1, Integer::sum);
      }
    }
    Deque<Fact> settled = new ArrayDeque<>();
    withdrawals.values().stream()
        .filter(withdrawal -> !open.containsKey(withdrawal.id()))
        .forEach(settled::add);
    while (!settled.isEmpty()) {
      settle(settled.remove(), settled);
    }
  }

  /** Nobody is left who could withdraw this one: it counts, or was withdrawn itself. */
  private void settle(Fact withdrawal, Deque<Fact> settled) {
    FactId target = ((Happening.Withdrawn) withdrawal.what()).wrong();
    if (!wrong.contains(withdrawal.id())) {
      wrong.add(target);
    }
    open.merge(target, -1, Integer::sum);
    Fact next = withdrawals.get(target);
    if (next != null && open.getOrDefault(target, 0) == 0) {
      settled.add(next);
    }
    withdrawals.remove(withdrawal.id());
  }

  /** The facts that count: no withdrawals, and nothing that was withdrawn. */
  static List<Fact> valid(Collection<Fact> facts) {
    Withdrawals all = new Withdrawals(facts);
    return facts.stream()
        .filter(fact -> fact.what().kind() != Happening.Kind.WITHDRAWN)
        .filter(fact -> !all.wrong.contains(fact.id()))
        .toList();
  }

  /** Refuses what withdraws nothing, or words, or too early, or itself in the end. */
  static void requireSound(List<Fact> road) {
    Map<FactId, Fact> byId = new HashMap<>();
    road.forEach(fact -> byId.put(fact.id(), fact));
    List<Fact> odd = new ArrayList<>(new Withdrawals(road).withdrawals.values());
    for (Fact fact : road) {
      if (fact.what() instanceof Happening.Withdrawn withdrawn) {
        Fact wrong = byId.get(withdrawn.wrong());
        if (wrong == null
            || wrong.what().kind() == Happening.Kind.RECEIVED
            || wrong.what().kind() == Happening.Kind.ERASED
            || wrong.what().kind() == Happening.Kind.FORGOTTEN
            || !wrong.happened().equals(fact.happened())
            || fact.recorded().isBefore(wrong.recorded())) {
          odd.add(fact);
        }
      }
    }
    if (!odd.isEmpty()) {
      throw new IllegalArgumentException(
          "withdrawal "
              + odd.stream().map(Fact::id).sorted().toList().get(0)
              + " must be of an earlier fact of the same lead, but not of words that came in. Maybe"
              + " make it by Fact.withdrawn; words are closed as JUNK instead.");
    }
  }
}
