package org.leadroad.core.claim;

import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * A person's name: whole as written, and in parts where the words told them apart.
 *
 * <p>Parts are never guessed from the whole: "Anna Maria De Rossi" has none until somebody says
 * where the family name begins, as the comma of "De Rossi, Anna Maria" does. Equal by whole and
 * parts. Immutable.
 *
 * @param full the whole name, as written or as its parts in their order
 * @param given first and middle names, where told apart
 * @param family family name, where told apart
 * @param honorific how to address them ({@code Sig.ra}, {@code Dr}), where it was said; stays in
 *     the whole where it was written there
 * @param provenance where it was read; not part of equality
 */
public record PersonName(
    PersonalText full,
    Optional<PersonalText> given,
    Optional<PersonalText> family,
    Optional<PersonalText> honorific,
    Provenance provenance) {

  /** Checks that all are there and that there is something to call the person. */
  public PersonName {
    Objects.requireNonNull(full, "full");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(honorific, "honorific");
    Objects.requireNonNull(provenance, "provenance");
    if (full.isBlank()) {
      throw new IllegalArgumentException("a name must not be blank; leave it out instead");
    }
  }

  /**
   * A name without an honorific.
   *
   * @param full the whole name, not blank
   * @param given first and middle names, where told apart
   * @param family family name, where told apart
   * @param provenance where it was read
   */
  public PersonName(
      PersonalText full,
      Optional<PersonalText> given,
      Optional<PersonalText> family,
      Provenance provenance) {
    this(full, given, family, Optional.empty(), provenance);
  }

  /**
   * {@return a whole name that the host states itself}
   *
   * @param full as written, not blank
   */
  public static PersonName of(String full) {
    return new PersonName(
        PersonalText.of(full), Optional.empty(), Optional.empty(), Provenance.stated());
  }

  /**
   * {@return a name in parts that the host states itself}
   *
   * @param given first and middle names
   * @param family family name
   */
  public static PersonName of(String given, String family) {
    return new PersonName(
        PersonalText.of(given + ' ' + family),
        Optional.of(PersonalText.of(given)),
        Optional.of(PersonalText.of(family)),
        Provenance.stated());
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public PersonName readFrom(Provenance from) {
    return new PersonName(full, given, family, honorific, from);
  }

  /**
   * {@return the same, with this honorific}
   *
   * @param title such as {@code Dott.}
   */
  public PersonName addressed(String title) {
    return new PersonName(full, given, family, Optional.of(PersonalText.of(title)), provenance);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName that
        && full.equals(that.full)
        && given.equals(that.given)
        && family.equals(that.family)
        && honorific.equals(that.honorific);
  }

  @Override
  public int hashCode() {
    return Objects.hash(full, given, family, honorific);
  }
}
