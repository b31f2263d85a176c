package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.Lead;

/**
 * What came of one delivery: leads, problems, or both. A delivery is never nothing at all.
 *
 * @param receipts the leads, in the order of the document
 * @param problems why the document, or a part of it, gave no lead
 */
public record Intake(List<Receipt> receipts, List<Problem> problems) {

  /** Copies the lists and checks that there is something. */
  public Intake {
    receipts = List.copyOf(receipts);
    problems = List.copyOf(problems);
    if (receipts.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException("an intake must have a lead or say why there is none");
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

  /** {@return the leads, in the order of the document} */
  public List<Lead> leads() {
    List<Lead> leads = new ArrayList<>(receipts.size());
    for (Receipt receipt : receipts) {
      leads.add(receipt.lead());
    }
    return List.copyOf(leads);
  }
}
