package org.leadroad.scoring.plan;

import java.util.Arrays;

/** What the columns of some rows say, before anything else is asked of each row. */
public final class Block {

  /** How many rows; few enough for what is near the processor. */
  public static final int ROWS = 256;

  /** By word, then by row. */
  final long[][] atoms;

  /** By sum, then by row; empty where no column adds anything. */
  private final long[][] sums;

  private int[] used = {};

  Block(int words, int sums) {
    this.atoms = new long[words][ROWS];
    this.sums = new long[sums][0];
  }

  /** Forgets the rows that were here before. */
  public void clear() {
    for (long[] each : atoms) {
      Arrays.fill(each, 0);
    }
    for (int sum : used) {
      Arrays.fill(sums(sum), 0);
    }
  }

  long[] sums(int sum) {
    if (sums[sum].length == 0) {
      sums[sum] = new long[ROWS];
      used = Arrays.copyOf(used, used.length + 1);
      used[used.length - 1] = sum;
    }
    return sums[sum];
  }

  /** Takes one row in. */
  public void into(int row, Workspace work) {
    for (int word = 0; word < atoms.length; word++) {
      work.atoms[word] = atoms[word][row];
    }
    for (int sum : used) {
      work.sums[sum] = sums(sum)[row];
    }
  }
}
