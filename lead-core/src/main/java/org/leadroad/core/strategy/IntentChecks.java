package org.leadroad.core.strategy;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.VerificationStrategy.Judge;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/**
 * Ready checks of an intent: do they want something specific, do they mean it, and can an offer of
 * ours meet it (statement P1)?
 *
 * <p>Of two sorts, like {@link IdentityChecks}: checks of information hold without grounds, as
 * parts; checks of evidence hold on what happened, deny on what speaks against it, and clash where
 * both happened. Against any of them speak {@link EvidenceKind#NOT_INTERESTED}, {@link
 * EvidenceKind#DISOWNED} and {@link EvidenceKind#JUNK_REPORTED}. All are monotone.
 *
 * <pre>{@code
 * VerificationStrategy<Intent> what =
 *     IntentChecks.standard(
 *         IntentChecks.offering("stock/1", intent -> stock.hasOneLike(intent.wants())));
 * }</pre>
 */
public final class IntentChecks {

  /** One instance, so that two standards are equal. */
  private static final Judge<Intent> NOT_MISSED = IntentChecks::notMissed;

  private IntentChecks() {}

  /**
   * {@return a check of information: something specific is wanted (C3 "hot")}
   *
   * <p>Whoever wants to buy, lease, try or sell a thing wants something specific; so does whoever
   * asks about more than information, contact or news in general.
   */
  public static VerificationStrategy<Intent> specificRequest() {
    return VerificationStrategy.of("specific-request/1", new SpecificWant());
  }

  /**
   * {@return a check of evidence: of need, budget, authority and timing, at least so many were
   * stated}
   *
   * @param atLeast from 1 to 4
   * @throws IllegalArgumentException if it is another number
   */
  public static VerificationStrategy<Intent> bant(int atLeast) {
    if (atLeast < 1 || atLeast > 4) {
      throw new IllegalArgumentException("atLeast must be between 1 and 4, but was " + atLeast);
    }
    return VerificationStrategy.atLeast(
        "bant-" + atLeast + "/1",
        atLeast,
        evidence(EvidenceKind.NEED_STATED),
        evidence(EvidenceKind.BUDGET_STATED),
        evidence(EvidenceKind.AUTHORITY_STATED),
        evidence(EvidenceKind.TIMING_STATED));
  }

  /** {@return a check of evidence: an operator judged that they mean it (C4)} */
  public static VerificationStrategy<Intent> operatorConvinced() {
    return evidence(EvidenceKind.OPERATOR_CONVINCED);
  }

  /** {@return a check of evidence: an offer of ours fits; against it, none does (P1)} */
  public static VerificationStrategy<Intent> withinOffer() {
    return evidence(EvidenceKind.OFFER_FITS);
  }

  /**
   * {@return a check of information: the host's own rule for what its offer can meet (P1)}
   *
   * <p>Where the rule says no, the intent is denied: no offer of ours meets it.
   *
   * @param name name and version
   * @param offered pure
   */
  public static VerificationStrategy<Intent> offering(String name, Predicate<Intent> offered) {
    Objects.requireNonNull(offered, "offered");
    return VerificationStrategy.of(
        name,
        (intent, dossier) ->
            offered.test(intent)
                ? Opinion.holds(Confidence.CERTAIN)
                : new Opinion.Denied(Denial.NOT_OFFERED, Set.of()));
  }

  /**
   * {@return a check of evidence of one kind, named after its code}
   *
   * @param kind one that supports
   * @throws IllegalArgumentException if it contradicts
   */
  public static VerificationStrategy<Intent> evidence(EvidenceKind kind) {
    return new EvidenceCheck<>(kind);
  }

  /**
   * {@return something specific is wanted, an operator is convinced or two of need, budget,
   * authority and timing were stated, and somebody found that an offer of ours fits (P1)}
   *
   * <p>Without {@link EvidenceKind#OFFER_FITS} it holds of nobody. Where the host's program knows
   * what it sells, nobody has to look: use {@link #standard(VerificationStrategy)}.
   */
  public static VerificationStrategy<Intent> standard() {
    return VerificationStrategy.allOf(
        "standard-intent/2", specificRequest(), meant(), withinOffer());
  }

  /**
   * {@return something specific is wanted, an operator is convinced or two of need, budget,
   * authority and timing were stated, nobody found that no offer fits, and the host's own rule says
   * that one does (P1)}
   *
   * <p>Named after that rule: {@code standard-intent/2+stock/1}. Where anything can be had, the
   * rule is one that always holds, and its name says so.
   *
   * @param offer such as {@link #offering(String, Predicate)}
   */
  public static VerificationStrategy<Intent> standard(VerificationStrategy<? super Intent> offer) {
    return VerificationStrategy.allOf(
        "standard-intent/2+" + offer.name(),
        specificRequest(),
        meant(),
        VerificationStrategy.of("not-missed/1", NOT_MISSED),
        offer);
  }

  private static VerificationStrategy<Intent> meant() {
    return VerificationStrategy.anyOf("meant/1", operatorConvinced(), bant(2));
  }

  private static Opinion notMissed(Intent intent, Dossier dossier) {
    Opinion fits = withinOffer().judge(intent, dossier);
    return fits.kind() == Opinion.Kind.LACKS ? Opinion.holds(Confidence.CERTAIN) : fits;
  }
}
