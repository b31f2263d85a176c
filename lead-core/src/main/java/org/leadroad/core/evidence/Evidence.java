package org.leadroad.core.evidence;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.words.PersonalText;

/**
 * Something that happened in the world and speaks for or against a claim: a handshake, a bounced
 * mail.
 *
 * <p>The host makes it happen and reports it with its date; this library touches nothing outside.
 * Equal by value. Immutable.
 *
 * <pre>{@code
 * Evidence handshake =
 *     Evidence.of(EvidenceId.of("visit-17"), EvidenceKind.HANDSHAKE, person, at, "seller-3");
 * Evidence bounced =
 *     Evidence.of(EvidenceId.of("mail-9"), EvidenceKind.EMAIL_BOUNCED, person, at, "mailer")
 *         .withContact(person.emails().get(0));
 * }</pre>
 */
@Value.Immutable
public sealed interface Evidence permits ImmutableEvidence {

  /** {@return its name} */
  EvidenceId id();

  /** {@return what sort of thing happened} */
  EvidenceKind kind();

  /** {@return the claim that it speaks for or against} */
  Claim claim();

  /** {@return when it happened} */
  Instant at();

  /** {@return the account that reported it: an id of the host's, not a person's name} */
  String by();

  /**
   * {@return the contact it came through, where one did and the host knows which}
   *
   * <p>A bounced mail speaks against one address; without it, against all that they gave.
   */
  Optional<Contact> contact();

  /** {@return what somebody wrote down about it} */
  Optional<PersonalText> note();

  /**
   * {@return whether this speaks about that claim}
   *
   * <p>It does if it is about the same subject ({@link Claim#sameSubjectAs}). What speaks about one
   * side of a sameness speaks about the sameness too.
   *
   * @param claim any claim
   */
  default boolean concerns(Claim claim) {
    return claim().sameSubjectAs(claim)
        || (claim instanceof Sameness sameness
            && (claim().sameSubjectAs(sameness.one()) || claim().sameSubjectAs(sameness.other())));
  }

  /** Checks the account, and that the kind and the contact fit the claim. */
  @Value.Check
  default void check() {
    Checks.identifier("account", by());
    Fit.requireKind(kind(), claim());
    contact().ifPresent(through -> Fit.requireContact(through, claim()));
  }

  /**
   * {@return evidence without a contact and without a note}
   *
   * @param id its name
   * @param kind what sort of thing happened
   * @param claim the one that it speaks for or against
   * @param at when it happened
   * @param by the account that reported it: an id, not a person's name
   * @throws IllegalArgumentException if that kind does not speak of such claims: nobody shakes the
   *     hand of an intent
   */
  static Evidence of(EvidenceId id, EvidenceKind kind, Claim claim, Instant at, String by) {
    return ImmutableEvidence.builder().id(id).kind(kind).claim(claim).at(at).by(by).build();
  }

  /**
   * {@return the same evidence, through this contact}
   *
   * @param contact of the party that it is about, as the claim has it; any where the claim has none
   *     of the sort
   * @throws IllegalArgumentException if the claim has other addresses, or other numbers, and not
   *     this: such evidence would count for nothing
   */
  Evidence withContact(Contact contact);

  /**
   * {@return the same evidence with a note}
   *
   * @param note what somebody wrote down about it
   */
  Evidence withNote(PersonalText note);
}
