package org.leadroad.core.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Claim;

/**
 * What sort of thing happened, whether it speaks for a claim or against it, and of which claims it
 * can speak.
 *
 * <p>The constants are what the ready strategies know; a host adds its own. Codes appear in stored
 * data and stay. Equal by all that it says. Immutable.
 *
 * <pre>{@code
 * EvidenceKind visited =
 *     EvidenceKind.supporting("HOME_VISIT").onlyAbout(Claim.Kind.PERSON).inContact();
 * }</pre>
 */
public final class EvidenceKind {

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

  private static final List<EvidenceKind> READY =
      Arrays.stream(ReadyKind.values()).map(EvidenceKind::ready).toList();

  private final String code;
  private final Effect effect;
  private final Set<Claim.Kind> about;
  private final boolean contact;

  private EvidenceKind(String code, Effect effect, Set<Claim.Kind> about, boolean contact) {
    this.code = code;
    this.effect = effect;
    this.about = about;
    this.contact = contact;
  }

  private static EvidenceKind ready(ReadyKind kind) {
    return new EvidenceKind(kind.name(), kind.effect(), kind.about(), kind.impliesContact());
  }

  private static EvidenceKind of(String code, Effect effect) {
    Checks.code("evidence kind", code);
    Optional<ReadyKind> known = ReadyKind.of(code);
    if (known.isPresent()) {
      known.get().requireEffect(effect);
      return ready(known.get());
    }
    Set<Claim.Kind> all = Collections.unmodifiableSet(EnumSet.allOf(Claim.Kind.class));
    return new EvidenceKind(code, effect, all, false);
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
   * @throws IllegalArgumentException if it is no code, or that of a ready kind that contradicts
   */
  public static EvidenceKind supporting(String code) {
    return of(code, Effect.SUPPORTS);
  }

  /**
   * {@return a kind that speaks against a claim of any kind; of a ready code, the ready kind}
   *
   * @param code capital letters, digits and underscores
   * @throws IllegalArgumentException if it is no code, or that of a ready kind that supports
   */
  public static EvidenceKind contradicting(String code) {
    return of(code, Effect.CONTRADICTS);
  }

  /**
   * {@return the same kind, for such claims only: {@link Evidence} of it about any other is
   * refused}
   *
   * @param first a kind of claim that it speaks of
   * @param more further ones
   * @throws IllegalArgumentException if it is a ready kind, which says what it is about
   */
  public EvidenceKind onlyAbout(Claim.Kind first, Claim.Kind... more) {
    return onlyAbout(EnumSet.of(first, more));
  }

  /**
   * {@return the same kind, for such claims only: {@link Evidence} of it about any other is
   * refused}
   *
   * @param claims at least one kind of claim that it speaks of
   * @throws IllegalArgumentException if there is none, or it is a ready kind, which says what it is
   *     about
   */
  public EvidenceKind onlyAbout(Collection<Claim.Kind> claims) {
    requireOwn("what it is about");
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("kind " + code + " must be about a kind of claim");
    }
    return new EvidenceKind(
        code, effect, Collections.unmodifiableSet(EnumSet.copyOf(claims)), contact);
  }

  /**
   * {@return the same kind, which can only be found where somebody of ours was in contact with
   * them: a visit at home, a meeting at a fair}
   *
   * <p>Evidence of it counts as a contact, so whoever was met is no suspect any more (statement
   * S2).
   *
   * @throws IllegalArgumentException if it is a ready kind that implies no contact
   */
  public EvidenceKind inContact() {
    if (contact) {
      return this;
    }
    requireOwn("whether it implies a contact");
    return new EvidenceKind(code, effect, about, true);
  }

  private void requireOwn(String what) {
    if (ReadyKind.of(code).isPresent()) {
      throw new IllegalArgumentException(
          "the ready kind "
              + code
              + " must keep "
              + what
              + ". Maybe give the host's own kind a code of its own.");
    }
  }

  /** {@return capital letters, digits and underscores} */
  public String code() {
    return code;
  }

  /** {@return for or against} */
  public Effect effect() {
    return effect;
  }

  /** {@return the kinds of claim that it can speak of; never none} */
  public Set<Claim.Kind> about() {
    return about;
  }

  /** {@return whether it speaks for the claim} */
  public boolean supports() {
    return effect == Effect.SUPPORTS;
  }

  /**
   * {@return whether it can only be found where somebody of ours was in contact with them: an
   * answered call, a handshake, what they said when asked (statement S2)}
   */
  public boolean impliesContact() {
    return contact;
  }

  /**
   * {@return whether code and effect are the same: what a strategy asks that looks for a kind,
   * since a stored one may be older than what the host says of it today}
   *
   * @param other any kind
   */
  public boolean matches(EvidenceKind other) {
    return code.equals(other.code) && effect == other.effect;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidenceKind that
        && matches(that)
        && about.equals(that.about)
        && contact == that.contact;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, effect, about, contact);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
