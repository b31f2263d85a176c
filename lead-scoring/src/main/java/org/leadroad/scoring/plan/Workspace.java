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

  /** How many interactions of each base came by so far, and what they weigh by each decay. */
  final int[] passed;

  final long[] passedWeight;

  /** How many each count found, and what each weighing weighs. */
  final int[] found;

  final long[] weights;

  /** The base of each kind of interaction that the engagement has, or -1. */
  int[] bases = new int[32];

  private @Nullable Asked asked;

  Workspace(int atoms, int sums, int rules, int attributes, Tally tally) {
    this.atoms = new long[(atoms + 63) / 64];
    this.sums = new long[sums];
    this.spoke = new boolean[sums];
    this.points = new long[rules];
    this.hits = new Hit[attributes];
    this.passed = new int[tally.bases()];
    this.passedWeight = new long[tally.bases() * tally.decays()];
    this.found = new int[tally.counts()];
    this.weights = new long[tally.weighings()];
  }

  /** Forgets whoever was here before. */
  public void clear(@Nullable Asked whom) {
    asked = whom;
    Arrays.fill(atoms, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(spoke, false);
    Arrays.fill(points, 0);
    Arrays.fill(hits, null);
    Arrays.fill(passed, 0);
    Arrays.fill(passedWeight, 0);
    Arrays.fill(found, 0);
    Arrays.fill(weights, 0);
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

  Asked asked() {
    return Objects.requireNonNull(asked, "a subject to ask");
  }
}
