package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

class LeadListTest {

  private final Policy policy = Sample.policy();
  private final Book book = Book.of(Sample.week());

  @Test
  void whoScoresMoreIsCalledFirstAndNobodyIsDropped() {
    assertEquals(List.of("bruno", "carla", "anna"), ids(LeadList.of(book, policy, Sample.FRIDAY)));
  }

  @Test
  void c4TheOperatorsRatingStandsBesideTheBandAndIsNotMixedIn() {
    LeadRow onTuesday = row("bruno", LeadList.of(book, policy, Sample.TUESDAY));
    assertEquals(Temperature.HOT, onTuesday.temperature());
    assertEquals(Temperature.WARM, onTuesday.rating().orElseThrow().temperature());
    assertEquals("desk", onTuesday.rating().orElseThrow().by());
    assertEquals(Sample.TUESDAY, onTuesday.rating().orElseThrow().at());
    LeadRow onFriday = row("bruno", LeadList.of(book, policy, Sample.FRIDAY));
    assertEquals(onTuesday.score().total(), onFriday.score().total());
  }

  @Test
  void c5TheDotAppearsOnlyWhereSomebodyHasRated() {
    LeadList list = LeadList.of(book, policy, Sample.FRIDAY);
    assertEquals(Dot.RED, row("bruno", list).dot());
    assertEquals(Dot.NOT_RATED, row("carla", list).dot(), "hot by score, rated by nobody");
    assertEquals(Temperature.HOT, row("carla", list).temperature());
    assertEquals(Dot.ORANGE, row("bruno", LeadList.of(book, policy, Sample.TUESDAY)).dot());
  }

  @Test
  void c6TheListFiltersByClassAndKeepsItsOrder() {
    LeadList list = LeadList.of(book, policy, Sample.FRIDAY);
    assertEquals(List.of("bruno"), ids(list.where(row -> row.dot() == Dot.RED)));
    LeadList unrated = list.where(row -> row.dot() == Dot.NOT_RATED);
    assertEquals(List.of("carla", "anna"), ids(unrated));
    assertEquals(2, unrated.rows().get(0).place(), "a place is in the whole ranking");
  }

  @Test
  void c5AMonthShowsAtAGlanceHowManyOfEachDotItBrought() {
    LeadList list = LeadList.of(book, policy, Sample.FRIDAY);
    assertEquals(
        Map.of(
            YearMonth.of(2026, 3),
            Map.of(Dot.RED, 1L, Dot.ORANGE, 0L, Dot.LIGHT_BLUE, 0L, Dot.NOT_RATED, 2L)),
        list.months(ZoneOffset.UTC));
  }

  @Test
  void c5AMonthThatBroughtNobodyIsThereWithZeros() {
    Lead may = Sample.lead("may", "Mara Neri", Instant.parse("2026-05-31T12:00:00Z"));
    Lead wrongClock = Sample.lead("old", "Otto Neri", Instant.parse("1601-01-01T00:00:00Z"));
    List<Fact> facts = new ArrayList<>(Sample.week());
    facts.addAll(List.of(Sample.received(may), Sample.received(wrongClock)));
    SortedMap<YearMonth, Map<Dot, Long>> months =
        LeadList.of(Book.of(facts), policy, may.receivedAt()).months(ZoneOffset.UTC);
    assertEquals(
        List.of("1601-01", "2026-03", "2026-04", "2026-05"),
        months.keySet().stream().map(YearMonth::toString).toList());
    Map<Dot, Long> april = months.getOrDefault(YearMonth.of(2026, 4), Map.of());
    assertEquals(EnumSet.allOf(Dot.class), april.keySet());
    assertEquals(Set.of(0L), Set.copyOf(april.values()));
    assertThrows(UnsupportedOperationException.class, months::clear);
    assertThrows(UnsupportedOperationException.class, april::clear);
  }

  @Test
  void p5AMarketingQualifiedLeadIsOneWhoScoresHot() {
    Definition mql = Definition.mql("scores hot", situation -> situation.marked("HOT"));
    Policy marketing =
        Sample.policy(
            policy.reader(),
            Definitions.of("house", Definition.lead().ofEveryone(), mql),
            policy.scorer());
    LeadList list = LeadList.of(book, marketing, Sample.FRIDAY);
    assertEquals("MQL", row("carla", list).definition().code());
    assertEquals("LEAD", row("anna", list).definition().code());
  }

  @Test
  void l9ACustomerIsToldFromALead() {
    LeadList list = LeadList.of(book, policy, Sample.FRIDAY);
    assertEquals(Standing.Kind.CUSTOMER, row("bruno", list).snapshot().standing().kind());
    assertEquals("CUSTOMER", row("bruno", list).definition().code());
    assertEquals(Standing.Kind.LEAD, row("anna", list).snapshot().standing().kind());
  }

  @Test
  void anyPastDayCanBeAsked() {
    LeadRow onMonday = row("bruno", LeadList.of(book, policy, Sample.MONDAY));
    assertEquals(Standing.Kind.LEAD, onMonday.snapshot().standing().kind());
    assertEquals(0, onMonday.score().total());
    assertEquals(Sample.MONDAY, onMonday.snapshot().asOf());
    assertTrue(LeadList.of(book, policy, Sample.MONDAY.minusSeconds(1)).rows().isEmpty());
  }

  @Test
  void whereSheStoodThatDayIsToldByWhatIsKnownNowOrByWhatWasKnownThen() {
    Lead anna = Sample.lead("anna", "Anna Serra");
    Fact late = Sample.handshake("late", anna, Sample.TUESDAY).recordedAt(Sample.FRIDAY);
    Book written = Book.of(List.of(Sample.received(anna), late));
    LeadList now = LeadList.of(written, policy, Sample.TUESDAY);
    assertEquals(Standing.Kind.CUSTOMER, row("anna", now).snapshot().standing().kind());
    assertEquals(100, row("anna", now).score().total());
    LeadList then = LeadList.of(written.knownAt(Sample.TUESDAY), policy, Sample.TUESDAY);
    assertEquals(Standing.Kind.LEAD, row("anna", then).snapshot().standing().kind());
    assertEquals(0, row("anna", then).score().total());
  }

  @Test
  void whoIsHotByAConditionStandsWhereThePointsSay() {
    LeadList list = LeadList.of(book, Sample.policy(askers()), Sample.FRIDAY);
    assertEquals(List.of("bruno", "carla", "anna"), ids(list));
    assertEquals(
        List.of(Temperature.WARM, Temperature.COLD, Temperature.HOT),
        list.rows().stream().map(LeadRow::temperature).toList());
    LeadList hot = list.where(row -> row.temperature() == Temperature.HOT);
    assertEquals(List.of("anna"), ids(hot), "and still they are found");
  }

  @Test
  void amongEqualPointsTheHotterComesFirst() {
    List<Fact> received =
        List.of("abele", "anna", "bice").stream()
            .map(id -> Sample.received(Sample.lead(id, "Qualcuno")))
            .toList();
    LeadList list = LeadList.of(Book.of(received), Sample.policy(askers()), Sample.FRIDAY);
    assertEquals(List.of("anna", "abele", "bice"), ids(list));
    assertTrue(list.rows().stream().allMatch(row -> row.score().total() == 0));
  }

  @Test
  void anIncompleteScoreShowsInItsRowAndInTheList() {
    LeadList list = LeadList.of(book, Sample.policy(failing()), Sample.FRIDAY);
    assertFalse(row("anna", list).complete());
    assertTrue(row("bruno", list).complete());
    assertEquals("LeadList[3 rows, 1 incomplete]", list.toString());
    assertEquals(List.of("anna"), ids(list.where(row -> !row.complete())));
  }

  /** Anna is hot whatever she scores; the others have points. */
  private static Scorer<Snapshot> askers() {
    Vocabulary.Builder words = Vocabulary.builder();
    Attribute<Boolean> asks = words.flag("asks");
    Interactions visits = words.interactions("showroom-visit");
    return Scorecard.builder("askers", 1, words.build())
        .tier(
            Tier.FLAT,
            Rule.each("visits", visits, 5),
            Rule.each("early-visits", visits.within(Duration.ofDays(1)), -1))
        .bands(Bands.hot(asks.is(true)).warm(5))
        .build()
        .scorer(
            Bindings.<Snapshot>builder()
                .value(asks, snapshot -> snapshot.lead().id().value().equals("anna"))
                .engagement(snapshot -> snapshot.road().engagement())
                .build());
  }

  /** Cannot be asked about Anna. */
  static Scorer<Snapshot> failing() {
    Vocabulary.Builder words = Vocabulary.builder();
    Attribute<Boolean> known = words.flag("known");
    return Scorecard.builder("failing", 1, words.build())
        .tier(Tier.FLAT, Rule.when("known", known.is(true), 1))
        .bands(Bands.hot(1).warmIf(known.is(false)))
        .build()
        .scorer(
            Bindings.<Snapshot>builder()
                .value(
                    known,
                    snapshot -> {
                      if (snapshot.lead().id().value().equals("anna")) {
                        throw new IllegalStateException("canary");
                      }
                      return true;
                    })
                .build());
  }

  private static List<String> ids(LeadList list) {
    return list.rows().stream().map(row -> row.snapshot().lead().id().value()).toList();
  }

  private static LeadRow row(String id, LeadList list) {
    return list.where(row -> row.snapshot().lead().id().value().equals(id)).rows().get(0);
  }
}
