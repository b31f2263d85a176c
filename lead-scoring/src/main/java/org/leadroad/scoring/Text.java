package org.leadroad.scoring;

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
   * {@return the test for a beginning}
   *
   * @param beginning not empty
   */
  default Condition startsWith(String beginning) {
    return new Terms.StartsWith(this, fold().apply(beginning));
  }
}
