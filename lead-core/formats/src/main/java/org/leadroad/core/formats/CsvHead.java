package org.leadroad.core.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the beginning of a table tells about the rest: which character stands between cells. */
final class CsvHead {

  /** Italian spreadsheets write the first of these, the others whatever they like. */
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

  private static final String DECLARED = "sep=";

  private CsvHead() {}

  /** What Excel writes in a line of its own before the table. */
  static Optional<Character> declared(String head) {
    String line = head.lines().findFirst().orElse("").strip();
    boolean declares =
        line.toLowerCase(Locale.ROOT).startsWith(DECLARED)
            && line.length() <= DECLARED.length() + 1;
    if (!declares) {
      return Optional.empty();
    }
    char separator = line.length() == DECLARED.length() ? '\t' : line.charAt(line.length() - 1);
    return SEPARATORS.contains(separator) ? Optional.of(separator) : Optional.empty();
  }

  /** The one that stands most often in the first row, outside quotes. */
  static Optional<Character> likely(String head) {
    int[] counts = new int[SEPARATORS.size()];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      boolean ends = (c == '\n' || c == '\r') && !quoted;
      if (ends && begun) {
        break;
      }
      begun |= !ends;
      quoted ^= c == '"';
      int known = SEPARATORS.indexOf(c);
      if (!quoted && known >= 0) {
        counts[known]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] == 0 ? Optional.empty() : Optional.of(SEPARATORS.get(best));
  }

  static String name(char separator) {
    return separator == '\t' ? "tab" : String.valueOf(separator);
  }
}
