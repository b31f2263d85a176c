package org.leadroad.core.reading;

import com.google.common.collect.ObjectArrays;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a table, and the words they are made of, each with a number from 1 on; any other
 * word has 0. A word is looked up where it stands in a text, and no string is made of it.
 */
final class Lexicon {

  static final int UNKNOWN = 0;

  static final Lexicon EMPTY = new Lexicon(Map.of());

  private final String[] words;

  /** The numbers of the words, each as near as may be after the slot of its hash. */
  private final int[] slots;

  /** By the number of their first word, the longer ones first. */
  private final Phrase[][] phrases;

  /** The second words of these phrases; 0 for none. */
  private final int[][] seconds;

  /** A bit for each second word, by the end of its number: most texts go on with none of them. */
  private final long[] follow;

  /** The phrases that are one word, by its number. */
  private final Phrase[] singles;

  Lexicon(Map<String, Set<Sense>> table) {
    Set<String> all = new LinkedHashSet<>(List.of(""));
    table.keySet().forEach(phrase -> all.addAll(Tokens.words(phrase)));
    words = all.toArray(new String[0]);
    // most words of a text are not known, and should find their slot empty
    slots = new int[8 * Integer.highestOneBit(words.length)];
    for (int number = 1; number < words.length; number++) {
      int slot = slot(words[number].hashCode());
      while (slots[slot] != UNKNOWN) {
        slot = next(slot);
      }
      slots[slot] = number;
    }
    phrases = new Phrase[words.length][0];
    seconds = new int[words.length][0];
    follow = new long[words.length];
    singles = new Phrase[words.length];
    Arrays.fill(singles, Phrase.NONE);
    table.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> Tokens.words(entry.getKey()).size()))
        .forEach(entry -> add(entry.getKey(), Senses.of(entry.getValue())));
  }

  /** Adds a phrase after all that are shorter. */
  private void add(String text, Senses senses) {
    int[] numbers = Tokens.words(text).stream().mapToInt(this::number).toArray();
    int first = numbers[0];
    Phrase phrase = new Phrase(numbers, senses, longest(numbers, 0, numbers.length));
    phrases[first] = ObjectArrays.concat(phrase, phrases[first]);
    int second = numbers.length > 1 ? numbers[1] : UNKNOWN;
    seconds[first] = Ints.concat(new int[] {second}, seconds[first]);
    if (second == UNKNOWN) {
      singles[first] = phrase;
    } else {
      follow[first] |= 1L << second;
    }
  }

  /** The longest phrase that begins at this one of some words and ends before another. */
  Phrase longest(int[] numbers, int at, int end) {
    int first = numbers[at];
    int next = at + 1 < end ? numbers[at + 1] : UNKNOWN;
    if (next == UNKNOWN || (follow[first] & (1L << next)) == 0) {
      return singles[first];
    }
    for (int i = 0; i < seconds[first].length; i++) {
      if (seconds[first][i] == next && phrases[first][i].isAt(at, end, numbers)) {
        return phrases[first][i];
      }
    }
    return singles[first];
  }

  String word(int number) {
    return words[number];
  }

  int number(String word) {
    int slot = slot(word.hashCode());
    while (slots[slot] != UNKNOWN && !words[slots[slot]].equals(word)) {
      slot = next(slot);
    }
    return slots[slot];
  }

  /**
   * The number of the word that stands here.
   *
   * @param hash that of a string of what its characters fold to
   */
  int number(String text, int from, int to, int hash) {
    int slot = slot(hash);
    while (slots[slot] != UNKNOWN && !isAt(words[slots[slot]], text, from, to, hash)) {
      slot = next(slot);
    }
    return slots[slot];
  }

  private static boolean isAt(String word, String text, int from, int to, int hash) {
    if (word.hashCode() != hash || word.length() != to - from) {
      return false;
    }
    // nearly all is written in small letters
    if (text.startsWith(word, from)) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Folding.fold(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
