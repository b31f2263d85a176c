package org.leadroad.scoring.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Counters of eight bits, eight of them side by side in a long: one addition counts an interaction
 * wherever it counts. A base that is counted in more than eight ways has several longs, each of
 * another level.
 */
final class Lanes {

  /** What a counter holds: before more is added, all is taken out. */
  static final int MOST = 255;

  private static final int BITS = 8;
  private static final int IN_LONG = 64 / BITS;

  private final int levels;

  /** The longs of a level: of each base, of what no rule counts, and one that stays empty. */
  private final int places;

  private final int buckets;

  /** What an interaction adds, by place and bucket. */
  private final long[] added;

  /** The place and the first bit of each count; of its other side too, an empty one for none. */
  private final int[] place;

  private final int[] bit;
  private final int[] otherPlace;
  private final int[] otherBit;
  private final boolean both;

  /** Some buckets in which something of a base is counted. */
  private record Lane(int from, int to) {

    /** Not by the equality of records, which makes the JVM link much code at once. */
    boolean isSame(Lane other) {
      return from == other.from && to == other.to;
    }
  }

  Lanes(int bases, int buckets, Tally.Count[] counts) {
    List<List<Lane>> lanes = new ArrayList<>(bases + 1);
    for (int base = 0; base <= bases; base++) {
      lanes.add(new ArrayList<>());
    }
    this.places = bases + 2;
    this.buckets = buckets;
    this.place = new int[counts.length];
    this.bit = new int[counts.length];
    this.otherPlace = new int[counts.length];
    this.otherBit = new int[counts.length];
    boolean anyBoth = false;
    int most = 1;
    for (int i = 0; i < counts.length; i++) {
      Lane lane = new Lane(counts[i].from(), counts[i].to());
      int base = counts[i].base();
      int other = counts[i].otherBase();
      place[i] = enter(base, lane, lanes, bit, i);
      otherPlace[i] = other < 0 ? bases + 1 : enter(other, lane, lanes, otherBit, i);
      anyBoth |= other >= 0;
      most = Math.max(most, lanes.get(base).size());
      most = other < 0 ? most : Math.max(most, lanes.get(other).size());
    }
    this.both = anyBoth;
    this.levels = (most - 1) / IN_LONG + 1;
    this.added = new long[size() * buckets];
    for (int base = 0; base < bases; base++) {
      for (int i = 0; i < lanes.get(base).size(); i++) {
        Lane lane = lanes.get(base).get(i);
        int first = (base + i / IN_LONG * places) * buckets;
        for (int bucket = lane.from; bucket < lane.to; bucket++) {
          added[first + bucket] |= 1L << (i % IN_LONG * BITS);
        }
      }
    }
  }

  /** The place of a lane, the next one of its base if it has none yet. */
  private int enter(int base, Lane lane, List<List<Lane>> lanes, int[] bits, int count) {
    List<Lane> known = lanes.get(base);
    int index = 0;
    while (index < known.size() && !lane.isSame(known.get(index))) {
      index++;
    }
    if (index == known.size()) {
      known.add(lane);
    }
    bits[count] = index % IN_LONG * BITS;
    return base + index / IN_LONG * places;
  }

  /** How many longs it takes. */
  int size() {
    return levels * places;
  }

  int levels() {
    return levels;
  }

  int buckets() {
    return buckets;
  }

  /** What an interaction adds to a place, by place and bucket. */
  long[] added() {
    return added;
  }

  /** The base of what no rule counts. */
  int uncounted() {
    return places - 2;
  }

  /** Adds what some interactions add to a higher level. */
  void add(int level, Workspace work, int[] inBuckets, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int at = work.bases[i] + level * places;
      work.lanes[at] += added[at * buckets + inBuckets[work.ages[i]]];
    }
  }

  /** Tells how many each count found; as a rule all that there is, so nothing is added up. */
  void read(long[] from, int[] found) {
    for (int i = 0; i < found.length; i++) {
      found[i] = (int) (from[place[i]] >>> bit[i]) & MOST;
    }
    if (both) {
      for (int i = 0; i < found.length; i++) {
        found[i] += (int) (from[otherPlace[i]] >>> otherBit[i]) & MOST;
      }
    }
  }

  /** Adds how many more each count found. */
  void addTo(long[] from, int[] found) {
    for (int i = 0; i < found.length; i++) {
      found[i] +=
          ((int) (from[place[i]] >>> bit[i]) & MOST)
              + ((int) (from[otherPlace[i]] >>> otherBit[i]) & MOST);
    }
  }
}
