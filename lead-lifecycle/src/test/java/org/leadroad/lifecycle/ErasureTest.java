package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/** Law <em>erasure</em>: no word is left anywhere, and every count is what it was. */
class ErasureTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final List<Fact> FACTS =
      List.of(
          Sample.received(ANNA),
          Sample.visit("visit", ANNA, Sample.TUESDAY),
          Sample.handshake("shake", ANNA, Sample.TUESDAY),
          Sample.rated("rate", ANNA, Sample.TUESDAY, org.leadroad.scoring.Temperature.HOT));
  private static final Fact GONE = Sample.erased("gone", ANNA, Sample.FRIDAY);

  private static List<Fact> with(Fact... more) {
    List<Fact> all = new ArrayList<>(FACTS);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void anErasedRoadHasNoWordsAndEveryCountIsWhatItWas() {
    Road before = Road.of(FACTS);
    Road after = Road.of(with(GONE));
    assertTrue(after.isErased());
    assertEquals(Words.none(), after.lead().words());
    assertEquals(before.engagement().size(), after.engagement().size());
    assertEquals(before.evidence().size(), after.evidence().size());
    assertEquals(before.timesContacted(), after.timesContacted());
    assertEquals(before.rating(), after.rating());
    assertEquals(before.lead().origin().channel(), after.lead().origin().channel());
  }

  @Test
  void aDayBeforeTheErasureHasNoWordsEither() {
    Road then = Road.of(with(GONE)).asOf(Sample.TUESDAY);
    assertTrue(then.isErased());
    assertEquals(Words.none(), then.lead().words());
  }

  @Test
  void row155FactsThatComeBackFromACopyBringNoWordsBack() {
    Book erased = Book.of(with(GONE));
    assertEquals(erased, erased.with(FACTS));
  }

  @Test
  void aReceiptCannotBeWithdrawn() {
    Fact oops = Sample.withdrawn("oops", GONE, Sample.FRIDAY);
    assertThrows(IllegalArgumentException.class, () -> Road.of(with(GONE, oops)));
  }

  @Test
  void aStoreGivesNoWordsOfAnErasedRoadAnyMore() {
    RoadStore store = RoadStore.inMemory();
    store.append(ANNA.id(), 0, FACTS);
    store.append(ANNA.id(), FACTS.size(), List.of(GONE));
    Batch all = store.after(Position.START, 100);
    assertEquals(
        with(GONE).stream().map(Fact::withoutWords).collect(Collectors.toSet()),
        all.facts().stream().collect(Collectors.toSet()));
    assertEquals(Road.of(with(GONE)), store.road(ANNA.id()).orElseThrow());
  }

  @Test
  void row152NothingWithWordsIsAddedAfterwardsAndTryingAgainChangesNothing() {
    RoadStore store = RoadStore.inMemory();
    store.append(ANNA.id(), 0, with(GONE));
    assertEquals(5, store.append(ANNA.id(), 0, FACTS), "all there already");
    Fact later = Sample.handshake("later", ANNA, Sample.FRIDAY);
    RoadStoreException refused =
        assertThrows(RoadStoreException.class, () -> store.append(ANNA.id(), 5, List.of(later)));
    assertEquals(RoadStoreException.Reason.ERASED, refused.reason());
    assertEquals(6, store.append(ANNA.id(), 5, List.of(Sample.won("won", ANNA, Sample.FRIDAY))));
  }
}
