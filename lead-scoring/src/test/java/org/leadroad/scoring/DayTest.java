package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayTest {

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Day END = WORDS.date("contract-end");
  private static final Day ROMAN_END = WORDS.date("roman-end", ZoneId.of("Europe/Rome"));
  private static final Vocabulary VOCABULARY = WORDS.build();

  private static Answer answer(Condition condition, Day day, String date, String asOf) {
    Profile profile = Profile.builder().set(day, LocalDate.parse(date)).build();
    return new Inquiry<>(Bindings.ofProfiles(VOCABULARY), List.of(), profile, Instant.parse(asOf))
        .answer(condition);
  }

  private static void assertHolds(boolean holds, Condition condition, String date) {
    assertEquals(Answer.of(holds), answer(condition, END, date, "2026-03-02T09:30:00Z"), date);
  }

  @Test
  void bothEndsOfDaysAgoPass() {
    Condition lately = END.daysAgo(1, 30);
    assertHolds(false, lately, "2026-03-02");
    assertHolds(true, lately, "2026-03-01");
    assertHolds(true, lately, "2026-01-31");
    assertHolds(false, lately, "2026-01-30");
  }

  @Test
  void daysAheadAreDaysAgoTurnedRound() {
    Condition soon = END.daysAhead(0, 90);
    assertHolds(true, soon, "2026-03-02");
    assertHolds(true, soon, "2026-05-31");
    assertHolds(false, soon, "2026-06-01");
    assertHolds(false, soon, "2026-03-01");
    assertEquals(END.daysAgo(-90, 0), soon);
  }

  @Test
  void theDayBeginsWhereTheZoneSays() {
    String nearlyMidnight = "2026-03-02T23:30:00Z";
    assertEquals(Answer.YES, answer(END.daysAgo(0, 0), END, "2026-03-02", nearlyMidnight));
    assertEquals(
        Answer.YES, answer(ROMAN_END.daysAgo(0, 0), ROMAN_END, "2026-03-03", nearlyMidnight));
  }

  @Test
  void row96EveryInstantHasADay() {
    Condition ever = END.daysAgo(-1_000_000, 1_000_000);
    for (Instant asOf : List.of(Instant.MIN, Instant.MAX)) {
      assertEquals(Answer.NO, answer(ever, END, "2026-03-02", asOf.toString()));
    }
  }

  @Test
  void itSaysWhatItAsks() {
    assertEquals("contract-end is 1 to 30 days ago", END.daysAgo(1, 30).describe(Locale.ENGLISH));
    assertEquals("contract-end è tra 0 e 90 giorni", END.daysAhead(0, 90).describe(Locale.ITALIAN));
    assertEquals(
        "contract-end is at most 7 days ahead or 3 days ago",
        END.daysAgo(-7, 3).describe(Locale.ENGLISH));
  }
}
