package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.testkit.RoadStoreContract;

/** Odd words, odd ids and odd dates, in memory and in a database. */
class ToTheLetterTest {

  private static final List<String> ODD =
      List.of(
          "",
          "blanks at the end  ",
          "\ud83d\ude97 and \u0000",
          "line\r\nline",
          "x".repeat(64 * 1024));

  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row145EveryWordAndByteComesBackAsItWas(String name, EmptyStores empty) {
    RoadStoreContract contract = empty::get;
    contract.everyTextComesBackAsItWas();

    RoadStore store = empty.get();
    for (int i = 0; i < ODD.size(); i++) {
      String text = ODD.get(i);
      Lead lead =
          Lead.builder()
              .id(LeadId.of("lead-" + i))
              .receivedAt(Roadside.NOON)
              .origin(Roadside.OTHER.origin())
              .words(Words.of("message", text))
              .original(Original.of(text.getBytes(StandardCharsets.UTF_16), "text/plain"))
              .build();
      Fact received = Fact.received(FactId.of("r-" + i), lead, "portal", "desk");
      store.append(lead.id(), 0, List.of(received));
      assertEquals(lead, store.road(lead.id()).orElseThrow().lead(), "text " + i);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row146IdsAreTakenToTheLetterAndLongOnesAreRefused(String name, EmptyStores empty) {
    RoadStoreContract contract = empty::get;
    contract.idsAreTakenToTheLetter();
    String message =
        assertThrows(IllegalArgumentException.class, () -> LeadId.of("x".repeat(300))).getMessage();
    assertFalse(message.contains("xxx"), message);
  }

  /** One node's clock is an hour behind, the other's an hour ahead of it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource(EmptyStores.ALL)
  void row147FactsAreTakenInTheOrderTheyComeInWhateverTheirDates(String name, EmptyStores empty) {
    RoadStore store = empty.get();
    Instant behind = Roadside.NOON.minus(Duration.ofHours(1));
    Instant ahead = Roadside.NOON.plus(Duration.ofHours(1));
    Fact late = called("late", ahead);
    Fact early = called("early", behind);
    assertEquals(1, store.append(Roadside.LEAD, 0, List.of(Roadside.RECEIVED)));
    assertEquals(2, store.append(Roadside.LEAD, 1, List.of(late)));
    assertEquals(3, store.append(Roadside.LEAD, 2, List.of(early)));
    assertEquals(List.of(Roadside.RECEIVED, late, early), Roadside.feed(store));
    RoadStoreException told =
        assertThrows(
            RoadStoreException.class,
            () -> store.append(Roadside.LEAD, 2, List.of(called("newest", ahead.plusSeconds(1)))));
    assertEquals(RoadStoreException.Reason.CONFLICT, told.reason(), "a later date wins nothing");

    List<Fact> otherWayRound = new ArrayList<>(Roadside.feed(store));
    Collections.reverse(otherWayRound);
    assertEquals(Road.of(otherWayRound), store.road(Roadside.LEAD).orElseThrow());
  }

  private static Fact called(String id, Instant at) {
    return Fact.contacted(
        FactId.of(id), Roadside.LEAD, Happening.Step.MAKE_CONTACT, at, "node-of-" + id);
  }
}
