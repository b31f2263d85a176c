package org.leadroad.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A test that describes itself: of attributes, of counted interactions, or of other tests.
 *
 * <p>Conditions come from {@link Attribute}, {@link Interactions} and {@link Vocabulary.Builder}.
 * They are data, equal by value (a host's own predicate by its name and description). Where
 * something that a condition asks for cannot be looked up, the answer is <em>failed</em>, unless
 * the rest decides: failed and false is false, failed or true is true, in any order. Immutable.
 *
 * <pre>{@code
 * Condition fits = role.is("owner").and(age.between(18L, 70L).or(company.present()));
 * fits.describe(Locale.ENGLISH);   // role is owner and (age is 18 to 70 or company is known)
 * }</pre>
 */
public sealed interface Condition
    permits Terms.OneOf,
        Terms.Between,
        Terms.StartsWith,
        Terms.DaysAgo,
        Terms.Present,
        Terms.AtLeast,
        Terms.AllOf,
        Terms.AnyOf,
        Terms.Not,
        Terms.Host {

  /** What users switch on. The names appear in stored cards. */
  enum Kind {
    /** An attribute has one of some values. */
    ONE_OF,
    /** An attribute is in a range. */
    BETWEEN,
    /** A text begins with something. */
    STARTS_WITH,
    /** A day is so many days ago. */
    DAYS_AGO,
    /** An attribute is known. */
    PRESENT,
    /** Some interactions occurred often enough. */
    AT_LEAST,
    /** All of some conditions hold. */
    ALL_OF,
    /** Any of some conditions holds. */
    ANY_OF,
    /** A condition does not hold. */
    NOT,
    /** A predicate of the host holds. */
    HOST
  }

  /** {@return which test it is} */
  Kind kind();

  /**
   * {@return the condition that holds when all of these do}
   *
   * @param conditions any number; of none, the condition that always holds
   */
  static Condition allOf(Condition... conditions) {
    return Terms.allOf(Arrays.asList(conditions));
  }

  /**
   * {@return the condition that holds when any of these does}
   *
   * @param conditions any number; of none, the condition that never holds, which no card accepts
   */
  static Condition anyOf(Condition... conditions) {
    return Terms.anyOf(Arrays.asList(conditions));
  }

  /**
   * {@return the condition that holds when none of these does}
   *
   * @param conditions any number; of none, the condition that always holds
   */
  static Condition noneOf(Condition... conditions) {
    return conditions.length == 0 ? allOf() : anyOf(conditions).negate();
  }

  /**
   * {@return the condition that holds when both do}
   *
   * @param other any condition
   */
  default Condition and(Condition other) {
    return Terms.allOf(List.of(this, other));
  }

  /**
   * {@return the condition that holds when either does}
   *
   * @param other any condition
   */
  default Condition or(Condition other) {
    return Terms.anyOf(List.of(this, other));
  }

  /** {@return the condition that holds when this one does not} */
  default Condition negate() {
    return this instanceof Terms.Not not ? not.condition() : new Terms.Not(this);
  }

  /**
   * {@return the condition in words}
   *
   * @param locale Italian, or any other for English
   */
  default String describe(Locale locale) {
    return describe(Wording.of(locale));
  }

  /**
   * {@return the same in words}
   *
   * @param words of a language
   */
  default String describe(Wording words) {
    return words.condition(this);
  }
}
