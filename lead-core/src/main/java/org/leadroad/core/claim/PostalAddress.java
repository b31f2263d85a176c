package org.leadroad.core.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * Where somebody can be visited or written to, in the parts that the words gave. Equal by its
 * parts. Immutable.
 *
 * <pre>{@code
 * PostalAddress.of("Via Esempio 1", "20121", "Milano");
 * }</pre>
 */
@Value.Immutable
public sealed interface PostalAddress permits ImmutablePostalAddress {

  /** {@return street, number, apartment: from the most exact outwards} */
  List<PersonalText> lines();

  /** {@return the town, where it was given} */
  Optional<PersonalText> city();

  /** {@return the state, province or district, where it was given} */
  Optional<PersonalText> region();

  /** {@return the code as written, leading zeros included, where it was given} */
  Optional<PersonalText> postalCode();

  /** {@return name or code of the country, as written, where it was given} */
  Optional<PersonalText> country();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses an address without parts. */
  @Value.Check
  default void check() {
    if (lines().isEmpty()
        && Stream.of(city(), region(), postalCode(), country()).allMatch(Optional::isEmpty)) {
      throw new IllegalArgumentException("an address must have at least one part");
    }
  }

  /** {@return all parts in writing order, separated by commas} */
  default PersonalText oneLine() {
    return PersonalText.of(
        Stream.concat(
                lines().stream(),
                Stream.of(postalCode(), city(), region(), country()).flatMap(Optional::stream))
            .map(part -> part.reveal().strip())
            .collect(Collectors.joining(", ")));
  }

  /**
   * {@return an address that the host states itself, in one line that nobody has taken apart}
   *
   * @param line as written
   */
  static PostalAddress of(String line) {
    return builder().line(PersonalText.of(line)).build();
  }

  /**
   * {@return an address that the host states itself}
   *
   * @param line street and number
   * @param postalCode as written
   * @param city town
   */
  static PostalAddress of(String line, String postalCode, String city) {
    return builder()
        .line(PersonalText.of(line))
        .postalCode(PersonalText.of(postalCode))
        .city(PersonalText.of(city))
        .build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default PostalAddress readFrom(Provenance from) {
    return ((ImmutablePostalAddress) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutablePostalAddress.builder();
  }

  /** Collects an address; at least one part is required. Not thread-safe. */
  sealed interface Builder permits ImmutablePostalAddress.Builder {
    /**
     * Adds a line after those already there.
     *
     * @param line street, number, apartment
     * @return this builder
     */
    Builder line(PersonalText line);

    /**
     * Adds lines after those already there.
     *
     * @param lines from the most exact outwards
     * @return this builder
     */
    Builder lines(Iterable<? extends PersonalText> lines);

    /**
     * Sets the town.
     *
     * @param city optional
     * @return this builder
     */
    Builder city(PersonalText city);

    /**
     * Sets the state, province or district.
     *
     * @param region optional
     * @return this builder
     */
    Builder region(PersonalText region);

    /**
     * Sets the code as written.
     *
     * @param postalCode optional
     * @return this builder
     */
    Builder postalCode(PersonalText postalCode);

    /**
     * Sets name or code of the country.
     *
     * @param country optional
     * @return this builder
     */
    Builder country(PersonalText country);

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the address}
     *
     * @throws IllegalArgumentException if there is no part
     */
    PostalAddress build();
  }
}
