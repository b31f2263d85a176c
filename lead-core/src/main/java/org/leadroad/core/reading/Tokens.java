package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text, or of a part of it, in lower case and without accents, each with its place;
 * signs of currencies are words too. What parts them is not kept.
 */
final class Tokens {

  /** What stands further down a text is a history or a list, and is not looked at. */
  static final int FARTHEST = 20_000;

  private final String text;
  private final Lexicon lexicon;

  /** Of all words of the text: their numbers, and where each begins and ends. */
  private int[] numbers;

  private short[] places;

  /** The longest phrase that begins at each word of the text. */
  private Phrase[] phrases = {};

  /** The first word of the part. */
  private final int first;

  private int size;

  /** The bits of what any phrase of the part may mean. */
  private long senses;

  private Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.first = 0;
    this.numbers = new int[16 + Math.min(text.length(), FARTHEST) / 5];
    this.places = new short[2 * numbers.length];
  }

  private Tokens(Tokens whole, int first, int size) {
    this.text = whole.text;
    this.lexicon = whole.lexicon;
    this.numbers = whole.numbers;
    this.places = whole.places;
    this.phrases = whole.phrases;
    this.first = first;
    this.size = size;
    addSenses();
  }

  static Tokens of(String text, Lexicon lexicon) {
    Tokens tokens = new Tokens(text, lexicon);
    tokens.addWords();
    tokens.addPhrases();
    tokens.addSenses();
    return tokens;
  }

  /** The words alone, as a table of phrases keeps them. */
  static List<String> words(String text) {
    Tokens tokens = new Tokens(text, Lexicon.EMPTY);
    tokens.addWords();
    List<String> words = new ArrayList<>(tokens.size);
    for (int i = 0; i < tokens.size; i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  private void addWords() {
    int end = Math.min(text.length(), FARTHEST);
    int at = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (Folding.fold(c) != Folding.NONE) {
        at = addWord(at, end);
      } else {
        if (isSign(c)) {
          add(lexicon.number(text.substring(at, at + 1)), at, at + 1);
        }
        at++;
      }
    }
  }

  /** Adds the word that begins here, of letters or of digits; returns where it ends. */
  private int addWord(int from, int end) {
    char c = Folding.fold(text.charAt(from));
    boolean digits = isDigit(c);
    boolean told = true;
    int hash = 0;
    int to = from;
    while (c != Folding.NONE && isDigit(c) == digits) {
      told &= c != Folding.UNTOLD;
      hash = 31 * hash + c;
      to++;
      c = to < end ? Folding.fold(text.charAt(to)) : Folding.NONE;
    }
    int number =
        told && to - from <= Folding.LONGEST
            ? lexicon.number(text, from, to, hash)
            : lexicon.number(Folding.fold(text.substring(from, to)));
    add(number, from, to);
    return to;
  }

  private void add(int number, int from, int to) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      places = Arrays.copyOf(places, 4 * size);
    }
    numbers[size] = number;
    places[2 * size] = (short) from;
    places[2 * size + 1] = (short) to;
    size++;
  }

  private void addPhrases() {
    phrases = new Phrase[size];
    for (int i = 0; i < size; i++) {
      phrases[i] = lexicon.longest(numbers, i, size);
    }
  }

  private void addSenses() {
    long bits = 0;
    for (int i = first; i < first + size; i++) {
      bits |= phrases[i].all().bits();
    }
    senses = bits;
  }

  /** Whether any phrase may have such a meaning, be it within another. */
  boolean mayMean(Senses wanted) {
    return (senses & wanted.bits()) != 0;
  }

  /** What the phrases mean that would be found. */
  Senses meant(Senses wanted) {
    if (!mayMean(wanted)) {
      return Senses.NONE;
    }
    Senses meant = Senses.NONE;
    int at = next(0, wanted);
    while (at < size) {
      Phrase phrase = phrase(at, wanted);
      meant = meant.with(phrase.own().firstOf(wanted));
      at = next(at + phrase.length(), wanted);
    }
    return meant;
  }

  /** The phrases of these meanings, none within another, in their order. */
  List<Wording.Hit> find(Senses wanted) {
    if (!mayMean(wanted)) {
      return List.of();
    }
    List<Wording.Hit> hits = new ArrayList<>(4);
    int at = next(0, wanted);
    while (at < size) {
      Phrase phrase = phrase(at, wanted);
      hits.add(new Wording.Hit(phrase.own().firstOf(wanted), at, at + phrase.length()));
      at = next(at + phrase.length(), wanted);
    }
    return hits;
  }

  /** The first word, from this one on, at which such a phrase begins; the size, if none does. */
  private int next(int from, Senses wanted) {
    int at = from;
    while (at < size && phrase(at, wanted) == Phrase.NONE) {
      at++;
    }
    return at;
  }

  /** The longest phrase of these meanings that begins at this word, if one does. */
  Phrase phrase(int at, Senses wanted) {
    return isHere(at) ? phrases[first + at].meaning(wanted, size - at) : Phrase.NONE;
  }

  private static boolean isSign(char c) {
    return c == '€' || c == '$' || c == '£';
  }

  private static boolean isAllDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The words of these that stand from one place of the text up to another. */
  Tokens between(int from, int to) {
    return part(firstFrom(from) - first, firstFrom(to) - first);
  }

  /** The words of these from one of them up to another. */
  Tokens part(int from, int to) {
    return new Tokens(this, first + from, to - from);
  }

  /** The first word, of all there are, that begins here or later. */
  private int firstFrom(int place) {
    int low = first;
    int high = first + size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[2 * middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return size;
  }

  private boolean isHere(int at) {
    return at >= 0 && at < size;
  }

  /** The word at this place; an empty one beyond the end. */
  String word(int at) {
    if (!isHere(at)) {
      return "";
    }
    int number = numbers[first + at];
    return number != Lexicon.UNKNOWN
        ? lexicon.word(number)
        : Folding.fold(text.substring(from(at), to(at)));
  }

  /** Where this word begins in the text. */
  int from(int at) {
    return places[2 * (first + at)];
  }

  /** Where this word ends in the text. */
  int to(int at) {
    return places[2 * (first + at) + 1];
  }

  /** The text from the beginning of one word up to another. */
  String text(int from, int to) {
    return text.substring(from(from), to(to - 1));
  }

  /** What stands between this word and the one before it; nothing, where one of them is none. */
  String gap(int at) {
    return isHere(at - 1) && isHere(at) ? text.substring(to(at - 1), from(at)) : "";
  }

  boolean isNumber(int at) {
    if (!isHere(at)) {
      return false;
    }
    char c = Folding.fold(text.charAt(from(at)));
    // a wide digit begins a word of letters as well as one of digits
    return c == Folding.UNTOLD ? isAllDigits(word(at)) : isDigit(c);
  }
}
