package org.leadroad.scoring;

import java.util.Set;
import org.leadroad.core.claim.Money;

/**
 * Something that can be known about whom is scored, by a name that the {@link Vocabulary} declares
 * once: role, country, age (statement G2).
 *
 * <p>Its tests are data: equal by value, and described in words. What is not known passes no test;
 * that it is not known is {@code present().negate()}. Immutable.
 *
 * <pre>{@code
 * Text role = words.text("role", Fold.CASE);
 * Condition decides = role.in("owner", "director");
 * }</pre>
 *
 * @param <T> the values it has
 */
public sealed interface Attribute<T> permits Text, Measure, Declared.OfFlag {

  /** What users switch on. The names appear in stored cards. */
  enum Kind {
    /** A {@link Text}. */
    TEXT,
    /** A {@link Measure} of whole numbers. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A {@link Measure} of days. */
    DATE,
    /** A {@link Measure} of {@link Money}. */
    MONEY
  }

  /** {@return the name that the vocabulary gives it} */
  String name();

  /** {@return which kind of values it has} */
  Kind kind();

  /**
   * {@return the test for one value}
   *
   * @param value for a text, as its fold sees it
   */
  default Condition is(T value) {
    return in(Set.of(value));
  }

  /**
   * {@return the test for any of these values}
   *
   * @param values at least one
   */
  default Condition in(Set<? extends T> values) {
    return new Terms.OneOf(this, Values.sorted(this, values));
  }

  /** {@return the test that it is known; a text that shows nothing is not} */
  default Condition present() {
    return new Terms.Present(this);
  }
}
