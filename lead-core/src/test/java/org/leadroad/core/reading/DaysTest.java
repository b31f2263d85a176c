package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Confidence;
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
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          entro marzo               | -          | 2026-03-31
          entro gennaio             | -          | 2027-01-31
          entro il 31/03/2026       | -          | 2026-03-31
          entro il 04/05/2026       | -          | 2026-05-04
          entro fine mese           | -          | 2026-03-31
          entro il mese prossimo    | -          | 2026-04-30
          by end of June            | -          | 2026-06-30
          prima di settembre        | -          | 2026-08-31
          entro un mese             | -          | 2026-04-02
          within two weeks          | -          | 2026-03-16
          in the next 3 months      | -          | 2026-06-02
          2 mesi                    | -          | 2026-05-02
          0-3 mesi                  | -          | 2026-06-02
          3-6 months                | 2026-06-02 | 2026-09-02
          oltre 6 mesi              | 2026-09-02 | -
          6+ months                 | 2026-09-02 | -
          tra un paio di settimane  | 2026-03-16 | -
          a partire da aprile       | 2026-04-01 | -
          non prima del 15 marzo    | 2026-03-15 | -
          marzo 2026                | 2026-03-01 | 2026-03-31
          03/2026                   | 2026-03-01 | 2026-03-31
          nel mese di maggio        | 2026-05-01 | 2026-05-31
          fine marzo                | 2026-03-21 | 2026-03-31
          in primavera              | 2026-03-01 | 2026-05-31
          2027                      | 2027-01-01 | 2027-12-31
          next month                | 2026-04-01 | 2026-04-30
          questa settimana          | 2026-03-02 | 2026-03-08
          weekend                   | 2026-03-07 | 2026-03-08
          venerdì prossimo          | 2026-03-06 | 2026-03-06
          lunedì 16 marzo           | 2026-03-16 | 2026-03-16
          April 15th                | 2026-04-15 | 2026-04-15
          15/3                      | 2026-03-15 | 2026-03-15
          15/2                      | 2027-02-15 | 2027-02-15
          subito                    | 2026-03-02 | 2026-03-02
          domani                    | 2026-03-03 | 2026-03-03
          as soon as possible       | 2026-03-02 | -
          Vorrei cambiarla entro giugno | -      | 2026-06-30
          """)
  void wordsCountFromTheDayOfTheLead(String text, LocalDate earliest, LocalDate latest) {
    Understood understood = Understood.of("quando", text);
    Timeframe when = understood.intent().when().orElseThrow();
    assertEquals(Optional.ofNullable(earliest), when.earliest());
    assertEquals(Optional.ofNullable(latest), when.latest());
    assertEquals(text, when.text().reveal());
    assertEquals(Confidence.LIKELY, when.provenance().confidence());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "01/02/24",
        "2024",
        "12345-01-01",
        "entro l'estate",
        "entro pochi mesi",
        "next Friday",
        "prossimi mesi",
        "13/2026",
        "entro il 31/02",
        "quando arriva il bonus",
        "2 mesi dopo le ferie",
        "999999999999 mesi",
        "1"
      })
  void timeThatNoDayCanBeToldOfIsTextOnly(String text) {
    Understood understood = Understood.of("quando", text);
    Timeframe when = understood.intent().when().orElseThrow();
    assertEquals(Optional.empty(), when.earliest());
    assertEquals(Optional.empty(), when.latest());
    assertEquals(Confidence.CERTAIN, when.provenance().confidence());
    assertEquals(List.of("TIME_UNDATED when"), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Non ho fretta", "no rush", "senza fretta"})
  void noHurryIsNoTimeThatHurries(String text) {
    Timeframe when = Understood.of("quando", text).intent().when().orElseThrow();
    assertEquals(Optional.empty(), when.latest());
    assertEquals(List.of(), Understood.of("quando", text).remarks());
    assertEquals(
        Optional.empty(), Understood.of("messaggio", text + ", quanto costa?").intent().when());
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
