package org.leadroad.core.intake;

/** A document, or a part of one, that gives no lead; caught where the intake answers. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
