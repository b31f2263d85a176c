package org.leadroad.core.claim;

import java.util.Objects;
import org.leadroad.core.words.PersonalText;

/**
 * What somebody seems to agree to, or to refuse. What they say nothing about is neither. Equal by
 * purpose, answer and text. Immutable.
 *
 * <p>It is what the words say, not what a law makes of them: whether a box ticked in a form is a
 * consent that holds is for the host to judge.
 *
 * @param purpose what for
 * @param answer whether they agree
 * @param text what says so, as written: "please do not call", or the answer to a box of the form
 * @param provenance where it was read; not part of equality
 */
public record Consent(Purpose purpose, Answer answer, PersonalText text, Provenance provenance) {

  /**
   * What somebody is asked to agree to. The names appear in stored data; further ones may be added.
   */
  public enum Purpose {
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
  public enum Answer {
    /** Yes. */
    GIVEN,
    /** No. */
    REFUSED
  }

  /** Checks that something was said. */
  public Consent {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(provenance, "provenance");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a consent must not be blank; leave it out instead");
    }
  }

  /**
   * {@return what the host itself was told}
   *
   * @param purpose what for
   * @param answer whether they agree
   * @param text what says so, not blank
   */
  public static Consent of(Purpose purpose, Answer answer, String text) {
    return new Consent(purpose, answer, PersonalText.of(text), Provenance.stated());
  }

  /** {@return whether they said no} */
  public boolean refused() {
    return answer == Answer.REFUSED;
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public Consent readFrom(Provenance from) {
    return new Consent(purpose, answer, text, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Consent that
        && purpose == that.purpose
        && answer == that.answer
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(purpose, answer, text);
  }
}
