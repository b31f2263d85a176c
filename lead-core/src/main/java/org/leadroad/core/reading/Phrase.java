package org.leadroad.core.reading;

/** Some words, by their numbers in a {@link Lexicon}, and what they mean together. */
final class Phrase {

  static final Phrase NONE = new Phrase();

  private final int[] words;
  private final Senses own;
  private final Phrase shorter;
  private final Senses all;

  private Phrase() {
    this.words = new int[0];
    this.own = Senses.NONE;
    this.shorter = this;
    this.all = own;
  }

  /**
   * @param shorter the next shorter phrase that this one begins with, or {@link #NONE}
   */
  Phrase(int[] words, Senses own, Phrase shorter) {
    this.words = words;
    this.own = own;
    this.shorter = shorter;
    this.all = own.or(shorter.all);
  }

  /** How many words it has. */
  int length() {
    return words.length;
  }

  /** What it means, and what the shorter ones mean that it begins with. */
  Senses all() {
    return all;
  }

  /** What it means itself. */
  Senses own() {
    return own;
  }

  /**
   * The longest of it and the shorter ones that has such a meaning, and no more words than these.
   */
  Phrase meaning(Senses wanted, int most) {
    Phrase one = this;
    while (one != NONE && (one.length() > most || !one.own.hasAny(wanted))) {
      one = one.shorter;
    }
    return one;
  }

  /** Whether the words with these numbers begin with it, from one place on and up to another. */
  boolean isAt(int at, int end, int[] numbers) {
    if (at + words.length > end) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i] != numbers[at + i]) {
        return false;
      }
    }
    return true;
  }
}
