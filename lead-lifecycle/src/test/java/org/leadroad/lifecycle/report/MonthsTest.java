package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Dot;
import org.leadroad.scoring.Temperature;

/** Statement C5: how many hot and cold contacts a month brought. */
class MonthsTest {

  private static List<Months.Month> months(ZoneId zone, Desk... desks) {
    Instant now = Desk.day(99);
    return Desk.report(List.of(desks), Months.of(Definitions.sales(), zone, now)).months();
  }

  @Test
  void c5DotsAreWhatAnOperatorSaidLastAndNotRatedIsAStateOfItsOwn() {
    Months.Month march =
        months(
                ZoneOffset.UTC,
                Desk.lead(1, 0).rated(1, Temperature.COLD).rated(2, Temperature.HOT),
                Desk.lead(2, 0).rated(1, Temperature.COLD),
                Desk.lead(3, 0).judged(1, "LEAD"))
            .get(0);
    assertEquals(3, march.leads());
    assertEquals(
        Map.of(Dot.RED, 1L, Dot.ORANGE, 0L, Dot.LIGHT_BLUE, 1L, Dot.NOT_RATED, 1L), march.dots());
  }

  @Test
  void c5TemperatureAndDefinitionAreThoseOfTheLastJudgement() {
    Desk hot = Desk.lead(1, 0).judged(1, "LEAD").judged(2, "PROSPECT", Standing.Kind.PROSPECT);
    Months.Month march = months(ZoneOffset.UTC, hot).get(0);
    assertEquals(
        Map.of(Temperature.HOT, 1L, Temperature.WARM, 0L, Temperature.COLD, 0L),
        march.temperatures());
    assertEquals(1, march.called().get("PROSPECT"));
    assertEquals(0, march.called().get("LEAD"));
    assertEquals(List.of("SUSPECT", "LEAD"), List.copyOf(march.called().keySet()).subList(0, 2));
  }

  @Test
  void c5MonthsBeginWhereTheSellerIsAndEmptyOnesAreShown() {
    Desk may = Desk.lead(1, 89.6); // 22:24 UTC on the 30th
    Desk march = Desk.lead(2, 0);
    assertEquals(
        List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5)),
        months(ZoneOffset.UTC, may, march).stream().map(Months.Month::month).toList());
    assertEquals(0, months(ZoneOffset.UTC, may, march).get(1).leads());
    Desk edge = Desk.lead(3, 29.6); // 23:24 UTC on 31 March
    assertEquals(YearMonth.of(2026, 3), months(ZoneOffset.UTC, edge).get(0).month());
    assertEquals(YearMonth.of(2026, 4), months(ZoneId.of("Europe/Rome"), edge).get(0).month());
  }

  @Test
  void aWrongClockDoesNotMakeAThousandMonths() {
    Desk wrong = Desk.lead(1, -719_000); // about the year 57
    assertEquals(2, months(ZoneOffset.UTC, wrong, Desk.lead(2, 0)).size());
  }
}
