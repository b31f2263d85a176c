package org.leadroad.lifecycle.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.Lead;
import org.leadroad.core.testkit.LeadArbitraries;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/** Facts put together to roads and books. */
final class SomeRoads {

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** What is done next: something happens, an earlier fact is withdrawn, or words are erased. */
  private record Next(Draft what, Duration distance, Duration late, int withdraws, String style) {

    Fact in(Road sofar) {
      FactId id = FactId.of(style + sofar.lead().id().hashCode() + "-" + sofar.version());
      List<Fact> others = sofar.facts().stream().filter(Next::canBeWrong).toList();
      if (withdraws > 0 && !others.isEmpty()) {
        Fact wrong = others.get(withdraws % others.size());
        return Fact.withdrawn(id, wrong, noLater(wrong.recorded().plus(late)), "desk");
      }
      Instant received = sofar.lead().receivedAt();
      Instant at = received.plus(distance).isAfter(LAST) ? received : received.plus(distance);
      return what.in(sofar.lead().id(), id, at).recordedAt(noLater(at.plus(late)));
    }

    private static boolean canBeWrong(Fact fact) {
      return fact.what().kind() != Happening.Kind.RECEIVED
          && fact.what().kind() != Happening.Kind.FORGOTTEN;
    }

    private static Instant noLater(Instant at) {
      return at.isAfter(LAST) ? LAST : at;
    }
  }

  private SomeRoads() {}

  private static Arbitrary<List<Next>> nexts() {
    return Single.of(
        Combinators.combine(
                SomeHappenings.any(),
                SomeHappenings.distances(),
                Arbitraries.of(
                    Duration.ZERO, Duration.ZERO, Duration.ofDays(400), Duration.ofNanos(1)),
                Arbitraries.frequencyOf(
                    Tuple.of(8, Arbitraries.just(0)),
                    Tuple.of(1, Arbitraries.integers().between(1, 20))),
                Arbitraries.of("f", "F", "';--", "\ud83d\ude97", "z".repeat(170)))
            .as(Next::new)
            .list()
            .ofMaxSize(11));
  }

  /** The words first, and nothing before what it withdraws. */
  static Arbitrary<List<Fact>> of(Lead lead) {
    return nexts().map(drafts -> facts(lead, drafts));
  }

  private static List<Fact> facts(Lead lead, List<Next> drafts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.received(FactId.of("r" + lead.id().hashCode()), lead, "portal", "desk"));
    for (Next draft : drafts) {
      facts.add(draft.in(Road.of(facts)));
    }
    return facts;
  }

  static Arbitrary<Road> roads() {
    return Single.of(
        Combinators.combine(
                LeadArbitraries.leads(),
                nexts(),
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
            .as(
                (lead, drafts, gone) ->
                    gone ? erased(facts(lead, drafts)) : Road.of(facts(lead, drafts))));
  }

  private static Road erased(List<Fact> facts) {
    Fact first = facts.get(0);
    List<Fact> all = new ArrayList<>(facts);
    all.add(
        Fact.erased(
            FactId.of("gone-" + first.lead().hashCode()),
            first.lead(),
            first.happened(),
            "privacy"));
    return Road.of(all);
  }

  static Arbitrary<Fact> facts() {
    return Single.of(
        Combinators.combine(roads(), Arbitraries.integers().between(0, 100))
            .as((road, number) -> road.facts().get(number % road.facts().size())));
  }

  static Arbitrary<Book> books() {
    return Single.of(roads().list().ofMaxSize(4).map(SomeRoads::together));
  }

  private static Book together(List<Road> roads) {
    Set<Object> keys = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Road road : roads) {
      Object key = road.lead().origin().deliveryKey().<Object>map(k -> k).orElse(road);
      if (keys.add(road.lead().id().hashCode()) && keys.add(key)) {
        facts.addAll(road.facts());
      }
    }
    return Book.of(facts);
  }
}
