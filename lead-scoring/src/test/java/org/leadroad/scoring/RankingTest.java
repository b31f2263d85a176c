package org.leadroad.scoring;

import static java.util.Comparator.comparingLong;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Engagement;

class RankingTest {

  private record Lead(String name, String role, Engagement engagement) {}

  private static final Scorer<Lead> SCORER =
      Showroom.flat(Rule.when("owner", ROLE.is("owner"), 10), Rule.each("visits", VISITS, 4))
          .scorer(
              Bindings.<Lead>builder()
                  .value(ROLE, Lead::role)
                  .engagement(Lead::engagement)
                  .build());

  private static final Lead ANNA = new Lead("anna", "clerk", Engagement.none());
  private static final Lead BRUNO = new Lead("bruno", "owner", Showroom.engagement("page-view", 1));
  private static final Lead CARLA =
      new Lead("carla", "clerk", Showroom.engagement("page-view", 1, 2, 3));
  private static final Lead DARIO = new Lead("dario", "none", Engagement.none());

  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  @AfterAll
  static void close() {
    POOL.shutdown();
  }

  @Test
  void theHighestTotalComesFirstAndEqualsKeepTheirOrder() {
    Ranking<Lead> ranking = SCORER.ranking(NOW).of(List.of(DARIO, CARLA, ANNA, BRUNO));

    List<String> places = new ArrayList<>();
    for (Ranking.Entry<Lead> each : ranking) {
      places.add(each.place() + " " + each.subject().name() + " " + each.total());
    }
    assertEquals(List.of("1 bruno 14", "2 carla 12", "3 dario 0", "4 anna 0"), places);
    assertEquals(4, ranking.size());
  }

  @Test
  void anEntryHasTheWholeScore() {
    Ranking.Entry<Lead> first = SCORER.ranking(NOW).of(List.of(ANNA, BRUNO)).entries().get(0);
    assertEquals(SCORER.score(BRUNO, NOW), first.score());
    assertEquals("1. with 14", first.toString());
  }

  @Test
  void nobodyIsEmptyAndTwiceIsTwice() {
    assertEquals(0, SCORER.ranking(NOW).of(List.of()).size());
    assertEquals(2, SCORER.ranking(NOW).of(List.of(ANNA, ANNA)).size());
  }

  @Test
  void nullIsRefused() {
    List<Lead> withNull = Arrays.asList(ANNA, null);
    assertThrows(NullPointerException.class, () -> SCORER.ranking(NOW).of(withNull));
  }

  @Test
  void rankingsCannotBeChangedAndDoNotTellWho() {
    Ranking<Lead> ranking = SCORER.ranking(NOW).of(List.of(ANNA, BRUNO));
    assertThrows(UnsupportedOperationException.class, () -> ranking.entries().remove(0));
    assertFalse(ranking.toString().contains("anna"));
  }

  private static List<Lead> crowd(int size) {
    List<Lead> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int[] visits = new int[i * 7 % 13];
      crowd.add(new Lead("lead-" + i, "owner", Showroom.engagement("page-view", visits)));
    }
    return crowd;
  }

  private static List<String> told(Ranking<Lead> ranking) {
    List<String> told = new ArrayList<>();
    ranking.forEach(each -> told.add(each.subject().name() + " " + each.total()));
    return told;
  }

  @Test
  void aRankingIsAStableSortWhateverTheSettings() {
    List<Lead> crowd = crowd(5_000);
    List<String> sorted =
        crowd.stream()
            .sorted(comparingLong((Lead each) -> SCORER.total(each, NOW)).reversed())
            .map(each -> each.name() + " " + SCORER.total(each, NOW))
            .toList();
    Ranker<Lead> ranker = SCORER.ranking(NOW);
    assertEquals(sorted, told(ranker.of(crowd)));
    assertEquals(sorted, told(ranker.of(crowd.stream()::iterator)));
    assertEquals(sorted, told(ranker.top(5_000).of(crowd)));
    for (int places : new int[] {1, 700, 4_999}) {
      Ranking<Lead> top = ranker.top(places).of(crowd);
      assertEquals(sorted.subList(0, places), told(top));
      assertEquals("Ranking[" + places + " of 5000]", top.toString());
      assertEquals(told(top), told(ranker.top(places).on(POOL).of(crowd)));
    }
    assertEquals(sorted, told(ranker.on(POOL).of(crowd)));
  }

  @Test
  void totalsThatAreFarApartAreOrderedAlike() {
    long[] totals = {0, Long.MIN_VALUE, 5, Long.MAX_VALUE, 5, -1};
    assertArrayEquals(new int[] {3, 2, 4, 0, 5, 1}, Order.of(totals, 6));
    assertArrayEquals(new int[] {2, 4, 0, 3, 1}, Order.of(new long[] {0, -9, 5, -1, 5, -1}, 5));
  }

  @Test
  void row111TenThousandRulesForAThousandAreRanked() {
    Part[] rules =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Rule.when("age-" + i, AGE.is((long) i), 1))
            .toArray(Part[]::new);
    Scorer<Profile> scorer = Showroom.flat(rules).scorer();
    List<Profile> thousand =
        IntStream.range(0, 1_000)
            .mapToObj(i -> Profile.builder().set(AGE, 9_500L + i).build())
            .toList();
    long total = 0;
    for (Ranking.Entry<Profile> each : scorer.ranking(NOW).of(thousand)) {
      total += each.total();
    }
    assertEquals(500, total, "one point for each age that has a rule");
  }

  @Test
  void anExecutorThatDoesNothingOrRefusesChangesNothing() {
    List<Lead> crowd = crowd(3_000);
    List<Runnable> late = new ArrayList<>();
    Ranker<Lead> ranker = SCORER.ranking(NOW);
    List<String> told = told(ranker.of(crowd));
    assertEquals(told, told(ranker.on(late::add).of(crowd.stream()::iterator)));
    late.forEach(Runnable::run);
    assertEquals(3, late.size());
    Executor refusing =
        work -> {
          throw new RejectedExecutionException();
        };
    assertEquals(told, told(ranker.on(refusing).of(crowd)));
  }

  @Test
  void fewSubjectsAreDividedAmongThreadsAsWell() {
    List<Runnable> offered = new ArrayList<>();
    Ranker<Lead> ranker = SCORER.ranking(NOW).on(offered::add);
    Map<Integer, Integer> pieces = new TreeMap<>();
    for (int size : new int[] {0, 1, 32, 300, 5_000, 100_000}) {
      offered.clear();
      List<Lead> crowd = crowd(size);
      assertEquals(size, ranker.of(crowd).size());
      pieces.put(size, offered.size());
    }
    assertEquals(Map.of(0, 0, 1, 1, 32, 1, 300, 10, 5_000, 33, 100_000, 98), pieces);
  }

  @Test
  void progressIsToldInOrderAndCancellingTellsHowFarItCame() {
    List<Lead> crowd = crowd(3_000);
    List<Long> ranked = new ArrayList<>();
    Ranker<Lead> ranker = SCORER.ranking(NOW).progress(ranked::add);
    assertFalse(ranker.on(POOL).of(crowd.stream()::iterator).isCancelled());
    assertEquals(List.of(1024L, 2048L, 3000L), ranked);

    ranked.clear();
    Ranking<Lead> part = ranker.on(POOL).cancelledBy(() -> ranked.size() == 2).of(crowd::iterator);
    assertTrue(part.isCancelled());
    assertEquals(2048, part.outOf());
    assertEquals("Ranking[2048 of 2048, cancelled]", part.toString());
    assertEquals(told(SCORER.ranking(NOW).of(crowd.subList(0, 2048))), told(part));
    assertEquals(0, ranker.cancelledBy(() -> true).of(crowd).size());
    assertFalse(ranker.cancelledBy(() -> true).of(List.of()).isCancelled());
  }

  @Test
  void anErrorOfTheHostEndsTheRankingAndLeavesNobodyAtWork() {
    Scorer<Lead> failing =
        Showroom.flat(Rule.when("owner", ROLE.is("owner"), 10))
            .scorer(
                Bindings.<Lead>builder()
                    .value(
                        ROLE,
                        lead -> {
                          if (lead.name().equals("lead-1500")) {
                            throw new OutOfMemoryError("planted");
                          }
                          return lead.role();
                        })
                    .build());
    List<Lead> crowd = crowd(9_000);
    for (Executor each : List.<Executor>of(Runnable::run, POOL)) {
      Ranker<Lead> ranker = failing.ranking(NOW).on(each);
      assertThrows(OutOfMemoryError.class, () -> ranker.of(crowd));
    }
    assertThrows(IllegalArgumentException.class, () -> SCORER.ranking(NOW).top(0));
  }
}
