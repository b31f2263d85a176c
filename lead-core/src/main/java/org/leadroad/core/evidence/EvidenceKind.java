package org.leadroad.core.evidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Claim;

/**
 * What sort of thing happened, and whether it speaks for a claim or against it.
 *
 * <p>The constants are what the ready strategies know; a host adds its own with {@link
 * #supporting(String)} and {@link #contradicting(String)}. Codes appear in stored data and stay.
 *
 * @param code capital letters, digits and underscores
 * @param effect for or against
 * @param about the kinds of claim that it is for; not part of equality
 */
public record EvidenceKind(String code, Effect effect, Set<Claim.Kind> about) {

  /** Which way evidence speaks. */
  public enum Effect {
    /** For the claim. */
    SUPPORTS,
    /** Against the claim. */
    CONTRADICTS
  }

  /** They followed the link in a mail sent to their address. */
  public static final EvidenceKind EMAIL_CONFIRMED = ready(ReadyKind.EMAIL_CONFIRMED);

  /** They gave back the code sent to their number. */
  public static final EvidenceKind PHONE_CONFIRMED = ready(ReadyKind.PHONE_CONFIRMED);

  /** They answered when called back. */
  public static final EvidenceKind CALL_ANSWERED = ready(ReadyKind.CALL_ANSWERED);

  /** Somebody saw their identity document, or an extract of the company register. */
  public static final EvidenceKind DOCUMENT_SEEN = ready(ReadyKind.DOCUMENT_SEEN);

  /** Somebody shook their hand: the strongest everyday evidence of identity (statement L4). */
  public static final EvidenceKind HANDSHAKE = ready(ReadyKind.HANDSHAKE);

  /** The host's own records know them. */
  public static final EvidenceKind KNOWN_CUSTOMER = ready(ReadyKind.KNOWN_CUSTOMER);

  /** They said what they need, asked for by somebody (BANT: need). */
  public static final EvidenceKind NEED_STATED = ready(ReadyKind.NEED_STATED);

  /** They said what they can spend (BANT: budget). */
  public static final EvidenceKind BUDGET_STATED = ready(ReadyKind.BUDGET_STATED);

  /** They said that they decide, or who does (BANT: authority). */
  public static final EvidenceKind AUTHORITY_STATED = ready(ReadyKind.AUTHORITY_STATED);

  /** They said by when (BANT: timing). */
  public static final EvidenceKind TIMING_STATED = ready(ReadyKind.TIMING_STATED);

  /** An operator judged, during or after a conversation, that they mean it (statement C4). */
  public static final EvidenceKind OPERATOR_CONVINCED = ready(ReadyKind.OPERATOR_CONVINCED);

  /** An offer of ours can meet the need (statement P1). */
  public static final EvidenceKind OFFER_FITS = ready(ReadyKind.OFFER_FITS);

  /** A mail to their address came back. */
  public static final EvidenceKind EMAIL_BOUNCED = ready(ReadyKind.EMAIL_BOUNCED);

  /** Their number does not exist. */
  public static final EvidenceKind PHONE_DEAD = ready(ReadyKind.PHONE_DEAD);

  /** Whoever answered said: that was not me. */
  public static final EvidenceKind DISOWNED = ready(ReadyKind.DISOWNED);

  /** Somebody looked and found junk. */
  public static final EvidenceKind JUNK_REPORTED = ready(ReadyKind.JUNK_REPORTED);

  /** They said that they want nothing, or nothing any more. */
  public static final EvidenceKind NOT_INTERESTED = ready(ReadyKind.NOT_INTERESTED);

  /** Nothing that we offer can meet the need. */
  public static final EvidenceKind OFFER_MISSES = ready(ReadyKind.OFFER_MISSES);

  /** Somebody looked at both and says that they are one party. */
  public static final EvidenceKind SAME_PARTY = ready(ReadyKind.SAME_PARTY);

  /** Somebody looked at both and says that they are two. */
  public static final EvidenceKind OTHER_PARTY = ready(ReadyKind.OTHER_PARTY);

  /** What people say to us, they say in a contact; mail and numbers are confirmed by machines. */
  private static final Set<EvidenceKind> IN_CONTACT =
      Set.of(
          CALL_ANSWERED,
          HANDSHAKE,
          NEED_STATED,
          BUDGET_STATED,
          AUTHORITY_STATED,
          TIMING_STATED,
          OPERATOR_CONVINCED,
          DISOWNED,
          NOT_INTERESTED);

  private static final List<EvidenceKind> READY =
      Arrays.stream(ReadyKind.values()).map(EvidenceKind::ready).toList();

  /**
   * Checks the code, and that it is about something. A code that the ready strategies know keeps
   * its effect, and is about no further kinds of claim.
   */
  public EvidenceKind {
    Checks.code("evidence kind", code);
    Objects.requireNonNull(effect, "effect");
    Set<Claim.Kind> of = EnumSet.noneOf(Claim.Kind.class);
    of.addAll(about);
    Optional<ReadyKind> known = ReadyKind.of(code);
    if (known.isPresent()) {
      known.get().requireEffect(effect);
      of.retainAll(known.get().about());
    }
    if (of.isEmpty()) {
      throw new IllegalArgumentException(
          "kind "
              + code
              + " must be about a kind of claim that it can speak of"
              + known.map(kind -> ", one of " + kind.about()).orElse(""));
    }
    about = Collections.unmodifiableSet(of);
  }

  private static EvidenceKind ready(ReadyKind kind) {
    return new EvidenceKind(kind.name(), kind.effect(), kind.about());
  }

  /** {@return the kinds that the ready strategies know: what a form or an import can offer} */
  public static List<EvidenceKind> ready() {
    return READY;
  }

  /**
   * {@return the kind with this code, of those that the ready strategies know}
   *
   * <p>A host that stores kinds of its own looks among those itself.
   *
   * @param code as {@link #code()} gave it; any text
   */
  public static Optional<EvidenceKind> ready(String code) {
    return READY.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /**
   * {@return a kind that speaks for a claim of any kind; of a ready code, the ready kind}
   *
   * @param code capital letters, digits and underscores
   * @throws IllegalArgumentException if it is the code of a ready kind that contradicts
   */
  public static EvidenceKind supporting(String code) {
    return new EvidenceKind(code, Effect.SUPPORTS, EnumSet.allOf(Claim.Kind.class));
  }

  /**
   * {@return a kind that speaks against a claim of any kind; of a ready code, the ready kind}
   *
   * @param code capital letters, digits and underscores
   * @throws IllegalArgumentException if it is the code of a ready kind that supports
   */
  public static EvidenceKind contradicting(String code) {
    return new EvidenceKind(code, Effect.CONTRADICTS, EnumSet.allOf(Claim.Kind.class));
  }

  /**
   * {@return the same kind, for such claims only}
   *
   * <p>{@link Evidence} of it about any other claim is refused. Not part of equality.
   *
   * @param first a kind of claim that it speaks about
   * @param more further ones
   * @throws IllegalArgumentException if it is a ready kind that speaks about none of these
   */
  public EvidenceKind about(Claim.Kind first, Claim.Kind... more) {
    return new EvidenceKind(code, effect, EnumSet.of(first, more));
  }

  /** {@return whether it speaks for the claim} */
  public boolean supports() {
    return effect == Effect.SUPPORTS;
  }

  /**
   * {@return whether it can only be found where somebody of ours was in contact with them: an
   * answered call, a handshake, what they said when asked (statement S2)}
   *
   * <p>So of the kinds that the ready strategies know. Of a host's own kind nobody knows: the host
   * records the contact beside it.
   */
  public boolean impliesContact() {
    return IN_CONTACT.contains(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidenceKind that && code.equals(that.code) && effect == that.effect;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, effect);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
