package org.leadroad.core.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells one object in each line from one object in many lines. They are lines where the first is an
 * object, or where each begins like one and any is one: within an object, what follows a whole
 * object in a line of its own is no brace that opens another.
 */
final class JsonLines {

  /**
   * A line that is not blank.
   *
   * @param number from 1
   * @param text without its line end
   */
  record Line(int number, String text) {
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  private JsonLines() {}

  /** The lines, if each is to be read on its own. */
  static Optional<List<Line>> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    boolean alike = true;
    boolean whole = false;
    boolean first = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String bare = line.strip();
      if (!bare.isEmpty()) {
        lines.add(new Line(number, line));
        alike &= bare.startsWith("{");
        whole |= isObject(bare);
        first |= lines.size() == 1 && whole;
        if (!alike && !first) {
          return Optional.empty();
        }
      }
    }
    return lines.size() > 1 && whole ? Optional.of(lines) : Optional.empty();
  }

  /** Whether the brace that opens a line is closed by its last character. */
  private static boolean isObject(String line) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        open++;
      } else if (!quoted && (c == '}' || c == ']')) {
        open--;
      }
      if (open == 0 && i < line.length() - 1) {
        return false;
      }
    }
    return open == 0 && !quoted && line.startsWith("{");
  }
}
