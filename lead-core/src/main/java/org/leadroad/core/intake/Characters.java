package org.leadroad.core.intake;

import java.util.Locale;

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

  /** Control characters other than tab and line ends, the line ends of Unicode, non-characters. */
  static boolean hasControl(String text) {
    return text.chars()
        .anyMatch(
            c ->
                (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                    || c == 0x2028
                    || c == 0x2029
                    || c >= 0xFFFE);
  }

  /** Characters that turn the direction of what follows. */
  static boolean hasOverride(String text) {
    return text.chars().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
  }

  /** The same letters for any case, under any default locale. */
  static String fold(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
