package org.leadroad.lifecycle.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/**
 * The facts of a book, brought to a store in pieces and any order, some of them again and some by
 * somebody who is late.
 */
final class Interleaving {

  private final RoadStore store;
  private final Random random;
  private final Map<LeadId, List<Fact>> added = new LinkedHashMap<>();
  private final List<Fact> taken = new ArrayList<>();

  private Interleaving(RoadStore store, Random random) {
    this.store = store;
    this.random = random;
  }

  /** Brings everything, and tells in which order it was taken. */
  static List<Fact> play(Book book, RoadStore store, Random random) {
    Interleaving play = new Interleaving(store, random);
    List<List<Fact>> left = new ArrayList<>();
    for (Road road : book.roads()) {
      left.add(arrived(road, random));
    }
    while (!left.isEmpty()) {
      List<Fact> road = left.get(random.nextInt(left.size()));
      int most = 1 + random.nextInt(road.size());
      play.bring(road.subList(0, most));
      road.subList(0, most).clear();
      left.removeIf(List::isEmpty);
    }
    return play.taken;
  }

  /** In any order, but the words first and nothing before what it withdraws. */
  static List<Fact> arrived(Road road, Random random) {
    List<Fact> waiting = new ArrayList<>(road.facts());
    Collections.shuffle(waiting, random);
    waiting.sort(
        (one, other) ->
            Boolean.compare(
                other.what().kind() == Happening.Kind.RECEIVED,
                one.what().kind() == Happening.Kind.RECEIVED));
    List<Fact> arrived = new ArrayList<>();
    Set<FactId> there = new HashSet<>();
    while (!waiting.isEmpty()) {
      for (Fact fact : List.copyOf(waiting)) {
        if (!(fact.what() instanceof Happening.Withdrawn withdrawn)
            || there.contains(withdrawn.wrong())) {
          arrived.add(fact);
          there.add(fact.id());
          waiting.remove(fact);
        }
      }
    }
    return arrived;
  }

  private void bring(List<Fact> facts) {
    LeadId lead = facts.get(0).lead();
    List<Fact> before = added.computeIfAbsent(lead, id -> new ArrayList<>());
    List<Fact> piece = new ArrayList<>(facts);
    switch (random.nextInt(4)) {
      case 0 -> requireLate(lead, before.size() + 1L + random.nextInt(3), piece);
      case 1 -> piece.addAll(0, before.subList(0, random.nextInt(before.size() + 1)));
      case 2 -> piece.addAll(List.copyOf(piece));
      default -> {}
    }
    long version = store.append(lead, before.size(), piece);
    before.addAll(facts);
    taken.addAll(facts);
    Law.NOTHING_LOST.same("the version after an append", (long) before.size(), version);
    if (random.nextInt(3) == 0) {
      long again = store.append(lead, random.nextInt(9), piece);
      Law.NOTHING_LOST.same("the version after the same append", version, again);
    }
  }

  private void requireLate(LeadId lead, long wrong, List<Fact> facts) {
    try {
      store.append(lead, wrong, facts);
    } catch (RoadStoreException refused) {
      Law.NOTHING_LOST.same("the reason", RoadStoreException.Reason.CONFLICT, refused.reason());
      return;
    }
    throw new AssertionError("law nothing lost: an append at a wrong version must be refused.");
  }
}
