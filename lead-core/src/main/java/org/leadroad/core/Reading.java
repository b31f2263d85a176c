package org.leadroad.core;

import java.time.Instant;
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
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.LeadId;

/**
 * What the words of one lead seem to say (statement L3): lists of claims, because one form can hold
 * a couple, a person and a firm, or nobody.
 *
 * <p>What belongs to whom is in {@link #identities()} and {@link #intents()}; lists and pages that
 * show everything in one line ask for {@link #personNames()}, {@link #emails()} and so on. Equal by
 * value. Immutable.
 *
 * <p>A reader that improves on another's reading says so by its own name:
 *
 * <pre>{@code
 * Reading found = StandardReader.forRegion("IT").read(lead);
 * Reading better = found.withReader(name()).withIdentities(improved(found.identities()));
 * }</pre>
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

  /**
   * {@return the sender's own date, where one of the words names an instant; {@link
   * Lead#receivedAt()} is ours}
   */
  Optional<Instant> requestedAt();

  /** {@return the words that name it; not part of equality} */
  @Value.Auxiliary
  @Value.Default
  default Provenance requestedAtFrom() {
    return Provenance.stated();
  }

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
   * {@return the same reading by this reader, which made something of it}
   *
   * @param reader name and version of the reader
   */
  Reading withReader(String reader);

  /**
   * {@return the same reading naming these and nobody else}
   *
   * @param identities about this lead
   */
  Reading withIdentities(Iterable<? extends Identity> identities);

  /**
   * {@return the same reading wanting this and nothing else}
   *
   * @param intents about this lead
   */
  Reading withIntents(Iterable<? extends Intent> intents);

  /**
   * {@return the same reading with these answers and no others}
   *
   * @param consents read from words of this lead
   */
  Reading withConsents(Iterable<? extends Consent> consents);

  /**
   * {@return the same reading in these languages and no others}
   *
   * @param languages read from words of this lead
   */
  Reading withLanguages(Iterable<? extends Language> languages);

  /**
   * {@return the same reading with this date of the sender's}
   *
   * @param at the instant that words of this lead name
   * @param from those words
   */
  default Reading withRequestedAt(Instant at, Provenance from) {
    return ((ImmutableReading) this).withRequestedAt(at).withRequestedAtFrom(from);
  }

  /**
   * {@return the same reading with these remarks and no others}
   *
   * @param remarks on words of this lead
   */
  Reading withRemarks(Iterable<? extends Remark> remarks);

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
     * Adds whom the words seem to name, after those already there.
     *
     * @param identities about this lead, in order
     * @return this builder
     */
    Builder identities(Iterable<? extends Identity> identities);

    /**
     * Adds what the words seem to want.
     *
     * @param intent about this lead
     * @return this builder
     */
    Builder intent(Intent intent);

    /**
     * Adds what the words seem to want, after those already there.
     *
     * @param intents about this lead, in order
     * @return this builder
     */
    Builder intents(Iterable<? extends Intent> intents);

    /**
     * Adds what was agreed to or refused.
     *
     * @param consent read from words of this lead
     * @return this builder
     */
    Builder consent(Consent consent);

    /**
     * Adds what was agreed to or refused, after those already there.
     *
     * @param consents read from words of this lead, in order
     * @return this builder
     */
    Builder consents(Iterable<? extends Consent> consents);

    /**
     * Adds a language.
     *
     * @param language read from words of this lead
     * @return this builder
     */
    Builder language(Language language);

    /**
     * Adds languages, after those already there.
     *
     * @param languages read from words of this lead, in order
     * @return this builder
     */
    Builder languages(Iterable<? extends Language> languages);

    /**
     * Adds what was noticed.
     *
     * @param remark on words of this lead
     * @return this builder
     */
    Builder remark(Remark remark);

    /**
     * Adds what was noticed, after those already there.
     *
     * @param remarks on words of this lead, in order
     * @return this builder
     */
    Builder remarks(Iterable<? extends Remark> remarks);

    /**
     * Sets the sender's own date.
     *
     * @param at the instant that words of this lead name
     * @param from those words
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    default Builder requestedAt(Instant at, Provenance from) {
      return ((ImmutableReading.Builder) this).requestedAt(at).requestedAtFrom(from);
    }

    /**
     * {@return the reading}
     *
     * @throws IllegalArgumentException if a claim is about another lead
     */
    Reading build();
  }
}
