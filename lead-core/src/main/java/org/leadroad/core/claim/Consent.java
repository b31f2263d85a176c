package org.leadroad.core.claim;

import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * What somebody seems to agree to, or to refuse. What they say nothing about is neither. Equal by
 * purpose, answer and text. Immutable.
 *
 * <p>It is what the words say, not what a law makes of them: whether a box ticked in a form is a
 * consent that holds is for the host to judge.
 */
@Value.Immutable
public sealed interface Consent permits ImmutableConsent {

  /**
   * What somebody is asked to agree to. The names appear in stored data; further ones may be added.
   */
  enum Purpose {
    /** That what they wrote is kept and used to answer them. */
    PRIVACY,
    /** To be approached by us at all, on whatever way. */
    CONTACT,
    /** To be called. */
    CALL,
    /** To be sent e-mail. */
    EMAIL,
    /** To be sent text messages: SMS, WhatsApp. */
    MESSAGE,
    /** To be sent faxes. */
    FAX,
    /** To be told of offers and news, newsletters included. */
    MARKETING,
    /** That what they do is analysed. */
    PROFILING,
    /** That others are told. */
    THIRD_PARTIES,
    /** Something else, which the text may tell. */
    OTHER
  }

  /** What they say to it. */
  enum Answer {
    /** Yes. */
    GIVEN,
    /** No. */
    REFUSED
  }

  /** {@return what for} */
  Purpose purpose();

  /** {@return whether they agree} */
  Answer answer();

  /** {@return what says so: "please do not call", or the answer to a box of the form; not blank} */
  PersonalText text();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** {@return whether they said no} */
  default boolean refused() {
    return answer() == Answer.REFUSED;
  }

  /** Refuses a text that shows nothing. */
  @Value.Check
  default void check() {
    Claims.requireVisible("consent", text());
  }

  /**
   * {@return what the host itself was told}
   *
   * @param purpose what for
   * @param answer whether they agree
   * @param text what says so, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  static Consent of(Purpose purpose, Answer answer, String text) {
    return of(purpose, answer, PersonalText.of(text));
  }

  /**
   * {@return what the words say; {@link #readFrom} says where}
   *
   * @param purpose what for
   * @param answer whether they agree
   * @param text what says so, as written, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  static Consent of(Purpose purpose, Answer answer, PersonalText text) {
    return ImmutableConsent.builder().purpose(purpose).answer(answer).text(text).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default Consent readFrom(Provenance from) {
    return ((ImmutableConsent) this).withProvenance(from);
  }
}
