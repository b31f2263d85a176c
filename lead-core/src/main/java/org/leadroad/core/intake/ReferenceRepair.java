package org.leadroad.core.intake;

import java.util.OptionalInt;
import java.util.Set;
import org.leadroad.core.draft.Characters;
import org.leadroad.core.draft.HtmlEntities;

/** Repairs ampersands: bare ones, HTML's entities, and numbers that XML refuses. */
final class ReferenceRepair {

  private static final int TOO_LARGE = Character.MAX_CODE_POINT + 1;
  private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");

  private final String text;
  private final Repairs repairs;

  ReferenceRepair(String text, Repairs repairs) {
    this.text = text;
    this.repairs = repairs;
  }

  /** {@return whether no ampersand needs a repair or a note, wherever it stands} */
  static boolean isSound(String text) {
    Repairs none = new Repairs();
    ReferenceRepair references = new ReferenceRepair(text, none);
    int at = text.indexOf('&');
    while (at >= 0 && none.size() == 0) {
      at = text.indexOf('&', references.repair(at, text.length(), -1));
    }
    return none.size() == 0;
  }

  /** {@return the offset after the reference, or after the ampersand if there is none} */
  int repair(int at, int to, int element) {
    int end = end(at, to);
    if (end < 0) {
      return literal(at, ProblemCode.MARKUP_ESCAPED, element);
    }
    if (text.charAt(at + 1) == '#') {
      return number(at, end, to, element);
    }
    String name = text.substring(at + 1, end - 1);
    if (PREDEFINED.contains(name)) {
      return end;
    }
    OptionalInt known = HtmlEntities.codePoint(name);
    if (known.isEmpty()) {
      literal(at, ProblemCode.ENTITY_UNKNOWN, element);
    } else {
      String character = Character.toString(known.getAsInt());
      repairs.replace(at, end - at, character, ProblemCode.ENTITY_REPAIRED, element);
    }
    return end;
  }

  /** The offset after the semicolon of what looks like a reference, or -1. */
  private int end(int at, int to) {
    int i = at + 1;
    if (i < to && text.charAt(i) == '#') {
      i++;
      while (i < to && isAsciiLetterOrDigit(text.charAt(i))) {
        i++;
      }
    } else {
      i = XmlChars.nameEnd(text, i);
    }
    return i > at + 1 && i < to && text.charAt(i) == ';' ? i + 1 : -1;
  }

  private int number(int at, int end, int to, int element) {
    int c = value(at, end);
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      literal(at, ProblemCode.ENTITY_UNKNOWN, element);
      return end;
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      return surrogate((char) c, at, end, to, element);
    }
    ProblemCode noted = Characters.noted(c);
    if (XmlChars.needsDisguise(c)) {
      repairs.disguise(at, end - at, c, noted, element);
    } else if (text.charAt(at + 2) == 'X') {
      repairs.replace(at + 2, 1, "x", ProblemCode.ENTITY_REPAIRED, element);
    } else if (noted != null) {
      repairs.note(noted, at, element);
    }
    return end;
  }

  /** Some systems write a character as its two halves, each in a reference of its own. */
  private int surrogate(char half, int at, int end, int to, int element) {
    int second = end < to && text.charAt(end) == '&' ? end(end, to) : -1;
    int other = second > 0 && text.charAt(end + 1) == '#' ? value(end, second) : -1;
    if (Character.isHighSurrogate(half)
        && other >= Character.MIN_LOW_SURROGATE
        && other <= Character.MAX_LOW_SURROGATE) {
      String pair = new String(new char[] {half, (char) other});
      repairs.replace(at, second - at, pair, ProblemCode.ENTITY_REPAIRED, element);
      return second;
    }
    repairs.replace(at, end - at, "\uFFFD", ProblemCode.LONE_SURROGATE, element);
    return end;
  }

  /** The number of a numeric reference; -1 if there is none, too large if it is no character. */
  private int value(int at, int end) {
    boolean hex = (text.charAt(at + 2) | 0x20) == 'x';
    int start = hex ? at + 3 : at + 2;
    int value = start == end - 1 ? -1 : 0;
    for (int i = start; i < end - 1 && value >= 0; i++) {
      int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
      value = digit < 0 ? -1 : Math.min(TOO_LARGE, value * (hex ? 16 : 10) + digit);
    }
    return value;
  }

  private int literal(int at, ProblemCode noted, int element) {
    repairs.replace(at, 1, "&amp;", noted, element);
    return at + 1;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  }
}
