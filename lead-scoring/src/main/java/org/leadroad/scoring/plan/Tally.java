package org.leadroad.scoring.plan;

import java.time.Instant;
import java.util.Arrays;
import org.leadroad.core.engagement.Engagement;

/**
 * One pass over what happened: how many interactions there are, and what they weigh.
 *
 * <p>Ages are counted in units, such as days. Where something that rules count begins or ends with
 * age, another bucket begins; so each interaction belongs to a cell, which is a base and some
 * buckets between which nothing of that base changes. Nothing is asked of an interaction: it is
 * only added to its cell.
 */
public final class Tally {

  /** Multiplied by this and shifted, seconds are units: exact below 2^31 seconds. */
  private final long factor;

  private final int shift;

  private final Types types;
  private final int bases;

  /** The bucket of each unit of age; the last for all that are older. */
  private final int[] buckets;

  private final Cells cells;

  /** Of each decay, by unit of age. */
  private final int[][] weight;

  private final Weighing[] weighings;

  /**
   * Interactions that some rule counts.
   *
   * @param base of them, and of the other side if either counts, else -1
   * @param from the first bucket
   * @param to the bucket after the last
   */
  public record Count(int base, int otherBase, int from, int to) {}

  /** The weight of all interactions of a count by a decay. */
  public record Weighing(int count, int decay) {}

  /**
   * Takes over all.
   *
   * @param unit of age in seconds
   * @param types of interactions
   * @param bases how many there are
   * @param buckets of each unit of age; the last for all that are older
   * @param weight of each decay, by unit of age
   */
  public Tally(
      int unit,
      Types types,
      int bases,
      int[] buckets,
      int[][] weight,
      Count[] counts,
      Weighing[] weighings) {
    this.shift = 31 + 32 - Integer.numberOfLeadingZeros(unit);
    this.factor = (1L << shift) / unit + 1;
    this.types = types;
    this.bases = bases;
    this.buckets = buckets;
    this.cells = Cells.of(bases, buckets[buckets.length - 1] + 1, counts);
    this.weight = weight;
    this.weighings = weighings;
  }

  int cells() {
    return cells.size();
  }

  int decays() {
    return weight.length;
  }

  int counts() {
    return cells.last().length;
  }

  int weighings() {
    return weighings.length;
  }

  /** Counts and weighs all that happened up to an instant. */
  void take(Engagement engagement, Instant asOf, Workspace work) {
    int size = engagement.sizeAt(asOf);
    if (size == 0) {
      nothing(work);
      return;
    }
    int typeCount = engagement.typeCount();
    if (2 * typeCount > work.rows.length) {
      work.rows = new int[4 * typeCount];
    }
    for (int i = 0; i < typeCount; i++) {
      enter(engagement.type(i), i, work.rows);
    }
    work.makeRoom(size);
    engagement.readAges(asOf, work.ages, size);
    engagement.readKinds(work.kinds, size);
    add(work, work.kinds, 0, size, work.rows);
  }

  /** Counts and weighs all that happened to one of many up to an instant. */
  void take(Past past, int row, int[] rows, Instant asOf, Workspace work) {
    work.makeRoom(past.size(row));
    int size = past.readAges(row, asOf, work.ages);
    if (size == 0) {
      nothing(work);
      return;
    }
    add(work, past.kinds(), past.start(row), size, rows);
  }

  /** Where the cells of each kind of interaction are, two kinds for each type. */
  int[] rows(Past past) {
    int[] rows = new int[2 * past.types().length];
    for (int i = 0; i < past.types().length; i++) {
      enter(past.types()[i], i, rows);
    }
    return rows;
  }

  private static void nothing(Workspace work) {
    work.size = 0;
    Arrays.fill(work.found, 0);
    Arrays.fill(work.weights, 0);
  }

  private void enter(String type, int index, int[] rows) {
    int place = types.place(type);
    rows[2 * index] = row(types.theirs(place));
    rows[2 * index + 1] = row(types.ours(place));
  }

  private int row(int base) {
    return (base < 0 ? bases : base) * cells.buckets();
  }

  private void add(Workspace work, char[] kinds, int start, int size, int[] rows) {
    work.size = size;
    Arrays.fill(work.passed, 0);
    for (long[] each : work.passedWeight) {
      Arrays.fill(each, 0);
    }
    int[] ages = work.ages;
    int[] place = cells.places();
    int[] found = work.cells;
    int[] passed = work.passed;
    int old = buckets.length - 1;
    for (int i = 0; i < size; i++) {
      int unit = Math.min(old, (int) ((ages[i] * factor) >>> shift));
      int cell = place[rows[kinds[start + i]] + buckets[unit]];
      ages[i] = unit;
      found[i] = cell;
      passed[cell]++;
    }
    for (int decay = 0; decay < weight.length; decay++) {
      int[] weights = weight[decay];
      long[] passedWeight = work.passedWeight[decay];
      for (int i = 0; i < size; i++) {
        passedWeight[found[i]] += weights[ages[i]];
      }
    }
    readOff(work);
  }

  /** Cells become sums of all up to them; what each count found is a difference of two. */
  private void readOff(Workspace work) {
    int[] passed = work.passed;
    int sum = 0;
    for (int cell = 0; cell < passed.length; cell++) {
      sum += passed[cell];
      passed[cell] = sum;
    }
    int[] found = work.found;
    int[] before = cells.before();
    int[] last = cells.last();
    for (int i = 0; i < found.length; i++) {
      found[i] = passed[last[i]] - passed[before[i]];
    }
    if (cells.both()) {
      for (int i = 0; i < found.length; i++) {
        found[i] += passed[cells.otherLast()[i]] - passed[cells.otherBefore()[i]];
      }
    }
    for (int i = 0; i < weighings.length; i++) {
      long[] weights = work.passedWeight[weighings[i].decay];
      int count = weighings[i].count;
      work.weights[i] =
          sum(weights, before[count], last[count])
              + sum(weights, cells.otherBefore()[count], cells.otherLast()[count]);
    }
  }

  private static long sum(long[] weights, int before, int last) {
    long sum = 0;
    for (int cell = before + 1; cell <= last; cell++) {
      sum += weights[cell];
    }
    return sum;
  }

  /** What the youngest so many interactions of a weighing weigh; there are at least so many. */
  long youngest(int weighing, int many, Workspace work) {
    int count = weighings[weighing].count;
    int[] weights = weight[weighings[weighing].decay];
    long sum = 0;
    int left = many;
    for (int i = work.size - 1; left > 0; i--) {
      if (cells.counts(count, work.cells[i])) {
        sum += weights[work.ages[i]];
        left--;
      }
    }
    return sum;
  }
}
