package org.leadroad.core.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadroad.core.words.LeadId;

/**
 * A person, as the words seem to say.
 *
 * <pre>{@code
 * Person giulia = Person.builder()
 *     .about(lead.id())
 *     .name(PersonName.of("Giulia", "Bianchi"))
 *     .email(EmailAddress.of("giulia@example.com"))
 *     .build();
 * Person better = giulia.withPhones(List.of(PhoneNumber.of("+390255500142")));
 * }</pre>
 */
@Value.Immutable
public sealed interface Person extends Identity permits ImmutablePerson {

  @Override
  default Kind kind() {
    return Kind.PERSON;
  }

  @Override
  Set<LeadId> about();

  /** {@return the name, where one was given} */
  Optional<PersonName> name();

  @Override
  List<EmailAddress> emails();

  @Override
  List<PhoneNumber> phones();

  @Override
  List<PostalAddress> addresses();

  @Override
  Optional<TaxId> taxId();

  /** {@return the company this person speaks for (B2B), where one was named} */
  Optional<Company> actsFor();

  @Override
  default boolean isNamed() {
    return name().isPresent();
  }

  /** Refuses a person about no lead. */
  @Value.Check
  default void check() {
    Claims.requireAbout("person", about());
  }

  /**
   * {@return the same person with this name}
   *
   * @param name instead of one that is there
   */
  Person withName(PersonName name);

  /**
   * {@return the same person with these e-mail addresses and no others}
   *
   * @param emails in order
   */
  Person withEmails(Iterable<? extends EmailAddress> emails);

  /**
   * {@return the same person with these telephone numbers and no others}
   *
   * @param phones in order
   */
  Person withPhones(Iterable<? extends PhoneNumber> phones);

  /**
   * {@return the same person with these postal addresses and no others}
   *
   * @param addresses in order
   */
  Person withAddresses(Iterable<? extends PostalAddress> addresses);

  /**
   * {@return the same person with this tax id}
   *
   * @param taxId instead of one that is there
   */
  Person withTaxId(TaxId taxId);

  /**
   * {@return the same person who speaks for this company}
   *
   * @param company instead of one that is there
   */
  Person withActsFor(Company company);

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutablePerson.builder();
  }

  /** Collects a person; at least one lead is required. Not thread-safe. */
  sealed interface Builder permits ImmutablePerson.Builder {
    /**
     * Adds a lead that this person is in.
     *
     * @param lead at least one
     * @return this builder
     */
    Builder about(LeadId lead);

    /**
     * Adds leads that this person is in.
     *
     * @param leads in any order
     * @return this builder
     */
    Builder about(Iterable<? extends LeadId> leads);

    /**
     * Sets the name.
     *
     * @param name optional
     * @return this builder
     */
    Builder name(PersonName name);

    /**
     * Adds an e-mail address after those already there.
     *
     * @param email the address
     * @return this builder
     */
    Builder email(EmailAddress email);

    /**
     * Adds e-mail addresses after those already there.
     *
     * @param emails the addresses, in order
     * @return this builder
     */
    Builder emails(Iterable<? extends EmailAddress> emails);

    /**
     * Adds a telephone number after those already there.
     *
     * @param phone the number
     * @return this builder
     */
    Builder phone(PhoneNumber phone);

    /**
     * Adds telephone numbers after those already there.
     *
     * @param phones the numbers, in order
     * @return this builder
     */
    Builder phones(Iterable<? extends PhoneNumber> phones);

    /**
     * Adds a postal address after those already there.
     *
     * @param address the address
     * @return this builder
     */
    Builder address(PostalAddress address);

    /**
     * Adds postal addresses after those already there.
     *
     * @param addresses the addresses, in order
     * @return this builder
     */
    Builder addresses(Iterable<? extends PostalAddress> addresses);

    /**
     * Sets the tax id.
     *
     * @param taxId optional
     * @return this builder
     */
    Builder taxId(TaxId taxId);

    /**
     * Sets the company that this person speaks for.
     *
     * @param company optional
     * @return this builder
     */
    Builder actsFor(Company company);

    /**
     * {@return the person}
     *
     * @throws IllegalStateException if no lead was given
     */
    Person build();
  }
}
