package org.leadroad.core.claim;

import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * A telephone number as somebody wrote it, and what it dials where that is known.
 *
 * <p>Equal by text, dialled number and extension. Immutable.
 *
 * @param text the number as written, extension included
 * @param dialled the number in E.164 form ({@code +393331234567}), where the region was known and
 *     the number possible; without the extension
 * @param extension the digits to ask for or dial after it ({@code int. 12}: {@code 12}), where they
 *     were given
 * @param provenance where it was read; not part of equality
 */
public record PhoneNumber(
    PersonalText text,
    Optional<PersonalText> dialled,
    Optional<PersonalText> extension,
    Provenance provenance)
    implements Contact {

  /** Checks that all are there and that a dialled number looks like one. */
  public PhoneNumber {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(dialled, "dialled");
    Objects.requireNonNull(extension, "extension");
    Objects.requireNonNull(provenance, "provenance");
    if (dialled.isPresent() && !isE164(dialled.get().reveal())) {
      throw new IllegalArgumentException(
          "a dialled number must be + and 2 to 15 digits (E.164), without blanks");
    }
  }

  /**
   * A number without an extension.
   *
   * @param text the number as written
   * @param dialled the number in E.164 form, where it is known
   * @param provenance where it was read
   */
  public PhoneNumber(PersonalText text, Optional<PersonalText> dialled, Provenance provenance) {
    this(text, dialled, Optional.empty(), provenance);
  }

  /**
   * {@return a number in E.164 form that the host states itself}
   *
   * @param e164 such as {@code +393331234567}
   * @throws IllegalArgumentException if it is not a plus sign and 2 to 15 digits
   */
  public static PhoneNumber of(String e164) {
    PersonalText text = PersonalText.of(e164);
    return new PhoneNumber(text, Optional.of(text), Provenance.stated());
  }

  /**
   * {@return a number that the host states itself, as somebody wrote it}
   *
   * @param written such as {@code 333 123 45 67, after six}
   * @param e164 what it dials, such as {@code +393331234567}
   * @throws IllegalArgumentException if that is not a plus sign and 2 to 15 digits
   */
  public static PhoneNumber of(String written, String e164) {
    return new PhoneNumber(
        PersonalText.of(written), Optional.of(PersonalText.of(e164)), Provenance.stated());
  }

  /**
   * {@return the number to match by: what it dials, and where that is not known the text}
   *
   * <p>Extensions do not count: who writes {@code int. 12} today may leave it out tomorrow.
   */
  @Override
  public PersonalText key() {
    return dialled.orElse(text);
  }

  private static boolean isE164(String number) {
    if (number.length() < 3 || number.length() > 16 || number.charAt(0) != '+') {
      return false;
    }
    for (int i = 1; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public PhoneNumber readFrom(Provenance from) {
    return new PhoneNumber(text, dialled, extension, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PhoneNumber that
        && text.equals(that.text)
        && dialled.equals(that.dialled)
        && extension.equals(that.extension);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, dialled, extension);
  }
}
