package org.leadroad.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of one currency, in its smallest unit: exact, and comparable only with the same
 * currency. Equal by value. Immutable.
 *
 * @param minor the amount in cents, yen, or whatever the smallest unit of the currency is
 * @param currency of the amount
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

  private static final int MOST_DIGITS = 15;

  private static final Comparator<Money> ORDER =
      Comparator.comparing((Money money) -> money.currency.getCurrencyCode())
          .thenComparingLong(Money::minor);

  /** Checks that there is a currency. */
  public Money {
    Objects.requireNonNull(currency, "currency");
  }

  /**
   * {@return an amount in whole units of its currency}
   *
   * @param amount such as 20,000
   * @param currency such as {@code Currency.getInstance("EUR")}
   */
  public static Money of(long amount, Currency currency) {
    return of(BigDecimal.valueOf(amount), currency);
  }

  /**
   * {@return an amount}
   *
   * @param amount at most 15 digits before the point, and no more after it than the currency has
   * @param currency of the amount
   * @throws IllegalArgumentException if it has more digits
   */
  public static Money of(BigDecimal amount, Currency currency) {
    if (amount.signum() == 0) {
      return new Money(0, currency);
    }
    int places = Math.max(0, currency.getDefaultFractionDigits());
    boolean small = (long) amount.precision() - amount.scale() <= MOST_DIGITS;
    if (!small || amount.stripTrailingZeros().scale() > places) {
      throw new IllegalArgumentException(
          "an amount of "
              + currency
              + " must have at most "
              + MOST_DIGITS
              + " digits before the point and "
              + places
              + " after it");
    }
    return new Money(amount.movePointRight(places).longValueExact(), currency);
  }

  /** {@return the amount in units of its currency} */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, Math.max(0, currency.getDefaultFractionDigits()));
  }

  /** Orders by currency code and then by amount. */
  @Override
  public int compareTo(Money other) {
    return ORDER.compare(this, other);
  }
}
