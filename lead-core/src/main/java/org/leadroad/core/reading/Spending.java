package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;

/**
 * Reads what a sentence says may be spent: a sum of money beside a phrase such as {@code max} or
 * {@code budget}. A price that is merely mentioned is none, and neither is a number of seats, years
 * or kilometres.
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
          "gli",
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
          "dei");

  /** With these, a number is of money even where nothing else says so. */
  private static final Set<String> OF_MONEY =
      Set.of("budget", "spend", "spendere", "spesa", "prezzo", "price", "afford", "rata");

  private Spending() {}

  static Optional<Budget> in(Sentence sentence) {
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
