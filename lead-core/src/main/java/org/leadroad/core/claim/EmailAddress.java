package org.leadroad.core.claim;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * An e-mail address as somebody wrote it.
 *
 * <p>Whether it can work is for a strategy to say; here it only has a part before and a part after
 * its last {@code @}. Equal by its text; {@link #key()} is what to match by. Immutable.
 *
 * @param text the address as written, without the blanks around it
 * @param provenance where it was read; not part of equality
 */
public record EmailAddress(PersonalText text, Provenance provenance) implements Contact {

  /** RFC 1035; beyond it the conversion to ASCII takes ever longer, and fails in other ways. */
  private static final int LONGEST_DOMAIN = 253;

  /** RFC 5321. */
  private static final int LONGEST_LOCAL = 64;

  /** Strips the blanks around it, and checks that there is an {@code @} inside. */
  public EmailAddress {
    text = Objects.requireNonNull(text, "text").strip();
    Objects.requireNonNull(provenance, "provenance");
    int at = text.reveal().lastIndexOf('@');
    if (at <= 0 || at == text.length() - 1) {
      throw new IllegalArgumentException("an e-mail address must have text on both sides of an @");
    }
  }

  /**
   * {@return an address that the host states itself}
   *
   * @param text as written; blanks around it are left out
   * @throws IllegalArgumentException if there is no {@code @} with text on both sides
   */
  public static EmailAddress of(String text) {
    return of(PersonalText.of(text));
  }

  /**
   * {@return an address as the words have it; {@link #readFrom} says where}
   *
   * @param text as written; blanks around it are left out
   * @throws IllegalArgumentException if there is no {@code @} with text on both sides
   */
  public static EmailAddress of(PersonalText text) {
    return new EmailAddress(text, Provenance.stated());
  }

  /** {@return the domain in lower case and in its ASCII form, where it has one} */
  public Optional<String> domain() {
    String address = text.reveal();
    String domain = address.substring(address.lastIndexOf('@') + 1).strip();
    if (domain.length() > LONGEST_DOMAIN) {
      return Optional.empty();
    }
    try {
      return Optional.of(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException notADomain) {
      return Optional.empty();
    }
  }

  /**
   * {@return the address to match by: lower case, accents composed, domain in ASCII}
   *
   * <p>Mail systems may tell {@code Mario@} from {@code mario@}; people do not, and no large
   * provider does.
   */
  @Override
  public PersonalText key() {
    String address = text.reveal();
    String local = composed(address.substring(0, address.lastIndexOf('@')));
    return PersonalText.of(
        domain()
            .map(domain -> local + '@' + domain)
            .orElseGet(() -> address.toLowerCase(Locale.ROOT)));
  }

  /** Takes time in the square of the accents on one letter, so only of what can be delivered. */
  private static String composed(String local) {
    return (local.length() > LONGEST_LOCAL ? local : Normalizer.normalize(local, Form.NFC))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public EmailAddress readFrom(Provenance from) {
    return new EmailAddress(text, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmailAddress that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
