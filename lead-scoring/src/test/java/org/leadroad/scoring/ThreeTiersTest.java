package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Score.Cause.CAP;
import static org.leadroad.scoring.Score.Cause.DECAY;
import static org.leadroad.scoring.Score.Cause.RULE;
import static org.leadroad.scoring.Score.Cause.TIER_FULL;
import static org.leadroad.scoring.Showroom.BUDGET;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** The card of seed 004, worked by hand. */
class ThreeTiersTest {

  private final Scorer<Profile> scorer = Showroom.card().scorer();

  /** Line by line: part, cause, points. */
  private static List<String> ledger(Score score) {
    return score.lines().stream()
        .map(line -> line.part() + " " + line.cause() + " " + line.points())
        .toList();
  }

  @Test
  void nothingKnownIsNoPointsAndCold() {
    Score score = scorer.score(Profile.builder().build(), NOW);

    assertEquals(0, score.total());
    assertEquals(Temperature.COLD, score.temperature());
    assertEquals(List.of(), score.lines());
    assertTrue(score.complete());
  }

  @Test
  void everyTierCountsInItsOwnDigits() {
    List<Interaction> interactions = new ArrayList<>();
    interactions.addAll(Showroom.engagement("quote-request", 3, 40).list());
    interactions.addAll(Showroom.engagement("page-view", 0, 14, 28, 89).list());
    interactions.add(Showroom.daysAgo("email-open", 200, "open-1").withMessageId("mail-1"));
    interactions.add(Showroom.daysAgo("email-open", 2, "open-2").withMessageId("mail-1"));
    Profile profile =
        Profile.builder()
            .set(ROLE, " Owner ")
            .set(COMPANY, false)
            .set(BUDGET, Money.of(20_000, EUR))
            .engagement(Engagement.of(interactions))
            .build();

    Score score = scorer.score(profile, NOW);

    // Visits: 4 × 5 = 20; weights 1, 1/2, 1/4 and 2^(-89/14) = 0.0122 make 5 × 1.7622 = 8.811 → 9.
    assertEquals(
        List.of(
            "asked-quote RULE 2000",
            "decides RULE 100",
            "can-pay RULE 200",
            "visits RULE 20",
            "visits DECAY -11",
            "opens RULE 10"),
        ledger(score));
    assertEquals(2000, score.tier(Tier.CLASSIFICATION));
    assertEquals(300, score.tier(Tier.QUALIFICATION));
    assertEquals(19, score.tier(Tier.PRIORITY));
    assertEquals(0, score.tier(Tier.FLAT));
    assertEquals(2319, score.total());
    assertEquals(Temperature.HOT, score.temperature());
  }

  @Test
  void limitsAndAFullTierHaveLinesOfTheirOwn() {
    List<Interaction> interactions = new ArrayList<>();
    interactions.addAll(Showroom.engagement("quote-request", 1, 2, 3, 4, 5).list());
    interactions.addAll(
        Showroom.engagement("email-open", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).list());

    Score score = scorer.score(Showroom.with(Engagement.of(interactions)), NOW);

    assertEquals(
        List.of(
            "asked-quote RULE 5000",
            "asked-quote CAP -2000",
            "opens RULE 120",
            "priority TIER_FULL -21"),
        ledger(score));
    assertEquals(3099, score.total());
    assertEquals(
        List.of(RULE, CAP, RULE, TIER_FULL),
        score.lines().stream().map(Score.Line::cause).toList());
  }

  @Test
  void everyFourthPageCountsOnce() {
    for (int[] pagesAndPoints : new int[][] {{3, 0}, {4, 1000}, {7, 1000}, {8, 2000}, {13, 2000}}) {
      List<Interaction> interactions = new ArrayList<>();
      for (int page = 0; page < pagesAndPoints[0]; page++) {
        interactions.add(
            Showroom.daysAgo("page-view", 100 + page, "page-" + page)
                .withDetail("page", PersonalText.of("/Offers/" + page)));
      }
      interactions.add(
          Showroom.daysAgo("page-view", 100, "other").withDetail("page", PersonalText.of("/jobs")));
      Score score = scorer.score(Showroom.with(Engagement.of(interactions)), NOW);
      assertEquals(pagesAndPoints[1], score.total(), pagesAndPoints[0] + " pages");
    }
  }

  @Test
  void decayLinesComeAfterTheirRule() {
    Score score = scorer.score(Showroom.with(Showroom.engagement("page-view", 14)), NOW);
    assertEquals(List.of(RULE, DECAY), score.lines().stream().map(Score.Line::cause).toList());
    assertEquals(2, score.total()); // 2.5, half to even
  }
}
