package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.leadroad.core.Lead;
import org.leadroad.core.words.LeadId;

/**
 * What came of one delivery: leads, problems, or both. A delivery is never nothing at all. Equal by
 * value. Immutable.
 */
public final class Intake {

  private final List<Receipt> receipts;
  private final List<Problem> problems;

  private Intake(List<Receipt> receipts, List<Problem> problems) {
    this.receipts = receipts;
    this.problems = problems;
  }

  /**
   * {@return an intake that gave these leads, and these problems}
   *
   * @param receipts the leads, in the order of the document
   * @param problems why the document, or a part of it, gave no lead
   * @throws IllegalArgumentException if there is nothing, or if two leads have one id
   */
  public static Intake of(List<Receipt> receipts, List<Problem> problems) {
    if (receipts.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("an intake must have a lead or say why there is none");
    }
    if (receipts.size() > 1) {
      requireOwnIds(receipts);
    }
    return new Intake(List.copyOf(receipts), List.copyOf(problems));
  }

  private static void requireOwnIds(List<Receipt> receipts) {
    Set<LeadId> ids = new HashSet<>(2 * receipts.size());
    for (Receipt receipt : receipts) {
      if (!ids.add(receipt.lead().id())) {
        throw new IllegalArgumentException(
            "Delivery.ids must give each lead of one read an id of its own, but gave one twice,"
                + " the second time at index "
                + receipt.index()
                + ". Maybe make the index part of it: LeadId.of(\"mail-4711/\" + index).");
      }
    }
  }

  /**
   * {@return an intake that gave no lead}
   *
   * @param problem why
   */
  public static Intake refused(Problem problem) {
    return new Intake(List.of(), List.of(problem));
  }

  /** {@return the leads with what was noted of each, in the order of the document} */
  public List<Receipt> receipts() {
    return receipts;
  }

  /** {@return why the document, or a part of it, gave no lead} */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return the leads, in the order of the document} */
  public List<Lead> leads() {
    List<Lead> leads = new ArrayList<>(receipts.size());
    for (Receipt receipt : receipts) {
      leads.add(receipt.lead());
    }
    return List.copyOf(leads);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Intake that
        && receipts.equals(that.receipts)
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(receipts, problems);
  }

  /** {@return receipts and problems, and nothing of what was said} */
  @Override
  public String toString() {
    return "Intake[receipts=" + receipts + ", problems=" + problems + "]";
  }
}
