package org.leadroad.core.claim;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * What somebody seems ready to spend. Equal by text, amount and currency. Immutable.
 *
 * @param text as written, not blank
 * @param amount the number, where one was readable; never negative
 * @param currency where it was named
 * @param provenance where it was read; not part of equality
 */
public record Budget(
    PersonalText text,
    Optional<BigDecimal> amount,
    Optional<Currency> currency,
    Provenance provenance) {

  /** Checks that something was said and that the amount is not negative. */
  public Budget {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(provenance, "provenance");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a budget must not be blank; leave it out instead");
    }
    if (amount.isPresent() && amount.get().signum() < 0) {
      throw new IllegalArgumentException("a budget must not be negative");
    }
  }

  /**
   * {@return a budget that the host states itself, in words that name no sum}
   *
   * @param text as written, not blank
   */
  public static Budget of(String text) {
    return new Budget(
        PersonalText.of(text), Optional.empty(), Optional.empty(), Provenance.stated());
  }

  /**
   * {@return a budget that the host states itself}
   *
   * @param text as written, not blank
   * @param amount the sum, not negative
   * @param currency what it is in
   */
  public static Budget of(String text, BigDecimal amount, Currency currency) {
    return new Budget(
        PersonalText.of(text), Optional.of(amount), Optional.of(currency), Provenance.stated());
  }

  /** {@return which parts there are, and nothing of what they say} */
  @Override
  public String toString() {
    return "Budget[amount=" + amount.isPresent() + ", currency=" + currency.isPresent() + "]";
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public Budget readFrom(Provenance from) {
    return new Budget(text, amount, currency, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Budget that
        && text.equals(that.text)
        && amount.equals(that.amount)
        && currency.equals(that.currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, amount, currency);
  }
}
