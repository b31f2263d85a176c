package org.leadroad.scoring.plan;

import org.jspecify.annotations.Nullable;

/**
 * A group with a limit, a gate or a choice, or a whole tier: what its parts gave becomes what it
 * gives.
 *
 * @param place its own
 * @param outer the place of the sum around it, or -1
 * @param choice how one of its parts is chosen
 * @param parts the sums among which one is chosen; none if all add up
 * @param gate what must hold, if anything
 * @param floor the least it gives
 * @param cap the most it gives
 * @param firstRule within it
 * @param endRule after the last one within it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Sum(
    int place,
    int outer,
    Choice choice,
    Sum[] parts,
    @Nullable Formula gate,
    long floor,
    long cap,
    int firstRule,
    int endRule) {

  /** Which of those that spoke. */
  public enum Choice {
    /** All of them. */
    ALL,
    /** The one that gives most. */
    BEST,
    /** The one that gives least. */
    WORST,
    /** The one that comes first. */
    FIRST
  }

  /** Passes on what this gives; what it leaves out gave nothing. */
  void settle(Workspace work) {
    if (gate != null && !gate.holds(work)) {
      silence(work);
      return;
    }
    if (choice != Choice.ALL) {
      choose(work);
    }
    long given = Math.max(floor, Math.min(cap, work.sums[place]));
    work.sums[place] = given;
    if (outer >= 0) {
      work.sums[outer] += given;
      work.spoke[outer] |= work.spoke[place];
    }
  }

  private void choose(Workspace work) {
    int chosen = -1;
    for (Sum part : parts) {
      if (work.spoke[part.place]
          && (chosen < 0 || isBetter(work.sums[part.place], work.sums[chosen]))) {
        chosen = part.place;
      }
    }
    work.sums[place] = chosen < 0 ? 0 : work.sums[chosen];
    work.spoke[place] = chosen >= 0;
    for (Sum part : parts) {
      if (part.place != chosen) {
        part.silence(work);
      }
    }
  }

  private boolean isBetter(long one, long other) {
    return switch (choice) {
      case BEST -> one > other;
      case WORST -> one < other;
      case ALL, FIRST -> false;
    };
  }

  private void silence(Workspace work) {
    work.sums[place] = 0;
    work.spoke[place] = false;
    work.silenced[place] = true;
  }
}
