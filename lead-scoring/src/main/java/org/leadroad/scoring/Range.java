package org.leadroad.scoring;

/**
 * What a part can give, from least to most; wide enough, perhaps too wide. All arithmetic throws
 * {@link ArithmeticException} where a long does not hold the result.
 */
record Range(long least, long most) {

  static final Range NOTHING = new Range(0, 0);

  static Range of(long one, long other) {
    return new Range(Math.min(one, other), Math.max(one, other));
  }

  Range plus(Range other) {
    return new Range(Math.addExact(least, other.least), Math.addExact(most, other.most));
  }

  /** The smallest range around both. */
  Range or(Range other) {
    return new Range(Math.min(least, other.least), Math.max(most, other.most));
  }

  Range clamp(long floor, long cap) {
    return new Range(Math.min(cap, Math.max(floor, least)), Math.min(cap, Math.max(floor, most)));
  }

  long span() {
    return Math.subtractExact(most, least);
  }

  @Override
  public String toString() {
    return least + " to " + most;
  }
}
