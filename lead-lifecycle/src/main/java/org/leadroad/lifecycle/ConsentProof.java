package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Consent;

/**
 * What shows that somebody agreed to one purpose, or refused it: in what way they said so and which
 * wording they were shown. Who and when are the road and the date of its {@link Fact}; the words
 * themselves stay in the lead. Equal by value. Immutable.
 *
 * <p>It is a record of the host's, not of the law's: whether it suffices is for the host to judge.
 *
 * <pre>{@code
 * ConsentProof yes = ConsentProof.given(Consent.Purpose.EMAIL, "form-checkbox", "privacy-it/7");
 * ConsentProof no = ConsentProof.refused(Consent.Purpose.EMAIL, "unsubscribe-link");
 * }</pre>
 */
@Value.Immutable
public sealed interface ConsentProof permits ImmutableConsentProof {

  /** {@return what for; each purpose needs a proof of its own} */
  Consent.Purpose purpose();

  /** {@return whether they agree; a refusal takes back what they agreed to before} */
  Consent.Answer answer();

  /** {@return the way in which they said so, such as {@code form-checkbox}} */
  String how();

  /** {@return name and version of the wording that they agreed to; none for a refusal} */
  Optional<String> wording();

  /** {@return the first instant at which it no longer holds, where it ends by itself} */
  Optional<Instant> until();

  /** Refuses an odd way or wording, and an agreement to no wording. */
  @Value.Check
  default void check() {
    Checks.kebab("way of consent", how());
    wording().ifPresent(shown -> Checks.name("wording", shown));
    if (answer() == Consent.Answer.GIVEN && wording().isEmpty()) {
      throw new IllegalArgumentException("a consent must name the wording that was agreed to");
    }
  }

  /**
   * {@return that they agreed}
   *
   * @param purpose what for
   * @param how small letters, digits and hyphens, such as {@code form-checkbox}
   * @param wording name and version of what they were shown, such as {@code privacy-it/7}
   * @throws IllegalArgumentException if how or wording have other characters
   */
  static ConsentProof given(Consent.Purpose purpose, String how, String wording) {
    return ImmutableConsentProof.builder()
        .purpose(purpose)
        .answer(Consent.Answer.GIVEN)
        .how(how)
        .wording(wording)
        .build();
  }

  /**
   * {@return that they refused, or no longer agree}
   *
   * @param purpose what for
   * @param how small letters, digits and hyphens, such as {@code unsubscribe-link}
   * @throws IllegalArgumentException if how has other characters
   */
  static ConsentProof refused(Consent.Purpose purpose, String how) {
    return ImmutableConsentProof.builder()
        .purpose(purpose)
        .answer(Consent.Answer.REFUSED)
        .how(how)
        .build();
  }

  /**
   * {@return the same, which ends by itself}
   *
   * @param until the first instant at which it no longer holds
   */
  default ConsentProof endingAt(Instant until) {
    return ((ImmutableConsentProof) this).withUntil(until);
  }
}
