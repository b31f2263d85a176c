package org.leadroad.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An attribute whose values are texts, compared as its {@link Fold} says; one, or as many as there
 * are. A test on many holds if it holds for any one of them. Immutable.
 */
public sealed interface Text extends Attribute<String> permits Declared.OfText {

  /** {@return which differences do not count} */
  Fold fold();

  /** {@return whether there can be more than one value} */
  boolean many();

  /**
   * {@return the test for any of these values}
   *
   * @param value as the fold sees it
   * @param more as many as there are
   */
  default Condition in(String value, String... more) {
    Set<String> values = new HashSet<>(List.of(more));
    values.add(value);
    return in(values);
  }

  /**
   * {@return the test for a beginning}
   *
   * @param beginning not empty
   */
  default Condition startsWith(String beginning) {
    return new Terms.StartsWith(this, fold().apply(beginning));
  }
}
