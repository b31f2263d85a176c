package org.leadroad.core.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells one object in each line from one object in many lines: the second line of an object never
 * begins with a brace, unless the first one ends where a value is due.
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
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String bare = line.strip();
      if (!bare.isEmpty()) {
        if (lines.size() < 2 && !bare.startsWith("{")) {
          return Optional.empty();
        }
        if (lines.isEmpty() && (bare.endsWith(":") || bare.endsWith(",") || bare.endsWith("{"))) {
          return Optional.empty();
        }
        lines.add(new Line(number, line));
      }
    }
    return lines.size() < 2 ? Optional.empty() : Optional.of(lines);
  }
}
