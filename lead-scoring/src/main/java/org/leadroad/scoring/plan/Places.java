package org.leadroad.scoring.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each of some texts is in a table, or would be: at least half of it is free. */
final class Places {

  /** Each at its place, or at the next that was free. */
  private final @Nullable String[] texts;

  Places(Set<String> all) {
    texts = new String[Integer.highestOneBit(all.size() + 1) * 4];
    for (String each : all) {
      texts[of(each)] = each;
    }
  }

  int size() {
    return texts.length;
  }

  /** What is at a place; null for nothing. */
  @Nullable String at(int place) {
    return texts[place];
  }

  /** Where a text is, or a free place if it is none of these. */
  int of(String text) {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (texts.length - 1);
    String there = texts[place];
    while (there != null && !there.equals(text)) {
      place = (place + 1) & (texts.length - 1);
      there = texts[place];
    }
    return place;
  }
}
