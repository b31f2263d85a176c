package org.leadroad.core.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;

/** The parts of claims, as if read from the words of one lead. */
final class SomeValues {

  private static final String[] EMAILS = {
    "giulia@example.com",
    "GIULIA@Example.COM",
    "giulia+auto@example.com",
    "marco.neri@posta.example.org",
    "info@autotrasporti-verdi.example",
    "post@bücher.example",
    "josé@example.net",
    "\"odd @ local\"@example.com",
    "a@b",
    "x@[192.0.2.1]",
    "two@at@example.com",
    "test@test.test",
    "giulia@example..com",
  };

  private static final String[] PHONES = {
    "+390655501001", "+393330000001", "+15550100199", "+12", "+999999999999999",
  };

  private SomeValues() {}

  /** Stated by the host, or read from words that are there. */
  static Arbitrary<Draft<Provenance>> provenances() {
    return Single.of(
        Combinators.combine(
                Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(Confidence.class),
                Arbitraries.integers().between(0, 5))
            .as(
                (indices, confidence, stated) ->
                    lead ->
                        stated == 0 || lead.words().isEmpty()
                            ? Provenance.stated()
                            : new Provenance(words(lead, indices), confidence)));
  }

  private static List<WordRef> words(Lead lead, List<Integer> indices) {
    return indices.stream()
        .map(index -> new WordRef(lead.id(), index % lead.words().size()))
        .toList();
  }

  private static <A, T> Arbitrary<Draft<T>> read(
      Arbitrary<A> parts, BiFunction<A, Provenance, T> make) {
    return Single.of(
        Combinators.combine(parts, provenances())
            .as((values, from) -> lead -> make.apply(values, from.in(lead))));
  }

  private static Arbitrary<PersonalText> oneOf(String... texts) {
    return Arbitraries.oneOf(Arbitraries.of(texts).map(PersonalText::of), SomeTexts.visible());
  }

  /** Whole or in parts; few enough that namesakes occur. */
  static Arbitrary<Draft<PersonName>> personNames() {
    Arbitrary<String> given = Arbitraries.of("Giulia", "Marco", "Anna Maria", "Nour", "李");
    Arbitrary<String> family = Arbitraries.of("Bianchi", "Neri", "De Rossi", "O'Brien-Müller");
    Arbitrary<PersonName> parts = Combinators.combine(given, family).as(PersonName::of);
    Arbitrary<PersonName> whole = SomeTexts.visible().map(PersonName::of);
    Arbitrary<PersonName> addressed =
        Combinators.combine(
                Arbitraries.of("Sig.ra", "Dott. Ing.", "Mr", "\u3164", ""), given, family)
            .as(
                (title, first, last) ->
                    PersonName.builder()
                        .given(PersonalText.of(first))
                        .family(PersonalText.of(last))
                        .honorific(PersonalText.of(title))
                        .build());
    Arbitrary<PersonName> asWritten =
        Combinators.combine(Arbitraries.of("Dr.", "Mrs"), given)
            .as(
                (title, name) ->
                    PersonName.builder()
                        .full(PersonalText.of(title + ' ' + name))
                        .honorific(PersonalText.of(title))
                        .build());
    return read(Arbitraries.oneOf(parts, whole, addressed, asWritten), PersonName::readFrom);
  }

  static Arbitrary<Draft<CompanyName>> companyNames() {
    return read(
        oneOf("Autotrasporti Verdi S.r.l.", "Esempio & Figli S.n.c.", "ACME"), CompanyName::new);
  }

  static Arbitrary<Draft<EmailAddress>> emails() {
    Arbitrary<String> made =
        Combinators.combine(
                Arbitraries.strings()
                    .ofMinLength(1)
                    .ofMaxLength(20)
                    .filter(local -> !PersonalText.of(local).isBlank()),
                Arbitraries.of("example.com", "example.org", "mail.test", "[", "\u202e.test"))
            .as((local, domain) -> local + '@' + domain);
    Arbitrary<String> addresses =
        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(EMAILS)), Tuple.of(1, made));
    return read(addresses.map(PersonalText::of), EmailAddress::new);
  }

  static Arbitrary<Draft<PhoneNumber>> phones() {
    Arbitrary<Optional<PersonalText>> dialled =
        Arbitraries.of(PHONES).map(PersonalText::of).optional(0.7);
    Arbitrary<Optional<PersonalText>> extension =
        Arbitraries.of("12", "0", "004", "").map(PersonalText::of).optional(0.2);
    return Single.of(
        Combinators.combine(SomeTexts.visible(), dialled, extension, provenances())
            .as(
                (text, number, further, from) ->
                    lead -> {
                      PhoneNumber.Builder phone =
                          PhoneNumber.builder().text(text).provenance(from.in(lead));
                      number.ifPresent(phone::dialled);
                      further.ifPresent(phone::extension);
                      return phone.build();
                    }));
  }

  static Arbitrary<Contact> contacts() {
    return Arbitraries.oneOf(
        LeadArbitraries.inLeads(emails()).map(Contact.class::cast),
        LeadArbitraries.inLeads(phones()).map(Contact.class::cast));
  }

  static Arbitrary<Draft<PostalAddress>> addresses() {
    Arbitrary<Optional<PersonalText>> part = SomeTexts.personal().optional(0.5);
    return Single.of(
        Combinators.combine(
                SomeTexts.personal().list().ofMinSize(1).ofMaxSize(3),
                part,
                part,
                Arbitraries.of("00100", "D-10115", "SW1A 1AA", "")
                    .map(PersonalText::of)
                    .optional(0.5),
                part,
                provenances())
            .as(
                (lines, city, region, code, country, from) ->
                    lead -> {
                      PostalAddress.Builder address =
                          PostalAddress.builder().lines(lines).provenance(from.in(lead));
                      city.ifPresent(address::city);
                      region.ifPresent(address::region);
                      code.ifPresent(address::postalCode);
                      country.ifPresent(address::country);
                      return address.build();
                    }));
  }

  static Arbitrary<Draft<TaxId>> taxIds() {
    Arbitrary<PersonalText> numbers =
        oneOf("01234567897", "IT 01234567897", "00743110157", "BNCGLI85C41H501X");
    return Single.of(
        Combinators.combine(Arbitraries.of(TaxId.Kind.class), numbers, provenances())
            .as((kind, text, from) -> lead -> new TaxId(kind, text, from.in(lead))));
  }

  /** A thing in words; a vehicle in parts, with its words or with others. */
  static Arbitrary<Draft<Want>> wants() {
    Arbitrary<PersonalText> things = oneOf("un SUV a 7 posti", "2022 estate, diesel", "a quote");
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Want.Kind.class),
                things,
                SomeWishes.vehicles().optional(0.5),
                Arbitraries.of(true, false),
                provenances())
            .as(
                (kind, what, vehicle, own, from) ->
                    lead -> {
                      Optional<PersonalText> line =
                          vehicle.map(Vehicle::oneLine).filter(words -> own && !words.isBlank());
                      Want.Builder want =
                          Want.builder()
                              .kind(kind)
                              .what(line.orElse(what))
                              .provenance(from.in(lead));
                      vehicle.ifPresent(want::vehicle);
                      return want.build();
                    }));
  }

  static Arbitrary<Draft<Timeframe>> timeframes() {
    return Single.of(
        Combinators.combine(
                SomeTexts.visible(),
                Arbitraries.longs().between(10_957, 25_567).map(LocalDate::ofEpochDay),
                Arbitraries.integers().between(0, 400),
                Arbitraries.integers().between(0, 3),
                provenances())
            .as(
                (text, day, length, ends, from) ->
                    lead -> {
                      Timeframe.Builder when =
                          Timeframe.builder().text(text).provenance(from.in(lead));
                      if (ends % 2 == 0) {
                        when.earliest(day);
                      }
                      if (ends < 2) {
                        when.latest(day.plusDays(length));
                      }
                      return when.build();
                    }));
  }

  static Arbitrary<Draft<Budget>> budgets() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("999999999.99"))
            .ofScale(2);
    return Single.of(
        Combinators.combine(
                SomeTexts.visible(),
                amounts.optional(0.6),
                Arbitraries.of("EUR", "USD", "JPY").map(Currency::getInstance).optional(0.5),
                provenances())
            .as(
                (text, amount, currency, from) ->
                    lead -> {
                      Budget.Builder budget = Budget.builder().text(text).provenance(from.in(lead));
                      amount.ifPresent(budget::amount);
                      currency.ifPresent(budget::currency);
                      return budget.build();
                    }));
  }
}
