package org.leadroad.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What makes a lead hot or warm: the total, or a condition such as a specific request; the rest is
 * cold (statement C3). A band is the parameter that the company sets beforehand; the {@link
 * Temperature} is what it makes of one score.
 *
 * <p>A condition gives a temperature and no points: it moves nobody in a {@link Ranking}, which
 * orders by total alone. Who wants those that a condition makes hot to come first gives the same
 * condition points in the highest tier.
 *
 * <p>Hot is asked first. A band that cannot be reached, and a warm that begins where hot does, are
 * refused by the card. Equal by value. Immutable.
 *
 * <pre>{@code
 * Bands.hot(1000).hotIf(quotes.atLeast(1)).warm(100);
 * }</pre>
 */
@Value.Immutable
public sealed interface Bands permits ImmutableBands {

  /** {@return the least total that is hot, if a total is} */
  OptionalLong hotFrom();

  /** {@return what is hot whatever the total, if anything} */
  Optional<Condition> hotCondition();

  /** {@return the least total that is warm, if a total is} */
  OptionalLong warmFrom();

  /** {@return what is warm whatever the total, if anything} */
  Optional<Condition> warmCondition();

  /**
   * {@return bands of which only hot is said yet}
   *
   * @param total the least that is hot
   */
  static Bands hot(long total) {
    return ImmutableBands.builder().hotFrom(total).build();
  }

  /**
   * {@return bands in which no total is hot, only a condition}
   *
   * @param condition what is hot
   */
  static Bands hot(Condition condition) {
    return ImmutableBands.builder()
        .hotCondition(Objects.requireNonNull(condition, "condition"))
        .build();
  }

  /**
   * {@return the same bands, and hot as well if a condition holds}
   *
   * @param condition joins those said before
   */
  default Bands hotIf(Condition condition) {
    Condition either = hotCondition().map(before -> before.or(condition)).orElse(condition);
    return ((ImmutableBands) this).withHotCondition(either);
  }

  /**
   * {@return the same bands, and warm from a total}
   *
   * @param total the least that is warm, less than what is hot
   * @throws IllegalStateException if it was set before
   */
  default Bands warm(long total) {
    Unset.require(warmFrom().isEmpty(), "warm");
    return ((ImmutableBands) this).withWarmFrom(total);
  }

  /**
   * {@return the same bands, and warm as well if a condition holds}
   *
   * @param condition joins those said before
   */
  default Bands warmIf(Condition condition) {
    Condition either = warmCondition().map(before -> before.or(condition)).orElse(condition);
    return ((ImmutableBands) this).withWarmCondition(either);
  }
}
