package org.leadroad.scoring.plan;

/** Rules that give points when something is so, by place in their formula. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record TestRules(Formula formula, int[] rules, int[] sums, long[] points) {

  /** Gives the points of those that hold; returns which these are. */
  long test(Workspace work) {
    long holding = formula.holding(work);
    for (long left = holding; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      work.give(sums[i], points[i]);
    }
    return holding;
  }

  /** Writes what each of them gives. */
  void share(long holding, long[] byRule) {
    for (long left = holding; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      byRule[rules[i]] = points[i];
    }
  }
}
