package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Timeframe;

class DaysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ISO, 2024-03-15, 2024-03-15", "with time, 2024-03-15T23:30:00-08:00, 2024-03-15",
    "slashes, 2024/3/5, 2024-03-05", "day first, 15/03/2024, 2024-03-15",
    "month first, 03/15/2024, 2024-03-15", "dots, 15.3.2024, 2024-03-15",
    "either way the same, 05/05/2024, 2024-05-05", "leap day, 29/02/2024, 2024-02-29"
  })
  void dayThatCanOnlyBeOneIsRead(String id, String text, LocalDate day) {
    Timeframe when = Understood.of("quando", text).intent().when().orElseThrow();
    assertEquals(Optional.of(day), when.earliest());
    assertEquals(Optional.of(day), when.latest());
    assertEquals(text, when.text().reveal());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no such day, 30/02/2024, DATE_MALFORMED", "no leap year, 29/02/2023, DATE_MALFORMED",
    "month 13, 2024-13-01, DATE_MALFORMED", "day zero, 2024-01-00, DATE_MALFORMED",
    "Europe or America, 01/02/2024, DATE_AMBIGUOUS"
  })
  void otherDatesAreTextOnly(String id, String text, String code) {
    Understood understood = Understood.of("quando", text);
    Timeframe when = understood.intent().when().orElseThrow();
    assertEquals(Optional.empty(), when.earliest());
    assertEquals(text, when.text().reveal());
    assertEquals(List.of(code + " when"), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"entro marzo", "subito", "15/3", "01/02/24", "2024", "12345-01-01"})
  void freeTextIsNeitherADayNorWrong(String text) {
    Understood understood = Understood.of("quando", text);
    assertEquals(Optional.empty(), understood.intent().when().orElseThrow().earliest());
    assertEquals(List.of(), understood.remarks());
  }

  @Test
  void adfTimeframeHasItsOwnDays() {
    Timeframe when =
        Understood.of(
                "customer/timeframe/description", "within a month",
                "customer/timeframe/earliestdate", "2026-03-01T00:00:00-05:00",
                "customer/timeframe/latestdate", "2026-03-31")
            .intent()
            .when()
            .orElseThrow();
    assertEquals("within a month", when.text().reveal());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), when.earliest());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), when.latest());
    assertEquals(3, when.provenance().words().size());
  }

  @Test
  void reversedDaysAreTextOnly() {
    Understood understood =
        Understood.of(
            "customer/timeframe/earliestdate", "2026-03-31",
            "customer/timeframe/latestdate", "2026-03-01");
    Timeframe when = understood.intent().when().orElseThrow();
    assertEquals("2026-03-31 – 2026-03-01", when.text().reveal());
    assertEquals(Optional.empty(), when.earliest());
    assertEquals(Optional.empty(), when.latest());
    assertEquals(List.of("DATES_REVERSED when"), understood.remarks());
  }

  @Test
  void timeframeMayBeTextAlone() {
    Understood understood = Understood.of("customer/timeframe", "next spring");
    assertEquals("next spring", understood.intent().when().orElseThrow().text().reveal());
  }
}
