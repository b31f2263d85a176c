package org.leadroad.scoring.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leadroad.core.engagement.Engagement;

/**
 * One pass over what happened: how many interactions there are, and what they weigh.
 *
 * <p>Ages are counted in units, such as days. Where something that rules count begins or ends with
 * age, another bucket begins: base and bucket of an interaction tell what counts it. Nothing else
 * is asked of it.
 */
public final class Tally {

  /** Multiplied by this and shifted, seconds are units: exact below 2^31 seconds. */
  private final long factor;

  private final int shift;

  private final Types types;

  /** The bucket of each unit of age; the last for all that are older. */
  private final int[] buckets;

  private final Count[] counts;
  private final Lanes lanes;
  private final Weighing[] weighings;

  /**
   * What an interaction weighs by unit of age, each way once; the first is of no weight if nothing
   * decays.
   */
  private final int[][] scales;

  /** The way of each weighing. */
  private final int[] scale;

  /**
   * Interactions that some rule counts.
   *
   * @param base of them, and of the other side if either counts, else -1
   * @param from the first bucket
   * @param to the bucket after the last
   */
  public record Count(int base, int otherBase, int from, int to) {

    boolean counts(int ofBase, int bucket) {
      return (ofBase == base || ofBase == otherBase) && from <= bucket && bucket < to;
    }
  }

  /** The weight of all interactions of a count by a decay. */
  public record Weighing(int count, int decay) {}

  /** A decay, and the buckets beyond which nothing weighs anything. */
  private record Scale(int decay, int from, int to) {

    /** Not by the equality of records, which makes the JVM link much code at once. */
    boolean isSame(Scale other) {
      return decay == other.decay && from == other.from && to == other.to;
    }
  }

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
    this.buckets = buckets;
    this.counts = counts;
    this.lanes = new Lanes(bases, buckets[buckets.length - 1] + 1, counts);
    this.weighings = weighings;
    this.scale = new int[weighings.length];
    List<Scale> all = new ArrayList<>();
    for (int i = 0; i < weighings.length; i++) {
      Count count = counts[weighings[i].count];
      Scale own = new Scale(weighings[i].decay, count.from, count.to);
      int known = 0;
      while (known < all.size() && !own.isSame(all.get(known))) {
        known++;
      }
      if (known == all.size()) {
        all.add(own);
      }
      scale[i] = known;
    }
    this.scales = new int[Math.max(1, all.size())][buckets.length];
    for (int i = 0; i < all.size(); i++) {
      scales[i] = weights(all.get(i), weight);
    }
  }

  private int[] weights(Scale of, int[][] weight) {
    int[] weights = weight[of.decay].clone();
    for (int unit = 0; unit < weights.length; unit++) {
      if (buckets[unit] < of.from || buckets[unit] >= of.to) {
        weights[unit] = 0;
      }
    }
    return weights;
  }

  Lanes lanes() {
    return lanes;
  }

  int scales() {
    return scales.length;
  }

  int counts() {
    return counts.length;
  }

  int weighings() {
    return weighings.length;
  }

  /** Counts and weighs all that happened up to an instant. */
  void take(Engagement engagement, Instant asOf, Workspace work) {
    int size = engagement.sizeAt(asOf);
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
    add(work, past.kinds(), past.start(row), size, rows);
  }

  /** The base of each kind of interaction, two kinds for each type. */
  int[] rows(Past past) {
    int[] rows = new int[2 * past.types().length];
    for (int i = 0; i < past.types().length; i++) {
      enter(past.types()[i], i, rows);
    }
    return rows;
  }

  private void enter(String type, int index, int[] rows) {
    int place = types.place(type);
    rows[2 * index] = base(types.theirs(place));
    rows[2 * index + 1] = base(types.ours(place));
  }

  private int base(int known) {
    return known < 0 ? lanes.uncounted() : known;
  }

  private void add(Workspace work, char[] kinds, int start, int size, int[] rows) {
    work.size = size;
    for (long[] each : work.weighed) {
      Arrays.fill(each, 0);
    }
    Arrays.fill(work.lanes, 0);
    int end = Math.min(size, Lanes.MOST);
    add(work, kinds, start, 0, end, rows);
    lanes.read(work.lanes, work.found);
    while (end < size) {
      int begin = end;
      end = Math.min(size, end + Lanes.MOST);
      Arrays.fill(work.lanes, 0);
      add(work, kinds, start, begin, end, rows);
      lanes.addTo(work.lanes, work.found);
    }
    for (int i = 0; i < weighings.length; i++) {
      Count count = counts[weighings[i].count];
      long[] sums = work.weighed[scale[i]];
      work.weights[i] = sums[count.base] + (count.otherBase < 0 ? 0 : sums[count.otherBase]);
    }
  }

  /** Adds some interactions, at most as many as a counter holds. */
  private void add(Workspace work, char[] kinds, int start, int begin, int end, int[] rows) {
    addOnce(work, kinds, start, begin, end, rows);
    for (int level = 1; level < lanes.levels(); level++) {
      lanes.add(level, work, buckets, begin, end);
    }
    for (int more = 1; more < scales.length; more++) {
      weigh(scales[more], work.weighed[more], work, begin, end);
    }
  }

  /** The first level and the first scale: as a rule there are no more. */
  private void addOnce(Workspace work, char[] kinds, int start, int begin, int end, int[] rows) {
    int[] units = work.ages;
    int[] bases = work.bases;
    int old = buckets.length - 1;
    long[] added = lanes.added();
    int stride = lanes.buckets();
    long[] to = work.lanes;
    int[] weights = scales[0];
    long[] sums = work.weighed[0];
    for (int i = begin; i < end; i++) {
      int unit = Math.min(old, (int) ((units[i] * factor) >>> shift));
      int base = rows[kinds[start + i]];
      units[i] = unit;
      bases[i] = base;
      to[base] += added[base * stride + buckets[unit]];
      sums[base] += weights[unit];
    }
  }

  private static void weigh(int[] weights, long[] sums, Workspace work, int begin, int end) {
    for (int i = begin; i < end; i++) {
      sums[work.bases[i]] += weights[work.ages[i]];
    }
  }

  /** What the youngest so many interactions of a weighing weigh; there are at least so many. */
  long youngest(int weighing, int many, Workspace work) {
    Count count = counts[weighings[weighing].count];
    int[] weights = scales[scale[weighing]];
    long sum = 0;
    int left = many;
    for (int i = work.size - 1; left > 0; i--) {
      if (count.counts(work.bases[i], buckets[work.ages[i]])) {
        sum += weights[work.ages[i]];
        left--;
      }
    }
    return sum;
  }
}
