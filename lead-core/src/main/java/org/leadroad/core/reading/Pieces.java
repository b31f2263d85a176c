package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/** The pieces of a name between blanks. */
final class Pieces {

  private static final Splitter BLANKS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  private Pieces() {}

  static String[] of(String name) {
    return BLANKS.splitToList(name).toArray(new String[0]);
  }

  static String join(String[] pieces, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i == from ? "" : " ").append(pieces[i]);
    }
    return joined.toString();
  }
}
