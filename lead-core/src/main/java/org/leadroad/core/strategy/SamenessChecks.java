package org.leadroad.core.strategy;

import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.EvidenceKind;

/**
 * Ready checks of a sameness: did anything show that these two are one party?
 *
 * <p>That two wrote one name, one number or one tax id verifies nothing: each check holds on what
 * happened, about the link itself or on both sides. Against any of them speak {@link
 * EvidenceKind#OTHER_PARTY}, and {@link EvidenceKind#DISOWNED} and {@link
 * EvidenceKind#JUNK_REPORTED} of either side. All are monotone, and the same call gives an equal
 * strategy.
 *
 * <pre>{@code
 * Sameness link = Sameness.of(known, stranger);
 * Verification.ask(SamenessChecks.standard(), link, dossier)
 *     .verified()
 *     .map(customer::linkedBy);
 * }</pre>
 */
public final class SamenessChecks {

  private SamenessChecks() {}

  /** {@return a check of evidence: somebody looked at both and says that they are one} */
  public static VerificationStrategy<Sameness> operatorConfirmed() {
    return evidence(EvidenceKind.SAME_PARTY);
  }

  /**
   * {@return a check of evidence of one kind about the link itself, named after its code}
   *
   * <p>What is known of the sides does not count: two hands shaken are not one hand.
   *
   * @param kind one that supports
   * @throws IllegalArgumentException if it contradicts
   */
  public static VerificationStrategy<Sameness> evidence(EvidenceKind kind) {
    return new LinkEvidence(kind);
  }

  /**
   * {@return a check of evidence: both gave one e-mail address or telephone number, and on each
   * side it was confirmed}
   *
   * <p>Confirmed by mail, code or call through that very contact, or, where the evidence names
   * none, on a side that gave no other of the sort; and never found dead. Two whom their words
   * {@linkplain Sameness#toldApart() tell apart} need a look, whatever they share: a couple has one
   * telephone.
   */
  public static VerificationStrategy<Sameness> sharedContact() {
    return VerificationStrategy.of("shared-contact/1", Link.SHARED_CONTACT);
  }

  /**
   * {@return a check of evidence: both have one tax id, and on each side somebody saw a document}
   *
   * <p>Two ids of one register that differ deny it.
   */
  public static VerificationStrategy<Sameness> sameTaxId() {
    return VerificationStrategy.of("same-tax-id/1", Link.SAME_TAX_ID);
  }

  /** {@return any of the three: an operator, a shared contact, one tax id} */
  public static VerificationStrategy<Sameness> standard() {
    return VerificationStrategy.anyOf(
        "standard-sameness/1", operatorConfirmed(), sharedContact(), sameTaxId());
  }
}
