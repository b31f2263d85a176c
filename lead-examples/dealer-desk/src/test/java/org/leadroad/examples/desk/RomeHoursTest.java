package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.lifecycle.agenda.Cycle;

/** Statement G7: a cycle has a day by which it is to be closed, in hours when somebody is there. */
class RomeHoursTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  @ParameterizedTest(name = "{0}: {2} of {1}")
  @CsvSource({
    "in the morning, 2026-03-03T10:00, FIRST_RESPONSE, 2026-03-03T12:00",
    "before they open, 2026-03-03T06:30, FIRST_RESPONSE, 2026-03-03T11:00",
    "late in the day, 2026-03-03T18:15, FIRST_RESPONSE, 2026-03-04T10:15",
    "as they close, 2026-03-03T19:00, FIRST_RESPONSE, 2026-03-04T11:00",
    "on Saturday evening, 2026-03-07T20:00, FIRST_RESPONSE, 2026-03-09T11:00",
    "before Easter, 2026-04-04T18:30, FIRST_RESPONSE, 2026-04-07T10:30",
    "before Christmas, 2026-12-24T18:00, FIRST_RESPONSE, 2026-12-28T10:00",
    "a day of work, 2026-03-03T10:00, HAND_OFF, 2026-03-04T10:00",
    "over a weekend, 2026-03-06T12:00, HAND_OFF, 2026-03-07T12:00",
    "the clocks go forward, 2026-03-28T18:00, FIRST_RESPONSE, 2026-03-30T10:00",
    "a fortnight, 2026-03-02T11:00, GONE_QUIET, 2026-03-16T11:00",
    "a fortnight before a Sunday, 2026-03-08T11:00, GONE_QUIET, 2026-03-23T09:00",
  })
  void somethingIsDue(String when, LocalDateTime opened, Cycle.Kind kind, LocalDateTime due) {
    Instant at = opened.atZone(ROME).toInstant();
    assertEquals(due, new RomeHours().due(kind, at).atZone(ROME).toLocalDateTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-04-01",
        "2025-04-21",
        "2026-04-06",
        "2027-03-29",
        "2038-04-26",
        "2026-10-04",
        "2027-10-04",
        "2026-12-08",
        "2026-08-15",
        "2026-03-01"
      })
  void nobodyIsThereOnHolidays(LocalDate day) {
    assertFalse(RomeHours.isOpen(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-10-04", "2026-04-07", "2026-03-07", "2026-01-02", "2025-12-24"})
  void somebodyIsThereOnAnyOtherDay(LocalDate day) {
    assertTrue(RomeHours.isOpen(day));
  }
}
