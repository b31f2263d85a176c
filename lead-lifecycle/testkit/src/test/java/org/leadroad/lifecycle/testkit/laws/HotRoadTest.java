package org.leadroad.lifecycle.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.store.Addition;
import org.leadroad.lifecycle.store.RoadStoreException;

/** A road to which somebody else always adds first. */
class HotRoadTest {

  private static final int TRIES = 10_000;
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Lead GIULIA =
      Lead.builder()
          .id(LeadId.of("giulia"))
          .receivedAt(NOON)
          .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
          .words(Words.of("nome", "Giulia Bianchi"))
          .build();
  private static final Fact CALL =
      Fact.contacted(FactId.of("c"), GIULIA.id(), Happening.Step.QUALIFY, NOON, "desk");

  private static final class AlwaysLate extends Bent {
    private int appends;

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      appends++;
      throw Addition.conflict(lead, expected, expected + 1);
    }
  }

  /** How long to wait before a further try is for the host to say, in what it decides with. */
  @Test
  void row131TenThousandTriesEndInAConflictAndNotInALoop() {
    AlwaysLate store = new AlwaysLate();
    store.sound.append(GIULIA.id(), 0, List.of(Fact.received(FactId.of("r"), GIULIA, "desk")));
    AtomicInteger decided = new AtomicInteger();
    RoadStoreException told =
        assertThrows(
            RoadStoreException.class,
            () ->
                store.update(
                    GIULIA.id(),
                    TRIES,
                    road -> {
                      decided.incrementAndGet();
                      return List.of(CALL);
                    }));
    assertEquals(RoadStoreException.Reason.CONFLICT, told.reason());
    assertEquals(TRIES, decided.get());
    assertEquals(TRIES, store.appends);
    assertEquals(1, store.sound.road(GIULIA.id()).orElseThrow().version(), "nothing was added");
  }
}
