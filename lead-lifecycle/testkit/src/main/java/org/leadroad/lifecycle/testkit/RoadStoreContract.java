package org.leadroad.lifecycle.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Lead;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/**
 * The laws that every {@link RoadStore} keeps (nothing lost, erasure, replay, everyone, words;
 * statements L2, L8), as properties over generated roads and books.
 *
 * <pre>{@code
 * class OurStoreTest implements RoadStoreContract {
 *   @Override
 *   public RoadStore store() {
 *     return OurStore.empty();
 *   }
 * }
 * }</pre>
 *
 * <p>The class is run like any other test class. What becomes of a store whose process or database
 * dies is for its own tests to try.
 */
public interface RoadStoreContract {

  /** {@return a store without a fact in it; asked for once in each try} */
  RoadStore store();

  /**
   * Law <em>nothing lost</em>: facts that come in pieces, in any order and more than once make the
   * same roads as {@link Book#of}, each is listed once, and the feed has every fact once, in the
   * order of arrival.
   *
   * @param book any book
   * @param random cuts it to pieces
   */
  @Property
  default void anyInterleavingOfRetriesMakesTheSameBook(@ForAll Book book, @ForAll Random random) {
    Trial trial = new Trial(store());
    List<Fact> taken = Interleaving.play(book, trial.store(), random);
    for (Road road : book.roads()) {
      LeadId lead = road.lead().id();
      Law.REPLAY.same("the road", Optional.of(road), trial.store().road(lead));
    }
    List<Road> roads = trial.roads();
    Law.EVERYONE.same("the roads", Set.copyOf(book.roads()), new HashSet<>(roads));
    Law.EVERYONE.same(
        "the order of the roads",
        taken.stream().map(Fact::lead).distinct().toList(),
        roads.stream().map(road -> road.lead().id()).toList());
    Law.NOTHING_LOST.same("the feed", taken, trial.feed(random));
    Law.REPLAY.same("the book", book, trial.store().book());
  }

  /**
   * Law <em>nothing lost</em>: of facts of which one is refused, none is added.
   *
   * @param road any road
   */
  @Property
  default void whatIsRefusedInPartIsRefusedWhole(@ForAll Road road) {
    Trial trial = new Trial(store());
    List<Fact> facts = trial.add(road);
    LeadId lead = road.lead().id();
    Fact sound = Trial.called(lead, "sound");
    Fact twin = Trial.called(lead, facts.get(0).id().value());
    trial.refusesUnsound(lead, road.version(), List.of(sound, twin));
    Fact stray = Trial.strayWithdrawal(lead, "stray");
    trial.refusesUnsound(lead, road.version(), List.of(sound, stray));
    Fact foreign = Trial.called(LeadId.of("somebody-else"), "foreign");
    trial.refusesUnsound(lead, road.version(), List.of(sound, foreign));
    LeadId unknown = LeadId.of("nobody");
    trial.refusesUnsound(unknown, 0, List.of(Trial.called(unknown, "wordless")));
    Law.NOTHING_LOST.same("the feed", facts, trial.feed());
  }

  /**
   * Law <em>nothing lost</em>: who decided on an older road, or a newer one, adds nothing and is
   * told.
   *
   * @param road any road
   */
  @Property
  default void whoIsLateIsTold(@ForAll Road road) {
    Trial trial = new Trial(store());
    trial.add(road);
    LeadId lead = road.lead().id();
    List<Fact> late = List.of(Trial.called(lead, "late"));
    for (long wrong : new long[] {road.version() - 1, road.version() + 1, Long.MAX_VALUE, -1}) {
      RoadStoreException told = trial.refuses(Reason.CONFLICT, lead, wrong, late);
      Law.NOTHING_LOST.same("the lead of the refusal", Optional.of(lead), told.lead());
    }
    long version = trial.store().append(lead, road.version(), late);
    Law.NOTHING_LOST.same("the version", road.version() + 1, version);
  }

  /**
   * Law <em>nothing lost</em>: an enquiry that is delivered again is refused, and the refusal says
   * which lead came with it first.
   *
   * @param first any lead
   */
  @Property
  default void anEnquiryIsTakenOnceForEachDelivery(@ForAll Lead first) {
    Assume.that(first.origin().deliveryKey().isPresent());
    DeliveryKey key = first.origin().deliveryKey().orElseThrow();
    Trial trial = new Trial(store());
    RoadStore store = trial.store();
    Law.NOTHING_LOST.same("who was delivered", Optional.empty(), store.delivered(key));
    store.append(first.id(), 0, List.of(Trial.received(first, "first")));
    Law.NOTHING_LOST.same("who was delivered", Optional.of(first.id()), store.delivered(key));
    Lead again = Trial.lead("delivered-again", first.origin(), first.words());
    List<Fact> twice = List.of(Trial.received(again, "second"));
    RoadStoreException told = trial.refuses(Reason.DELIVERED_BEFORE, again.id(), 0, twice);
    Law.NOTHING_LOST.same("the lead of the refusal", Optional.of(first.id()), told.lead());
    DeliveryKey longer = DeliveryKey.of(key.value() + " ");
    Law.NOTHING_LOST.same("another key", Optional.empty(), store.delivered(longer));
  }

  /**
   * Law <em>nothing lost</em>: an id names one fact of all roads.
   *
   * @param road any road
   */
  @Property
  default void anIdNamesOneFactOfAllRoads(@ForAll Road road) {
    Trial trial = new Trial(store());
    trial.add(road);
    Lead other = Trial.lead("somebody-else");
    Fact twin = Trial.received(other, road.facts().get(0).id().value());
    trial.refusesUnsound(other.id(), 0, List.of(twin));
    trial.refusesUnsound(other.id(), 0, List.of(Trial.received(other, "sound"), twin));
  }

  /**
   * Law <em>erasure</em>: after it no word comes back from anywhere, every fact is there and what
   * has words is refused. Who has read half of the feed reads on.
   *
   * @param book any book; its first road is erased
   */
  @Property
  default void erasedWordsAreGoneFromEverything(@ForAll Book book) {
    Assume.that(!book.roads().isEmpty());
    Trial trial = new Trial(store());
    RoadStore store = trial.store();
    Road road = book.roads().get(0);
    LeadId lead = road.lead().id();
    List<Fact> facts = new ArrayList<>();
    book.roads().forEach(each -> facts.addAll(trial.add(each)));
    Batch read = store.after(Position.START, 1);
    Fact receipt = Trial.erased(lead, "receipt");
    store.append(lead, road.version(), List.of(receipt));

    facts.replaceAll(fact -> fact.lead().equals(lead) ? fact.withoutWords() : fact);
    facts.add(receipt);
    Book erased = Book.of(facts);
    Law.ERASURE.same("the road", erased.road(lead), store.road(lead));
    Law.ERASURE.same("the roads", Set.copyOf(erased.roads()), new HashSet<>(trial.roads()));
    Law.ERASURE.same("the feed", facts, trial.feed());
    List<Fact> rest = store.after(read.next(), facts.size()).facts();
    Law.ERASURE.same("the rest of the feed", facts.subList(1, facts.size()), rest);

    long version = road.version() + 1;
    Law.ERASURE.same("the words again", version, store.append(lead, 0, road.facts()));
    Law.ERASURE.same("the receipt again", version, store.append(lead, 0, List.of(receipt)));
    trial.refuses(Reason.ERASED, lead, version, List.of(Trial.note(lead, "said", "un SUV")));
    Law.ERASURE.same(
        "what has no words",
        version + 1,
        store.append(lead, version, List.of(Trial.called(lead, "later"))));
  }

  /**
   * Law <em>erasure</em>: when somebody else is erased, what this road says of them goes, and what
   * it says of its own lead stays.
   *
   * @param road any road
   */
  @Property
  default void wordsAboutSomebodyElseAreGoneFromEverything(@ForAll Road road) {
    Trial trial = new Trial(store());
    RoadStore store = trial.store();
    LeadId lead = road.lead().id();
    LeadId other = LeadId.of("somebody-else");
    Fact apart = Trial.apart(lead, other, "apart");
    Assume.that(!road.isErased());
    List<Fact> facts = new ArrayList<>(trial.add(road));
    store.append(lead, road.version(), List.of(apart));
    Batch read = store.after(Position.START, 1);
    Fact receipt = Trial.forgotten(lead, other, "receipt");
    store.append(lead, road.version() + 1, List.of(receipt));

    facts.addAll(List.of(apart.withoutWords(), receipt));
    Road left = Road.of(facts);
    Law.ERASURE.same("the road", Optional.of(left), store.road(lead));
    Law.ERASURE.same("the roads", List.of(left), trial.roads());
    Law.ERASURE.same("the feed", facts, trial.feed());
    List<Fact> rest = store.after(read.next(), facts.size()).facts();
    Law.ERASURE.same("the rest of the feed", facts.subList(1, facts.size()), rest);

    long version = left.version();
    Law.ERASURE.same("the words again", version, store.append(lead, 0, List.of(apart)));
    Law.ERASURE.same("the receipt again", version, store.append(lead, 0, List.of(receipt)));
    trial.refuses(Reason.ERASED, lead, version, List.of(Trial.apart(lead, other, "again")));
    Fact said = Trial.note(lead, "said", "un SUV");
    store.append(lead, version, List.of(said, Trial.apart(lead, LeadId.of("a-third"), "third")));
    Law.ERASURE.same("what is said later", said, trial.feed().get(facts.size()));
  }

  /** Law <em>words</em>: what was said comes back to the character, however odd it is. */
  @Example
  default void everyTextComesBackAsItWas() {
    Trial trial = new Trial(store());
    Lead lead = Trial.lead("odd");
    List<Fact> facts = new ArrayList<>(List.of(Trial.received(lead, "r")));
    for (String text :
        List.of(
            "",
            " ",
            "blanks at the end  ",
            "\ud83d\ude97\ud83d\udc68\u200d\ud83d\udc69",
            "\u0000 and \u0007",
            "half \ud83d of a pair",
            "'; drop table leads; --",
            "line\r\nline\u2028line",
            "x".repeat(64 * 1024),
            "\ud83d\ude97".repeat(32 * 1024))) {
      facts.add(Trial.note(lead.id(), "n" + facts.size(), text));
    }
    trial.store().append(lead.id(), 0, facts);
    List<Fact> back = trial.feed();
    for (int i = 0; i < facts.size(); i++) {
      int number = i;
      Law.WORDS.holds(
          facts.get(i).equals(back.get(i)), () -> "text " + number + " must come back as it was");
    }
    Road road = Road.of(facts);
    Law.WORDS.same("the road", Optional.of(road), trial.store().road(lead.id()));
  }

  /** Law <em>everyone</em>: ids are taken to the letter, and are never part of a command. */
  @Example
  default void idsAreTakenToTheLetter() {
    RoadStore store = store();
    List<String> ids =
        List.of(
            "a",
            "A",
            "%",
            "_",
            "';drop--",
            "\u00e9",
            "e\u0301",
            "x".repeat(199),
            "x".repeat(200),
            "\ud83d\ude97".repeat(100));
    for (String id : ids) {
      Lead lead = Trial.lead(id, Trial.NOWHERE, Words.of("id", id));
      store.append(lead.id(), 0, List.of(Trial.received(lead, id)));
    }
    for (String id : ids) {
      Words words = store.road(LeadId.of(id)).orElseThrow().lead().words();
      Law.EVERYONE.same("the words of lead " + id, Words.of("id", id), words);
    }
    Law.EVERYONE.same("nobody", Optional.empty(), store.road(LeadId.of("b")));
  }

  /**
   * Law <em>nothing lost</em>: of eight who add to one road two hundred times each, everybody is
   * acknowledged at a version of their own, and what is acknowledged is there.
   *
   * @throws InterruptedException if somebody stops the test
   */
  @Example
  default void whatIsAcknowledgedIsThereOnce() throws InterruptedException {
    Trial trial = new Trial(store());
    Lead lead = Trial.lead("hot");
    trial.store().append(lead.id(), 0, List.of(Trial.received(lead, "r")));
    Set<Long> versions = new Crowd(trial.store(), lead.id(), 1).write(8, 200);
    Road road = trial.store().road(lead.id()).orElseThrow();
    Set<FactId> fed = trial.feed().stream().map(Fact::id).collect(Collectors.toSet());
    Law.NOTHING_LOST.same("how many versions", 1_600, versions.size());
    Law.NOTHING_LOST.same("how many facts", 1_601L, road.version());
    Law.NOTHING_LOST.same("how many in the feed", 1_601, fed.size());
  }

  /** An update decides again as often as it may, and then says why it did not. */
  @Example
  default void anUpdateDecidesAgainAsOftenAsItMay() {
    RoadStore store = store();
    Lead lead = Trial.lead("hot");
    store.append(lead.id(), 0, List.of(Trial.received(lead, "r")));
    List<Long> seen = new ArrayList<>();
    try {
      store.update(
          lead.id(),
          3,
          road -> {
            seen.add(road.orElseThrow().version());
            Fact faster = Trial.called(lead.id(), "faster-" + seen.size());
            store.append(lead.id(), seen.size(), List.of(faster));
            return List.of(Trial.called(lead.id(), "slower"));
          });
    } catch (RoadStoreException refused) {
      Law.NOTHING_LOST.same("the reason", Reason.CONFLICT, refused.reason());
      Law.NOTHING_LOST.same("what was seen", List.of(1L, 2L, 3L), seen);
      return;
    }
    throw new AssertionError("law nothing lost: an update that is always late must say so.");
  }

  /** Where to read on is the store's own mark, and no other is taken for one. */
  @Example
  default void aPositionThatTheStoreNeverGaveIsRefused() {
    RoadStore store = store();
    Batch none = new Batch(List.of(), Position.START);
    Law.NOTHING_LOST.same("an empty feed", none, store.after(Position.START, 9));
    for (String strange : List.of("strange", "-1", "999999999", "9".repeat(200))) {
      try {
        store.after(Position.of(strange), 9);
      } catch (IllegalArgumentException refused) {
        continue;
      }
      throw new AssertionError("law nothing lost: position " + strange + " must be refused.");
    }
  }
}
