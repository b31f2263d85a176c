package org.leadroad.core.reading;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** Leads with words of forms and of ADF, sound and odd, with texts that fit their names or not. */
final class SomeWords {

  private static final Arbitrary<String> LABELS =
      Arbitraries.of(
          "name",
          "nome",
          "cognome",
          "first_name",
          "email",
          "telefono",
          "phone",
          "company",
          "p.iva",
          "codice fiscale",
          "cf/piva",
          "indirizzo",
          "città",
          "cap",
          "provincia",
          "country",
          "prodotto",
          "service",
          "enquiryType",
          "marca",
          "modello",
          "anno",
          "permuta",
          "messaggio",
          "quando",
          "budget",
          "data",
          "created_at",
          "",
          "***",
          "lead[email]",
          "00N40000");

  private static final Arbitrary<String> PATHS =
      Arbitraries.of(
          "customer/contact/name",
          "customer/contact/name/@part",
          "customer/contact/name/@type",
          "customer/contact/name[2]",
          "customer/contact/name[2]/@part",
          "customer/contact/email",
          "customer/contact/phone",
          "customer/contact[2]/phone",
          "customer/contact/address/street",
          "customer/contact/address/country",
          "customer/comments",
          "customer/timeframe",
          "customer/timeframe/earliestdate",
          "customer/timeframe/latestdate",
          "vehicle/@interest",
          "vehicle/year",
          "vehicle/make",
          "vehicle[2]/model",
          "vehicle[2]/@interest",
          "vehicle/vin",
          "vehicle/price",
          "vehicle/price/@type",
          "vehicle/finance/amount",
          "vehicle/finance/amount/@type",
          "vehicle/finance/amount/@currency",
          "requestdate",
          "@status",
          "customer",
          "/",
          "//@",
          "customer//",
          "@",
          "p:customer/p:contact/p:email",
          "vehicle[999999999999]/make",
          "vehicle[]/make",
          "customer/@contact/name");

  private static final Arbitrary<String> TELLING =
      Arbitraries.of(
          "Giulia Bianchi",
          "full",
          "first",
          "last",
          "business",
          "giulia@example.com",
          "mailto:",
          "a@example.com, b@example.net; c",
          "+39 333 1234567",
          "333 1234567 / 02 5551234",
          "02 5551234 int. 4",
          "(000) 000-0000",
          "Italia",
          "CA",
          "NA",
          "01234567897",
          "RSSMRA80A01H501U",
          "trade-in",
          "lease",
          "sell",
          "test drive",
          "offer",
          "monthly",
          "EUR",
          "15000",
          "15.000",
          "€ 900",
          "2026-03-02",
          "30/02/2024",
          "01/02/2024",
          "2026-03-02T10:30:00-8:00",
          "2026-03-02T10:30",
          "[name]",
          "{{x}}",
          "Unknown",
          "-",
          "sì",
          "",
          " ",
          "\u200B",
          "Rossi",
          "2022",
          "Fiat",
          "Panda");

  private static final Arbitrary<String> ANYTHING =
      Arbitraries.oneOf(
          Arbitraries.strings().ofMaxLength(40),
          Arbitraries.strings().withChars(" @.,;:<>[]{}()%$+-/0123456789eo\"'\n").ofMaxLength(30),
          Arbitraries.strings().withChars("a/\\[]@:0123456789customervhil").ofMaxLength(30));

  private SomeWords() {}

  static Arbitrary<Lead> leads() {
    Arbitrary<String> texts = Arbitraries.frequencyOf(Tuple.of(4, TELLING), Tuple.of(1, ANYTHING));
    return Arbitraries.oneOf(
        words(Arbitraries.oneOf(LABELS, LABELS, ANYTHING), texts),
        words(Arbitraries.oneOf(PATHS, PATHS, PATHS, ANYTHING), texts),
        words(Arbitraries.oneOf(LABELS, PATHS), texts));
  }

  private static Arbitrary<Lead> words(Arbitrary<String> names, Arbitrary<String> texts) {
    Arbitrary<Words> words =
        Combinators.combine(names, texts)
            .as((name, text) -> new Word(name, PersonalText.of(text)))
            .list()
            .ofMaxSize(12)
            .map(SomeWords::all);
    Arbitrary<String> mediaTypes =
        Arbitraries.of("application/x-adf+xml", "text/plain", "text/plain", "text/plain", ";;");
    return Combinators.combine(words, mediaTypes).as(SomeWords::lead);
  }

  private static Words all(Iterable<Word> list) {
    Words.Builder words = Words.builder();
    list.forEach(words::add);
    return words.build();
  }

  /** A lead that a document of this type brought. */
  static Lead lead(Words words, String mediaType) {
    Lead plain = Understood.lead(words);
    return Lead.builder()
        .id(plain.id())
        .receivedAt(plain.receivedAt())
        .origin(plain.origin())
        .words(words)
        .original(Original.of(new byte[0], mediaType))
        .build();
  }
}
