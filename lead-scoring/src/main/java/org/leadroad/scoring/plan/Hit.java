package org.leadroad.scoring.plan;

/** What a value of an attribute says to all tests of a card at once. */
public final class Hit {

  private final Bits tests;
  private final int[] rules;
  private final long[] points;
  private final int[] sums;
  private final long[] added;

  /** What comes first, if only nothing: nobody could foretell whether there is anything. */
  private final int word;

  private final long bits;
  private final int sum;
  private final long first;

  private final boolean more;

  /**
   * Takes over all.
   *
   * @param tests that hold, as far as formulas ask for them
   * @param rules that speak for this value alone, by place
   * @param points of those rules, each
   * @param sums where points go
   * @param added the points of those rules, for each of these sums
   */
  public Hit(Bits tests, int[] rules, long[] points, int[] sums, long[] added) {
    this.tests = tests;
    this.rules = rules;
    this.points = points;
    this.sums = sums;
    this.added = added;
    this.word = tests.isEmpty() ? 0 : tests.words()[0];
    this.bits = tests.isEmpty() ? 0 : tests.bits()[0];
    this.sum = sums.length == 0 ? 0 : sums[0];
    this.first = sums.length == 0 ? 0 : added[0];
    this.more = tests.words().length > 1 || sums.length > 1;
  }

  Bits tests() {
    return tests;
  }

  int[] sums() {
    return sums;
  }

  long[] added() {
    return added;
  }

  /** {@return whether no test holds that anybody asks for} */
  public boolean saysNothing() {
    return tests.isEmpty() && rules.length == 0;
  }

  void apply(Workspace work) {
    work.atoms[word] |= bits;
    work.sums[sum] += first;
    if (more) {
      tests.set(work.atoms);
      for (int i = 1; i < sums.length; i++) {
        work.sums[sums[i]] += added[i];
      }
    }
  }

  /** Writes what each of its rules gives. */
  void share(long[] byRule) {
    for (int i = 0; i < rules.length; i++) {
      byRule[rules[i]] = points[i];
    }
  }
}
