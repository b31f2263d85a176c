package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.words.Words;

class StampTest {

  private static final TimeZone HOME = TimeZone.getDefault();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(HOME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zulu, 2026-03-02T10:30:00Z, 2026-03-02T10:30:00Z",
    "fraction, 2026-03-02T10:30:00.479Z, 2026-03-02T10:30:00.479Z",
    "no seconds, 2026-03-02T10:30+01:00, 2026-03-02T09:30:00Z",
    "minus zero, 2026-03-02T10:30:00-00:00, 2026-03-02T10:30:00Z",
    "half hour, 2026-03-02T10:30:00+05:30, 2026-03-02T05:00:00Z",
    "end of day, 2000-03-30T24:00:00Z, 2000-03-31T00:00:00Z",
    "mail, 'Mon, 2 Mar 2026 10:30:00 +0100', 2026-03-02T09:30:00Z",
    "mail with comment, 'Mon, 2 Mar 2026 10:30:00 +0100 (CET)', 2026-03-02T09:30:00Z",
    "mail without day, 02 Mar 2026 10:30:00 GMT, 2026-03-02T10:30:00Z"
  })
  void isoInstantIsReadInSilence(String id, String text, Instant expected) {
    assertEquals(Optional.of(expected), form(text));
    assertEquals(List.of(), Understood.of("requestdate", text).remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "row 93, 2000-03-30T15:30:20-8:00, 2000-03-30T23:30:20Z",
    "one zero, 2000-03-30T15:30:20-08:0, 2000-03-30T23:30:20Z",
    "no colon, 2000-03-30T15:30:20-0500, 2000-03-30T20:30:20Z",
    "hours only, 2000-03-30T15:30:20+01, 2000-03-30T14:30:20Z",
    "three digits, 2000-03-30T15:30:20-800, 2000-03-30T23:30:20Z",
    "one-digit hour, 2000-03-30T8:47:50Z, 2000-03-30T08:47:50Z",
    "blank, 2000-03-30 15:30:20-08:00, 2000-03-30T23:30:20Z",
    "blank before offset, 2000-03-30 15:30:20 -08:00, 2000-03-30T23:30:20Z",
    "UTC, 2000-03-30 15:30:20 UTC, 2000-03-30T15:30:20Z",
    "small letters, 2000-03-30t15:30:20z, 2000-03-30T15:30:20Z",
    "one-digit month, 2000-3-30T15:30:20Z, 2000-03-30T15:30:20Z",
    "comma, '2000-03-30T15:30:20,5Z', 2000-03-30T15:30:20.5Z",
    "seconds, 1772447400, 2026-03-02T10:30:00Z",
    "milliseconds, 1772447400479, 2026-03-02T10:30:00.479Z"
  })
  void otherNotationsAreReadAndRemarkedOn(String id, String text, Instant expected) {
    assertEquals(Optional.of(expected), form(text));
    assertEquals(List.of("DATE_REPAIRED requested-at"), Understood.of("timestamp", text).remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no offset, 2025-09-22T18:07, NO_OFFSET",
    "one-digit hour, 2025-09-22T8:47:50, NO_OFFSET",
    "date only, 2025-09-22, NO_OFFSET",
    "local date, 22/09/2025, NO_OFFSET",
    "local date and time, 08/31/2019 04:30pm, NO_OFFSET",
    "ambiguous date, 01/02/2024, NO_OFFSET",
    "no such day, 2025-02-30T10:00:00Z, DATE_MALFORMED",
    "no such local day, 30/02/2024, DATE_MALFORMED",
    "hour 25, 2025-02-20T25:00:00Z, DATE_MALFORMED",
    "minute 60, 2025-02-20T10:60:00Z, DATE_MALFORMED",
    "after 24:00, 2025-02-20T24:00:01Z, DATE_MALFORMED",
    "offset too large, 2025-02-20T10:00:00+19:00, DATE_MALFORMED",
    "offset minutes, 2025-02-20T10:00:00+01:60, DATE_MALFORMED",
    "half an offset, 2025-02-20T10:00:00-08:3, DATE_MALFORMED",
    "words, ieri, DATE_MALFORMED",
    "nine digits, 177244740, DATE_MALFORMED",
    "filler, NA, PLACEHOLDER",
    "template, {{ Fecha actual }}, PLACEHOLDER"
  })
  void restNamesNoInstant(String id, String text, String code) {
    assertEquals(Optional.empty(), form(text));
    assertEquals(List.of(code + " requested-at"), Understood.of("data", text).remarks());
  }

  @Test
  void hostsZoneIsNeverAssumed() {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    assertEquals(Optional.empty(), form("2025-09-22T18:07:00"));
    assertEquals(Optional.of(Instant.parse("2025-09-22T18:07:00Z")), form("2025-09-22T18:07:00Z"));
  }

  @Test
  void firstDateThatNamesAnInstantIsTaken() {
    assertEquals(
        Optional.of(Instant.parse("2026-03-02T10:30:00Z")),
        requested("data", "2026-03-02", "created_at", "2026-03-02T10:30:00Z"));
    assertEquals(
        Optional.of(Instant.parse("2000-03-30T23:30:20Z")),
        requested("requestdate", "\n 2000-03-30T15:30:20-08:0 ", "customer/contact/email", "x"));
  }

  @Test
  void otherDatesOfAnAdfProspectAreNotIts() {
    assertEquals(
        Optional.empty(), requested("customer/timeframe/earliestdate", "2026-03-02T10:30:00Z"));
  }

  @Test
  void overlongTextIsMalformed() {
    assertEquals(Optional.empty(), form("2026-03-02T10:30:00." + "1".repeat(100_000) + "Z"));
  }

  private static Optional<Instant> form(String text) {
    return requested("timestamp", text);
  }

  private static Optional<Instant> requested(String... words) {
    return Understood.ITALIAN.read(Understood.lead(Words.of(words))).requestedAt();
  }
}
