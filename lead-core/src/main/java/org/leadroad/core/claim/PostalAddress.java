package org.leadroad.core.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.words.PersonalText;

/**
 * Where somebody can be visited or written to, in the parts that the words gave. Equal by its
 * parts. Immutable.
 *
 * @param lines street, number, apartment: from the most exact outwards
 * @param city town
 * @param region state, province or district
 * @param postalCode as written, leading zeros included
 * @param country name or code, as written
 * @param provenance where it was read; not part of equality
 */
public record PostalAddress(
    List<PersonalText> lines,
    Optional<PersonalText> city,
    Optional<PersonalText> region,
    Optional<PersonalText> postalCode,
    Optional<PersonalText> country,
    Provenance provenance) {

  /** Copies the lines and checks that something is there. */
  public PostalAddress {
    lines = List.copyOf(lines);
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(postalCode, "postalCode");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(provenance, "provenance");
    if (lines.isEmpty()
        && city.isEmpty()
        && region.isEmpty()
        && postalCode.isEmpty()
        && country.isEmpty()) {
      throw new IllegalArgumentException("an address must have at least one part");
    }
  }

  /**
   * {@return an address that the host states itself, in one line that nobody has taken apart}
   *
   * @param line as written
   */
  public static PostalAddress of(String line) {
    return new PostalAddress(
        List.of(PersonalText.of(line)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.stated());
  }

  /**
   * {@return an address that the host states itself}
   *
   * @param line street and number
   * @param postalCode as written
   * @param city town
   */
  public static PostalAddress of(String line, String postalCode, String city) {
    return new PostalAddress(
        List.of(PersonalText.of(line)),
        Optional.of(PersonalText.of(city)),
        Optional.empty(),
        Optional.of(PersonalText.of(postalCode)),
        Optional.empty(),
        Provenance.stated());
  }

  /** {@return all parts in writing order, separated by commas} */
  public PersonalText oneLine() {
    return PersonalText.of(
        Stream.concat(
                lines.stream(),
                Stream.of(postalCode, city, region, country).flatMap(Optional::stream))
            .map(part -> part.reveal().strip())
            .collect(Collectors.joining(", ")));
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public PostalAddress readFrom(Provenance from) {
    return new PostalAddress(lines, city, region, postalCode, country, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostalAddress that
        && lines.equals(that.lines)
        && city.equals(that.city)
        && region.equals(that.region)
        && postalCode.equals(that.postalCode)
        && country.equals(that.country);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, city, region, postalCode, country);
  }
}
