package org.leadroad.scoring.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.PersonalText;

/**
 * The answers of texts: one for each that some test names, one for each beginning that some test
 * asks for, and one for all others.
 */
public final class TextHits implements Hits {

  private final UnaryOperator<String> fold;

  /** Where a text is that is named, or the next free place after it; less than half is full. */
  private final @Nullable String[] texts;

  private final @Nullable Hit[] named;
  private final String[] beginnings;

  /** The place of the longest other beginning that this one begins with, or -1. */
  private final int[] shorter;

  private final Hit[] begun;
  private final Hit other;
  private final Hit blank;

  /**
   * Takes over all.
   *
   * @param fold which differences do not count
   * @param named by folded text
   * @param beginnings folded, rising
   * @param begun what a text with that beginning says that is not named
   * @param other what any other text says
   * @param blank what a text says that shows nothing
   */
  public TextHits(
      UnaryOperator<String> fold,
      Map<String, Hit> named,
      String[] beginnings,
      Hit[] begun,
      Hit other,
      Hit blank) {
    this.fold = fold;
    this.texts = new String[Integer.highestOneBit(named.size() + 1) * 4];
    this.named = new Hit[texts.length];
    for (Map.Entry<String, Hit> each : named.entrySet()) {
      int place = place(each.getKey());
      texts[place] = each.getKey();
      this.named[place] = each.getValue();
    }
    this.beginnings = beginnings;
    this.shorter = shorter(beginnings);
    this.begun = begun;
    this.other = other;
    this.blank = blank;
  }

  private static int[] shorter(String[] beginnings) {
    int[] shorter = new int[beginnings.length];
    for (int i = 0; i < shorter.length; i++) {
      int before = i - 1;
      while (before >= 0 && !beginnings[i].startsWith(beginnings[before])) {
        before = shorter[before];
      }
      shorter[i] = before;
    }
    return shorter;
  }

  @Override
  public @Nullable Hit of(Object value) {
    return value instanceof String text ? of(text) : null;
  }

  private Hit of(String text) {
    String folded = fold.apply(text);
    Hit known = named[place(folded)];
    if (known != null) {
      return known;
    }
    Hit hit = beginnings.length == 0 ? other : begun(folded);
    return hit.saysNothing() || !PersonalText.of(text).isBlank() ? hit : blank;
  }

  private Hit begun(String folded) {
    int place = Arrays.binarySearch(beginnings, folded);
    place = place >= 0 ? place : -place - 2;
    while (place >= 0 && !folded.startsWith(beginnings[place])) {
      place = shorter[place];
    }
    return place >= 0 ? begun[place] : other;
  }

  private int place(String folded) {
    int hash = folded.hashCode();
    int place = (hash ^ (hash >>> 16)) & (texts.length - 1);
    String there = texts[place];
    while (there != null && !there.equals(folded)) {
      place = (place + 1) & (texts.length - 1);
      there = texts[place];
    }
    return place;
  }
}
