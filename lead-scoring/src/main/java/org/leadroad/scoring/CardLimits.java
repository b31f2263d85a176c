package org.leadroad.scoring;

/**
 * What a document of a card may hold at most. Immutable.
 *
 * @param bytes of the document
 * @param depth of arrays and objects in one another
 * @param values texts, numbers, arrays and objects in all
 * @param text characters of one text
 */
public record CardLimits(int bytes, int depth, int values, int text) {

  private static final CardLimits STANDARD = new CardLimits(1 << 20, 100, 50_000, 4_096);

  /** Checks that each is at least 1. */
  public CardLimits {
    if (Math.min(Math.min(bytes, depth), Math.min(values, text)) < 1) {
      throw new IllegalArgumentException("limits must be at least 1");
    }
  }

  /** {@return 1 MiB, 100 deep, 50,000 values, 4,096 characters: room for a thousand rules} */
  public static CardLimits standard() {
    return STANDARD;
  }
}
