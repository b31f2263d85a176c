package org.leadroad.scoring.plan;

/**
 * Where interactions are counted: for each base one cell that stays empty, and then one for all
 * buckets between which no count of that base begins or ends.
 *
 * @param size how many cells there are, and one for all that no rule counts
 * @param buckets how many there are
 * @param places of each base and bucket; of all that no rule counts after the last base
 * @param before the cell before the first of each count
 * @param last the last cell of each count; the cell before if there is none
 * @param otherBefore the same for the other base of counts that have two; else an empty cell
 * @param otherLast the same for the other base of counts that have two; else the same empty cell
 * @param both whether any count has two bases
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Cells(
    int size,
    int buckets,
    int[] places,
    int[] before,
    int[] last,
    int[] otherBefore,
    int[] otherLast,
    boolean both) {

  static Cells of(int bases, int buckets, Tally.Count[] counts) {
    int[] places = new int[(bases + 1) * buckets];
    int[] empty = new int[bases];
    int next = 0;
    for (int base = 0; base < bases; base++) {
      boolean[] begins = begins(base, buckets, counts);
      empty[base] = next++;
      for (int bucket = 0; bucket < buckets; bucket++) {
        next += begins[bucket] ? 1 : 0;
        places[base * buckets + bucket] = next - 1;
      }
    }
    for (int bucket = 0; bucket < buckets; bucket++) {
      places[bases * buckets + bucket] = next;
    }
    int[] before = new int[counts.length];
    int[] last = new int[counts.length];
    int[] otherBefore = new int[counts.length];
    int[] otherLast = new int[counts.length];
    boolean both = false;
    for (int i = 0; i < counts.length; i++) {
      Tally.Count each = counts[i];
      int base = each.base();
      int other = each.otherBase();
      before[i] = last(places, base * buckets, each.from(), empty[base]);
      last[i] = last(places, base * buckets, each.to(), empty[base]);
      if (other >= 0) {
        both = true;
        otherBefore[i] = last(places, other * buckets, each.from(), empty[other]);
        otherLast[i] = last(places, other * buckets, each.to(), empty[other]);
      }
    }
    return new Cells(next + 1, buckets, places, before, last, otherBefore, otherLast, both);
  }

  /** The last cell before a bucket. */
  private static int last(int[] places, int row, int bucket, int empty) {
    return bucket == 0 ? empty : places[row + bucket - 1];
  }

  private static boolean[] begins(int base, int buckets, Tally.Count[] counts) {
    boolean[] begins = new boolean[buckets + 1];
    begins[0] = true;
    for (Tally.Count each : counts) {
      if (each.base() == base || each.otherBase() == base) {
        begins[each.from()] = true;
        begins[each.to()] = true;
      }
    }
    return begins;
  }

  /** Whether a count counts what is in a cell. */
  boolean counts(int count, int cell) {
    return (before[count] < cell && cell <= last[count])
        || (otherBefore[count] < cell && cell <= otherLast[count]);
  }
}
