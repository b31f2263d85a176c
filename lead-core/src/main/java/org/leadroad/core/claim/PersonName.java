package org.leadroad.core.claim;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * A person's name: whole as written, and in parts where the words told them apart.
 *
 * <p>Parts are never guessed from the whole: "Anna Maria De Rossi" has none until somebody says
 * where the family name begins, as the comma of "De Rossi, Anna Maria" does. Equal by whole and
 * parts. Immutable.
 *
 * <pre>{@code
 * PersonName.of("Giulia", "Bianchi");
 * PersonName.of(word.text()).readFrom(Provenance.of(lead.id(), 0, Confidence.LIKELY));
 * }</pre>
 */
@Value.Immutable
public sealed interface PersonName permits ImmutablePersonName {

  /** {@return the whole name, as written or as its parts in their order; not blank} */
  @Value.Default
  default PersonalText full() {
    return PersonalText.of(
        Stream.of(given(), family())
            .flatMap(Optional::stream)
            .map(PersonalText::reveal)
            .collect(Collectors.joining(" ")));
  }

  /** {@return first and middle names, where told apart} */
  Optional<PersonalText> given();

  /** {@return the family name, where told apart} */
  Optional<PersonalText> family();

  /**
   * {@return how to address them ({@code Sig.ra}, {@code Dr}), where it was said; it stays in the
   * whole where it was written there}
   */
  Optional<PersonalText> honorific();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses a name that shows nothing. */
  @Value.Check
  default void check() {
    Claims.requireVisible("name", full());
  }

  /**
   * {@return a whole name that the host states itself}
   *
   * @param full as written, not blank
   * @throws IllegalArgumentException if nothing of it is to be seen
   */
  static PersonName of(String full) {
    return of(PersonalText.of(full));
  }

  /**
   * {@return a whole name as the words have it; {@link #readFrom} says where}
   *
   * @param full as written, not blank
   * @throws IllegalArgumentException if nothing of it is to be seen
   */
  static PersonName of(PersonalText full) {
    return builder().full(full).build();
  }

  /**
   * {@return a name in parts that the host states itself}
   *
   * @param given first and middle names
   * @param family family name
   * @throws IllegalArgumentException if nothing of it is to be seen
   */
  static PersonName of(String given, String family) {
    return builder().given(PersonalText.of(given)).family(PersonalText.of(family)).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default PersonName readFrom(Provenance from) {
    return ((ImmutablePersonName) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutablePersonName.builder();
  }

  /** Collects a name; the whole or a part is required. Not thread-safe. */
  sealed interface Builder permits ImmutablePersonName.Builder {
    /**
     * Sets the whole name.
     *
     * @param full as written, not blank; by default the parts in their order
     * @return this builder
     */
    Builder full(PersonalText full);

    /**
     * Sets first and middle names.
     *
     * @param given optional
     * @return this builder
     */
    Builder given(PersonalText given);

    /**
     * Sets the family name.
     *
     * @param family optional
     * @return this builder
     */
    Builder family(PersonalText family);

    /**
     * Sets how to address them.
     *
     * @param honorific optional
     * @return this builder
     */
    Builder honorific(PersonalText honorific);

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the name}
     *
     * @throws IllegalArgumentException if the whole is blank
     */
    PersonName build();
  }
}
