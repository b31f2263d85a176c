package org.leadroad.scoring.plan;

/**
 * A rule that gives points for interactions that are counted.
 *
 * @param rule its place
 * @param sum where its points go
 * @param count of which interactions, by place
 * @param weighing of them, by place, or -1 if they do not decay
 * @param points for each time, in the tier's unit
 * @param unit of the tier
 * @param every how many interactions are one time
 * @param atMost how many times count
 * @param floor the least that the sum takes from it, 0 or less
 * @param cap the most that the sum takes from it, 0 or more
 */
public record CountRule(
    int rule,
    int sum,
    int count,
    int weighing,
    long points,
    long unit,
    int every,
    int atMost,
    long floor,
    long cap) {

  /** Without decay, what so many interactions give. */
  public long given(int found) {
    return unit * points * times(found);
  }

  public int times(int found) {
    return Math.min(every == 1 ? found : found / every, atMost);
  }

  /** Whether each interaction is one time, however many there are. */
  public boolean isUnlimited() {
    return every == 1 && atMost == Integer.MAX_VALUE;
  }

  public long limited(long given) {
    return Math.max(floor, Math.min(cap, given));
  }

  /** From how many interactions on nothing more comes, if that can be told. */
  public long enough() {
    long times = atMost;
    long limit = points > 0 ? cap : floor;
    if (limit / (unit * points) < times) {
      times = limit / (unit * points) + 1;
    }
    return times * every;
  }
}
