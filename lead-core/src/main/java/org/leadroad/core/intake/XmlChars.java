package org.leadroad.core.intake;

/**
 * Characters as XML 1.0 sees them, and a disguise for those that it cannot carry.
 *
 * <p>A strict parser refuses most control characters, U+FFFE and U+FFFF, yet they belong to the
 * words. So each of these 31 is replaced before parsing by its own noncharacter of U+FDD0 to
 * U+FDEF, which XML does carry, and put back afterwards. A noncharacter of that block that the
 * sender wrote gets a mark before it, so that it is not taken for a disguise.
 */
final class XmlChars {

  private static final int DISGUISES = 0xFDD0;
  private static final int LAST_DISGUISE = 0xFDEF;
  private static final char MARK = (char) (DISGUISES + '\r');

  /** Made once, since a hostile text may need one for every character. */
  private static final String[] DISGUISED = new String[LAST_DISGUISE - DISGUISES + 1];

  private static final String[] MARKED = new String[DISGUISED.length];

  static {
    for (int i = 0; i < DISGUISED.length; i++) {
      DISGUISED[i] = String.valueOf((char) (DISGUISES + i));
      MARKED[i] = MARK + DISGUISED[i];
    }
  }

  private XmlChars() {}

  /** {@return whether XML takes it for white space} */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** {@return whether there is nothing but XML's white space between these offsets} */
  static boolean isSpace(CharSequence text, int from, int to) {
    return skipSpace(text, from, to) == to;
  }

  /** {@return the first offset that is not white space, or the end} */
  static int skipSpace(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@return where the name that begins here ends; the same offset if none begins} */
  static int nameEnd(String text, int from) {
    if (from >= text.length() || !startsName(text.charAt(from))) {
      return from;
    }
    int i = from + 1;
    while (i < text.length() && continuesName(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean startsName(char c) {
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        || c == '_'
        || c == ':'
        || (c > 0x7F && Character.isLetter(c));
  }

  private static boolean continuesName(char c) {
    return startsName(c)
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || (c > 0x9F
            && Character.isUnicodeIdentifierPart(c)
            && !Character.isIdentifierIgnorable(c));
  }

  /** {@return whether a document may hold this code point} */
  static boolean isCarried(int c) {
    return (c >= 0x20 && c <= 0xD7FF)
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  /** {@return whether it only passes with a disguise or a mark} */
  static boolean needsDisguise(int c) {
    return (c < 0x20 && c != '\n' && c != '\t' && c != '\r')
        || (c >= DISGUISES && c <= LAST_DISGUISE)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  /** {@return what stands for a character that {@link #needsDisguise}} */
  static String disguise(int c) {
    if (c >= DISGUISES && c <= LAST_DISGUISE) {
      return MARKED[c - DISGUISES];
    }
    int slot =
        switch (c) {
          case 0xFFFE -> '\t';
          case 0xFFFF -> '\n';
          default -> c;
        };
    return DISGUISED[slot];
  }

  /** {@return the text as it was before any disguise} */
  static String undisguise(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == MARK && i + 1 < text.length()) {
        i++;
        plain.append(text.charAt(i));
      } else if (c >= DISGUISES && c <= LAST_DISGUISE) {
        plain.append(plain(c - DISGUISES));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static char plain(int slot) {
    return switch (slot) {
      case '\t' -> '\uFFFE';
      case '\n' -> '\uFFFF';
      default -> (char) slot;
    };
  }
}
