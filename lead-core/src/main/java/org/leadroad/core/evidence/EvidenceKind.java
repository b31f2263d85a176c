package org.leadroad.core.evidence;

import java.util.Objects;
import org.leadroad.core.check.Checks;

/**
 * What sort of thing happened, and whether it speaks for a claim or against it.
 *
 * <p>The constants are what the ready strategies know; a host adds its own with {@link
 * #supporting(String)} and {@link #contradicting(String)}. Codes appear in stored data and stay.
 *
 * @param code capital letters, digits and underscores
 * @param effect for or against
 */
public record EvidenceKind(String code, Effect effect) {

  /** Which way evidence speaks. */
  public enum Effect {
    /** For the claim. */
    SUPPORTS,
    /** Against the claim. */
    CONTRADICTS
  }

  /** They followed the link in a mail sent to their address. */
  public static final EvidenceKind EMAIL_CONFIRMED = supporting("EMAIL_CONFIRMED");

  /** They gave back the code sent to their number. */
  public static final EvidenceKind PHONE_CONFIRMED = supporting("PHONE_CONFIRMED");

  /** They answered when called back. */
  public static final EvidenceKind CALL_ANSWERED = supporting("CALL_ANSWERED");

  /** Somebody saw their identity document, or an extract of the company register. */
  public static final EvidenceKind DOCUMENT_SEEN = supporting("DOCUMENT_SEEN");

  /** Somebody shook their hand: the strongest everyday evidence of identity (statement L4). */
  public static final EvidenceKind HANDSHAKE = supporting("HANDSHAKE");

  /** The host's own records know them. */
  public static final EvidenceKind KNOWN_CUSTOMER = supporting("KNOWN_CUSTOMER");

  /** They said what they need, asked for by somebody (BANT: need). */
  public static final EvidenceKind NEED_STATED = supporting("NEED_STATED");

  /** They said what they can spend (BANT: budget). */
  public static final EvidenceKind BUDGET_STATED = supporting("BUDGET_STATED");

  /** They said that they decide, or who does (BANT: authority). */
  public static final EvidenceKind AUTHORITY_STATED = supporting("AUTHORITY_STATED");

  /** They said by when (BANT: timing). */
  public static final EvidenceKind TIMING_STATED = supporting("TIMING_STATED");

  /** An operator judged, during or after a conversation, that they mean it (statement C4). */
  public static final EvidenceKind OPERATOR_CONVINCED = supporting("OPERATOR_CONVINCED");

  /** An offer of ours can meet the need (statement P1). */
  public static final EvidenceKind OFFER_FITS = supporting("OFFER_FITS");

  /** A mail to their address came back. */
  public static final EvidenceKind EMAIL_BOUNCED = contradicting("EMAIL_BOUNCED");

  /** Their number does not exist. */
  public static final EvidenceKind PHONE_DEAD = contradicting("PHONE_DEAD");

  /** Whoever answered said: that was not me. */
  public static final EvidenceKind DISOWNED = contradicting("DISOWNED");

  /** Somebody looked and found junk. */
  public static final EvidenceKind JUNK_REPORTED = contradicting("JUNK_REPORTED");

  /** They said that they want nothing, or nothing any more. */
  public static final EvidenceKind NOT_INTERESTED = contradicting("NOT_INTERESTED");

  /** Nothing that we offer can meet the need. */
  public static final EvidenceKind OFFER_MISSES = contradicting("OFFER_MISSES");

  /** Checks the code. */
  public EvidenceKind {
    Checks.code("evidence kind", code);
    Objects.requireNonNull(effect, "effect");
  }

  /**
   * {@return a kind that speaks for a claim}
   *
   * @param code capital letters, digits and underscores
   */
  public static EvidenceKind supporting(String code) {
    return new EvidenceKind(code, Effect.SUPPORTS);
  }

  /**
   * {@return a kind that speaks against a claim}
   *
   * @param code capital letters, digits and underscores
   */
  public static EvidenceKind contradicting(String code) {
    return new EvidenceKind(code, Effect.CONTRADICTS);
  }

  /** {@return whether it speaks for the claim} */
  public boolean supports() {
    return effect == Effect.SUPPORTS;
  }
}
