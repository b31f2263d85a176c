package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

  /** Who has the least or the most points of a row. */
  private record Fit(
      String row, String role, long employees, boolean budget, boolean more, long points) {}

  /** What gives the least or the most points of a column. */
  private record Deeds(String column, int requests, int downloads, int clicks, int pages) {
    long points() {
      return 30L * requests + 10L * downloads + 5L * clicks + pages;
    }
  }

  static Stream<Arguments> cells() {
    List<Fit> rows =
        List.of(
            new Fit("A", "owner", 60, true, true, 900),
            new Fit("A", "owner", 60, true, false, 700),
            new Fit("B", "owner", 20, true, false, 600),
            new Fit("B", "owner", 20, false, false, 400),
            new Fit("C", "clerk", 60, false, false, 300),
            new Fit("C", "clerk", 20, false, false, 200),
            new Fit("D", "clerk", 1, false, false, 100),
            new Fit("D", "", 1, false, false, 0));
    List<Deeds> columns =
        List.of(
            new Deeds("1", 1, 2, 5, 24),
            new Deeds("1", 1, 2, 5, 0),
            new Deeds("2", 1, 2, 0, 24),
            new Deeds("2", 1, 2, 0, 0),
            new Deeds("3", 0, 0, 5, 24),
            new Deeds("3", 0, 0, 5, 0),
            new Deeds("4", 0, 0, 0, 24),
            new Deeds("4", 0, 0, 0, 0));
    return rows.stream()
        .flatMap(
            row ->
                columns.stream()
                    .map(
                        column ->
                            Arguments.of(row.row + column.column, row, column, column.points())));
  }

  @ParameterizedTest(name = "{0} by {1} and {2}")
  @MethodSource("cells")
  void eachOfTheSixteenCellsOfTheGridHasItsEnds(String cell, Fit who, Deeds did, long engagement) {
    Profile.Builder profile =
        Profile.builder()
            .set(ROLE, who.role)
            .set(EMPLOYEES, who.employees)
            .set(BUDGET, who.budget)
            .set(BUSINESS, who.more);
    if (who.more) {
      profile.set(COUNTRY, "SM");
    }
    List<Interaction> all = new ArrayList<>();
    all.addAll(happened("quote-request", did.requests, 3));
    all.addAll(happened("download", did.downloads, 3));
    all.addAll(happened("email-click", did.clicks, 3));
    all.addAll(happened("page-view", did.pages, 3));
    Score score = score(Preset.FIT_GRID, profile, all);
    assertEquals(who.points, score.tier(Tier.QUALIFICATION));
    assertEquals(engagement, score.tier(Tier.PRIORITY));
    assertEquals(cell, Preset.FIT_GRID.label(score));
  }

  @Test
  void theCasesAreAllSixteenCells() {
    assertEquals(16, cells().map(each -> each.get()[0]).distinct().count());
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
  @CsvSource({
    // role, business, employees, quotes, downloads, clicks, pages, fit, engagement, cell
    "owner, true,  12, 3, 0, 0,  6, 700, 66, A1",
    "owner, true,  12, 3, 0, 1,  0, 700, 65, A2",
    "owner, true,  12, 1, 1, 0,  2, 700, 32, A3",
    "owner, true,   1, 4, 1, 0, 30, 500, 99, B1",
    "owner, false,  1, 1, 1, 0,  3, 300, 33, B2",
    "owner, false,  1, 0, 0, 0, 30, 300, 30, B3",
    "clerk, true,   1, 3, 0, 0,  6, 200, 66, C1",
    "clerk, false, 12, 1, 1, 0,  3, 200, 33, C2",
    "clerk, false,  1, 0, 0, 0,  0,   0,  0, C3"
  })
  void fitAndEngagementAreNineCells(
      String role,
      boolean business,
      long employees,
      int quotes,
      int downloads,
      int clicks,
      int pages,
      long fit,
      long engagement,
      String cell) {
    Profile.Builder profile =
        Profile.builder().set(ROLE, role).set(BUSINESS, business).set(EMPLOYEES, employees);
    List<Interaction> all = new ArrayList<>();
    all.addAll(happened("quote-request", quotes, 0));
    all.addAll(happened("download", downloads, 0));
    all.addAll(happened("email-click", clicks, 0));
    all.addAll(happened("page-view", pages, 0));
    Score score = score(Preset.FIT_AND_ENGAGEMENT, profile, all);
    assertEquals(fit, score.tier(Tier.QUALIFICATION));
    assertEquals(engagement, score.tier(Tier.PRIORITY));
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
