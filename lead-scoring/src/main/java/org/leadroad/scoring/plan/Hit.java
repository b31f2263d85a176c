package org.leadroad.scoring.plan;

/**
 * What a value of an attribute says to all tests of a card at once.
 *
 * @param tests that hold, as far as formulas ask for them
 * @param rules that speak for this value alone, by place
 * @param points of those rules, each
 * @param sums where points go
 * @param added the points of those rules, for each of these sums
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Hit(Bits tests, int[] rules, long[] points, int[] sums, long[] added) {

  /** {@return whether no test holds that anybody asks for} */
  public boolean saysNothing() {
    return tests.isEmpty() && rules.length == 0;
  }

  void apply(Workspace work) {
    tests.set(work.atoms);
    for (int i = 0; i < sums.length; i++) {
      work.sums[sums[i]] += added[i];
    }
  }

  /** Writes what each of its rules gives. */
  void share(long[] byRule) {
    for (int i = 0; i < rules.length; i++) {
      byRule[rules[i]] = points[i];
    }
  }
}
