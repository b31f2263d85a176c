package org.leadroad.lifecycle.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.core.Reading;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.TaxId;

/**
 * One kind of thing that leads say of a party: what a {@link PartyView} is asked for. The constants
 * are what a reading has ready; a host adds its own. Equal to itself alone. Immutable.
 *
 * <pre>{@code
 * Particular<Want> wants = Particular.of("wants", Reading::wants);
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class Particular<T> {

  /** The names of persons. */
  public static final Particular<PersonName> NAME = of("name", Reading::personNames);

  /** The names of companies, and of those that persons speak for. */
  public static final Particular<CompanyName> COMPANY = of("company", Reading::companyNames);

  /** E-mail addresses. */
  public static final Particular<EmailAddress> EMAIL = of("email", Reading::emails);

  /** Telephone numbers. */
  public static final Particular<PhoneNumber> PHONE = of("phone", Reading::phones);

  /** Postal addresses. */
  public static final Particular<PostalAddress> ADDRESS = of("address", Reading::addresses);

  /** Tax ids, also of companies that persons speak for. */
  public static final Particular<TaxId> TAX_ID = of("tax-id", Particular::taxIds);

  /** The languages that the words name. */
  public static final Particular<Language> LANGUAGE = of("language", Reading::languages);

  private final String name;
  private final Function<? super Reading, ? extends List<T>> from;

  private Particular(String name, Function<? super Reading, ? extends List<T>> from) {
    this.name = Checks.kebab("particular", name);
    this.from = Objects.requireNonNull(from, "from");
  }

  /**
   * {@return a particular of the host's own}
   *
   * @param name small letters, digits and hyphens
   * @param from where a reading has it; pure
   * @param <T> the type of the values
   * @throws IllegalArgumentException if the name has other characters
   */
  public static <T> Particular<T> of(
      String name, Function<? super Reading, ? extends List<T>> from) {
    return new Particular<>(name, from);
  }

  List<T> in(Reading reading) {
    return from.apply(reading);
  }

  private static List<TaxId> taxIds(Reading reading) {
    return reading.identities().stream()
        .flatMap(who -> Stream.of(who.taxId(), companyOf(who).flatMap(Company::taxId)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Company> companyOf(Identity who) {
    return who instanceof Person person ? person.actsFor() : Optional.empty();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
