package org.leadroad.core.claim;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * A language that the words name: the one to answer in, as a rule. Equal by text and locale.
 * Immutable.
 *
 * @param text as written: "italiano", "en-US"; not blank
 * @param locale the language, perhaps with a country, where the text is a name or code known here
 * @param provenance where it was read; not part of equality
 */
public record Language(PersonalText text, Optional<Locale> locale, Provenance provenance) {

  /** Checks that something was said. */
  public Language {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(provenance, "provenance");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a language must not be blank; leave it out instead");
    }
  }

  /**
   * {@return a language that the host states itself}
   *
   * @param locale such as {@code Locale.ITALIAN}
   */
  public static Language of(Locale locale) {
    return new Language(
        PersonalText.of(locale.toLanguageTag()), Optional.of(locale), Provenance.stated());
  }

  /** {@return whether the language is known, and not which} */
  @Override
  public String toString() {
    return "Language[locale=" + locale.isPresent() + "]";
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public Language readFrom(Provenance from) {
    return new Language(text, locale, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language that && text.equals(that.text) && locale.equals(that.locale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, locale);
  }
}
