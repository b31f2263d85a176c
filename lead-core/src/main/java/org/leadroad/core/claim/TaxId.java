package org.leadroad.core.claim;

import java.util.Locale;
import java.util.Objects;
import org.leadroad.core.words.PersonalText;

/**
 * A number that a tax office gave, as somebody wrote it. Equal by kind and text. Immutable.
 *
 * @param kind which register it is of
 * @param text the number as written, not blank
 * @param provenance where it was read; not part of equality
 */
public record TaxId(Kind kind, PersonalText text, Provenance provenance) {

  /**
   * The registers that ready strategies know; {@link #OTHER} keeps the rest. Further ones may be
   * added.
   */
  public enum Kind {
    /** Italian codice fiscale of a person (16 characters) or of a body (11 digits). */
    CODICE_FISCALE,
    /** Italian VAT number, 11 digits, with or without {@code IT}. */
    PARTITA_IVA,
    /** Any other register. */
    OTHER
  }

  /** Checks that there is a number. */
  public TaxId {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(provenance, "provenance");
    Claims.requireVisible("tax id", text);
  }

  /**
   * {@return a number that the host states itself}
   *
   * @param kind which register it is of
   * @param text as written, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static TaxId of(Kind kind, String text) {
    return of(kind, PersonalText.of(text));
  }

  /**
   * {@return a number as the words have it; {@link #readFrom} says where}
   *
   * @param kind which register it is of
   * @param text as written, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static TaxId of(Kind kind, PersonalText text) {
    return new TaxId(kind, text, Provenance.stated());
  }

  /**
   * {@return the number to match by: its letters and digits, in capitals, without the country
   * before a VAT number}
   */
  public PersonalText key() {
    StringBuilder key = new StringBuilder();
    text.reveal().chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    String number = key.toString().toUpperCase(Locale.ROOT);
    boolean countryFirst = kind == Kind.PARTITA_IVA && number.startsWith("IT");
    return PersonalText.of(countryFirst ? number.substring(2) : number);
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public TaxId readFrom(Provenance from) {
    return new TaxId(kind, text, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaxId that && kind == that.kind && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text);
  }
}
