package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a label apart into lower-case words without accents: {@code firstName}, {@code First-name
 * *} and {@code FIRST_NAME} are all {@code first, name}.
 */
final class LabelTokens {

  /** Longer names are no labels, and decomposing them could take quadratic time. */
  private static final int LONGEST = 256;

  private LabelTokens() {}

  static List<String> of(String label) {
    List<String> tokens = new ArrayList<>();
    if (label.length() > LONGEST) {
      return tokens;
    }
    int[] points = points(label);
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      if (startsToken(points, i) && !token.isEmpty()) {
        tokens.add(token.toString());
        token.setLength(0);
      }
      if (Character.isLetterOrDigit(points[i])) {
        token.appendCodePoint(Character.toLowerCase(points[i]));
      }
    }
    if (!token.isEmpty()) {
      tokens.add(token.toString());
    }
    return tokens;
  }

  /** ASCII has neither accents nor other forms of its letters, and is most of what there is. */
  private static int[] points(String label) {
    if (CharMatcher.ascii().matchesAllOf(label)) {
      int[] points = new int[label.length()];
      Arrays.setAll(points, label::charAt);
      return points;
    }
    return Normalizer.normalize(label, Normalizer.Form.NFKD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .toArray();
  }

  private static boolean startsToken(int[] points, int i) {
    int here = points[i];
    if (i == 0 || !Character.isLetterOrDigit(here)) {
      return true;
    }
    int before = points[i - 1];
    boolean hump = Character.isUpperCase(here) && !Character.isUpperCase(before);
    boolean afterCapitals =
        Character.isUpperCase(here)
            && Character.isUpperCase(before)
            && i + 1 < points.length
            && Character.isLowerCase(points[i + 1]);
    return hump || afterCapitals || Character.isDigit(here) != Character.isDigit(before);
  }
}
