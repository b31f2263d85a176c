package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a name between blanks. */
final class Pieces {

  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private Pieces() {}

  static String[] of(String name) {
    List<String> pieces = new ArrayList<>(4);
    int from = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean blank = i == name.length() || BLANK.matches(name.charAt(i));
      if (!blank && from < 0) {
        from = i;
      } else if (blank && from >= 0) {
        pieces.add(name.substring(from, i));
        from = -1;
      }
    }
    return pieces.toArray(new String[0]);
  }

  static String join(String[] pieces, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i == from ? "" : " ").append(pieces[i]);
    }
    return joined.toString();
  }
}
