package org.leadroad.core.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks for characters that are kept but should be known of, and for those that cannot be kept. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** Halves of surrogate pairs cannot be encoded: two different ones would become equal bytes. */
  static String withoutLoneSurrogates(String text) {
    StringBuilder sound = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        sound = sound == null ? new StringBuilder(text) : sound;
        sound.setCharAt(i, REPLACEMENT);
      }
    }
    return sound == null ? text : sound.toString();
  }

  /** {@return what is noted about a character that is kept, or null} */
  static @Nullable ProblemCode noted(int c) {
    if (c < ' ') {
      return XmlChars.isCarried(c) ? null : ProblemCode.CONTROL_CHAR;
    }
    if (c < 0x7F) {
      return null;
    }
    if (c <= 0x9F || c == 0xFFFE || c == 0xFFFF) {
      return ProblemCode.CONTROL_CHAR;
    }
    boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return override ? ProblemCode.BIDI : null;
  }

  /** Control characters of which there is a note, and the line ends of Unicode. */
  static boolean hasControl(String text) {
    return text.chars()
        .anyMatch(c -> noted(c) == ProblemCode.CONTROL_CHAR || c == 0x2028 || c == 0x2029);
  }

  /** Characters that turn the direction of what follows. */
  static boolean hasOverride(String text) {
    return text.chars().anyMatch(c -> noted(c) == ProblemCode.BIDI);
  }

  /** The same letters for any case, under any default locale. */
  static String fold(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
