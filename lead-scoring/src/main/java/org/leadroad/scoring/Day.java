package org.leadroad.scoring;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An attribute whose values are days, and which can be asked how long ago they are. Immutable.
 *
 * <pre>{@code
 * Day contractEnd = words.date("contract-end", ZoneId.of("Europe/Rome"));
 * Condition endsSoon = contractEnd.daysAhead(0, 90);
 * Condition longGone = contractEnd.daysAgo(365, 3650);
 * }</pre>
 */
public sealed interface Day extends Measure<LocalDate> permits Declared.OfDay {

  /** {@return where the day of the instant that is asked about begins} */
  ZoneId zone();

  /**
   * {@return the test that it is from so many to so many days ago}
   *
   * @param least 0 is the day that is asked about; negative for days still to come
   * @param most not less than the least; both -1,000,000 to 1,000,000
   */
  default Condition daysAgo(int least, int most) {
    return new Terms.DaysAgo(this, least, most);
  }

  /**
   * {@return the test that it is still so many to so many days ahead}
   *
   * @param least 0 is the day that is asked about; negative for days that are past
   * @param most not less than the least; both -1,000,000 to 1,000,000
   */
  default Condition daysAhead(int least, int most) {
    return new Terms.DaysAgo(this, -most, -least);
  }
}
