package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements P7 and S5: missing follow-up is visible. */
class SpeedToLeadTest {

  private static SpeedToLead speed(double asOf, Desk... desks) {
    return Desk.report(List.of(desks), SpeedToLead.of(Duration.ofDays(1), Desk.day(asOf)));
  }

  @Test
  void p7WhoWasNeverContactedIsCounted() {
    SpeedToLead speed = speed(9, Desk.lead(1, 0).called(1), Desk.lead(2, 0), Desk.lead(3, 8.5));
    assertEquals(new Rate(1, 3), speed.contacted());
    assertEquals(2, speed.neverContacted());
    assertEquals(1, speed.times().count());
  }

  @Test
  void p7InTimeIsOfThoseWhoseTimeIsOver() {
    SpeedToLead speed =
        speed(
            9,
            Desk.lead(1, 0).called(1).called(5),
            Desk.lead(2, 0).called(1.5),
            Desk.lead(3, 0),
            Desk.lead(4, 8.5),
            Desk.lead(5, 8.5).called(8.6));
    assertEquals(new Rate(1, 3), speed.inTime());
  }

  @Test
  void aContactBeforeTheWordsIsReportedAndMeasuresNothing() {
    SpeedToLead speed = speed(9, Desk.lead(1, 3).called(1));
    assertEquals(new Rate(1, 1), speed.contacted());
    assertEquals(new Rate(0, 0), speed.inTime());
    assertEquals(0, speed.times().count());
    assertEquals(1, speed.misdated().count());
  }

  @Test
  void aNegativeTargetIsRefused() {
    Duration negative = Duration.ofSeconds(-1);
    assertThrows(IllegalArgumentException.class, () -> SpeedToLead.of(negative, Desk.day(0)));
  }
}
