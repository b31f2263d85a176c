package org.leadroad.scoring;

import java.util.Optional;
import org.leadroad.core.claim.Money;

/**
 * An attribute whose values have an order: numbers, days, {@link Money}. An amount of another
 * currency is in no range. Immutable.
 *
 * <pre>{@code
 * Measure<Long> age = words.number("age");
 * Condition student = age.between(18L, 26L);
 * }</pre>
 *
 * @param <T> the values it has
 */
public sealed interface Measure<T> extends Attribute<T> permits Day, Declared.OfMeasure {

  /**
   * {@return the test for a range}
   *
   * @param low the least value that passes
   * @param high the greatest value that passes
   */
  default Condition between(T low, T high) {
    return new Terms.Between(this, Optional.of(low), Optional.of(high));
  }

  /**
   * {@return the test for a range without an upper end}
   *
   * @param low the least value that passes
   */
  default Condition atLeast(T low) {
    return new Terms.Between(this, Optional.of(low), Optional.empty());
  }

  /**
   * {@return the test for a range without a lower end}
   *
   * @param high the greatest value that passes
   */
  default Condition atMost(T high) {
    return new Terms.Between(this, Optional.empty(), Optional.of(high));
  }
}
