package org.leadroad.scoring;

/**
 * What something can give, from least to most: no score is outside (law <em>range</em>). Equal by
 * value. Immutable.
 *
 * @param least that it gives
 * @param most that it gives
 * @param exact whether both ends were reached by somebody made up for that; if not, they may be too
 *     wide
 */
public record Range(long least, long most, boolean exact) {

  static final Range NOTHING = Range.of(0, 0);

  /** Checks that the ends are in order. */
  public Range {
    if (least > most) {
      throw new IllegalArgumentException(
          "least must be at most " + most + ", which is most, but was " + least);
    }
  }

  /** All arithmetic throws {@link ArithmeticException} where a long does not hold the result. */
  static Range of(long one, long other) {
    return new Range(Math.min(one, other), Math.max(one, other), false);
  }

  Range plus(Range other) {
    return of(Math.addExact(least, other.least), Math.addExact(most, other.most));
  }

  /** The smallest range around both. */
  Range or(Range other) {
    return of(Math.min(least, other.least), Math.max(most, other.most));
  }

  Range clamp(long floor, long cap) {
    return of(Math.min(cap, Math.max(floor, least)), Math.min(cap, Math.max(floor, most)));
  }

  long span() {
    return Math.subtractExact(most, least);
  }

  /** {@return {@code 0 to 3000}} */
  @Override
  public String toString() {
    return least + " to " + most;
  }
}
