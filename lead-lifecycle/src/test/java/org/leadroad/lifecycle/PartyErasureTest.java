package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.party.Particular;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.PartyView;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.privacy.Permissions;
import org.leadroad.lifecycle.privacy.Receipt;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/** Law <em>erasure</em>, for a party: one call, all its leads, and what others' roads say of it. */
class PartyErasureTest {

  private static final Canaries WEB = new Canaries("web");
  private static final Canaries FAIR = new Canaries("fair");
  private static final Canaries OTHER = new Canaries("other");
  private static final LeadId WEB_ID = LeadId.of("web");
  private static final LeadId FAIR_ID = LeadId.of("fair");
  private static final LeadId OTHER_ID = LeadId.of("other");
  private static final Erasure ERASURE = Erasure.of(WEB_ID, Sample.FRIDAY, "privacy-desk");
  private static final Receipt RECEIPT =
      new Receipt(List.of(FAIR_ID, WEB_ID), Sample.FRIDAY, "privacy-desk");

  private final RoadStore store = RoadStore.inMemory();

  /** Web and fair are linked; web and other were once, and other's road still says why. */
  @BeforeEach
  void threeLeadsOfTwoParties() {
    fill(store);
  }

  private static void fill(RoadStore store) {
    Fact link = Sample.linked("link", WEB.words(), FAIR.words(), Sample.TUESDAY);
    Fact wrong = Sample.linked("wrong", OTHER.words(), WEB.words(), Sample.TUESDAY);
    Fact un = Fact.unlinked(FactId.of("un"), wrong, Sample.TUESDAY.plusSeconds(1), "desk");
    List<Fact> web = new ArrayList<>(WEB.facts());
    web.addAll(List.of(WEB.compared(EvidenceKind.SAME_PARTY, FAIR), link));
    List<Fact> other = new ArrayList<>(OTHER.facts());
    other.addAll(List.of(OTHER.compared(EvidenceKind.SAME_PARTY, WEB), wrong, un));
    store.append(WEB_ID, 0, web);
    store.append(FAIR_ID, 0, FAIR.facts());
    store.append(OTHER_ID, 0, other);
  }

  private static List<Fact> feed(RoadStore store) {
    return store.after(Position.START, 1_000).facts();
  }

  @Test
  void oneCallErasesEveryLeadOfTheParty() {
    assertEquals(RECEIPT, ERASURE.in(store));
    assertTrue(Canaries.bare(store, WEB_ID));
    assertTrue(Canaries.bare(store, FAIR_ID));
    assertTrue(store.road(WEB_ID).orElseThrow().isErased());
    assertEquals(Words.none(), store.road(FAIR_ID).orElseThrow().lead().words());
  }

  @Test
  void row150WhatIsReadAfterwardsIsMarkedAsErasedAndKeepsIdsAndTimes() {
    Policy policy = Sample.policy();
    Iterator<Road> openedBefore = store.roads().iterator();
    LeadRow before = LeadRow.of(policy, openedBefore.next(), Sample.FRIDAY);
    assertEquals(WEB_ID, before.snapshot().lead().id());
    ERASURE.in(store);
    Road fair = openedBefore.next();
    assertTrue(fair.isErased(), "the iterator was opened before");
    LeadRow row = LeadRow.of(policy, store.road(WEB_ID).orElseThrow(), Sample.FRIDAY);
    assertTrue(row.snapshot().road().isErased());
    assertTrue(row.complete());
    assertEquals(WEB_ID, row.snapshot().lead().id());
    assertEquals(before.snapshot().lead().receivedAt(), row.snapshot().lead().receivedAt());
    PartyView view = PartyView.of(List.of(row.snapshot().road(), fair), policy, Sample.FRIDAY);
    assertEquals(2, view.snapshots().size());
    assertEquals(List.of(), view.all(Particular.NAME));
    assertFalse(
        Permissions.of(List.of(fair), Sample.FRIDAY).allow(Consent.Purpose.EMAIL),
        "nobody is there any more");
  }

  @Test
  void row151NoMarkOfThePartyIsInAnyRoadAnyMore() {
    List<Road> before = store.roads().toList();
    assertEquals(
        WEB.all().size() + FAIR.all().size() + OTHER.all().size(),
        marks(before, WEB, FAIR, OTHER).size(),
        "the marks are there before");
    ERASURE.in(store);
    List<Road> after = store.roads().toList();
    assertEquals(List.of(), marks(after, WEB, FAIR));
    assertEquals(OTHER.all(), marks(after, OTHER), "others' words stay");
  }

  /** As the person who is not erased would be shown them, and as anybody would. */
  private static List<String> marks(List<Road> roads, Canaries... whose) {
    StringBuilder shown = new StringBuilder();
    for (Road road : roads) {
      shown.append(RevealedFacts.of(road));
    }
    return Canaries.in(shown.toString(), whose);
  }

  @Test
  void row156TheOtherRoadKeepsItsOwnWordsAndLosesThoseAboutTheErased() {
    Road before = store.road(OTHER_ID).orElseThrow();
    ERASURE.in(store);
    Road after = store.road(OTHER_ID).orElseThrow();
    assertFalse(after.isErased());
    assertEquals(before.lead(), after.lead());
    assertEquals(before.evidence().size(), after.evidence().size());
    Fact compared = OTHER.compared(EvidenceKind.SAME_PARTY, WEB);
    assertTrue(after.facts().contains(compared.withoutWords()));
    assertFalse(after.facts().contains(compared));
    assertEquals(
        List.of(WEB_ID),
        after.facts().stream()
            .filter(fact -> fact.what() instanceof Happening.Forgotten)
            .map(fact -> ((Happening.Forgotten) fact.what()).other())
            .toList());
    RoadStoreException refused =
        assertThrows(
            RoadStoreException.class,
            () ->
                store.append(
                    OTHER_ID,
                    after.version(),
                    List.of(
                        Fact.evidenced(
                            FactId.of("again"),
                            OTHER_ID,
                            ((Happening.Evidenced) compared.what()).evidence()))));
    assertEquals(RoadStoreException.Reason.ERASED, refused.reason());
    assertEquals(List.of(), Canaries.in(refused.toString(), WEB, OTHER));
  }

  @Test
  void everyCountIsWhatItWas() {
    List<Road> before = store.roads().toList();
    Funnel funnel = before.stream().collect(Funnel.of(Definitions.sales(), Sample.FRIDAY));
    Parties parties = before.stream().collect(Parties.asOf(Sample.FRIDAY));
    ERASURE.in(store);
    List<Road> after = store.roads().toList();
    assertEquals(funnel, after.stream().collect(Funnel.of(Definitions.sales(), Sample.FRIDAY)));
    assertEquals(parties, after.stream().collect(Parties.asOf(Sample.FRIDAY)));
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).timesContacted(), after.get(i).timesContacted());
      assertEquals(before.get(i).engagement().size(), after.get(i).engagement().size());
      assertEquals(before.get(i).evidence().size(), after.get(i).evidence().size());
      assertEquals(before.get(i).lead().id(), after.get(i).lead().id());
    }
  }

  @Test
  void row152TwiceIsOnceWhoeverAsksAndWhenever() {
    ERASURE.in(store);
    List<Fact> once = feed(store);
    assertEquals(RECEIPT, ERASURE.in(store));
    Receipt later = Erasure.of(FAIR_ID, Sample.FRIDAY.plusSeconds(9), "somebody").in(store);
    assertEquals(RECEIPT.leads(), later.leads());
    assertEquals(once, feed(store));
  }

  @Test
  void row152AnUnknownLeadGetsTheSameAnswerAndAddsNothing() {
    List<Fact> before = feed(store);
    LeadId nobody = LeadId.of("nobody");
    Receipt unknown = Erasure.of(nobody, Sample.FRIDAY, "privacy-desk").in(store);
    assertEquals(before, feed(store));
    Receipt known = Erasure.of(OTHER_ID, Sample.FRIDAY, "privacy-desk").in(store);
    assertEquals(
        known.toString(), unknown.toString().replace("nobody", "other"), "the same, but the id");
    assertEquals(Optional.empty(), store.road(nobody));
  }

  @Test
  void row152AnOddAccountIsRefusedBeforeAnythingIsRead() {
    assertThrows(IllegalArgumentException.class, () -> Erasure.of(WEB_ID, Sample.FRIDAY, " "));
  }

  @Test
  void row152WhoIsAddingMeanwhileIsErasedToo() {
    Busy busy = new Busy(store);
    ERASURE.in(busy);
    assertTrue(Canaries.bare(store, WEB_ID));
    assertTrue(feed(store).stream().anyMatch(fact -> fact.id().equals(FactId.of("meanwhile"))));
  }

  @Test
  void row154ANewEnquiryOfTheSamePersonIsANewLead() {
    ERASURE.in(store);
    Lead again = Sample.lead("again", "Anna " + WEB.at("name"));
    store.append(again.id(), 0, List.of(Sample.received(again)));
    Road road = store.road(again.id()).orElseThrow();
    assertFalse(road.isErased());
    assertEquals(again, road.lead());
    assertEquals(
        List.of(again.id()),
        store.roads().collect(Parties.asOf(Sample.FRIDAY)).of(again.id()).leads());
    assertEquals(Words.none(), store.road(WEB_ID).orElseThrow().lead().words());
  }

  @Test
  void idsAsLongAsTheyCanBeHaveReceiptsToo() {
    RoadStore empty = RoadStore.inMemory();
    List<LeadId> ids = List.of(LeadId.of("x".repeat(200)), LeadId.of("x".repeat(199)));
    for (LeadId id : ids) {
      Lead lead = Sample.lead(id.value(), "Anna Serra");
      empty.append(
          id, 0, List.of(Fact.received(FactId.of("r" + id.value().length()), lead, "desk")));
    }
    for (LeadId id : ids) {
      Erasure.of(id, Sample.FRIDAY, "privacy-desk").in(empty);
      assertTrue(empty.road(id).orElseThrow().isErased());
    }
  }

  /** How an append ends. */
  enum End {
    REFUSED,
    DONE_AND_UNKNOWN,
    CRASH_BEFORE,
    CRASH_AFTER
  }

  @ParameterizedTest(name = "{0} at append {1}")
  @CsvSource({
    "REFUSED, 1",
    "REFUSED, 2",
    "REFUSED, 3",
    "DONE_AND_UNKNOWN, 1",
    "DONE_AND_UNKNOWN, 2",
    "DONE_AND_UNKNOWN, 3",
    "CRASH_BEFORE, 1",
    "CRASH_BEFORE, 2",
    "CRASH_BEFORE, 3",
    "CRASH_AFTER, 1",
    "CRASH_AFTER, 2",
    "CRASH_AFTER, 3"
  })
  void afterAFailureHalfWayTheRestIsErased(End end, int at) {
    Failing failing = new Failing(store, end, at);
    Throwable told = assertThrows(Throwable.class, () -> ERASURE.in(failing));
    assertEquals(List.of(), Canaries.in(told.toString(), WEB, FAIR, OTHER));
    assertEquals(RECEIPT, ERASURE.in(store));
    RoadStore undisturbed = RoadStore.inMemory();
    fill(undisturbed);
    ERASURE.in(undisturbed);
    assertEquals(undisturbed.roads().toList(), store.roads().toList());
    assertEquals(feed(undisturbed).size(), feed(store).size());
  }

  @Test
  void oneRoadThatCannotBeAddedToDoesNotKeepTheWordsOfTheOthers() {
    assertThrows(RoadStoreException.class, () -> ERASURE.in(new Failing(store, End.REFUSED, 1)));
    assertFalse(store.road(FAIR_ID).orElseThrow().isErased());
    assertTrue(store.road(WEB_ID).orElseThrow().isErased());
  }

  /** A store that is asked through another. */
  private static class Through implements RoadStore {
    final RoadStore sound;

    Through(RoadStore sound) {
      this.sound = sound;
    }

    @Override
    public Optional<Road> road(LeadId lead) {
      return sound.road(lead);
    }

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      return sound.append(lead, expected, facts);
    }

    @Override
    public Optional<LeadId> delivered(DeliveryKey key) {
      return sound.delivered(key);
    }

    @Override
    public Stream<Road> roads() {
      return sound.roads();
    }

    @Override
    public Batch after(Position position, int most) {
      return sound.after(position, most);
    }
  }

  private static final class Failing extends Through {
    private final End end;
    private int left;

    Failing(RoadStore sound, End end, int at) {
      super(sound);
      this.end = end;
      this.left = at;
    }

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      if (--left != 0) {
        return super.append(lead, expected, facts);
      }
      if (end == End.DONE_AND_UNKNOWN || end == End.CRASH_AFTER) {
        super.append(lead, expected, facts);
      }
      if (end == End.CRASH_BEFORE || end == End.CRASH_AFTER) {
        throw new AssertionError("the process dies");
      }
      RoadStoreException.Reason reason =
          end == End.REFUSED
              ? RoadStoreException.Reason.UNAVAILABLE
              : RoadStoreException.Reason.OUTCOME_UNKNOWN;
      throw new RoadStoreException(reason, Optional.of(lead), "not now", null);
    }
  }

  /** Somebody who adds to a road after it was read, once. */
  private static final class Busy extends Through {
    private boolean added;

    Busy(RoadStore sound) {
      super(sound);
    }

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      if (!added && lead.equals(WEB_ID)) {
        added = true;
        super.append(
            lead, expected, List.of(Sample.handshake("meanwhile", WEB.words(), Sample.TUESDAY)));
      }
      return super.append(lead, expected, facts);
    }
  }
}
