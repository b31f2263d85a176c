package org.leadroad.scoring.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A column of values by code, and what each code says to a program, in tables. */
public final class CodedHits {

  private final int[] codes;

  /** The words of bits to which any code says something, and what by code. */
  private final int[] words;

  private final long[][] bits;

  /** The sums to which any code adds something, and what by code. */
  private final int[] sums;

  private final long[][] added;

  /**
   * Takes over the codes.
   *
   * @param codes by row
   * @param hits by code; null for what is not known
   */
  public CodedHits(int[] codes, @Nullable Hit[] hits) {
    this.codes = codes;
    BitSet usedWords = new BitSet();
    BitSet usedSums = new BitSet();
    for (Hit hit : hits) {
      if (hit != null) {
        for (int word : hit.tests().words()) {
          usedWords.set(word);
        }
        for (int sum : hit.sums()) {
          usedSums.set(sum);
        }
      }
    }
    this.words = places(usedWords);
    this.bits = new long[words.length][hits.length];
    this.sums = places(usedSums);
    this.added = new long[sums.length][hits.length];
    for (int code = 0; code < hits.length; code++) {
      enter(code, hits[code]);
    }
  }

  private static int[] places(BitSet used) {
    int[] places = new int[used.cardinality()];
    int next = used.nextSetBit(0);
    for (int i = 0; i < places.length; i++) {
      places[i] = next;
      next = used.nextSetBit(next + 1);
    }
    return places;
  }

  private void enter(int code, @Nullable Hit hit) {
    if (hit == null) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      for (int k = 0; k < hit.tests().words().length; k++) {
        bits[i][code] |= hit.tests().words()[k] == words[i] ? hit.tests().bits()[k] : 0;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      for (int k = 0; k < hit.sums().length; k++) {
        added[i][code] += hit.sums()[k] == sums[i] ? hit.added()[k] : 0;
      }
    }
  }

  /** Says what some rows say, from a first one. */
  public void apply(int first, int count, Block block) {
    for (int i = 0; i < words.length; i++) {
      long[] said = bits[i];
      long[] to = block.atoms[words[i]];
      for (int row = 0; row < count; row++) {
        to[row] |= said[codes[first + row]];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      long[] said = added[i];
      long[] to = block.sums(sums[i]);
      for (int row = 0; row < count; row++) {
        to[row] += said[codes[first + row]];
      }
    }
  }
}
