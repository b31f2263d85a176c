package org.leadroad.core.intake;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.Lead;

/** One lead of a delivery, and what was noted while taking it in. Equal by value. Immutable. */
public final class Receipt {

  private final Lead lead;
  private final int index;
  private final boolean resend;
  private final List<Problem> notes;

  private Receipt(Lead lead, int index, boolean resend, List<Problem> notes) {
    this.lead = lead;
    this.index = index;
    this.resend = resend;
    this.notes = notes;
  }

  /**
   * {@return the receipt of a lead that was not sent before, and of which nothing was noted}
   *
   * @param lead the lead
   * @param index its place in the document, from 0
   * @throws IllegalArgumentException if the index is negative
   */
  public static Receipt of(Lead lead, int index) {
    Objects.requireNonNull(lead, "lead");
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, but was " + index);
    }
    return new Receipt(lead, index, false, List.of());
  }

  /**
   * {@return the same receipt, of the lead at this place of a larger document}
   *
   * @param index from 0
   * @throws IllegalArgumentException if it is negative
   */
  public Receipt at(int index) {
    return of(lead, index).resent(resend).withNotes(notes);
  }

  /**
   * {@return the same receipt, of a lead that its sender says was sent before, or was not}
   *
   * @param before whether it was
   */
  public Receipt resent(boolean before) {
    return before == resend ? this : new Receipt(lead, index, before, notes);
  }

  /**
   * {@return the same receipt with these notes and no others}
   *
   * @param notes what was repaired or odd, in the order of the document
   */
  public Receipt withNotes(List<Problem> notes) {
    return new Receipt(lead, index, resend, List.copyOf(notes));
  }

  /** {@return the lead} */
  public Lead lead() {
    return lead;
  }

  /** {@return its place in the document, from 0} */
  public int index() {
    return index;
  }

  /** {@return whether the sender says that it was sent before} */
  public boolean resend() {
    return resend;
  }

  /** {@return what was repaired or odd, in the order of the document} */
  public List<Problem> notes() {
    return notes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Receipt that
        && lead.equals(that.lead)
        && index == that.index
        && resend == that.resend
        && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lead, index, resend, notes);
  }

  /** {@return which lead, and what was noted} */
  @Override
  public String toString() {
    return "Receipt["
        + lead.id()
        + ", index="
        + index
        + ", resend="
        + resend
        + ", notes="
        + notes
        + "]";
  }
}
