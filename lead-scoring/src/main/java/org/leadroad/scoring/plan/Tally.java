package org.leadroad.scoring.plan;

import java.time.Instant;
import java.util.Map;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;

/**
 * One pass over what happened: how many of each type there are of each age, and what they weigh.
 *
 * <p>A <em>base</em> is a type and a side, twice the place of the type plus one for ours. Ages are
 * counted in units, such as days, and put together in <em>steps</em> between the ages that any rule
 * asks for.
 */
public final class Tally {

  /** Multiplied by this and shifted, seconds are units: exact below 2^31 seconds. */
  private final long factor;

  private final int shift;

  /** The first unit of age that all rules see alike, as old. */
  private final int old;

  private final long oldSeconds;
  private final Map<String, Integer> types;
  private final int steps;

  /** The step of each unit of age, the old last. */
  private final char[] step;

  /** By decay and unit of age. */
  private final int[][] weight;

  private final Count[] counts;

  /**
   * Interactions that some rule counts.
   *
   * @param base of them, and of the other side if either counts, else -1
   * @param after the last step that is too young, or -1
   * @param last the last step that is not too old
   */
  public record Count(int base, int otherBase, int after, int last) {}

  /**
   * Takes over all.
   *
   * @param unit of age in seconds
   * @param types the place of each
   * @param step of each unit of age; the last is that of all that is older
   * @param weight by decay, of each unit of age as far as {@code step}
   * @param counts what rules count
   */
  public Tally(int unit, Map<String, Integer> types, char[] step, int[][] weight, Count[] counts) {
    this.shift = 31 + 32 - Integer.numberOfLeadingZeros(unit);
    this.factor = (1L << shift) / unit + 1;
    this.old = step.length - 1;
    this.oldSeconds = (long) old * unit;
    this.types = types;
    this.steps = step[old] + 1;
    this.step = step;
    this.weight = weight;
    this.counts = counts;
  }

  /** How many counters there are: one for each base and step. */
  int rooms() {
    return 2 * types.size() * steps;
  }

  int decays() {
    return weight.length;
  }

  int counts() {
    return counts.length;
  }

  /** Counts all that happened up to an instant. */
  public void run(Engagement engagement, Instant asOf, Workspace work) {
    int size = engagement.sizeAt(asOf);
    if (size > 0) {
      bases(engagement, work);
      scan(engagement, size, asOf.getEpochSecond(), asOf.getNano(), work);
    }
    settle(work);
  }

  private void bases(Engagement engagement, Workspace work) {
    int count = engagement.typeCount();
    if (count > work.bases.length) {
      work.types = new String[2 * count];
      work.bases = new int[2 * count];
    }
    for (int i = 0; i < count; i++) {
      String type = engagement.type(i);
      if (!type.equals(work.types[i])) {
        work.types[i] = type;
        Integer place = types.get(type);
        work.bases[i] = place == null ? -1 : 2 * place;
      }
    }
  }

  private void scan(Engagement engagement, int size, long second, int nano, Workspace work) {
    int[] bases = work.bases;
    int[] ages = work.ages;
    for (int i = 0; i < size; i++) {
      int base = bases[engagement.typeIndex(i)];
      if (base >= 0) {
        int unit = unit(engagement, i, second, nano);
        int room =
            (base + (engagement.direction(i) == Direction.OURS ? 1 : 0)) * steps + step[unit];
        ages[room]++;
        for (int decay = 0; decay < weight.length; decay++) {
          work.weights[room * weight.length + decay] += weight[decay][unit];
        }
      }
    }
  }

  private int unit(Engagement engagement, int place, long second, int nano) {
    long age = second - engagement.epochSecond(place) - (engagement.nano(place) > nano ? 1 : 0);
    return age >= oldSeconds ? old : (int) ((age * factor) >>> shift);
  }

  /** Turns how many there are of each age into how many each count finds. */
  private void settle(Workspace work) {
    int[] ages = work.ages;
    for (int from = 0; from < ages.length; from += steps) {
      for (int i = from + 1; i < from + steps; i++) {
        ages[i] += ages[i - 1];
      }
    }
    for (int i = 0; i < counts.length; i++) {
      Count count = counts[i];
      int found = found(count.base, count, ages);
      work.found[i] = count.otherBase < 0 ? found : found + found(count.otherBase, count, ages);
    }
  }

  private int found(int base, Count count, int[] ages) {
    int from = base * steps;
    return ages[from + count.last] - (count.after < 0 ? 0 : ages[from + count.after]);
  }

  /** What the interactions of a count weigh together by a decay. */
  long weights(int count, int decay, Workspace work) {
    Count of = counts[count];
    long sum = weights(of.base, of, decay, work.weights);
    return of.otherBase < 0 ? sum : sum + weights(of.otherBase, of, decay, work.weights);
  }

  private long weights(int base, Count count, int decay, long[] weights) {
    long sum = 0;
    for (int i = count.after + 1; i <= count.last; i++) {
      sum += weights[(base * steps + i) * weight.length + decay];
    }
    return sum;
  }

  /** What the youngest so many of a count weigh; there are at least so many. */
  long youngest(
      int count, int decay, int many, Engagement engagement, Instant asOf, Workspace work) {
    Count of = counts[count];
    long sum = 0;
    int left = many;
    for (int i = engagement.sizeAt(asOf) - 1; left > 0; i--) {
      int base = work.bases[engagement.typeIndex(i)];
      if (base >= 0) {
        int own = base + (engagement.direction(i) == Direction.OURS ? 1 : 0);
        int unit = unit(engagement, i, asOf.getEpochSecond(), asOf.getNano());
        if ((own == of.base || own == of.otherBase)
            && step[unit] > of.after
            && step[unit] <= of.last) {
          sum += weight[decay][unit];
          left--;
        }
      }
    }
    return sum;
  }
}
