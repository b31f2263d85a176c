package org.leadroad.scoring.testkit;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Temperature;

/**
 * Tests the rules of a card one by one, for any test framework: what is not so is an {@link
 * AssertionError} that says what was expected, what was found, and the whole score in words.
 *
 * <pre>{@code
 * ScoringVerifier.of(card)
 *     .given(profile, now)
 *     .fires("decides").withPoints(100)
 *     .isSilent("asked-quote")
 *     .is(Temperature.WARM);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <S> the type that is scored
 */
public final class ScoringVerifier<S> {

  private final Scorer<? super S> scorer;

  private ScoringVerifier(Scorer<? super S> scorer) {
    this.scorer = scorer;
  }

  /**
   * {@return a verifier of a card}
   *
   * @param card any card
   */
  public static ScoringVerifier<Profile> of(Scorecard card) {
    return of(card.scorer());
  }

  /**
   * {@return a verifier of a card and of where it finds what it asks about}
   *
   * @param scorer such as {@code card.scorer(bindings)}
   * @param <S> the type that is scored
   */
  public static <S> ScoringVerifier<S> of(Scorer<S> scorer) {
    return new ScoringVerifier<>(Objects.requireNonNull(scorer, "scorer"));
  }

  /**
   * {@return what can be said of one score}
   *
   * @param subject what is scored
   * @param asOf the instant of which it is asked
   */
  public Statement given(S subject, Instant asOf) {
    return new Statement(scorer.score(subject, asOf));
  }

  /** What can be said of one score. Each statement that is true gives the next. Immutable. */
  public static sealed class Statement permits Fired {

    private final Score score;

    private Statement(Score score) {
      this.score = score;
    }

    /**
     * {@return more to say of a rule that speaks}
     *
     * @param rule the id of a rule of the card
     * @throws AssertionError if it is silent, passed over by its group, or failed
     * @throws IllegalArgumentException if the card has no such rule
     */
    public Fired fires(String rule) {
      String found = state(rule);
      return new Fired(expect(found.equals("fired"), "rule " + rule, "fire", found), rule);
    }

    /**
     * {@return the same score}
     *
     * @param rule the id of a rule of the card
     * @throws AssertionError if it speaks or failed; one that its group passed over gives nothing
     *     and is silent
     * @throws IllegalArgumentException if the card has no such rule
     */
    public Statement isSilent(String rule) {
      String found = state(rule);
      boolean silent = !found.equals("fired") && !found.equals("failed");
      return new Statement(expect(silent, "rule " + rule, "be silent", found));
    }

    /**
     * {@return the same score}
     *
     * @param points what the total must be
     * @throws AssertionError if it is another
     */
    public Statement totals(long points) {
      long total = score.total();
      return new Statement(expect(total == points, "the total", "be " + points, "was " + total));
    }

    /**
     * {@return the same score}
     *
     * @param temperature what it must be
     * @throws AssertionError if it is another
     */
    public Statement is(Temperature temperature) {
      Temperature found = score.temperature();
      return new Statement(
          expect(found == temperature, "the lead", "be " + temperature, "was " + found));
    }

    private String state(String id) {
      if (RuleLines.rules(score.card()).stream().map(Rule::id).noneMatch(id::equals)) {
        throw new IllegalArgumentException(
            "rule must be one of the card "
                + score.card()
                + ", but was \""
                + id
                + "\". Maybe one of "
                + RuleLines.rules(score.card()).stream().map(Rule::id).toList());
      }
      if (RuleLines.spoke(score, id)) {
        return "fired";
      }
      if (RuleLines.has(score, id, Score.Cause.FAILED)) {
        return "failed";
      }
      boolean passedOver =
          score.silent().stream()
              .anyMatch(l -> l.part().equals(id) && l.cause() == Score.Cause.PASSED_OVER);
      return passedOver ? "was passed over by its group" : "was silent";
    }

    private Score expect(boolean so, String what, String expected, String found) {
      if (!so) {
        throw new AssertionError(
            what + " must " + expected + ", but " + found + ":\n" + score.explain(Locale.ENGLISH));
      }
      return score;
    }
  }

  /** A score in which a rule speaks. Immutable. */
  public static final class Fired extends Statement {

    private final String rule;

    private Fired(Score score, String rule) {
      super(score);
      this.rule = rule;
    }

    /**
     * {@return the same score}
     *
     * @param points what the rule gives after its own decay and limit, before those of groups
     * @throws AssertionError if it gives something else
     */
    public Statement withPoints(long points) {
      long gave = RuleLines.points(super.score, rule);
      return new Statement(
          super.expect(gave == points, "rule " + rule, "give " + points, "gave " + gave));
    }
  }
}
