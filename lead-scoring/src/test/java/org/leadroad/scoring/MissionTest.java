package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.REGION;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Engagement;

/** One test for each statement of the mission that scoring answers. */
class MissionTest {

  private static final Bands BANDS = Bands.hot(1000).hotIf(QUOTES.atLeast(1)).warm(100);

  @Test
  void g1LeadsGetAScoreSoThatTheListCanBeRanked() {
    Scorer<Profile> scorer = Showroom.card().scorer();
    Profile visitor = Showroom.with(Showroom.engagement("page-view", 1, 2));
    Profile owner = Profile.builder().set(ROLE, "owner").build();
    Profile buyer = Showroom.with(Showroom.engagement("quote-request", 30));

    List<Profile> order =
        scorer.ranking(NOW).of(List.of(visitor, owner, buyer)).entries().stream()
            .map(Ranking.Entry::subject)
            .toList();

    assertEquals(List.of(buyer, owner, visitor), order);
  }

  @Test
  void g3ActionsGiveThousandsByHowOftenTheyOccur() {
    Scorer<Profile> scorer =
        Showroom.builder()
            .tier(Tier.CLASSIFICATION, Rule.each("brochures", VISITS, 1000).every(3))
            .bands(Bands.hot(2000).warm(1000))
            .build()
            .scorer();
    int[] thousands = {0, 0, 0, 1, 1, 1, 2, 2, 2, 3};
    for (int times = 0; times < thousands.length; times++) {
      Profile profile = Showroom.with(Showroom.engagement("page-view", new int[times]));
      assertEquals(1000L * thousands[times], scorer.total(profile, NOW), times + " times");
    }
  }

  @Test
  void g4EveryQualityGivesAHundred() {
    Scorer<Profile> scorer =
        Showroom.builder()
            .tier(
                Tier.QUALIFICATION,
                Rule.when("owner", ROLE.is("owner"), 100),
                Rule.when("company", COMPANY.is(true), 100),
                Rule.when("near", REGION.startsWith("IT-"), 100),
                Rule.when("adult", AGE.atLeast(18L), 100))
            .bands(Bands.hot(300).warm(100))
            .build()
            .scorer();
    Profile.Builder profile = Profile.builder();
    assertEquals(0, scorer.total(profile.build(), NOW));
    assertEquals(100, scorer.total(profile.set(ROLE, "Owner").build(), NOW));
    assertEquals(200, scorer.total(profile.set(COMPANY, true).build(), NOW));
    assertEquals(300, scorer.total(profile.set(REGION, "IT-PU").build(), NOW));
    assertEquals(300, scorer.total(profile.set(AGE, 17L).build(), NOW));
  }

  @Test
  void g5EveryInteractionGivesOneToNinetyNineAndNeverAHundred() {
    Scorer<Profile> scorer =
        Showroom.builder()
            .tier(Tier.QUALIFICATION, Rule.when("owner", ROLE.is("owner"), 100))
            .tier(Tier.PRIORITY, Rule.each("visits", VISITS, 1), Rule.each("quotes", QUOTES, 99))
            .bands(Bands.hot(100).warm(50))
            .build()
            .scorer();
    assertEquals(1, scorer.total(Showroom.with(Showroom.engagement("page-view", 1)), NOW));
    assertEquals(99, scorer.total(Showroom.with(Showroom.engagement("quote-request", 1)), NOW));
    Profile busy = Showroom.with(Showroom.engagement("quote-request", new int[5_000]));
    assertEquals(99, scorer.total(busy, NOW));
    Profile owner = Profile.builder().set(ROLE, "owner").build();
    assertEquals(100, scorer.total(owner, NOW));
  }

  @Test
  void c3EveryLeadIsHotWarmOrColdByParametersSetBefore() {
    Scorer<Profile> scorer =
        Showroom.builder()
            .tier(
                Tier.FLAT,
                Rule.each("visits", VISITS, 50),
                Rule.each("quotes", QUOTES, 10),
                Rule.when("owner", ROLE.is("owner"), 900))
            .bands(BANDS)
            .build()
            .scorer();
    Engagement looking = Showroom.engagement("page-view", 1);
    Engagement askingAround = Showroom.engagement("page-view", 1, 2);
    Engagement specificRequest = Showroom.engagement("quote-request", 1);

    assertEquals(Temperature.COLD, scorer.score(Showroom.with(looking), NOW).temperature());
    assertEquals(Temperature.WARM, scorer.score(Showroom.with(askingAround), NOW).temperature());
    assertEquals(Temperature.HOT, scorer.score(Showroom.with(specificRequest), NOW).temperature());
    assertEquals(10, scorer.total(Showroom.with(specificRequest), NOW));
    Profile owner = Profile.builder().set(ROLE, "owner").engagement(askingAround).build();
    assertEquals(Temperature.HOT, scorer.score(owner, NOW).temperature());
  }
}
