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

  /** Whether each sum was left out. */
  final boolean[] silenced;

  /** What each rule gave that is counted alone, and that was asked for; which formulas held. */
  final long[] counted;

  final long[] held;
  final long[] answered;

  /** What was found of each attribute, for a {@link Finding}. */
  final @Nullable Hit[] hits;

  /** What is counted of some interactions, and what all of a base weigh on each scale. */
  final long[] lanes;

  final long[][] weighed;

  /** Age in units and base of each interaction, the oldest first, and how many there are. */
  int[] ages = new int[64];

  int[] bases = new int[64];
  char[] kinds = new char[64];
  int size;

  /** How many each count found, and what each weighing weighs. */
  final int[] found;

  final long[] weights;

  /** The base of each kind of interaction that the engagement has. */
  int[] rows = new int[32];

  private final Block block;
  private @Nullable Asked asked;
  private boolean kept;

  /** Whether any sum can be left out. */
  final boolean chooses;

  Workspace(Program program) {
    Tally tally = program.tally();
    int sums = program.sums().length;
    this.atoms = new long[Math.max(1, program.words())];
    this.sums = new long[sums];
    this.spoke = new boolean[sums];
    this.silenced = new boolean[sums];
    this.chooses = program.chooses();
    this.counted = new long[program.counted().length];
    this.held = new long[program.tested().length];
    this.answered = new long[program.later().length];
    this.hits = new Hit[program.attributes()];
    this.block = new Block(this.atoms.length, sums);
    this.lanes = new long[tally.lanes().size()];
    this.weighed = new long[tally.scales()][tally.lanes().size()];
    this.found = new int[tally.counts()];
    this.weights = new long[tally.weighings()];
  }

  /**
   * Forgets whoever was here before.
   *
   * @param keeps whether a {@link Finding} is wanted
   */
  void clear(@Nullable Asked whom, boolean keeps) {
    asked = whom;
    kept = keeps;
    Arrays.fill(atoms, 0);
    Arrays.fill(sums, 0);
    if (chooses) {
      Arrays.fill(spoke, false);
      Arrays.fill(silenced, false);
    }
    if (kept) {
      Arrays.fill(hits, null);
    }
  }

  void give(int sum, long added) {
    sums[sum] += added;
    spoke[sum] = true;
  }

  void makeRoom(int interactions) {
    if (interactions > ages.length) {
      ages = new int[2 * interactions];
      bases = new int[2 * interactions];
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
    if (kept) {
      hits[attribute] = hit;
    }
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
