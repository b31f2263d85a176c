package org.leadroad.core.intake;

import java.util.Arrays;

/**
 * Lines and columns of a text. A line ends with LF, CR or CR LF; columns count UTF-16 units. Not
 * thread-safe.
 */
final class TextPlaces {

  private final String text;
  private int[] starts = new int[0];

  TextPlaces(String text) {
    this.text = text;
  }

  /** {@return the place of this character; an offset past the end is the place after the last} */
  Place at(int offset) {
    return at(offset, "");
  }

  /** {@return the place of this character, in this field} */
  Place at(int offset, String field) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int line = line(inside);
    return Place.at(line + 1, inside - starts[line] + 1).inField(field);
  }

  /** {@return the character at this line and column, both from 1, or the nearest there is} */
  int offset(int line, int column) {
    line(0);
    int known = Math.max(0, Math.min(line - 1, starts.length - 1));
    return Math.min(starts[known] + Math.max(0, column - 1), text.length());
  }

  private int line(int offset) {
    if (starts.length == 0) {
      starts = starts();
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int[] starts() {
    int[] found = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        if (lines == found.length) {
          found = Arrays.copyOf(found, 2 * lines);
        }
        found[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(found, lines);
  }
}
