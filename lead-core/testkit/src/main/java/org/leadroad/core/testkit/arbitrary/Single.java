package org.leadroad.core.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal to itself alone and has no edge cases of its own.
 *
 * <p>For each alternative it takes, jqwik looks the generator up by equality of the arbitrary.
 * Comparing the whole structure of ours would cost as much as generating.
 *
 * @param <T> what it generates
 */
public final class Single<T> implements Arbitrary<T> {

  private final Arbitrary<T> arbitrary;

  private Single(Arbitrary<T> arbitrary) {
    this.arbitrary = arbitrary;
  }

  /**
   * {@return the same arbitrary, equal to itself alone}
   *
   * @param arbitrary what generates
   * @param <T> what it generates
   */
  public static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
    return new Single<>(arbitrary);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return arbitrary.generator(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
