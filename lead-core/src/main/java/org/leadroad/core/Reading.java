package org.leadroad.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.LeadId;

/**
 * What the words of one lead seem to say (statement L3): lists of claims, because one form can hold
 * a couple, a person and a firm, or nobody.
 *
 * <p>What belongs to whom is in {@link #identities()} and {@link #intents()}; lists and pages that
 * show everything in one line ask for {@link #personNames()}, {@link #emails()} and so on. Equal by
 * value. Immutable.
 */
@Value.Immutable
public sealed interface Reading permits ImmutableReading {

  /** {@return the lead that was read} */
  Lead lead();

  /** {@return name and version of the reader} */
  String reader();

  /** {@return who the words seem to name, in their order} */
  List<Identity> identities();

  /** {@return what the words seem to want, in their order} */
  List<Intent> intents();

  /** {@return what was agreed to and what was refused, in the order of the words} */
  List<Consent> consents();

  /** {@return the languages that the words name, in their order} */
  List<Language> languages();

  /** {@return what was noticed and not guessed} */
  List<Remark> remarks();

  /** {@return the names of all persons, each once} */
  default List<PersonName> personNames() {
    return each(
        identities(), who -> who instanceof Person person ? person.name().stream() : Stream.of());
  }

  /** {@return the names of all companies, and of those that persons speak for, each once} */
  default List<CompanyName> companyNames() {
    return each(
        identities(),
        who ->
            (who instanceof Person person ? person.actsFor() : Optional.of((Company) who))
                .flatMap(Company::name).stream());
  }

  /** {@return all e-mail addresses, each once} */
  default List<EmailAddress> emails() {
    return each(identities(), who -> who.emails().stream());
  }

  /** {@return all telephone numbers, each once} */
  default List<PhoneNumber> phones() {
    return each(identities(), who -> who.phones().stream());
  }

  /** {@return all postal addresses, each once} */
  default List<PostalAddress> addresses() {
    return each(identities(), who -> who.addresses().stream());
  }

  /** {@return all that the words seem to want, each once} */
  default List<Want> wants() {
    return each(intents(), intent -> intent.wants().stream());
  }

  private static <C extends Claim, T> List<T> each(List<C> claims, Function<C, Stream<T>> part) {
    return claims.stream().flatMap(part).distinct().toList();
  }

  /** {@return whom the words name first, as a rule the only one; nobody if they name nobody} */
  default Optional<Identity> firstIdentity() {
    return identities().stream().findFirst();
  }

  /** {@return what the words want first, as a rule the only thing; nothing if they want nothing} */
  default Optional<Intent> firstIntent() {
    return intents().stream().findFirst();
  }

  /** Refuses claims about other leads. */
  @Value.Check
  default void check() {
    for (Identity claim : identities()) {
      requireOwn(lead().id(), claim);
    }
    for (Intent claim : intents()) {
      requireOwn(lead().id(), claim);
    }
  }

  private static void requireOwn(LeadId own, Claim claim) {
    if (claim.about().size() != 1 || !claim.about().contains(own)) {
      throw new IllegalArgumentException(
          "a reading of lead " + own + " must claim nothing about " + claim.about());
    }
  }

  /**
   * {@return a builder for what a reader reads}
   *
   * @param lead the lead that is read
   * @param reader name and version of the reader
   */
  static Builder builder(Lead lead, String reader) {
    return ImmutableReading.builder().lead(lead).reader(reader);
  }

  /** Collects what a reader reads. Not thread-safe. */
  sealed interface Builder permits ImmutableReading.Builder {
    /**
     * Adds who the words seem to name.
     *
     * @param identity about this lead
     * @return this builder
     */
    Builder identity(Identity identity);

    /**
     * Adds what the words seem to want.
     *
     * @param intent about this lead
     * @return this builder
     */
    Builder intent(Intent intent);

    /**
     * Adds what was agreed to or refused.
     *
     * @param consent read from words of this lead
     * @return this builder
     */
    Builder consent(Consent consent);

    /**
     * Adds a language.
     *
     * @param language read from words of this lead
     * @return this builder
     */
    Builder language(Language language);

    /**
     * Adds what was noticed.
     *
     * @param remark on words of this lead
     * @return this builder
     */
    Builder remark(Remark remark);

    /**
     * {@return the reading}
     *
     * @throws IllegalArgumentException if a claim is about another lead
     */
    Reading build();
  }
}
