package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text in lower case and without accents, each with its place; signs of currencies
 * are words too. What parts them is not kept.
 */
final class Tokens {

  /** What stands further down a text is a history or a list, and is not looked at. */
  static final int FARTHEST = 20_000;

  /** Decomposing longer ones could take quadratic time; no phrase has them. */
  private static final int LONGEST = 40;

  private final List<String> words = new ArrayList<>();
  private int[] places = new int[32];

  private Tokens() {}

  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    int end = Math.min(text.length(), FARTHEST);
    int from = 0;
    while (from < end) {
      char c = text.charAt(from);
      if (c == '€' || c == '$' || c == '£') {
        tokens.add(String.valueOf(c), from, from + 1);
        from++;
      } else if (isPart(c)) {
        int to = from + 1;
        while (to < end && isPart(text.charAt(to)) && isDigit(c) == isDigit(text.charAt(to))) {
          to++;
        }
        tokens.add(fold(text.substring(from, to)), from, to);
        from = to;
      } else {
        from++;
      }
    }
    return tokens;
  }

  /** The words alone, as a table of phrases keeps them. */
  static List<String> words(String text) {
    return of(text).words;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (c > '\u02FF' && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    String bare =
        word.length() > LONGEST || CharMatcher.ascii().matchesAllOf(word)
            ? word
            : CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .removeFrom(Normalizer.normalize(word, Normalizer.Form.NFKD));
    bare.codePoints().forEach(point -> folded.appendCodePoint(Character.toLowerCase(point)));
    return folded.toString();
  }

  private void add(String word, int from, int to) {
    if (2 * words.size() + 2 > places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[2 * words.size()] = from;
    places[2 * words.size() + 1] = to;
    words.add(word);
  }

  int size() {
    return words.size();
  }

  /** The word at this place; an empty one beyond the end. */
  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }

  /** Where in the text the word begins. */
  int from(int at) {
    return places[2 * at];
  }

  /** Where in the text the word ends. */
  int to(int at) {
    return places[2 * at + 1];
  }

  boolean isNumber(int at) {
    String word = word(at);
    return !word.isEmpty() && isDigit(word.charAt(0));
  }

  /** Whether these words stand here, one after the other. */
  boolean has(int at, List<String> phrase) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
