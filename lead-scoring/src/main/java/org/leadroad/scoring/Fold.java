package org.leadroad.scoring;

import java.text.Normalizer;
import java.util.Locale;

/** Which differences between two texts do not count. The names appear in stored cards. */
public enum Fold {
  /** Every character counts. */
  EXACT,
  /** Capitals, blanks at the ends and the way accents are encoded do not count. */
  CASE;

  /** Composing takes time that grows with the square of a text that is all accents. */
  private static final int LONGEST_COMPOSED = 256;

  String apply(String text) {
    if (this == EXACT) {
      return text;
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return lower.length() <= LONGEST_COMPOSED
        ? Normalizer.normalize(lower, Normalizer.Form.NFC)
        : lower;
  }
}
