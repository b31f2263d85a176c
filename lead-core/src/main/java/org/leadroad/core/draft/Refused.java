package org.leadroad.core.draft;

import org.leadroad.core.intake.Problem;

/** A document, or a part of one, that gives no lead; caught where the intake answers. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * Carries a problem to where the intake answers.
   *
   * @param problem why there is no lead
   */
  public Refused(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** {@return why there is no lead} */
  public Problem problem() {
    return problem;
  }
}
