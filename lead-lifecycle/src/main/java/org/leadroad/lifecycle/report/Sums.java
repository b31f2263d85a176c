package org.leadroad.lifecycle.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadroad.core.claim.Money;

/** Exact sums without a limit, each currency apart. Not thread-safe. */
final class Sums {

  private final Map<Currency, BigDecimal> sums =
      new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));

  void add(Money money) {
    add(money.currency(), money.amount());
  }

  private void add(Currency currency, BigDecimal amount) {
    sums.merge(currency, amount, BigDecimal::add);
  }

  void and(Sums more) {
    more.sums.forEach(this::add);
  }

  /** By code; without zeros at the end of decimals, so that equal sums are equal. */
  Map<Currency, BigDecimal> plain() {
    Map<Currency, BigDecimal> plain = new LinkedHashMap<>();
    sums.forEach(
        (currency, sum) -> {
          BigDecimal stripped = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
          plain.put(currency, stripped.setScale(Math.max(0, stripped.scale())));
        });
    return plain;
  }
}
