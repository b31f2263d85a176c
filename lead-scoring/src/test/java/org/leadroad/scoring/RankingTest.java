package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  @Test
  void theHighestTotalComesFirstAndEqualsKeepTheirOrder() {
    Ranking<Lead> ranking = SCORER.rank(List.of(DARIO, CARLA, ANNA, BRUNO), NOW);

    List<String> places = new ArrayList<>();
    for (Ranking.Entry<Lead> each : ranking) {
      places.add(each.place() + " " + each.subject().name() + " " + each.total());
    }
    assertEquals(List.of("1 bruno 14", "2 carla 12", "3 dario 0", "4 anna 0"), places);
    assertEquals(4, ranking.size());
  }

  @Test
  void anEntryHasTheWholeScore() {
    Ranking.Entry<Lead> first = SCORER.rank(List.of(ANNA, BRUNO), NOW).entries().get(0);
    assertEquals(SCORER.score(BRUNO, NOW), first.score());
    assertEquals("1. with 14", first.toString());
  }

  @Test
  void nobodyIsEmptyAndTwiceIsTwice() {
    assertEquals(0, SCORER.rank(List.of(), NOW).size());
    assertEquals(2, SCORER.rank(List.of(ANNA, ANNA), NOW).size());
  }

  @Test
  void nullIsRefused() {
    List<Lead> withNull = Arrays.asList(ANNA, null);
    assertThrows(NullPointerException.class, () -> SCORER.rank(withNull, NOW));
  }

  @Test
  void rankingsCannotBeChangedAndDoNotTellWho() {
    Ranking<Lead> ranking = SCORER.rank(List.of(ANNA, BRUNO), NOW);
    assertThrows(UnsupportedOperationException.class, () -> ranking.entries().remove(0));
    assertFalse(ranking.toString().contains("anna"));
  }
}
