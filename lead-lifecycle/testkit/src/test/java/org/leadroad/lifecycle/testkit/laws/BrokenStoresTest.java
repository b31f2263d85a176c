package org.leadroad.lifecycle.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.testkit.RoadStoreContract;

/** Each law of stores refuses a store that breaks it, and says which law it was. */
class BrokenStoresTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Lead GIULIA =
      Lead.builder()
          .id(LeadId.of("giulia"))
          .receivedAt(NOON)
          .origin(
              Origin.builder()
                  .channel(Channel.CONTACT_FORM)
                  .initiative(Initiative.THEIRS)
                  .deliveryKey(DeliveryKey.of("key-1"))
                  .build())
          .words(Words.of("nome", "Giulia Bianchi"))
          .build();
  private static final List<Fact> FACTS =
      List.of(Fact.received(FactId.of("r"), GIULIA, "desk"), called("c-1"), called("c-2"));
  private static final Book BOOK = Book.of(FACTS);
  private static final Road ROAD = Road.of(FACTS);

  private static Fact called(String id) {
    return Fact.contacted(FactId.of(id), GIULIA.id(), Happening.Step.QUALIFY, NOON, "desk");
  }

  /** One law with its example. */
  @FunctionalInterface
  interface Holding {
    void of(RoadStoreContract contract) throws Exception;
  }

  static Stream<Arguments> broken() {
    Holding book =
        contract -> contract.anyInterleavingOfRetriesMakesTheSameBook(BOOK, new Random(7));
    return Stream.of(
        row("skipsInTheFeed", new SkipsInTheFeed(), book, "nothing lost"),
        row("listsRoadsTwice", new ListsRoadsTwice(), book, "everyone"),
        row("forgetsTheLast", new ForgetsTheLast(), book, "nothing lost"),
        row(
            "addsOneByOne",
            new AddsOneByOne(),
            c -> c.whatIsRefusedInPartIsRefusedWhole(ROAD),
            "nothing lost"),
        row("ignoresVersions", new IgnoresVersions(), c -> c.whoIsLateIsTold(ROAD), "nothing lost"),
        row(
            "takesTwice",
            new TakesTwice(),
            c -> c.anEnquiryIsTakenOnceForEachDelivery(GIULIA),
            "nothing lost"),
        row(
            "givesUpEarly",
            new GivesUpEarly(),
            RoadStoreContract::anUpdateDecidesAgainAsOftenAsItMay,
            "nothing lost"),
        row(
            "feedsErasedWords",
            new FeedsErasedWords(),
            c -> c.erasedWordsAreGoneFromEverything(BOOK),
            "erasure"),
        row(
            "feedsForgottenWords",
            new FeedsErasedWords(),
            c -> c.wordsAboutSomebodyElseAreGoneFromEverything(ROAD),
            "erasure"),
        row("foldsCase", new FoldsCase(), RoadStoreContract::idsAreTakenToTheLetter, "everyone"));
  }

  private static Arguments row(String id, RoadStore store, Holding law, String name) {
    return Arguments.of(id, store, law, name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isCaught(String id, RoadStore store, Holding law, String name) {
    RoadStoreContract contract = () -> store;
    AssertionError caught = assertThrows(AssertionError.class, () -> law.of(contract));
    assertEquals("law " + name, String.valueOf(caught.getMessage()).split(":", 2)[0]);
  }

  private static final class SkipsInTheFeed extends Bent {
    @Override
    public Batch after(Position position, int most) {
      Batch batch = super.after(position, most + 1);
      int size = batch.facts().size();
      return size > 1 ? new Batch(batch.facts().subList(1, size), batch.next()) : batch;
    }
  }

  private static final class ListsRoadsTwice extends Bent {
    @Override
    public Stream<Road> roads() {
      return Stream.concat(super.roads(), super.roads());
    }
  }

  private static final class ForgetsTheLast extends Bent {
    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      List<Fact> some = new ArrayList<>(facts);
      if (some.size() > 1) {
        some.remove(some.size() - 1);
      }
      return super.append(lead, expected, some);
    }
  }

  private static final class AddsOneByOne extends Bent {
    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      long version = expected;
      for (Fact fact : facts) {
        version = super.append(lead, version, List.of(fact));
      }
      return version;
    }
  }

  private static final class IgnoresVersions extends Bent {
    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      return super.append(lead, road(lead).map(Road::version).orElse(0L), facts);
    }
  }

  private static final class TakesTwice extends Bent {
    private final RoadStore others = RoadStore.inMemory();

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      return lead.equals(GIULIA.id())
          ? super.append(lead, expected, facts)
          : others.append(lead, expected, facts);
    }
  }

  private static final class GivesUpEarly extends Bent {
    @Override
    public long update(
        LeadId lead, int tries, Function<Optional<Road>, ? extends Collection<Fact>> decide) {
      return super.update(lead, 1, decide);
    }
  }

  private static final class FeedsErasedWords extends Bent {
    private final Map<FactId, Fact> worded = new HashMap<>();

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      facts.forEach(fact -> worded.put(fact.id(), fact));
      return super.append(lead, expected, facts);
    }

    @Override
    public Batch after(Position position, int most) {
      Batch batch = super.after(position, most);
      return new Batch(
          batch.facts().stream().map(fact -> worded.getOrDefault(fact.id(), fact)).toList(),
          batch.next());
    }
  }

  private static final class FoldsCase extends Bent {
    @Override
    public Optional<Road> road(LeadId lead) {
      return super.road(LeadId.of(lead.value().toLowerCase(Locale.ROOT)));
    }
  }
}
