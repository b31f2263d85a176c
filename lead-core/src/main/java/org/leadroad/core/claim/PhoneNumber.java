package org.leadroad.core.claim;

import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * A telephone number as somebody wrote it, and what it dials where that is known.
 *
 * <p>Equal by text and dialled number. Immutable.
 *
 * @param text the number as written, extension included
 * @param dialled the number in E.164 form ({@code +393331234567}), where the region was known and
 *     the number possible
 * @param provenance where it was read; not part of equality
 */
public record PhoneNumber(
    PersonalText text, Optional<PersonalText> dialled, Provenance provenance) {

  /** Checks that all are there and that a dialled number looks like one. */
  public PhoneNumber {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(dialled, "dialled");
    Objects.requireNonNull(provenance, "provenance");
    if (dialled.isPresent() && !isE164(dialled.get().reveal())) {
      throw new IllegalArgumentException(
          "a dialled number must be + and 2 to 15 digits (E.164), without blanks");
    }
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

  @Override
  public boolean equals(Object other) {
    return other instanceof PhoneNumber that
        && text.equals(that.text)
        && dialled.equals(that.dialled);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, dialled);
  }
}
