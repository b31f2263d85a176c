package org.leadroad.core.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Provenance;

/**
 * Reads a sum. Certain is the one form that means the same everywhere: digits, and up to two
 * decimals after a point, with a currency before or after it. Likely is what people write with a
 * word or sign that tells how to read it: {@code € 20.000}, because no currency has thousandths,
 * {@code 1.234,56 EUR}, {@code 20k}. {@code 15.000} and {@code 1.234,56} alone are numbers of a
 * country that nobody named, so only their text is kept.
 */
final class Amounts {

  private static final int LONGEST = 64;
  private static final int MOST_DIGITS = 15;
  private static final Pattern SUM =
      Pattern.compile("([^\\d\\s.,-]{0,5})\\s*(\\d{1,15}(?:\\.\\d{1,2})?)\\s*([^\\d\\s.,-]{0,5})");

  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  /** All that ISO 4217 has; asking the JDK for any other costs an exception. */
  private static final int CODE_LENGTH = 3;

  /** A dollar sign is of many countries. */
  private static final String DOLLAR = "$";

  private static final Map<String, String> SIGNS =
      Map.of("€", "EUR", "EURO", "EUR", "EUROS", "EUR", "£", "GBP");

  private Amounts() {}

  /** The budget in a piece whose currency was declared apart, or not at all. */
  static Budget read(Said said, Optional<Said> declared, Notes notes) {
    return sum(said, declared, notes).orElseGet(() -> unreadable(said, declared, notes));
  }

  /** What stands where a sum was due; digits that tell none are remarked on. */
  static Budget unreadable(Said said, Optional<Said> declared, Notes notes) {
    if (said.reveal().codePoints().anyMatch(Character::isDigit)) {
      notes.add(Remarks.AMOUNT_UNREADABLE, Field.BUDGET, said);
    }
    return words(said, declared, notes);
  }

  /** The budget in a piece that is a sum and nothing else. */
  static Optional<Budget> sum(Said said, Optional<Said> declared, Notes notes) {
    if (isWhole(said.reveal())) {
      return Optional.of(sum(said, said.reveal(), Optional.empty(), declared, notes));
    }
    Matcher sum = SUM.matcher(said.reveal().replace('\u00A0', ' ').replace('\u202F', ' '));
    if (said.text().length() <= LONGEST && sum.matches()) {
      String mark = sum.group(1) + sum.group(3);
      Optional<Currency> marked = currency(mark);
      if (mark.isEmpty() || mark.equals(DOLLAR) || marked.isPresent()) {
        return Optional.of(sum(said, sum.group(2), marked, declared, notes));
      }
    }
    return written(said, declared, notes);
  }

  /** The budget in a piece that is one sum as people write it, and nothing else. */
  private static Optional<Budget> written(Said said, Optional<Said> declared, Notes notes) {
    if (said.text().length() > LONGEST) {
      return Optional.empty();
    }
    Tokens words = Tokens.of(said.reveal(), Lexicon.EMPTY);
    return Sum.at(words, 0)
        .filter(sum -> sum.amount().isPresent() && !sum.range() && sum.to() == words.size())
        .filter(sum -> words.text(0, words.size()).equals(said.reveal()))
        .filter(
            sum ->
                sum.named() || (sum.clear() && declared.isPresent()) || isGrouped(said, declared))
        .map(
            sum -> {
              Budget from = words(said, declared, notes);
              return budget(
                  said, sum.amount(), from.currency().or(sum::currency), from.provenance());
            });
  }

  /** Programs write no comma in a sum but between thousands, where they declare the currency. */
  private static boolean isGrouped(Said said, Optional<Said> declared) {
    return GROUPED.matcher(said.reveal()).matches()
        && declared
            .flatMap(code -> currency(code.reveal()))
            .filter(currency -> currency.getDefaultFractionDigits() <= 2)
            .isPresent();
  }

  /** Whether it is all digits, as nearly every sum of a portal is. */
  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  private static Budget sum(
      Said said, String digits, Optional<Currency> marked, Optional<Said> declared, Notes notes) {
    Budget words = words(said, declared, notes);
    return budget(
        said,
        Optional.of(new BigDecimal(digits)),
        words.currency().or(() -> marked),
        new Provenance(words.provenance().words(), Confidence.CERTAIN));
  }

  /** The budget whose words are no whole sum. */
  static Budget words(Said said, Optional<Said> declared, Notes notes) {
    Optional<Currency> currency = declared.flatMap(code -> currency(code.reveal()));
    if (declared.isPresent() && currency.isEmpty()) {
      notes.add(Remarks.CURRENCY_UNKNOWN, Field.BUDGET, declared.get());
    }
    Said piece = currency.isPresent() ? said.because(declared.get()) : said;
    return budget(said, Optional.empty(), currency, piece.provenance(Confidence.LIKELY));
  }

  /** The budget in a piece, of as much as is known. */
  static Budget budget(
      Said said, Optional<BigDecimal> amount, Optional<Currency> currency, Provenance from) {
    Budget.Builder budget = Budget.builder().text(said.text()).provenance(from);
    amount.ifPresent(budget::amount);
    currency.ifPresent(budget::currency);
    return budget.build();
  }

  private static Optional<Currency> currency(String mark) {
    String upper = mark.toUpperCase(Locale.ROOT);
    String code = SIGNS.getOrDefault(upper, upper);
    if (code.length() != CODE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(Currency.getInstance(code));
    } catch (IllegalArgumentException notACurrency) {
      return Optional.empty();
    }
  }
}
