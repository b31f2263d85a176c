package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.party.Contradiction;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.Party;

class PartiesTest {

  private static final Lead A = Sample.lead("a", "Anna Serra");
  private static final Lead B = Sample.lead("b", "Anna Serra");
  private static final Lead C = Sample.lead("c", "Anna Serra");
  private static final List<Lead> PEOPLE =
      List.of(A, B, C, Sample.lead("d", "Anna Serra"), Sample.lead("e", "Anna Serra"));
  private static final Fact AB = Sample.linked("ab", A, B, Sample.TUESDAY);
  private static final Fact BC = Sample.linked("bc", B, C, Sample.TUESDAY);
  private static final Fact AC = Sample.linked("ac", A, C, Sample.FRIDAY);

  private static Parties parties(Instant asOf, Fact... facts) {
    List<Fact> all =
        Stream.concat(Stream.of(A, B, C).map(Sample::received), Stream.of(facts)).toList();
    return Book.of(all).roads().stream().collect(Parties.asOf(asOf));
  }

  private static Party party(Lead... leads) {
    return new Party(Stream.of(leads).map(Lead::id).toList());
  }

  @Test
  void leadsAreApartUntilSomebodyAssertsOtherwise() {
    Parties parties = parties(Sample.FRIDAY);
    assertEquals(party(A), parties.of(A.id()));
    assertFalse(parties.of(LeadId.of("unknown")).isLinked());
  }

  @Test
  void aChainOfLinksIsOneParty() {
    Parties parties = parties(Sample.FRIDAY, AB, BC);
    assertEquals(party(A, B, C), parties.of(C.id()));
    assertEquals(List.of(party(A, B, C)), parties.linked());
    assertEquals(party(A), parties(Sample.MONDAY, AB, BC).of(A.id()), "not yet on Monday");
  }

  @Test
  void lawUndoLinkingAndUnlinkingLeavesEverybodyAsTheyWere() {
    Fact un = Fact.unlinked(FactId.of("un"), AB, Sample.FRIDAY, "desk");
    assertEquals(List.of(), parties(Sample.FRIDAY, AB, un).linked());
    assertEquals(List.of(party(A, B)), parties(Sample.TUESDAY, AB, un).linked(), "as it was");
    Fact oops = Sample.withdrawn("oops", AB, Sample.FRIDAY);
    assertEquals(parties(Sample.TUESDAY), parties(Sample.TUESDAY, AB, oops), "as if never said");
  }

  @Test
  void theLastWordAboutTwoCounts() {
    Fact un = Fact.unlinked(FactId.of("un"), AB, Sample.TUESDAY.plusSeconds(1), "desk");
    Fact again = Sample.linked("again", B, A, Sample.FRIDAY);
    assertEquals(List.of(party(A, B)), parties(Sample.FRIDAY, AB, un, again).linked());
  }

  @Test
  void aChainDoesNotMakeOneOfTwoWhomSomebodyToldApart() {
    Fact un = Fact.unlinked(FactId.of("un"), AB, Sample.TUESDAY.plusSeconds(1), "desk");
    Parties parties = parties(Sample.FRIDAY, AB, un, BC, AC);
    assertEquals(List.of(party(B, C)), parties.linked());
    assertEquals(List.of(new Contradiction(AC.id(), A.id(), B.id())), parties.contradictions());
  }

  /** Law <em>replay</em>, over chains and contradictions of any sort. */
  @Property(tries = 500)
  void whatWasLastSaidOfEachTwoMakesTheParties(
      @ForAll("words") List<Fact> said, @ForAll Random random) {
    List<Fact> all = new ArrayList<>(said);
    PEOPLE.forEach(lead -> all.add(Sample.received(lead)));
    List<Road> roads = new ArrayList<>(Book.of(all).roads());
    Parties parties = roads.stream().collect(Parties.asOf(Sample.FRIDAY));
    Collections.shuffle(roads, random);
    assertEquals(parties, roads.parallelStream().collect(Parties.asOf(Sample.FRIDAY)));

    Map<Set<LeadId>, Fact> last = new HashMap<>();
    said.stream()
        .filter(fact -> !fact.happened().isAfter(Sample.FRIDAY))
        .sorted()
        .forEach(fact -> last.put(Set.of(fact.lead(), other(fact)), fact));
    Set<FactId> refused = new HashSet<>();
    for (Contradiction each : parties.contradictions()) {
      Fact apart = last.get(Set.of(each.one(), each.other()));
      assertEquals(Happening.Kind.UNLINKED, apart.what().kind());
      refused.add(each.link());
    }
    List<Fact> followed =
        last.values().stream()
            .filter(fact -> fact.what().kind() == Happening.Kind.LINKED)
            .filter(link -> !refused.contains(link.id()))
            .toList();
    for (Lead lead : PEOPLE) {
      assertEquals(reached(lead.id(), followed), Set.copyOf(parties.of(lead.id()).leads()));
    }
    for (Fact fact : last.values()) {
      boolean apart = fact.what().kind() == Happening.Kind.UNLINKED;
      boolean together = parties.of(fact.lead()).leads().contains(other(fact));
      assertFalse(apart && together, "whom somebody told apart is never one");
    }
  }

  private static Set<LeadId> reached(LeadId from, List<Fact> links) {
    Set<LeadId> reached = new HashSet<>(Set.of(from));
    for (int before = 0; before < reached.size(); ) {
      before = reached.size();
      for (Fact link : links) {
        if (reached.contains(link.lead()) || reached.contains(other(link))) {
          reached.add(link.lead());
          reached.add(other(link));
        }
      }
    }
    return reached;
  }

  private static LeadId other(Fact fact) {
    return fact.what() instanceof Happening.Linked linked
        ? linked.other()
        : ((Happening.Unlinked) fact.what()).other();
  }

  @Provide
  Arbitrary<List<Fact>> words() {
    Arbitrary<Integer> who = Arbitraries.integers().between(0, PEOPLE.size() - 1);
    return Combinators.combine(
            who, who, Arbitraries.integers().between(0, 5), Arbitraries.of(true, true, false))
        .as(Draft::new)
        .filter(draft -> draft.one() != draft.other())
        .list()
        .ofMaxSize(12)
        .map(
            drafts ->
                IntStream.range(0, drafts.size()).mapToObj(i -> fact(drafts.get(i), i)).toList());
  }

  private record Draft(int one, int other, int day, boolean linked) {}

  private static Fact fact(Draft draft, int number) {
    FactId id = FactId.of("said-" + number);
    LeadId one = PEOPLE.get(draft.one()).id();
    LeadId other = PEOPLE.get(draft.other()).id();
    Instant at = Sample.MONDAY.plusSeconds(draft.day() * 86_400L);
    Set<EvidenceId> grounds = Set.of(EvidenceId.of("e"));
    return draft.linked()
        ? Fact.linked(id, one, other, "operator/1", grounds, at, "desk")
        : Fact.unlinked(id, one, other, at, "desk");
  }
}
