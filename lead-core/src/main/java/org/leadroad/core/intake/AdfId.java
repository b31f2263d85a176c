package org.leadroad.core.intake;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * One link of a prospect's id chain, while its words are collected: which system, at which place in
 * the chain, called it what.
 *
 * <p>Careful about what counts as an id, because leads with the same key are taken for the same
 * lead: a filler is none, nor is the name of the system itself. Some systems leave the text empty
 * and write the id where its place in the chain belongs; there a plain number of one or two digits
 * is a place, anything longer an id.
 */
final class AdfId {

  /** By the place in the chain; without one, after the others in the document's order. */
  static final Comparator<AdfId> BY_ORDINAL = Comparator.comparingInt(AdfId::ordinal);

  private static final int LONGEST_ORDINAL = 2;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Set<String> FILLERS =
      Set.of("na", "n/a", "none", "null", "nil", "unknown", "undefined", "default", "tbd");

  private String source = "";
  private String sequence = "";
  private String value = "";

  void source(String text) {
    source = text.strip();
  }

  void sequence(String text) {
    sequence = text.strip();
  }

  void value(String text) {
    value = text.strip();
  }

  String source() {
    return source;
  }

  boolean hasValue() {
    return (isId(value) && !value.equalsIgnoreCase(source)) || valueIsSequence();
  }

  /** Adds source, place and value to a key, so marked off that no other id has the same. */
  void addTo(StringBuilder key) {
    boolean placeless = valueIsSequence();
    escape(source, key);
    escape(placeless ? "" : sequence, key.append('/'));
    escape(placeless ? sequence : value, key.append('/'));
  }

  private int ordinal() {
    return isOrdinal() ? Integer.parseInt(sequence) : Integer.MAX_VALUE;
  }

  private boolean valueIsSequence() {
    return value.isEmpty() && !isOrdinal() && isId(sequence);
  }

  private boolean isOrdinal() {
    return !sequence.isEmpty()
        && sequence.length() <= LONGEST_ORDINAL
        && DIGITS.matchesAllOf(sequence);
  }

  private static boolean isId(String text) {
    return saysSomething(text) && !FILLERS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean saysSomething(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c != '0' && Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static void escape(String text, StringBuilder key) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '%' -> key.append("%25");
        case '/' -> key.append("%2F");
        case ';' -> key.append("%3B");
        default -> key.append(c);
      }
    }
  }
}
