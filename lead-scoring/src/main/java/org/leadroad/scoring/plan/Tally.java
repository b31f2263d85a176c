package org.leadroad.scoring.plan;

import java.time.Instant;
import org.leadroad.core.engagement.Engagement;

/**
 * One pass over what happened, from the youngest to the oldest: how many there are, and what they
 * weigh.
 *
 * <p>Ages are counted in units, such as days. What has come by so far is read off at each age at
 * which something that rules count begins or ends.
 */
public final class Tally {

  /** Multiplied by this and shifted, seconds are units: exact below 2^31 seconds. */
  private final long factor;

  private final int shift;

  /** The first unit of age that all rules see alike. */
  private final int old;

  private final long oldSeconds;
  private final Types types;
  private final int bases;

  /** Of each unit of age, by each decay. */
  private final int[] weight;

  private final int decays;

  private final Count[] counts;
  private final Weighing[] weighings;

  /** The ages at which something is read off, rising, in units; the last is never reached. */
  private final int[] ages;

  /** What is read off at each of these ages: {@link Marks#PARTS} numbers each. */
  private final int[][] marks;

  private final int[][] weightMarks;

  /**
   * Interactions that some rule counts.
   *
   * @param base of them, and of the other side if either counts, else -1
   * @param from the first unit of age, 0 for no such
   * @param to the unit of age after the last, {@link Integer#MAX_VALUE} for no such
   */
  public record Count(int base, int otherBase, int from, int to) {}

  /** The weight of all interactions of a count by a decay. */
  public record Weighing(int count, int decay) {}

  /**
   * Takes over all.
   *
   * @param unit of age in seconds
   * @param old the first unit of age that all see alike
   * @param types of interactions
   * @param bases how many there are
   * @param weight of each unit of age up to old, by each decay
   * @param decays how many there are
   */
  public Tally(
      int unit,
      int old,
      Types types,
      int bases,
      int[] weight,
      int decays,
      Count[] counts,
      Weighing[] weighings,
      Marks marks) {
    this.shift = 31 + 32 - Integer.numberOfLeadingZeros(unit);
    this.factor = (1L << shift) / unit + 1;
    this.old = old;
    this.oldSeconds = (long) old * unit;
    this.types = types;
    this.bases = bases;
    this.weight = weight;
    this.decays = decays;
    this.counts = counts;
    this.weighings = weighings;
    this.ages = marks.ages();
    this.marks = marks.counts();
    this.weightMarks = marks.weights();
  }

  int bases() {
    return bases;
  }

  int decays() {
    return decays;
  }

  int counts() {
    return counts.length;
  }

  int weighings() {
    return weighings.length;
  }

  /** Counts and weighs all that happened up to an instant. */
  void run(Engagement engagement, Instant asOf, Workspace work) {
    int size = engagement.sizeAt(asOf);
    if (size > 0) {
      bases(engagement, work);
    }
    int[] bases = work.bases;
    int[] passed = work.passed;
    long[] passedWeight = work.passedWeight;
    long second = asOf.getEpochSecond();
    int nano = asOf.getNano();
    int next = 0;
    for (int i = size - 1; i >= 0; i--) {
      int unit = unit(engagement, i, second, nano);
      while (unit >= ages[next]) {
        readOff(next++, work);
      }
      int base = bases[engagement.kind(i)];
      if (base >= 0) {
        passed[base]++;
        for (int decay = 0; decay < decays; decay++) {
          passedWeight[base * decays + decay] += weight[unit * decays + decay];
        }
      }
    }
    while (next < ages.length) {
      readOff(next++, work);
    }
  }

  private void bases(Engagement engagement, Workspace work) {
    int count = engagement.typeCount();
    if (2 * count > work.bases.length) {
      work.bases = new int[4 * count];
    }
    for (int i = 0; i < count; i++) {
      int place = types.place(engagement.type(i));
      work.bases[2 * i] = types.theirs(place);
      work.bases[2 * i + 1] = types.ours(place);
    }
  }

  private int unit(Engagement engagement, int place, long second, int nano) {
    long age = second - engagement.epochSecond(place) - (engagement.nano(place) > nano ? 1 : 0);
    return age >= oldSeconds ? old : (int) ((age * factor) >>> shift);
  }

  private void readOff(int age, Workspace work) {
    int[] read = marks[age];
    for (int i = 0; i < read.length; i += Marks.PARTS) {
      work.found[read[i + 1]] += read[i + 2] * work.passed[read[i]];
    }
    read = weightMarks[age];
    for (int i = 0; i < read.length; i += Marks.PARTS) {
      work.weights[read[i + 1]] += read[i + 2] * work.passedWeight[read[i]];
    }
  }

  /** What the youngest so many interactions of a weighing weigh; there are at least so many. */
  long youngest(int weighing, int many, Engagement engagement, Instant asOf, Workspace work) {
    Count count = counts[weighings[weighing].count];
    int decay = weighings[weighing].decay;
    long sum = 0;
    int left = many;
    for (int i = engagement.sizeAt(asOf) - 1; left > 0; i--) {
      int base = work.bases[engagement.kind(i)];
      if (base >= 0 && (base == count.base || base == count.otherBase)) {
        int unit = unit(engagement, i, asOf.getEpochSecond(), asOf.getNano());
        if (unit >= count.from) {
          sum += weight[unit * decays + decay];
          left--;
        }
      }
    }
    return sum;
  }
}
