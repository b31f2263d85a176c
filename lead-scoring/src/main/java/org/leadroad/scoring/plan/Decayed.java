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

  /**
   * Adds them up.
   *
   * @param shared whether it is wanted too what each of them gives
   */
  void add(Workspace work, boolean shared) {
    if (work.found[count] == 0) {
      return;
    }
    long weights = work.weights[weighing];
    long added = 0;
    for (int i = 0; i < points.length; i++) {
      long given = unit * Weights.scaled(points[i], weights, Weights.WHOLE);
      added += Math.max(floors[i], Math.min(caps[i], given));
      if (shared) {
        work.points[rules[i]] = given;
      }
    }
    work.sums[sum] += added;
  }
}
