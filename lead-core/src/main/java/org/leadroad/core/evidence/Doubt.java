package org.leadroad.core.evidence;

import java.util.Locale;
import org.leadroad.core.check.Tongue;

/** Why a strategy could not say. The names appear in stored data. */
public enum Doubt {
  /** Somebody should look at it. */
  NEEDS_A_LOOK("somebody should look", "qualcuno dovrebbe guardare"),
  /** The strategy threw. */
  STRATEGY_FAILED("the strategy failed", "la strategia è fallita"),
  /** The strategy gave null. */
  NO_OPINION("the strategy gave no opinion", "la strategia non ha dato un parere"),
  /** The strategy cited evidence that it was not shown. */
  GROUNDS_UNKNOWN(
      "the strategy cited evidence that is not there",
      "la strategia ha citato prove che non ci sono"),
  /** The question does not apply to such a claim. */
  NO_ANSWER("no answer", "nessuna risposta");

  private final String english;
  private final String italian;

  Doubt(String english, String italian) {
    this.english = english;
    this.italian = italian;
  }

  /**
   * {@return whether the strategy is to be mended: it threw, gave null or cited what is not there}
   */
  public boolean isFailure() {
    return this == STRATEGY_FAILED || this == NO_OPINION || this == GROUNDS_UNKNOWN;
  }

  /**
   * {@return it as a sentence for people}
   *
   * <p>Not to be parsed; the words may change.
   *
   * @param locale Italian, or any other for English
   */
  public String describe(Locale locale) {
    return Tongue.isItalian(locale) ? italian : english;
  }
}
