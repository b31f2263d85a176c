package org.leadroad.core.reading;

import java.text.Normalizer;
import java.util.ArrayList;
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
    int[] points =
        Normalizer.normalize(label, Normalizer.Form.NFKD)
            .codePoints()
            .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
            .toArray();
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
