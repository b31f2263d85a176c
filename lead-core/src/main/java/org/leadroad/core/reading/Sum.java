package org.leadroad.core.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sum of money in free text: {@code € 20.000}, {@code 15k}, {@code 20 mila euro}.
 *
 * @param from the first word of it
 * @param to the word after its last
 * @param amount how much, at most, where it is paid once
 * @param currency what it is in, where that was named
 * @param named whether anything says that it is money: a currency, or thousands in letters
 * @param range whether it is the upper one of two sums
 * @param clear whether the marks in its digits can be read in one way only, whatever it is
 */
record Sum(
    int from,
    int to,
    Optional<BigDecimal> amount,
    Optional<Currency> currency,
    boolean named,
    boolean range,
    boolean clear) {

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("€", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("pounds", "GBP"),
          Map.entry("usd", "USD"),
          Map.entry("chf", "CHF"),
          Map.entry("cad", "CAD"),
          // of many countries
          Map.entry("$", ""),
          Map.entry("dollars", ""),
          Map.entry("dollari", ""));

  private static final Set<String> THOUSANDS = Set.of("k", "mila", "thousand", "grand");
  private static final Set<String> TO = Set.of("a", "e", "ai", "to", "and", "or", "o");
  private static final Set<String> MONTHLY =
      Set.of("mese", "mensili", "mensile", "month", "monthly");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The sum that begins at this word, if one does. */
  static Optional<Sum> at(Tokens words, int at) {
    boolean signed = !words.isNumber(at);
    int number = signed ? at + 1 : at;
    if (!words.isNumber(number) || (signed && !CURRENCIES.containsKey(words.word(at)))) {
      return Optional.empty();
    }
    Figure figure = Figure.at(words, number);
    int to = figure.to();
    boolean thousands = THOUSANDS.contains(words.word(to));
    to += thousands ? 1 : 0;
    int mark = signed ? at : to;
    Optional<String> code = Optional.ofNullable(CURRENCIES.get(words.word(mark)));
    to += code.isPresent() && !signed ? 1 : 0;
    // 20.000 thousands are as many as anybody says, or a thousandth of it
    Optional<BigDecimal> amount =
        thousands
            ? figure.value().filter(n -> figure.groups() == 0).map(n -> n.multiply(THOUSAND))
            : figure.value();
    Optional<Currency> currency = code.filter(c -> !c.isEmpty()).map(Currency::getInstance);
    boolean named = thousands || code.isPresent();
    return Optional.of(
        further(words, new Sum(at, to, amount, currency, named, false, figure.clear())));
  }

  /** Whether its text has the sign of many currencies. */
  static boolean isOfDollars(String text) {
    return text.indexOf('$') >= 0 || text.toLowerCase(Locale.ROOT).contains("dollar");
  }

  /** With the time for which it is paid it is no one sum; of a range it is the upper end. */
  private static Sum further(Tokens words, Sum one) {
    int next = one.to();
    if (MONTHLY.contains(words.word(next)) || MONTHLY.contains(words.word(next + 1))) {
      int to = MONTHLY.contains(words.word(next)) ? next + 1 : next + 2;
      return new Sum(
          one.from(), to, Optional.empty(), one.currency(), one.named(), false, one.clear());
    }
    String gap = words.gap(next).strip();
    boolean hyphen = !gap.isEmpty() && "-–/".contains(gap);
    // 1e6 is no range
    boolean to = TO.contains(words.word(next)) && !words.gap(next).isEmpty();
    int other = to ? next + 1 : next;
    if (!hyphen && other == next) {
      return one;
    }
    int sign = CURRENCIES.containsKey(words.word(other)) ? other + 1 : other;
    if (!words.isNumber(sign)) {
      return one;
    }
    return at(words, other)
        .map(
            end ->
                new Sum(
                    one.from(),
                    end.to(),
                    upper(one, end),
                    end.currency().or(one::currency),
                    one.named() || end.named(),
                    true,
                    one.clear() && end.clear()))
        .orElse(one);
  }

  private static Optional<BigDecimal> upper(Sum one, Sum other) {
    return other
        .amount()
        .filter(most -> one.amount().filter(n -> n.compareTo(most) <= 0).isPresent());
  }
}
