package org.leadroad.core.intake;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.Lead;

/**
 * One lead of a delivery, and what was noted while taking it in.
 *
 * @param lead the lead
 * @param index its place in the document, from 0
 * @param resend whether the sender says that it was sent before
 * @param notes what was repaired or odd, in the order of the document
 */
public record Receipt(Lead lead, int index, boolean resend, List<Problem> notes) {

  /** Copies the notes. */
  public Receipt {
    Objects.requireNonNull(lead, "lead");
    notes = List.copyOf(notes);
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, but was " + index);
    }
  }
}
