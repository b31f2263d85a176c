package org.leadroad.scoring.plan;

/**
 * Rules that give points for the same interactions, with the same decay and to the same sum, as
 * often as there are any.
 *
 * @param sum where their points go
 * @param count of which interactions, by place
 * @param weighing of them, by place
 * @param unit of the tier
 * @param rules by place
 * @param points of each, in that unit
 * @param floors the least that the sum takes from each
 * @param caps the most that the sum takes from each
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Decayed(
    int sum,
    int count,
    int weighing,
    long unit,
    int[] rules,
    long[] points,
    long[] floors,
    long[] caps) {

  /** Adds them up. */
  void add(Workspace work) {
    if (work.found[count] == 0) {
      return;
    }
    long weights = work.weights[weighing];
    long added = 0;
    if (Weights.isSmall(weights)) {
      for (int i = 0; i < points.length; i++) {
        long given = unit * Weights.shifted(points[i] * weights);
        added += Math.max(floors[i], Math.min(caps[i], given));
      }
    } else {
      for (int i = 0; i < points.length; i++) {
        added += Math.max(floors[i], Math.min(caps[i], given(i, weights)));
      }
    }
    work.sums[sum] += added;
  }

  /** Writes what each of them gives. */
  void share(Finding of, long[] byRule) {
    if (of.found()[count] == 0) {
      return;
    }
    long weights = of.weights()[weighing];
    for (int i = 0; i < points.length; i++) {
      byRule[rules[i]] = given(i, weights);
    }
  }

  private long given(int rule, long weights) {
    return unit * Weights.scaled(points[rule], weights, Weights.WHOLE);
  }
}
