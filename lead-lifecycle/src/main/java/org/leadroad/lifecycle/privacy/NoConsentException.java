package org.leadroad.lifecycle.privacy;

import java.util.List;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.words.LeadId;

/**
 * Something was to be done that a party did not agree to. The message names purpose, leads and
 * reason, never a person.
 *
 * <pre>{@code
 * } catch (NoConsentException refused) {
 *   log.info("not sent: {} of {}", refused.reason(), refused.leads());
 * }
 * }</pre>
 */
public final class NoConsentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What users switch on; further ones may be added. */
  public enum Reason {
    /** Some lead of the party agreed to nothing, and said nothing of this. */
    MISSING,
    /** They agreed, but to other purposes: each needs a proof of its own. */
    OTHER_PURPOSE,
    /** They agreed to another wording than those that are asked for now. */
    OTHER_WORDING,
    /** What they agreed to has ended. */
    ENDED,
    /** They refused, or took back what they had agreed to. */
    WITHDRAWN
  }

  /** What for. */
  private final Consent.Purpose purpose;

  /** What users switch on. */
  private final Reason reason;

  private final transient List<LeadId> leads;

  NoConsentException(Consent.Purpose purpose, Reason reason, List<LeadId> leads) {
    super(
        "purpose "
            + purpose
            + " must be agreed to in every lead of the party, but is not: "
            + reason
            + (leads.isEmpty() ? ", there is no lead" : " in " + leads)
            + ". Maybe ask them, and record what they say as Fact.consented in each of its roads.");
    this.purpose = purpose;
    this.reason = reason;
    this.leads = List.copyOf(leads);
  }

  /** {@return what for} */
  public Consent.Purpose purpose() {
    return purpose;
  }

  /** {@return why not} */
  public Reason reason() {
    return reason;
  }

  /** {@return the leads on whose account it is refused; none if there is no lead at all} */
  public List<LeadId> leads() {
    return leads == null ? List.of() : leads;
  }
}
