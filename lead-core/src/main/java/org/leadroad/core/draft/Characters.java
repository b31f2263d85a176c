package org.leadroad.core.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.PersonalText;

/** Looks for characters that are kept but should be known of, and for those that cannot be kept. */
public final class Characters {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char LAST_LATIN = '\u024F';

  private Characters() {}

  /**
   * {@return the text with U+FFFD for each half of a surrogate pair}
   *
   * <p>They cannot be encoded: two different ones would become equal bytes.
   *
   * @param text as received
   */
  public static String withoutLoneSurrogates(String text) {
    if (isPlain(text)) {
      return text;
    }
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

  /**
   * {@return whether nothing else here can be found in it: most texts, told apart in one pass}
   *
   * @param text as received
   */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c <= LAST_LATIN) || isLayout(c);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return what is noted about a character that is kept, or null}
   *
   * @param c a UTF-16 unit or a code point
   */
  public static @Nullable ProblemCode noted(int c) {
    if (c < ' ') {
      return isLayout(c) ? null : ProblemCode.CONTROL_CHAR;
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

  /**
   * {@return a name for comparing: without blanks around it, in one case}
   *
   * @param name as received
   */
  public static String normal(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c >= 0x7F || (c >= 'A' && c <= 'Z')) {
        return PersonalText.of(fold(name)).strip().reveal();
      }
    }
    return name;
  }

  /** Control characters of which there is a note, and the line ends of Unicode. */
  static boolean hasControl(String text) {
    return text.chars()
        .anyMatch(c -> noted(c) == ProblemCode.CONTROL_CHAR || c == 0x2028 || c == 0x2029);
  }

  private static boolean isLayout(int c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  /** Characters that turn the direction of what follows. */
  static boolean hasOverride(String text) {
    return text.chars().anyMatch(c -> noted(c) == ProblemCode.BIDI);
  }

  /**
   * {@return the same letters for any case, under any default locale}
   *
   * @param text as received
   */
  public static String fold(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
