package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/**
 * Folds words to lower case and without accents, as they are compared: {@code Perché} is {@code
 * perche}.
 */
final class Folding {

  /** What a character that is in no word folds to. */
  static final char NONE = 0;

  /** What a character folds to that only its whole word tells. */
  static final char UNTOLD = 1;

  /** Decomposing longer ones could take quadratic time; no phrase has them. */
  static final int LONGEST = 40;

  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);

  /** Letters by name, of which a reader sees nothing. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

  /** What Latin letters fold to one by one, which is nearly all that is written. */
  private static final char[] LATIN = latin();

  private Folding() {}

  private static char[] latin() {
    char[] latin = new char[0x180];
    for (char c = 0; c < latin.length; c++) {
      if (isPart(c)) {
        String folded = fold(String.valueOf(c));
        latin[c] = folded.length() == 1 ? folded.charAt(0) : UNTOLD;
      }
    }
    return latin;
  }

  /** What a character folds to alone. */
  static char fold(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    return isPart(c) ? UNTOLD : NONE;
  }

  static String fold(String word) {
    String bare =
        word.length() > LONGEST || CharMatcher.ascii().matchesAllOf(word)
            ? word
            : MARKS.removeFrom(Normalizer.normalize(word, Normalizer.Form.NFKD));
    StringBuilder folded = new StringBuilder(bare.length());
    bare.codePoints().forEach(point -> folded.appendCodePoint(Character.toLowerCase(point)));
    return folded.toString();
  }

  private static boolean isPart(char c) {
    if (FILLERS.indexOf(c) >= 0) {
      return false;
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (c > '\u02FF' && Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
