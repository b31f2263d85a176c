package org.leadroad.scoring;

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
    "20000, EUR, 2000000",
    "19999.99, EUR, 1999999",
    "1.500, EUR, 150",
    "-0.01, EUR, -1",
    "0E+99, EUR, 0",
    "2E+3, EUR, 200000",
    "500, JPY, 500",
    "1.234, TND, 1234",
    "999999999999999, EUR, 99999999999999900",
    "7, XXX, 7"
  })
  void amountsAreKeptInTheSmallestUnit(String amount, String currency, long minor) {
    Money money = Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    assertEquals(minor, money.minor());
    assertEquals(0, new BigDecimal(amount).compareTo(money.amount()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0.001", "1000000000000000", "1E+1000000", "1E-1000000"})
  void amountsThatDoNotFitAreRefused(String amount) {
    BigDecimal decimal = new BigDecimal(amount);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Money.of(decimal, EUR));
    assertEquals(
        "an amount of EUR must have at most 15 digits before the point and 2 after it",
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
