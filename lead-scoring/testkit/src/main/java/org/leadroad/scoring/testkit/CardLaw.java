package org.leadroad.scoring.testkit;

import java.util.Objects;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Tier;

/**
 * What a host promises of its own card, whoever is scored: {@link ScorecardContract#ownLaws()}
 * tries it on generated profiles, and shows the smallest one that breaks it, with its ledger.
 *
 * <pre>{@code
 * @Override
 * public List<CardLaw> ownLaws() {
 *   return List.of(
 *       CardLaw.neverHotWithout(quotes.atLeast(1).or(visits.atLeast(1))),
 *       CardLaw.moreNeverLowers(visits),
 *       CardLaw.moreNeverLowers(age).in("grown-up"),
 *       CardLaw.neverAbove(60).in("mails"),
 *       CardLaw.neverAbove(900).in(Tier.QUALIFICATION));
 * }
 * }</pre>
 *
 * <p>Immutable.
 */
public abstract sealed class CardLaw permits CardLaw.OfPoints, BandLaw {

  CardLaw() {}

  /**
   * {@return the law that nobody is hot of whom a condition does not hold}
   *
   * @param condition in the words of the card; asked of the generated profile, whatever bindings
   *     make of it
   */
  public static CardLaw neverHotWithout(Condition condition) {
    return new BandLaw(Temperature.HOT, condition, false);
  }

  /**
   * {@return the law that everybody is hot of whom a condition holds (statement C3: a specific
   * request is)}
   *
   * @param condition in the words of the card; asked of the generated profile, whatever bindings
   *     make of it
   */
  public static CardLaw alwaysHotWith(Condition condition) {
    return new BandLaw(Temperature.HOT, condition, true);
  }

  /**
   * {@return the law that the total is never more; {@link OfPoints#in} says it of a part or tier}
   *
   * @param points the most
   */
  public static OfPoints neverAbove(long points) {
    return new OfPoints(Amount.TOTAL, new Limit(points, 1));
  }

  /**
   * {@return the law that the total is never less; {@link OfPoints#in} says it of a part or tier}
   *
   * @param points the least
   */
  public static OfPoints neverBelow(long points) {
    return new OfPoints(Amount.TOTAL, new Limit(points, -1));
  }

  /**
   * {@return the law that another interaction never takes points: who did more has as much at
   * least}
   *
   * <p>Tried by leaving out one interaction after the other. Where a card looks for machines, many
   * at once can rightly take points.
   *
   * @param interactions which of them; each by itself must pass what they are narrowed to
   */
  public static OfPoints moreNeverLowers(Interactions interactions) {
    return new OfPoints(Amount.TOTAL, new Interacting(interactions, 1));
  }

  /**
   * {@return the law that a greater value never takes points}
   *
   * @param attribute whose values rise, everything else being the same; amounts of one currency
   */
  public static OfPoints moreNeverLowers(Measure<?> attribute) {
    return new OfPoints(Amount.TOTAL, new Rising(attribute, 1));
  }

  /**
   * {@return the law that what is so never takes points, compared with what is not so}
   *
   * @param attribute true or false, everything else being the same
   */
  public static OfPoints moreNeverLowers(Attribute<Boolean> attribute) {
    return new OfPoints(Amount.TOTAL, new Rising(attribute, 1));
  }

  /**
   * {@return the law that another interaction, such as an unsubscription, never gives points}
   *
   * @param interactions which of them; each by itself must pass what they are narrowed to
   */
  public static OfPoints moreNeverRaises(Interactions interactions) {
    return new OfPoints(Amount.TOTAL, new Interacting(interactions, -1));
  }

  /**
   * {@return the law that a greater value never gives points}
   *
   * @param attribute whose values rise, everything else being the same; amounts of one currency
   */
  public static OfPoints moreNeverRaises(Measure<?> attribute) {
    return new OfPoints(Amount.TOTAL, new Rising(attribute, -1));
  }

  /**
   * {@return the law that what is so never gives points, compared with what is not so}
   *
   * @param attribute true or false, everything else being the same
   */
  public static OfPoints moreNeverRaises(Attribute<Boolean> attribute) {
    return new OfPoints(Amount.TOTAL, new Rising(attribute, -1));
  }

  /**
   * Throws an {@link AssertionError} if it is broken.
   *
   * @return whether there was anything to try
   */
  abstract boolean holds(Attempt attempt);

  /** Throws if the card alone shows that the law is broken. */
  void mayHold(Scorecard card) {}

  /** {@return the law in words} */
  @Override
  public abstract String toString();

  /** How points behave in an attempt. */
  sealed interface Behaviour permits Limit, Interacting, Rising {

    /** Whether there was anything to try; throws if the law is broken. */
    boolean holds(Attempt attempt, Amount amount, String law);

    /** Throws if the law is broken of somebody, whether or not they are ever generated. */
    default void mayHold(Scorecard card, Amount amount, String law) {}

    String says(Amount amount);
  }

  /** A law about points: of the total, or of a part of it. Immutable. */
  public static final class OfPoints extends CardLaw {

    private final Amount amount;
    private final Behaviour behaviour;

    OfPoints(Amount amount, Behaviour behaviour) {
      this.amount = amount;
      this.behaviour = behaviour;
    }

    /**
     * {@return the same law about what a rule or group gives, after its own decay and limits}
     *
     * @param part its id
     */
    public OfPoints in(String part) {
      return new OfPoints(new Amount.OfPart(part), behaviour);
    }

    /**
     * {@return the same law about what a tier gives}
     *
     * @param tier any tier
     */
    public OfPoints in(Tier tier) {
      return new OfPoints(new Amount.OfTier(Objects.requireNonNull(tier, "tier")), behaviour);
    }

    @Override
    boolean holds(Attempt attempt) {
      return behaviour.holds(attempt, amount, toString());
    }

    @Override
    void mayHold(Scorecard card) {
      behaviour.mayHold(card, amount, toString());
    }

    @Override
    public String toString() {
      return behaviour.says(amount);
    }
  }
}
