package org.leadroad.core.strategy;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.EvidenceKind;

/**
 * Ready checks of an identity: is there enough to say who this is, and did anything show that it is
 * so (statements L5, L7)?
 *
 * <p>Two sorts. Checks of <em>information</em> look at the words alone; they hold without grounds,
 * so as parts only, and never deny: a name that looks like a joke is a name that was not given
 * (S5). Checks of <em>evidence</em> hold on what happened, deny on what speaks against it, and
 * clash where both happened. All are monotone, and the same call gives an equal strategy. One that
 * asks a {@link DomainList} is named after it too: {@code standard-identity/1+disposable/1}.
 *
 * <pre>{@code
 * VerificationStrategy<Identity> who =
 *     VerificationStrategy.allOf("showroom/1", IdentityChecks.reachable(), IdentityChecks.handshake());
 * }</pre>
 */
public final class IdentityChecks {

  private static final List<EvidenceKind> CONFIRMATIONS =
      List.of(
          EvidenceKind.EMAIL_CONFIRMED, EvidenceKind.PHONE_CONFIRMED, EvidenceKind.CALL_ANSWERED);

  private IdentityChecks() {}

  /** {@return a check of information: a name to call them by, and not one that names nobody} */
  public static VerificationStrategy<Identity> named() {
    return VerificationStrategy.of("named/1", Information.NAMED);
  }

  /**
   * {@return a check of information: enough to reach somebody (L5 "sufficient"), that is a name,
   * and an e-mail address or telephone number that could work}
   *
   * <p>A postal address is welcome and not enough: no evidence known here comes by post.
   */
  public static VerificationStrategy<Identity> reachable() {
    return VerificationStrategy.of("reachable/1", Information.REACHABLE);
  }

  /**
   * {@return a check of information: at least one e-mail address that could work}
   *
   * <p>The rule: before the last {@code @}, up to 64 octets, either atoms with single dots between
   * them (RFC 5321; letters and digits of any script, RFC 6531) or a quoted string; after it,
   * labels of letters, digits and inner hyphens (an international name in its ASCII form), under a
   * suffix that the public suffix list names; 254 characters in all. Comments, source routes,
   * address literals and names without a suffix are refused: they are syntax, and no enquiry uses
   * them.
   */
  public static VerificationStrategy<Identity> plausibleEmail() {
    return VerificationStrategy.of("plausible-email/1", Information.PLAUSIBLE_EMAIL);
  }

  /**
   * {@return a check of information: at least one plausible e-mail address outside throw-away
   * services}
   *
   * @param disposable the domains of such services
   */
  public static VerificationStrategy<Identity> lastingEmail(DomainList disposable) {
    return VerificationStrategy.of(
        disposable.after("lasting-email/1"), new LastingEmail(disposable));
  }

  /**
   * {@return a check of information: at least one telephone number that its country's plan has, and
   * that nobody made up by running a finger along the keys ({@code 3331234567}, {@code 0000000},
   * {@code 555-0123})}
   *
   * <p>A number without a known region is not one: nobody can say what it dials.
   */
  public static VerificationStrategy<Identity> plausiblePhone() {
    return VerificationStrategy.of("plausible-phone/1", Information.PLAUSIBLE_PHONE);
  }

  /**
   * {@return a check of information: an Italian tax id whose structure and check characters are
   * right}
   *
   * <p>A codice fiscale of a person may have letters for digits (omocodia); that of a body, and a
   * partita IVA, has 11 digits. Of another register it has no answer.
   */
  public static VerificationStrategy<Identity> plausibleTaxId() {
    return VerificationStrategy.of("plausible-tax-id/1", Information.PLAUSIBLE_TAX_ID);
  }

  /**
   * {@return a check of information: what they gave is not what people type to give nothing}
   *
   * <p>A name that names nobody ("Test Lead", "asdf", "Nome Cognome", "John Doe") is a name that
   * was not given; a common one ("Mario Rossi") only if every way to reach them is made up too.
   * Contacts are not given if one is made up ({@code test@test.it}, {@code 3331234567}) and none of
   * the others could work.
   */
  public static VerificationStrategy<Identity> notPlaceholder() {
    return VerificationStrategy.of("not-placeholder/1", Information.NOT_PLACEHOLDER);
  }

  /**
   * {@return a check of evidence: they followed the link in a mail; against it, a bounce}
   *
   * <p>As {@link #contactConfirmed()}, of mail alone.
   */
  public static VerificationStrategy<Identity> emailConfirmed() {
    return evidence(EvidenceKind.EMAIL_CONFIRMED);
  }

  /**
   * {@return a check of evidence: they gave back a code sent to their number; against it, a dead
   * number}
   *
   * <p>As {@link #contactConfirmed()}, of such codes alone.
   */
  public static VerificationStrategy<Identity> phoneConfirmed() {
    return evidence(EvidenceKind.PHONE_CONFIRMED);
  }

  /**
   * {@return a check of evidence: they answered when called back; against it, a dead number}
   *
   * <p>As {@link #contactConfirmed()}, of such calls alone.
   */
  public static VerificationStrategy<Identity> callAnswered() {
    return evidence(EvidenceKind.CALL_ANSWERED);
  }

  /**
   * {@return a check of evidence: one of the contacts they gave was confirmed, by mail, code or
   * call}
   *
   * <p>Each contact is judged on its own and the best answer counts: a mail that bounced says
   * nothing against a telephone that is answered, nor against another address. Evidence that names
   * its contact ({@link org.leadroad.core.evidence.Evidence#contact()}) is about that one, and says
   * nothing of somebody who gave only others; evidence that names none is about all of its sort.
   * Denied as {@link org.leadroad.core.evidence.Denial#UNREACHABLE} only when all that they gave is
   * dead.
   */
  public static VerificationStrategy<Identity> contactConfirmed() {
    return new ContactCheck("contact-confirmed/1", CONFIRMATIONS, Optional.empty());
  }

  /**
   * {@return the same, where a mail to a throw-away address proves nothing}
   *
   * @param disposable the domains of such services
   */
  public static VerificationStrategy<Identity> contactConfirmed(DomainList disposable) {
    return new ContactCheck(
        disposable.after("lasting-contact-confirmed/1"), CONFIRMATIONS, Optional.of(disposable));
  }

  /** {@return a check of evidence: somebody saw a document of theirs} */
  public static VerificationStrategy<Identity> documentSeen() {
    return evidence(EvidenceKind.DOCUMENT_SEEN);
  }

  /** {@return a check of evidence: somebody shook their hand (L4)} */
  public static VerificationStrategy<Identity> handshake() {
    return evidence(EvidenceKind.HANDSHAKE);
  }

  /** {@return a check of evidence: the host's own records know them} */
  public static VerificationStrategy<Identity> knownCustomer() {
    return evidence(EvidenceKind.KNOWN_CUSTOMER);
  }

  /**
   * {@return a check of evidence of one kind, named after its code}
   *
   * <p>Against it speaks what is against the whole identity ({@link EvidenceKind#DISOWNED}, {@link
   * EvidenceKind#JUNK_REPORTED}), and for a mail, a code or a call that which is against the same
   * contact ({@link EvidenceKind#EMAIL_BOUNCED}, {@link EvidenceKind#PHONE_DEAD}).
   *
   * @param kind one that supports
   * @throws IllegalArgumentException if it contradicts
   */
  public static VerificationStrategy<Identity> evidence(EvidenceKind kind) {
    return CONFIRMATIONS.contains(kind)
        ? new ContactCheck(EvidenceCheck.nameOf(kind), List.of(kind), Optional.empty())
        : new EvidenceCheck<>(kind);
  }

  /** {@return the standard with the throw-away domains that this library knows} */
  public static VerificationStrategy<Identity> standard() {
    return standard(DomainList.disposable());
  }

  /**
   * {@return sufficient information, and any one strong piece of evidence (L5)}
   *
   * <p>Who was met in person, showed a document or is known needs a name and nothing more (L4, L6:
   * whoever walks in and shakes hands is a customer, even if we could not call them back).
   * Everybody else must be {@link #reachable()}, {@link #notPlaceholder() no placeholder}, and have
   * {@link #contactConfirmed(DomainList) confirmed} a lasting e-mail address or a telephone number,
   * or answered a call. A meeting settles what mail and telephone contradict; whoever says "that
   * was not me" is heard always.
   *
   * @param disposable domains whose mails prove nothing; {@code DomainList.of("none/1", List.of())}
   *     for none
   */
  public static VerificationStrategy<Identity> standard(DomainList disposable) {
    VerificationStrategy<Identity> known =
        VerificationStrategy.anyOf("known/1", handshake(), documentSeen(), knownCustomer());
    return VerificationStrategy.firstDecided(
        disposable.after("standard-identity/1"),
        VerificationStrategy.allOf("in-person/1", named(), known),
        VerificationStrategy.allOf(
            "at-a-distance/1", reachable(), notPlaceholder(), contactConfirmed(disposable)));
  }
}
