package org.leadroad.core.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadroad.core.words.LeadId;

/**
 * A company or another body, as the words seem to say.
 *
 * <pre>{@code
 * Company firm = Company.builder()
 *     .about(lead.id())
 *     .name(CompanyName.of("Autotrasporti Verdi S.r.l."))
 *     .taxId(TaxId.of(TaxId.Kind.PARTITA_IVA, "IT 01234567897"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Company extends Identity permits ImmutableCompany {

  @Override
  default Kind kind() {
    return Kind.COMPANY;
  }

  @Override
  Set<LeadId> about();

  /** {@return the name, where one was given} */
  Optional<CompanyName> name();

  @Override
  List<EmailAddress> emails();

  @Override
  List<PhoneNumber> phones();

  @Override
  List<PostalAddress> addresses();

  @Override
  Optional<TaxId> taxId();

  @Override
  default boolean isNamed() {
    return name().isPresent();
  }

  /** Refuses a company about no lead. */
  @Value.Check
  default void check() {
    Claims.requireAbout("company", about());
  }

  /**
   * {@return the same company with this name}
   *
   * @param name instead of one that is there
   */
  Company withName(CompanyName name);

  /**
   * {@return the same company with these e-mail addresses and no others}
   *
   * @param emails in order
   */
  Company withEmails(Iterable<? extends EmailAddress> emails);

  /**
   * {@return the same company with these telephone numbers and no others}
   *
   * @param phones in order
   */
  Company withPhones(Iterable<? extends PhoneNumber> phones);

  /**
   * {@return the same company with these postal addresses and no others}
   *
   * @param addresses in order
   */
  Company withAddresses(Iterable<? extends PostalAddress> addresses);

  /**
   * {@return the same company with this tax id}
   *
   * @param taxId instead of one that is there
   */
  Company withTaxId(TaxId taxId);

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableCompany.builder();
  }

  /** Collects a company; at least one lead is required. Not thread-safe. */
  sealed interface Builder permits ImmutableCompany.Builder {
    /**
     * Adds a lead that this company is in.
     *
     * @param lead at least one
     * @return this builder
     */
    Builder about(LeadId lead);

    /**
     * Adds leads that this company is in.
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
    Builder name(CompanyName name);

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
     * {@return the company}
     *
     * @throws IllegalStateException if no lead was given
     */
    Company build();
  }
}
