package org.leadroad.lifecycle.agenda;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.leadroad.core.check.Checks;
import org.leadroad.core.check.Tongue;
import org.leadroad.lifecycle.LeadRow;

/**
 * One line of a {@link Playbook}: for whom it is, what to do with them, and why. Immutable, and as
 * safe for use by multiple threads as its test is.
 */
public final class Play {

  private final String code;
  private final String english;
  private final String italian;
  private final Predicate<LeadRow> test;

  private Play(String code, String english, String italian, Predicate<LeadRow> test) {
    this.code = Checks.code("play", code);
    this.english = Objects.requireNonNull(english, "english");
    this.italian = Objects.requireNonNull(italian, "italian");
    this.test = Objects.requireNonNull(test, "test");
  }

  /**
   * {@return a play}
   *
   * @param code capital letters, digits and underscores, such as {@code OFFER_TEST_DRIVE}
   * @param english what to do and why, in one sentence
   * @param italian the same
   * @param test for whom it is; one that throws is for nobody
   * @throws IllegalArgumentException if the code has other characters
   */
  public static Play of(String code, String english, String italian, Predicate<LeadRow> test) {
    return new Play(code, english, italian, test);
  }

  /** {@return what to do, as a code} */
  public String code() {
    return code;
  }

  /**
   * {@return what to do and why, in Italian or else in English}
   *
   * @param locale whose language
   */
  public String explain(Locale locale) {
    return Tongue.isItalian(locale) ? italian : english;
  }

  boolean isFor(LeadRow row) {
    try {
      return test.test(row);
    } catch (RuntimeException | StackOverflowError failure) {
      return false;
    }
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
