package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;

/** Each preset is a sound document, and gives what the model gives that it is named after. */
class PresetTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Text ROLE = WORDS.text("role", Fold.CASE);
  private static final Text COUNTRY = WORDS.text("country", Fold.CASE);
  private static final Measure<Long> EMPLOYEES = WORDS.number("employees");
  private static final Attribute<Boolean> BUSINESS = WORDS.flag("business");
  private static final Attribute<Boolean> BUDGET = WORDS.flag("budget-known");

  @ParameterizedTest
  @EnumSource
  void theDocumentIsValidAndCanonicalAndHasNoFindings(Preset preset) {
    Scorecard card = preset.card();
    assertEquals(
        List.of(), CardSchema.faults(new String(preset.document(), StandardCharsets.UTF_8)));
    assertArrayEquals(preset.document(), card.toJson());
    assertEquals(List.of(), card.analysis().findings());
  }

  /** The host declares the same names, and they are the same. */
  @Test
  void namesDeclaredByTheHostAreThoseOfThePresets() {
    assertEquals(ROLE, Preset.GRADES.vocabulary().attributes().get("role"));
    WORDS.build().attributes().forEach((name, each) -> assertEquals(each, declared(name)));
  }

  private static Attribute<?> declared(String name) {
    return Preset.GRADES.vocabulary().attributes().get(name);
  }

  @ParameterizedTest
  @CsvSource({
    "THREE_TIERS, CLASSIFICATION, 0 to 7000",
    "THREE_TIERS, QUALIFICATION, 0 to 600",
    "THREE_TIERS, PRIORITY, 0 to 99",
    "FIT_GRID, QUALIFICATION, 0 to 900",
    "FIT_GRID, PRIORITY, 0 to 99",
    "GRADES, FLAT, 1 to 100",
    "FIT_AND_ENGAGEMENT, QUALIFICATION, 0 to 900",
    "FIT_AND_ENGAGEMENT, PRIORITY, 0 to 99"
  })
  void theRangeIsWhatItClaims(Preset preset, Tier tier, String range) {
    assertEquals(range, preset.card().analysis().range(tier).toString());
  }

  @ParameterizedTest
  @CsvSource({"1, 1000", "2, 2000", "4, 3000"})
  void threeTiersGiveAThousandForEachRequestAndAHundredForAQuality(int requests, long actions) {
    Profile.Builder profile = Profile.builder().set(ROLE, "Owner").set(BUSINESS, true);
    Score score = score(Preset.THREE_TIERS, profile, happened("quote-request", requests, 1));
    assertEquals(actions, score.tier(Tier.CLASSIFICATION));
    assertEquals(200, score.tier(Tier.QUALIFICATION));
    assertEquals("HOT", Preset.THREE_TIERS.label(score));
  }

  @ParameterizedTest
  @CsvSource({
    // role,  employees, budget, requests, downloads, clicks, pages, cell
    "owner,   60, true,  1, 2, 5,  0, A1",
    "owner,   60, false, 1, 2, 0,  0, B2",
    "clerk,   20, false, 1, 0, 0,  0, C3",
    "clerk,   20, false, 0, 2, 0,  4, C4",
    "clerk,    1, false, 0, 0, 0, 24, D4",
    "clerk,    1, false, 1, 2, 5, 24, D1"
  })
  void theGridHasSixteenCells(
      String role,
      long employees,
      boolean budget,
      int requests,
      int downloads,
      int clicks,
      int pages,
      String cell) {
    Profile.Builder profile =
        Profile.builder().set(ROLE, role).set(EMPLOYEES, employees).set(BUDGET, budget);
    List<Interaction> all = new ArrayList<>();
    all.addAll(happened("quote-request", requests, 3));
    all.addAll(happened("download", downloads, 3));
    all.addAll(happened("email-click", clicks, 3));
    all.addAll(happened("page-view", pages, 3));
    assertEquals(cell, Preset.FIT_GRID.label(score(Preset.FIT_GRID, profile, all)));
  }

  @ParameterizedTest
  @CsvSource({
    // role, business, employees, budget, requests, pages, total, grade
    "clerk, false,  1, false, 0,  0,  1, D",
    "owner, false,  1, false, 0,  3, 24, D",
    "owner, false,  1, false, 0,  4, 25, C",
    "owner, true,  10, false, 0,  8, 49, C",
    "owner, true,  10, false, 0,  9, 50, B",
    "owner, true,  10, true,  1,  0, 76, A",
    "owner, true,  10, false, 1,  8, 74, B",
    "owner, true,  10, false, 1,  9, 75, A"
  })
  void gradesBeginAt75And50And25(
      String role,
      boolean business,
      long employees,
      boolean budget,
      int requests,
      int pages,
      long total,
      String grade) {
    Profile.Builder profile =
        Profile.builder()
            .set(ROLE, role)
            .set(BUSINESS, business)
            .set(EMPLOYEES, employees)
            .set(BUDGET, budget);
    List<Interaction> all = new ArrayList<>(happened("quote-request", requests, 3));
    all.addAll(happened("page-view", pages, 3));
    Score score = score(Preset.GRADES, profile, all);
    assertEquals(total, score.total());
    assertEquals(grade, Preset.GRADES.label(score));
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "15, 8", "30, 5", "45, 2", "60, 0", "400, 0"})
  void tenPointsAreFiveAfterAMonthAndNothingAfterTwo(int daysAgo, long points) {
    Score score =
        score(
            Preset.FIT_AND_ENGAGEMENT,
            Profile.builder().set(COUNTRY, "IT"),
            happened("download", 1, daysAgo));
    assertEquals(points, score.points("downloads"));
    assertEquals(200, score.tier(Tier.QUALIFICATION), "fit does not age");
  }

  @ParameterizedTest
  @CsvSource({"7, owner, A1", "4, owner, A2", "1, clerk, C3"})
  void fitAndEngagementAreOneCell(int downloads, String role, String cell) {
    Profile.Builder profile = Profile.builder().set(ROLE, role).set(BUSINESS, true);
    if (role.equals("owner")) {
      profile.set(EMPLOYEES, 12L);
    }
    Score score = score(Preset.FIT_AND_ENGAGEMENT, profile, happened("download", downloads, 0));
    assertEquals(cell, Preset.FIT_AND_ENGAGEMENT.label(score));
  }

  private static Score score(Preset preset, Profile.Builder profile, List<Interaction> all) {
    return preset.card().scorer().score(profile.engagement(Engagement.of(all)).build(), NOW);
  }

  private static List<Interaction> happened(String type, int times, int daysAgo) {
    List<Interaction> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Instant at = NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(60L * i);
      all.add(Interaction.of(type, at, Direction.THEIRS, type + i));
    }
    return all;
  }
}
