package org.leadroad.scoring.plan;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Room for one subject after the other. Used by one thread at a time. */
public final class Workspace {

  /** Whether each test of formulas holds, a bit for each. */
  final long[] atoms;

  /** What each sum has so far. */
  final long[] sums;

  /** Whether anything of each sum spoke; kept only where a group chooses. */
  final boolean[] spoke;

  /** What each rule gives; all of it only when asked to share. */
  final long[] points;

  /** What was found of each attribute, for sharing. */
  final @Nullable Hit[] hits;

  /** How many interactions each cell of a {@link Tally} has, and what they weigh by each decay. */
  final int[] passed;

  final long[][] passedWeight;

  /** Age in units and cell of each interaction, the oldest first, and how many there are. */
  int[] ages = new int[64];

  int[] cells = new int[64];
  char[] kinds = new char[64];
  int size;

  /** How many each count found, and what each weighing weighs. */
  final int[] found;

  final long[] weights;

  /** Where the cells of each kind of interaction are that the engagement has. */
  int[] rows = new int[32];

  private final Block block;
  private @Nullable Asked asked;

  Workspace(int atoms, int sums, int rules, int attributes, Tally tally) {
    this.atoms = new long[(atoms + 63) / 64];
    this.sums = new long[sums];
    this.spoke = new boolean[sums];
    this.points = new long[rules];
    this.hits = new Hit[attributes];
    this.block = new Block(this.atoms.length, sums);
    this.passed = new int[tally.cells()];
    this.passedWeight = new long[tally.decays()][tally.cells()];
    this.found = new int[tally.counts()];
    this.weights = new long[tally.weighings()];
  }

  /**
   * Forgets whoever was here before.
   *
   * @param shared whether it is wanted what each rule gives
   */
  void clear(@Nullable Asked whom, boolean shared) {
    asked = whom;
    Arrays.fill(atoms, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(spoke, false);
    if (shared) {
      Arrays.fill(points, 0);
      Arrays.fill(hits, null);
    }
  }

  void makeRoom(int interactions) {
    if (interactions > ages.length) {
      ages = new int[2 * interactions];
      cells = new int[2 * interactions];
      kinds = new char[2 * interactions];
    }
  }

  /** Takes in a value of an attribute; false if it is none of such an attribute. */
  public boolean value(int attribute, Hits of, Object value) {
    Hit hit = of.of(value);
    if (hit == null) {
      return false;
    }
    hit.apply(this);
    hits[attribute] = hit;
    return true;
  }

  /** {@return room for what the columns of some rows say} */
  public Block block() {
    return block;
  }

  Asked asked() {
    return Objects.requireNonNull(asked, "a subject to ask");
  }
}
