package org.leadroad.core.claim;

import java.util.Objects;
import org.leadroad.core.words.LeadId;

/**
 * One word of one lead, by its place. Words never change, so a reference never dangles (statement
 * L2).
 *
 * @param lead the lead that said it
 * @param index the place in {@link org.leadroad.core.words.Words#list()}, from 0
 */
public record WordRef(LeadId lead, int index) {

  /** Checks the range. */
  public WordRef {
    Objects.requireNonNull(lead, "lead");
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, but was " + index);
    }
  }
}
