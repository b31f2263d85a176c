package org.leadroad.core.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of one currency: exact, never rounded, and comparable only with the same currency.
 *
 * <p>Equal by value: one euro is {@code 1} and {@code 1.00}. Immutable.
 *
 * <pre>{@code
 * Money price = Money.of(20_000, Currency.getInstance("EUR"));
 * }</pre>
 *
 * @param amount in units of the currency, without zeros at the end of its decimals
 * @param currency what it is in
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  private static final int MOST_DIGITS = 15;

  private static final Comparator<Money> ORDER =
      Comparator.comparing((Money money) -> money.currency.getCurrencyCode())
          .thenComparing(Money::amount);

  /**
   * Checks that both are there, and brings the amount into one form.
   *
   * @throws IllegalArgumentException if it has more than 15 digits before the point or after it
   */
  public Money {
    Objects.requireNonNull(currency, "currency");
    BigDecimal plain = requirePossible(amount);
    amount = plain.setScale(Math.max(0, plain.scale()));
  }

  /**
   * {@return an amount in whole units of its currency}
   *
   * @param amount such as 20,000
   * @param currency such as {@code Currency.getInstance("EUR")}
   * @throws IllegalArgumentException if it has more than 15 digits
   */
  public static Money of(long amount, Currency currency) {
    return new Money(BigDecimal.valueOf(amount), currency);
  }

  /**
   * {@return an amount}
   *
   * @param amount at most 15 digits before the point and 15 after it
   * @param currency what it is in
   * @throws IllegalArgumentException if it has more digits
   */
  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(amount, currency);
  }

  /** The amount without the zeros at its end; longer ones are no sums, and slow to work with. */
  static BigDecimal requirePossible(BigDecimal amount) {
    boolean possible = (long) amount.precision() - amount.scale() <= MOST_DIGITS;
    BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    if (amount.signum() != 0 && (!possible || plain.scale() > MOST_DIGITS)) {
      throw new IllegalArgumentException(
          "an amount must have at most "
              + MOST_DIGITS
              + " digits before the point and "
              + MOST_DIGITS
              + " after it");
    }
    return plain;
  }

  /** Orders by currency code and then by amount. */
  @Override
  public int compareTo(Money other) {
    return ORDER.compare(this, other);
  }

  /** {@return the currency alone: how much somebody has is nobody's business} */
  @Override
  public String toString() {
    return "Money[" + currency.getCurrencyCode() + "]";
  }
}
