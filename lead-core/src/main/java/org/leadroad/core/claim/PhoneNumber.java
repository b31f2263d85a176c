package org.leadroad.core.claim;

import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * A telephone number as somebody wrote it, and what it dials where that is known.
 *
 * <p>Equal by text, dialled number and extension. Immutable.
 *
 * <pre>{@code
 * PhoneNumber.of("338 195 02 46, after six", "+393381950246");
 * }</pre>
 */
@Value.Immutable
public sealed interface PhoneNumber extends Contact permits ImmutablePhoneNumber {

  /** {@return the number as written, extension included} */
  @Override
  PersonalText text();

  /**
   * {@return the number in E.164 form ({@code +393331234567}), where the region was known and the
   * number possible; without the extension}
   */
  Optional<PersonalText> dialled();

  /**
   * {@return the digits to ask for or dial after it ({@code int. 12}: {@code 12}), where they were
   * given}
   */
  Optional<PersonalText> extension();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses a dialled number that does not look like one. */
  @Value.Check
  default void check() {
    if (dialled().isPresent() && !isE164(dialled().get().reveal())) {
      throw new IllegalArgumentException(
          "a dialled number must be + and 2 to 15 digits (E.164), without blanks");
    }
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
   * {@return the number to match by: what it dials, and where that is not known the text}
   *
   * <p>Extensions do not count: who writes {@code int. 12} today may leave it out tomorrow.
   */
  @Override
  default PersonalText key() {
    return dialled().orElse(text());
  }

  /**
   * {@return a number in E.164 form that the host states itself}
   *
   * @param e164 such as {@code +393331234567}
   * @throws IllegalArgumentException if it is not a plus sign and 2 to 15 digits
   */
  static PhoneNumber of(String e164) {
    return of(e164, e164);
  }

  /**
   * {@return a number that the host states itself, as somebody wrote it}
   *
   * @param written such as {@code 333 123 45 67, after six}
   * @param e164 what it dials, such as {@code +393331234567}
   * @throws IllegalArgumentException if that is not a plus sign and 2 to 15 digits
   */
  static PhoneNumber of(String written, String e164) {
    return builder().text(PersonalText.of(written)).dialled(PersonalText.of(e164)).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default PhoneNumber readFrom(Provenance from) {
    return ((ImmutablePhoneNumber) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutablePhoneNumber.builder();
  }

  /** Collects a telephone number; the text is required. Not thread-safe. */
  sealed interface Builder permits ImmutablePhoneNumber.Builder {
    /**
     * Sets the number as written.
     *
     * @param text extension included
     * @return this builder
     */
    Builder text(PersonalText text);

    /**
     * Sets what it dials.
     *
     * @param e164 optional, a plus sign and 2 to 15 digits
     * @return this builder
     */
    Builder dialled(PersonalText e164);

    /**
     * Sets the extension.
     *
     * @param extension optional
     * @return this builder
     */
    Builder extension(PersonalText extension);

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the number}
     *
     * @throws IllegalStateException if there is no text
     * @throws IllegalArgumentException if what it dials is not in E.164 form
     */
    PhoneNumber build();
  }
}
