package org.leadroad.scoring;

import java.time.Duration;
import java.util.Objects;
import org.leadroad.scoring.plan.Weights;

/**
 * How occurrences count less as they grow older, by whole units of age (a day unless said
 * otherwise).
 *
 * <p>A weight is an integer of 2<sup>30</sup>ths. Half-life: 2<sup>30</sup> ×
 * 2<sup>-age/half-life</sup>, rounded within the first half-life (by {@link StrictMath}) and cut in
 * half, without the remainder, for each half-life after it. Linear: the part of the span that is
 * left, cut. So a decayed score is the same on every machine and in any order. Equal by value.
 * Immutable.
 *
 * <pre>{@code
 * Rule.each("visits", visits, 5).decaying(Decay.halfLife(Duration.ofDays(14)));
 * }</pre>
 */
public final class Decay {

  /** What users switch on. The names appear in stored cards. */
  public enum Kind {
    /** Half as much after every half-life. */
    HALF_LIFE,
    /** Evenly less, nothing after the span. */
    LINEAR
  }

  private static final Duration DAY = Duration.ofDays(1);
  private static final long MOST_UNITS = 10_000;

  /** After more half-lives nothing is left of the whole. */
  private static final long MOST_HALVES = 30;

  private final Kind kind;
  private final Duration span;
  private final Duration unit;
  private final int units;
  private final int[] firstHalfLife;

  private Decay(Kind kind, Duration span, Duration unit) {
    if (unit.toSeconds() < 1 || !unit.equals(Duration.ofSeconds(unit.toSeconds()))) {
      throw new IllegalArgumentException("unit must be whole seconds, at least 1, but was " + unit);
    }
    long count = span.isNegative() ? 0 : span.dividedBy(unit);
    if (count < 1 || count > MOST_UNITS || !unit.multipliedBy(count).equals(span)) {
      throw new IllegalArgumentException(
          (kind == Kind.LINEAR ? "span" : "half-life")
              + " must be 1 to "
              + MOST_UNITS
              + " whole units of "
              + unit
              + ", but was "
              + span
              + ". Maybe pass another unit, such as Duration.ofHours(1).");
    }
    this.kind = kind;
    this.span = span;
    this.unit = unit;
    this.units = (int) count;
    this.firstHalfLife = new int[kind == Kind.LINEAR ? 0 : units];
    for (int age = 0; age < firstHalfLife.length; age++) {
      double weight = Weights.WHOLE * StrictMath.pow(2, -(double) age / units);
      firstHalfLife[age] = (int) StrictMath.rint(weight);
    }
  }

  /**
   * {@return a decay to one half with every half-life, by whole days of age}
   *
   * @param halfLife 1 to 10,000 whole days
   */
  public static Decay halfLife(Duration halfLife) {
    return halfLife(halfLife, DAY);
  }

  /**
   * {@return a decay to one half with every half-life}
   *
   * @param halfLife 1 to 10,000 whole units
   * @param unit of age; whole seconds
   */
  public static Decay halfLife(Duration halfLife, Duration unit) {
    return new Decay(Kind.HALF_LIFE, halfLife, unit);
  }

  /**
   * {@return a decay along a straight line to nothing, by whole days of age}
   *
   * @param span until nothing is left; 1 to 10,000 whole days
   */
  public static Decay linear(Duration span) {
    return linear(span, DAY);
  }

  /**
   * {@return a decay along a straight line to nothing}
   *
   * @param span until nothing is left; 1 to 10,000 whole units
   * @param unit of age; whole seconds
   */
  public static Decay linear(Duration span, Duration unit) {
    return new Decay(Kind.LINEAR, span, unit);
  }

  /** {@return the shape} */
  public Kind kind() {
    return kind;
  }

  /** {@return the half-life, or the span until nothing is left} */
  public Duration span() {
    return span;
  }

  /** {@return the unit in which age is counted} */
  public Duration unit() {
    return unit;
  }

  /** The age in seconds from which on nothing is left. */
  long end() {
    return span.toSeconds() * (kind == Kind.LINEAR ? 1 : MOST_HALVES + 1);
  }

  /** The weight after an age that is not negative; from 0 to {@link Weights#WHOLE}. */
  long weight(Duration age) {
    long count = age.toSeconds() / unit.toSeconds();
    if (kind == Kind.LINEAR) {
      return count >= units ? 0 : (units - count) * Weights.WHOLE / units;
    }
    long halves = count / units;
    return halves > MOST_HALVES ? 0 : firstHalfLife[(int) (count % units)] >> halves;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decay that
        && kind == that.kind
        && span.equals(that.span)
        && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, span, unit);
  }

  @Override
  public String toString() {
    return kind + " " + span + " by " + unit;
  }
}
