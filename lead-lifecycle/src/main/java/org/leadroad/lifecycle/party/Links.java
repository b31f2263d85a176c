package org.leadroad.lifecycle.party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/** What was last said of each two leads, and the parties that this makes. Not thread-safe. */
final class Links {

  /** Two leads in the order of their ids, whoever was linked to whom. */
  private record Pair(LeadId one, LeadId other) {
    static Pair of(LeadId one, LeadId other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final Instant asOf;
  private final Map<Pair, Fact> last = new HashMap<>();

  Links(Instant asOf) {
    this.asOf = asOf;
  }

  void add(Road road) {
    for (Fact fact : road.valid()) {
      if (!fact.happened().isAfter(asOf)) {
        other(fact).ifPresent(other -> say(Pair.of(fact.lead(), other), fact));
      }
    }
  }

  private static Optional<LeadId> other(Fact fact) {
    if (fact.what() instanceof Happening.Linked linked) {
      return Optional.of(linked.other());
    }
    return fact.what() instanceof Happening.Unlinked unlinked
        ? Optional.of(unlinked.other())
        : Optional.empty();
  }

  private void say(Pair pair, Fact fact) {
    last.merge(pair, fact, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  Links and(Links more) {
    more.last.forEach(this::say);
    return this;
  }

  Parties parties() {
    Map<LeadId, Set<LeadId>> apart = new HashMap<>();
    List<Fact> links = new ArrayList<>();
    last.forEach(
        (pair, fact) -> {
          if (fact.what().kind() == Happening.Kind.LINKED) {
            links.add(fact);
          } else {
            apart.computeIfAbsent(pair.one(), lead -> new HashSet<>()).add(pair.other());
            apart.computeIfAbsent(pair.other(), lead -> new HashSet<>()).add(pair.one());
          }
        });
    links.sort(null);
    Map<LeadId, Set<LeadId>> members = new HashMap<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (Fact link : links) {
      join(link, members, apart).ifPresent(contradictions::add);
    }
    Map<LeadId, Party> parties = new HashMap<>();
    members.forEach(
        (lead, group) -> {
          if (group.size() > 1 && !parties.containsKey(lead)) {
            Party party = new Party(List.copyOf(group));
            group.forEach(member -> parties.put(member, party));
          }
        });
    return new Parties(Map.copyOf(parties), contradictions);
  }

  /** Makes one group of two, the smaller joining the larger, unless two in them are apart. */
  private static Optional<Contradiction> join(
      Fact link, Map<LeadId, Set<LeadId>> members, Map<LeadId, Set<LeadId>> apart) {
    Set<LeadId> one = group(link.lead(), members);
    Set<LeadId> other = group(other(link).orElseThrow(), members);
    if (one.contains(other(link).orElseThrow())) {
      return Optional.empty();
    }
    Set<LeadId> fewer = one.size() <= other.size() ? one : other;
    Set<LeadId> more = one.size() <= other.size() ? other : one;
    for (LeadId lead : fewer.stream().sorted().toList()) {
      for (LeadId enemy : apart.getOrDefault(lead, Set.of()).stream().sorted().toList()) {
        if (more.contains(enemy)) {
          Pair pair = Pair.of(lead, enemy);
          return Optional.of(new Contradiction(link.id(), pair.one(), pair.other()));
        }
      }
    }
    more.addAll(fewer);
    fewer.forEach(lead -> members.put(lead, more));
    return Optional.empty();
  }

  private static Set<LeadId> group(LeadId lead, Map<LeadId, Set<LeadId>> members) {
    return members.computeIfAbsent(lead, alone -> new HashSet<>(Set.of(alone)));
  }
}
