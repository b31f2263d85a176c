package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.scoring.Temperature;

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
        Map.of(YearMonth.of(2026, 3), Map.of(Dot.RED, 1L, Dot.NOT_RATED, 2L)),
        list.months(ZoneOffset.UTC));
  }

  @Test
  void p5AMarketingQualifiedLeadIsOneWhoScoresHot() {
    Definition mql = Definition.mql("scores hot", situation -> situation.marks().contains("HOT"));
    Policy marketing =
        new Policy(
            policy.reader(),
            policy.verification(),
            Definitions.of("house", Definition.lead().ofEveryone(), mql),
            policy.scorer());
    LeadList list = LeadList.of(book, marketing, Sample.FRIDAY);
    assertEquals("MQL", row("carla", list).definition().code());
    assertEquals("LEAD", row("anna", list).definition().code());
  }

  @Test
  void l9ACustomerIsToldFromALead() {
    LeadList list = LeadList.of(book, policy, Sample.FRIDAY);
    assertEquals(Standing.Kind.CUSTOMER, row("bruno", list).snapshot().standing());
    assertEquals("CUSTOMER", row("bruno", list).definition().code());
    assertEquals(Standing.Kind.LEAD, row("anna", list).snapshot().standing());
  }

  @Test
  void anyPastDayCanBeAsked() {
    LeadRow onMonday = row("bruno", LeadList.of(book, policy, Sample.MONDAY));
    assertEquals(Standing.Kind.LEAD, onMonday.snapshot().standing());
    assertEquals(0, onMonday.score().total());
    assertTrue(LeadList.of(book, policy, Sample.MONDAY.minusSeconds(1)).rows().isEmpty());
  }

  private static List<String> ids(LeadList list) {
    return list.rows().stream().map(row -> row.snapshot().lead().id().value()).toList();
  }

  private static LeadRow row(String id, LeadList list) {
    return list.where(row -> row.snapshot().lead().id().value().equals(id)).rows().get(0);
  }
}
