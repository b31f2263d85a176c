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

  private final Places places;
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
    this.places = new Places(named.keySet());
    this.named = new Hit[places.size()];
    for (Map.Entry<String, Hit> each : named.entrySet()) {
      this.named[places.of(each.getKey())] = each.getValue();
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
    Hit known = named[places.of(folded)];
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
}
