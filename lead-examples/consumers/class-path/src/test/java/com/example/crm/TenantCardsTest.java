package com.example.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.ScorecardException;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** A card is swapped while others score: every score is wholly by one card, of the right tenant. */
class TenantCardsTest {

  private static final int VERSIONS = 200;
  private static final int SCORERS = 3;
  private static final List<String> TENANTS = List.of("north", "south");
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

  private static final Vocabulary.Builder NAMES = Vocabulary.builder();
  private static final Attribute<Boolean> KNOWN = NAMES.flag("known");
  private static final Interactions PAGES = NAMES.interactions("page-view");
  private static final Vocabulary WORDS = NAMES.build();

  private static final Profile SOMEBODY =
      Profile.builder()
          .set(KNOWN, true)
          .engagement(
              Engagement.none()
                  .plus(Interaction.of("page-view", NOW, Direction.THEIRS, "p-1"))
                  .plus(Interaction.of("page-view", NOW, Direction.THEIRS, "p-2")))
          .build();

  /** In every version each rule gives so many times as much: 12 points in the first. */
  private static byte[] card(String tenant, int version) {
    return Scorecard.builder(tenant, version, WORDS)
        .tier(
            Tier.FLAT,
            Rule.when("known", KNOWN.is(true), 10 * version).because("we know who it is"),
            Rule.each("pages", PAGES, version).because("looked at our pages"))
        .bands(Bands.hot(12L * version).warm(version))
        .build()
        .toJson();
  }

  @Test
  void everyScoreIsWhollyByOneCard() throws Exception {
    TenantCards cards = new TenantCards(WORDS);
    TENANTS.forEach(tenant -> cards.swap(tenant, card(tenant, 1)));
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch scoring = new CountDownLatch(SCORERS);
    ExecutorService threads = Executors.newFixedThreadPool(SCORERS);
    try {
      List<Future<Integer>> last = new ArrayList<>();
      for (int i = 0; i < SCORERS; i++) {
        String tenant = TENANTS.get(i % TENANTS.size());
        last.add(threads.submit(() -> scoreUntil(done, scoring, cards, tenant)));
      }
      assertTrue(scoring.await(1, TimeUnit.MINUTES));
      for (int version = 2; version <= VERSIONS; version++) {
        for (String tenant : TENANTS) {
          cards.swap(tenant, card(tenant, version));
        }
      }
      done.set(true);
      for (Future<Integer> each : last) {
        assertEquals(VERSIONS, each.get(1, TimeUnit.MINUTES));
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
  }

  /** Scores until all is swapped and once more; the version that was seen last. */
  private static int scoreUntil(
      AtomicBoolean done, CountDownLatch scoring, TenantCards cards, String tenant) {
    int seen = 0;
    boolean once = false;
    while (!once) {
      once = done.get();
      Score score = cards.score(tenant, SOMEBODY, NOW);
      int version = score.card().version();
      assertTrue(version >= seen, "no version comes back");
      assertEquals(tenant, score.card().id());
      assertEquals(12L * version, score.total());
      assertEquals(12L * version, score.lines().stream().mapToLong(Score.Line::points).sum());
      assertEquals(10L * version, score.points("known"));
      seen = version;
      scoring.countDown();
    }
    return seen;
  }

  @Test
  void aCardThatIsRefusedLeavesTheOldOneInPlace() {
    TenantCards cards = new TenantCards(WORDS);
    cards.swap("north", card("north", 1));
    byte[] torn =
        new String(card("north", 2), StandardCharsets.UTF_8)
            .substring(0, 100)
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(ScorecardException.class, () -> cards.swap("north", torn));
    assertEquals(1, cards.score("north", SOMEBODY, NOW).card().version());
  }
}
