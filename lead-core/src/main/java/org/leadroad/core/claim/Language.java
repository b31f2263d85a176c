package org.leadroad.core.claim;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * A language that the words name: the one to answer in, as a rule. Equal by text and locale.
 * Immutable.
 */
@Value.Immutable
public sealed interface Language permits ImmutableLanguage {

  /** {@return it as written: "italiano", "en-US"; not blank} */
  PersonalText text();

  /** {@return the language, perhaps with a country, where the text is a name or code known here} */
  @Value.Redacted
  Optional<Locale> locale();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses a text that shows nothing. */
  @Value.Check
  default void check() {
    Claims.requireVisible("language", text());
  }

  /**
   * {@return a language that the host states itself}
   *
   * @param locale such as {@code Locale.ITALIAN}
   */
  static Language of(Locale locale) {
    return builder().text(PersonalText.of(locale.toLanguageTag())).locale(locale).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default Language readFrom(Provenance from) {
    return ((ImmutableLanguage) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableLanguage.builder();
  }

  /** Collects a language; the text is required. Not thread-safe. */
  sealed interface Builder permits ImmutableLanguage.Builder {
    /**
     * Sets the words.
     *
     * @param text as written, not blank
     * @return this builder
     */
    Builder text(PersonalText text);

    /**
     * Sets which language it is.
     *
     * @param locale optional
     * @return this builder
     */
    Builder locale(Locale locale);

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the language}
     *
     * @throws IllegalStateException if there is no text
     * @throws IllegalArgumentException if it is blank
     */
    Language build();
  }
}
