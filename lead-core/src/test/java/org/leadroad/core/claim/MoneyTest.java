package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "20000, EUR, 20000",
    "19999.99, EUR, 19999.99",
    "1.500, EUR, 1.5",
    "1.8590, EUR, 1.859",
    "-0.01, EUR, -0.01",
    "0E+99, EUR, 0",
    "0E-99, EUR, 0",
    "2E+3, EUR, 2000",
    "500, JPY, 500",
    "1.234, TND, 1.234",
    "999999999999999, EUR, 999999999999999",
    "0.000000000000001, EUR, 0.000000000000001",
    "7, XXX, 7"
  })
  void amountsAreExact(String amount, String currency, String plain) {
    Money money = Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    assertEquals(plain, money.amount().toPlainString());
    assertEquals(0, new BigDecimal(amount).compareTo(money.amount()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0.0000000000000001", "1000000000000000", "1E+1000000", "1E-1000000"})
  void row89AmountsThatNobodyPaysAreRefused(String amount) {
    BigDecimal decimal = new BigDecimal(amount);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Money.of(decimal, EUR));
    assertEquals(
        "an amount must have at most 15 digits before the point and 15 after it",
        refused.getMessage());
  }

  @Test
  void theScaleOfTheAmountDoesNotMatter() {
    assertEquals(Money.of(1, EUR), Money.of(new BigDecimal("1.00"), EUR));
  }

  @Test
  void orderIsByCurrencyAndThenByAmount() {
    Money dollar = Money.of(1, Currency.getInstance("USD"));
    assertTrue(Money.of(2, EUR).compareTo(dollar) < 0);
    assertTrue(Money.of(2, EUR).compareTo(Money.of(1, EUR)) > 0);
  }
}
