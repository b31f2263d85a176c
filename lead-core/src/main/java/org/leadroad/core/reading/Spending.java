package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;

/**
 * Reads what may be spent: in a field for it, a sum with the small words that people put around it;
 * in a sentence, a sum of money beside a phrase such as {@code max} or {@code budget}. A price that
 * is merely mentioned is none, and neither is a number of seats, years or kilometres.
 */
final class Spending {

  private static final Senses CUES = Senses.of(Sense.BUDGET);
  private static final int MOST_BETWEEN = 4;

  /** The longest sum, a range of two with thousands and currencies, is not longer. */
  private static final int FARTHEST = 10;

  private static final Set<String> BETWEEN =
      Set.of(
          "di",
          "circa",
          "intorno",
          "attorno",
          "ai",
          "a",
          "i",
          "e",
          "al",
          "massimo",
          "max",
          "about",
          "around",
          "of",
          "is",
          "the",
          "to",
          "roughly",
          "approximately",
          "sui",
          "dei",
          "gli",
          "ca",
          "indicativamente",
          "tra",
          "fra",
          "between",
          "da",
          "dai",
          "from");

  /** What else may stand beside the sum in a field for it. */
  private static final Set<String> AROUND =
      Set.of(
          "entro",
          "in",
          "tutto",
          "trattabili",
          "trattabile",
          "piu",
          "meno",
          "or",
          "o",
          "less",
          "so",
          "total",
          "totale",
          "totali",
          "approx",
          "indicativo",
          "indicativi",
          "iva",
          "inclusa",
          "compresa",
          "esclusa");

  /** These say that more may be spent, where no other end of a range follows. */
  private static final Set<String> FROM = Set.of("da", "dai", "from");

  private static final CharMatcher HARMLESS = CharMatcher.anyOf(" \t\n\u00A0\u202F()~.:,<≤");

  private static final String AT_MOST = "<≤~";
  private static final int LONGEST = 64;

  /** Less is a number of something else, if nothing says that it is money. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** With these, a number is of money even where nothing else says so. */
  private static final Set<String> OF_MONEY =
      Set.of("budget", "spend", "spendere", "spesa", "prezzo", "price", "afford", "rata");

  private Spending() {}

  /** The budget in a field for it; what nobody can read is remarked on. */
  static Budget told(Said said, Background background, Notes notes) {
    Optional<Budget> sum =
        Amounts.sum(said, Optional.empty(), notes).or(() -> around(said, background.wording()));
    return sum.map(budget -> atHome(budget, said, background, notes))
        .orElseGet(() -> Amounts.unreadable(said, Optional.empty(), notes));
  }

  private static Optional<Budget> around(Said said, Wording wording) {
    if (said.text().length() > LONGEST) {
      return Optional.empty();
    }
    Tokens words = wording.tokens(said.reveal());
    boolean[] known = new boolean[words.size()];
    for (Wording.Hit cue : words.find(CUES)) {
      Arrays.fill(known, cue.from(), cue.to(), true);
    }
    int from = 0;
    while (isSmall(words, known, from) && Sum.at(words, from).isEmpty()) {
      from++;
    }
    Optional<Sum> sum = Sum.at(words, from).filter(money -> isMoney(words, money, said));
    if (sum.isEmpty() || !isHarmless(words, said.reveal(), sum.get())) {
      return Optional.empty();
    }
    int to = sum.get().to();
    while (isSmall(words, known, to)) {
      to++;
    }
    return to < words.size()
        ? Optional.empty()
        : Optional.of(
            Amounts.budget(
                said,
                sum.get().amount(),
                sum.get().currency(),
                said.provenance(Confidence.LIKELY)));
  }

  private static boolean isSmall(Tokens words, boolean[] known, int at) {
    String word = words.word(at);
    return at < known.length && (known[at] || BETWEEN.contains(word) || AROUND.contains(word));
  }

  /**
   * A sum alone in a field is read by stricter rules than one in a line of a message; one from
   * which they start is no budget.
   */
  private static boolean isMoney(Tokens words, Sum sum, Said said) {
    boolean line = said.most() != Confidence.CERTAIN;
    boolean signed = AT_MOST.indexOf(said.reveal().charAt(0)) >= 0;
    boolean alone = !line && !signed && sum.from() == 0 && sum.to() == words.size();
    boolean atLeast = sum.from() > 0 && FROM.contains(words.word(sum.from() - 1));
    return sum.amount().filter(n -> sum.named() || n.compareTo(LEAST) >= 0).isPresent()
        && (sum.range() || (!alone && !atLeast));
  }

  /** Whether no sign outside the sum may change it. */
  private static boolean isHarmless(Tokens words, String text, Sum sum) {
    return HARMLESS.matchesAllOf(text.substring(0, words.from(0)))
        && HARMLESS.matchesAllOf(text.substring(words.to(words.size() - 1)))
        && (sum.from() == 0 || HARMLESS.matchesAllOf(words.gap(sum.from())))
        && (sum.to() == words.size() || HARMLESS.matchesAllOf(words.gap(sum.to())));
  }

  /** The same in the currency of the host's region, where a number has none. */
  private static Budget atHome(Budget budget, Said said, Background background, Notes notes) {
    if (budget.amount().isEmpty() || budget.currency().isPresent()) {
      return budget;
    }
    boolean dollars = Sum.isOfDollars(budget.text().reveal());
    Optional<Currency> home = background.currency(dollars);
    if (home.isEmpty()) {
      if (!dollars) {
        notes.add(Remarks.CURRENCY_MISSING, Field.BUDGET, said);
      }
      return budget;
    }
    return Amounts.budget(
        new Said(budget.text(), said.words()),
        budget.amount(),
        home,
        said.provenance(Confidence.LIKELY.min(budget.provenance().confidence())));
  }

  static Optional<Budget> in(Sentence sentence, Background background, Notes notes) {
    return in(sentence).map(budget -> atHome(budget, sentence.said(), background, notes));
  }

  private static Optional<Budget> in(Sentence sentence) {
    Tokens words = sentence.tokens();
    List<Wording.Hit> cues = words.find(CUES);
    for (int i = 0; i < cues.size(); i++) {
      Wording.Hit cue = cues.get(i);
      int at = cue.to();
      while (at < cue.to() + MOST_BETWEEN && BETWEEN.contains(words.word(at))) {
        at++;
      }
      Optional<Sum> sum = Sum.at(words, at);
      if (sum.isPresent() && (sum.get().named() || isOfMoney(words, cue))) {
        return Optional.of(budget(sentence, cue.from(), sum.get().to(), sum.get()));
      }
    }
    return before(sentence, cues);
  }

  /** {@code 20.000 euro al massimo}. */
  private static Optional<Budget> before(Sentence sentence, List<Wording.Hit> cues) {
    Tokens words = sentence.tokens();
    for (Wording.Hit cue : cues) {
      for (int at = Math.max(0, cue.from() - FARTHEST); at < cue.from(); at++) {
        Optional<Sum> sum = Sum.at(words, at);
        boolean close =
            sum.isPresent() && sum.get().to() <= cue.from() && sum.get().to() >= cue.from() - 1;
        boolean whole = at == 0 || !words.isNumber(at - 1);
        if (close && whole && sum.get().named()) {
          return Optional.of(budget(sentence, at, cue.to(), sum.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfMoney(Tokens words, Wording.Hit cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (OF_MONEY.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Budget budget(Sentence sentence, int from, int to, Sum sum) {
    Said piece = sentence.part(from, to);
    return Amounts.budget(piece, sum.amount(), sum.currency(), piece.provenance(Confidence.LIKELY));
  }
}
