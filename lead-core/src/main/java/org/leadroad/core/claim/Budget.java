package org.leadroad.core.claim;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * What somebody seems ready to spend. Equal by text, amount and currency. Immutable.
 *
 * <pre>{@code
 * Budget.of("circa 20.000", Money.of(20_000, Currency.getInstance("EUR")));
 * }</pre>
 */
@Value.Immutable
public sealed interface Budget permits ImmutableBudget {

  /** {@return it as written, not blank} */
  PersonalText text();

  /** {@return the number, where one was readable; never negative} */
  @Value.Redacted
  Optional<BigDecimal> amount();

  /** {@return the currency, where it was named} */
  @Value.Redacted
  Optional<Currency> currency();

  /** {@return amount and currency, where both are known} */
  default Optional<Money> money() {
    return amount().flatMap(sum -> currency().map(of -> Money.of(sum, of)));
  }

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses a text that shows nothing, and a sum that is none. */
  @Value.Check
  default void check() {
    Claims.requireVisible("budget", text());
    Claims.requireSum("budget", amount());
  }

  /**
   * {@return a budget that the host states itself, in words that name no sum}
   *
   * @param text as written, not blank
   * @throws IllegalArgumentException if it is blank
   */
  static Budget of(String text) {
    return of(PersonalText.of(text));
  }

  /**
   * {@return what the words say, naming no sum; {@link #readFrom} says where}
   *
   * @param text as written, not blank
   * @throws IllegalArgumentException if it is blank
   */
  static Budget of(PersonalText text) {
    return builder().text(text).build();
  }

  /**
   * {@return a budget that the host states itself}
   *
   * @param text as written, not blank
   * @param money the sum, not negative
   * @throws IllegalArgumentException if the text is blank, or the sum negative
   */
  static Budget of(String text, Money money) {
    return builder().text(PersonalText.of(text)).money(money).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default Budget readFrom(Provenance from) {
    return ((ImmutableBudget) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableBudget.builder();
  }

  /** Collects a budget; the text is required. Not thread-safe. */
  sealed interface Builder permits ImmutableBudget.Builder {
    /**
     * Sets the words.
     *
     * @param text as written, not blank
     * @return this builder
     */
    Builder text(PersonalText text);

    /**
     * Sets the number, whose currency may be unknown.
     *
     * @param amount optional, not negative, at most 15 digits before the point and after it
     * @return this builder
     */
    Builder amount(BigDecimal amount);

    /**
     * Sets what it is in.
     *
     * @param currency optional
     * @return this builder
     */
    Builder currency(Currency currency);

    /**
     * Sets amount and currency.
     *
     * @param money not negative
     * @return this builder
     */
    default Builder money(Money money) {
      return amount(money.amount()).currency(money.currency());
    }

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the budget}
     *
     * @throws IllegalStateException if there is no text
     * @throws IllegalArgumentException if it is blank, or the amount negative or too long
     */
    Budget build();
  }
}
