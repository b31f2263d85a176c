package org.leadroad.lifecycle.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.privacy.Receipt;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/** Law <em>erasure</em>: of any party in any book, whoever is linked and compared with whom. */
class ErasureLawsTest {

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private RoadStore store = RoadStore.inMemory();

  @Property(tries = 500)
  void lawErasure(@ForAll Book book, @ForAll Random random) {
    Assume.that(!book.roads().isEmpty());
    store = RoadStore.inMemory();
    List<LeadId> leads = book.roads().stream().map(road -> road.lead().id()).toList();
    book.roads().forEach(road -> store.append(road.lead().id(), 0, road.facts()));
    for (int i = 0; i < 4; i++) {
      relate(leads.get(random.nextInt(leads.size())), leads.get(random.nextInt(leads.size())), i);
    }
    List<Road> before = roads();
    Parties parties = before.stream().collect(Parties.asOf(LAST));
    LeadId who = leads.get(random.nextInt(leads.size()));

    Receipt receipt = Erasure.of(who, LAST, "privacy-desk").in(store);

    assertEquals(parties.of(who).leads(), receipt.leads());
    for (Road road : before) {
      Road after = store.road(road.lead().id()).orElseThrow();
      boolean theirs = receipt.leads().contains(road.lead().id());
      assertEquals(road.isErased() || theirs, after.isErased());
      for (Fact fact : road.facts()) {
        boolean gone = theirs || isAbout(fact, receipt.leads());
        assertTrue(after.facts().contains(gone ? fact.withoutWords() : fact));
      }
      List<Fact> added = new ArrayList<>(after.facts());
      Set<FactId> there = new HashSet<>(road.facts().stream().map(Fact::id).toList());
      added.removeIf(fact -> there.contains(fact.id()));
      assertTrue(
          added.stream()
              .allMatch(
                  fact ->
                      fact.what().kind() == Happening.Kind.ERASED
                          || fact.what().kind() == Happening.Kind.FORGOTTEN));
    }
    assertEquals(parties, roads().stream().collect(Parties.asOf(LAST)), "nobody is somebody else");
    List<Fact> once = feed();
    assertEquals(receipt, Erasure.of(who, LAST, "privacy-desk").in(store));
    assertEquals(once, feed(), "again changes nothing");
  }

  /** One is linked with the other, and somebody compared the two. */
  private void relate(LeadId one, LeadId other, int number) {
    Road road = store.road(one).orElseThrow();
    if (one.equals(other)) {
      return;
    }
    Instant at = road.lead().receivedAt();
    Person first = Person.builder().about(one).name(PersonName.of("Anna Serra")).build();
    Person second = Person.builder().about(other).name(PersonName.of("Marco Neri")).build();
    EvidenceId id = EvidenceId.of("compared-" + number);
    Sameness claim = Sameness.of(first, second);
    Fact compared =
        Fact.evidenced(
            FactId.of("compared-" + number),
            one,
            Evidence.of(id, EvidenceKind.SAME_PARTY, claim, at, "seller-3"));
    Fact link =
        Fact.linked(FactId.of("link-" + number), one, other, "sure/1", Set.of(id), at, "seller-3");
    List<Fact> news = new ArrayList<>();
    news.add(road.isErased() ? compared.withoutWords() : compared);
    if (number % 2 == 0) {
      news.add(link);
    }
    store.append(one, road.version(), news);
  }

  private static boolean isAbout(Fact fact, List<LeadId> erased) {
    return fact.what() instanceof Happening.Evidenced evidenced
        && evidenced.evidence().claim().about().stream()
            .anyMatch(lead -> !lead.equals(fact.lead()) && erased.contains(lead));
  }

  private List<Road> roads() {
    try (Stream<Road> roads = store.roads()) {
      return roads.toList();
    }
  }

  private List<Fact> feed() {
    return store.after(Position.START, 10_000).facts();
  }
}
