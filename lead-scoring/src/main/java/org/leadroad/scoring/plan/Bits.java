package org.leadroad.scoring.plan;

import java.util.List;
import java.util.TreeMap;

/**
 * Tests that hold, by the words of bits in which there are any.
 *
 * @param words where bits are
 * @param bits of each of these words
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Bits(int[] words, long[] bits) {

  /** {@return the bits of some tests} */
  public static Bits of(List<Integer> tests) {
    TreeMap<Integer, Long> byWord = new TreeMap<>();
    for (int test : tests) {
      Long known = byWord.get(test / Long.SIZE);
      byWord.put(test / Long.SIZE, (known == null ? 0 : known) | 1L << test);
    }
    int[] words = new int[byWord.size()];
    long[] bits = new long[words.length];
    int i = 0;
    for (int word : byWord.keySet()) {
      words[i] = word;
      bits[i++] = byWord.getOrDefault(word, 0L);
    }
    return new Bits(words, bits);
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  void set(long[] atoms) {
    for (int i = 0; i < words.length; i++) {
      atoms[words[i]] |= bits[i];
    }
  }
}
