package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Lead;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.agenda.Agenda;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.agenda.Due;
import org.leadroad.scoring.Ranking;
import org.leadroad.scoring.Temperature;

/** The laws <em>everyone</em>, <em>no hindsight</em> and <em>replay</em>, over random weeks. */
class LeadListLawsTest {

  private static final Due DUE = (kind, opened) -> opened.plusSeconds(2 * 86_400);

  private final Policy policy = Sample.policy();

  @Property(tries = 200)
  void everyone(@ForAll("weeks") List<Fact> week, @ForAll("instants") Instant asOf) {
    List<LeadId> listed = ids(LeadList.of(Book.of(week), policy, asOf));
    Set<LeadId> received = leads(upTo(week, asOf));
    assertEquals(received, new HashSet<>(listed));
    assertEquals(received.size(), listed.size());
  }

  /** Of an agenda: what waits too long, then what is open, then the rest, each as in the list. */
  @Property(tries = 200)
  void everyoneIsInTheAgenda(@ForAll("weeks") List<Fact> week, @ForAll("instants") Instant asOf) {
    LeadList list = LeadList.of(Book.of(week), policy, asOf);
    List<Agenda.Entry> entries = Agenda.of(list, DUE).entries();
    List<LeadRow> expected = new ArrayList<>(list.rows());
    expected.sort(Comparator.comparing(LeadListLawsTest::urgency));
    assertEquals(expected, entries.stream().map(Agenda.Entry::row).toList());
    for (Agenda.Entry entry : entries) {
      Road road = entry.row().snapshot().road();
      assertEquals(road.timesContacted() == 0, entry.neverContacted().isPresent());
      assertEquals(road.closing().isPresent(), entry.open().isEmpty());
    }
  }

  private static int urgency(LeadRow row) {
    List<Cycle> open = Agenda.Entry.of(row, DUE).open();
    boolean late = open.stream().anyMatch(cycle -> cycle.due().isBefore(row.snapshot().asOf()));
    return late ? 0 : open.isEmpty() ? 2 : 1;
  }

  @Property(tries = 200)
  void noHindsight(@ForAll("weeks") List<Fact> week, @ForAll("instants") Instant asOf) {
    List<Fact> known = upTo(week, asOf);
    Set<LeadId> received = leads(known);
    known.removeIf(fact -> !received.contains(fact.lead()));
    Book then = Book.of(known);
    assertEquals(then, Book.of(week).asOf(asOf));
    assertEquals(then.roads(), Book.of(week).asOf(asOf).roads(), "in the same order");
    LeadList list = LeadList.of(Book.of(week), policy, asOf);
    assertEquals(LeadList.of(then, policy, asOf), list);
    assertEquals(Agenda.of(LeadList.of(then, policy, asOf), DUE), Agenda.of(list, DUE));
  }

  /** As {@link #noHindsight}, by the day on which things were written down. */
  @Property(tries = 200)
  void whatWasKnownThen(@ForAll("weeks") List<Fact> week, @ForAll("instants") Instant instant) {
    List<Fact> said = new ArrayList<>(week);
    said.removeIf(fact -> fact.what().kind() == Happening.Kind.WITHDRAWN); // WithdrawalTest
    List<Fact> late =
        said.stream().map(fact -> fact.recordedAt(fact.happened().plusSeconds(86_400))).toList();
    Book known = Book.of(late).knownAt(instant);
    Book happened = Book.of(said).asOf(instant.minusSeconds(86_400));
    assertEquals(happened.roads().size(), known.roads().size());
    for (Road road : known.roads()) {
      Road then = happened.road(road.lead().id()).orElseThrow();
      assertEquals(
          then.facts().stream().map(Fact::id).toList(),
          road.facts().stream().map(Fact::id).toList());
    }
  }

  /** Law <em>tiers</em>, carried over: the order of a ranking, the hotter first among equals. */
  @Property(tries = 200)
  void theListRanksAsARankingDoes(
      @ForAll("weeks") List<Fact> week, @ForAll("instants") Instant asOf) {
    Book book = Book.of(week);
    List<Snapshot> everybody =
        book.asOf(asOf).roads().stream()
            .map(road -> policy.snapshot(road, asOf))
            .sorted(Comparator.comparing(snapshot -> policy.score(snapshot).temperature()))
            .toList();
    List<String> ranked = new ArrayList<>();
    for (Ranking.Entry<Snapshot> entry : policy.scorer().ranking(asOf).of(everybody)) {
      ranked.add(entry.place() + " " + entry.subject().lead().id() + " " + entry.total());
    }
    List<String> listed = new ArrayList<>();
    for (LeadRow row : LeadList.of(book, policy, asOf)) {
      listed.add(row.place() + " " + row.snapshot().lead().id() + " " + row.score().total());
    }
    assertEquals(ranked, listed);
  }

  /** Who makes one row after the other and sorts by rank has the list. */
  @Property(tries = 200)
  void rowsMadeAloneAndOrderedByRankAreTheList(
      @ForAll("weeks") List<Fact> week, @ForAll("instants") Instant asOf, @ForAll Random random) {
    List<Road> roads = new ArrayList<>(Book.of(week).asOf(asOf).roads());
    Collections.shuffle(roads, random);
    SortedMap<Rank, LeadRow> kept = new TreeMap<>();
    roads.forEach(
        road -> {
          LeadRow row = LeadRow.of(policy, road, asOf);
          assertEquals(0, row.place());
          kept.put(row.rank(), row);
        });
    List<LeadRow> placed = new ArrayList<>();
    kept.values().forEach(row -> placed.add(at(row, placed.size() + 1)));
    assertEquals(LeadList.of(Book.of(week), policy, asOf).rows(), placed);
  }

  private static LeadRow at(LeadRow row, int place) {
    return ((ImmutableLeadRow) row).withPlace(place);
  }

  @Property(tries = 200)
  void replay(
      @ForAll("weeks") List<Fact> week, @ForAll("instants") Instant asOf, @ForAll Random random) {
    List<Fact> shuffled = new ArrayList<>(week);
    Collections.shuffle(shuffled, random);
    Book grown = Book.of(List.of());
    List<Fact> received =
        shuffled.stream().filter(f -> f.what().kind() == Happening.Kind.RECEIVED).toList();
    grown = grown.with(received);
    List<Fact> withdrawals =
        week.stream().filter(f -> f.what().kind() == Happening.Kind.WITHDRAWN).toList();
    shuffled.removeAll(withdrawals);
    shuffled.addAll(withdrawals); // behind what they withdraw
    for (Fact fact : shuffled) {
      grown = grown.with(List.of(fact));
    }
    assertEquals(
        LeadList.of(Book.of(week), policy, asOf).rows(), LeadList.of(grown, policy, asOf).rows());
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(-1, 10).map(day -> Sample.MONDAY.plusSeconds(day * 86_400));
  }

  @Provide
  Arbitrary<List<Fact>> weeks() {
    Arbitrary<Integer> leads = Arbitraries.integers().between(1, 5);
    return leads.flatMap(
        count ->
            Combinators.combine(Arbitraries.just(count), happenings(count))
                .as(LeadListLawsTest::week));
  }

  private record Draft(int lead, int day, int kind) {}

  private static Arbitrary<List<Draft>> happenings(int leads) {
    return Combinators.combine(
            Arbitraries.integers().between(0, leads - 1),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 8))
        .as(Draft::new)
        .list()
        .ofMaxSize(12);
  }

  private static List<Fact> week(int count, List<Draft> drafts) {
    List<Lead> leads =
        IntStream.range(0, count)
            .mapToObj(i -> Sample.lead("lead-" + i, "Persona " + i, onDay(i * 7 % 5)))
            .toList();
    List<Fact> facts = new ArrayList<>();
    leads.forEach(lead -> facts.add(Sample.received(lead)));
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Lead lead = leads.get(draft.lead());
      Instant at = onDay(draft.day());
      if (draft.kind() > 6) {
        withdrawal(facts, draft, i).ifPresent(facts::add);
        continue;
      }
      facts.add(
          switch (draft.kind()) {
            case 0 -> Sample.visit("fact-" + i, lead, at);
            case 1 -> Sample.handshake("fact-" + i, lead, at);
            case 2 -> Sample.called("fact-" + i, lead, at);
            case 3 -> Sample.won("fact-" + i, lead, at);
            case 4 -> promised("fact-" + i, lead, at);
            case 5 ->
                Fact.handedOver(FactId.of("fact-" + i), lead.id(), "s-1", List.of(), at, "desk");
            default ->
                Sample.rated(
                    "fact-" + i, lead, at, i % 2 == 0 ? Temperature.HOT : Temperature.COLD);
          });
    }
    return facts;
  }

  private static Fact promised(String id, Lead lead, Instant at) {
    return Fact.promised(FactId.of(id), lead.id(), at.plusSeconds(3 * 86_400), at, "desk");
  }

  /** Of any fact so far that is no words, a withdrawal too. */
  private static Optional<Fact> withdrawal(List<Fact> facts, Draft draft, int number) {
    List<Fact> some =
        facts.stream().filter(fact -> fact.what().kind() != Happening.Kind.RECEIVED).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Fact wrong = some.get(draft.day() % some.size());
    Instant recorded = wrong.recorded().plusSeconds(draft.lead() * 86_400L);
    return Optional.of(Sample.withdrawn("fact-" + number, wrong, recorded));
  }

  private static Instant onDay(int day) {
    return Sample.MONDAY.plusSeconds(day * 86_400L);
  }

  private static List<Fact> upTo(List<Fact> facts, Instant asOf) {
    List<Fact> known = new ArrayList<>(facts);
    known.removeIf(fact -> fact.happened().isAfter(asOf));
    return known;
  }

  private static Set<LeadId> leads(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.what().kind() == Happening.Kind.RECEIVED)
        .map(Fact::lead)
        .collect(Collectors.toSet());
  }

  private static List<LeadId> ids(LeadList list) {
    return list.rows().stream().map(row -> row.snapshot().lead().id()).toList();
  }
}
