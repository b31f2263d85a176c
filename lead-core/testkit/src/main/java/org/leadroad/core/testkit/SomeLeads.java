package org.leadroad.core.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** Leads, and what they are made of. */
final class SomeLeads {

  private static final String[] LABELS = {
    "name",
    "nome",
    "Nome e Cognome",
    "first_name",
    "last_name",
    "cognome",
    "FirstName",
    "email",
    "E-mail",
    "indirizzo email",
    "phone",
    "telefono",
    "Cellulare:",
    "mobile",
    "company",
    "azienda",
    "partita iva",
    "codice fiscale",
    "message",
    "messaggio",
    "privacy",
    "vehicle",
    "budget",
    "quando",
    "retURL",
    "customer/contact/name",
    "customer/contact/name[2]/@part",
    "customer/contact/email",
    "customer/contact/phone/@type",
    "customer/contact/phone",
    "vehicle/year",
    "vehicle/make",
    "vehicle[2]/@interest",
    "requestdate",
  };

  private static final long FIRST_SECOND = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();

  private SomeLeads() {}

  static Arbitrary<LeadId> ids() {
    return SomeTexts.identifiers().map(LeadId::of);
  }

  static Arbitrary<Instant> instants() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            9,
            Combinators.combine(
                    Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND),
                    Arbitraries.of(0, 1, 123_456_789, 999_999_999))
                .as(Instant::ofEpochSecond)),
        Tuple.of(
            1,
            Arbitraries.of(
                Instant.EPOCH,
                Instant.parse("2024-02-29T23:59:59.999999999Z"),
                Instant.parse("2026-03-29T01:00:00Z"),
                Instant.parse("9999-12-31T23:59:59Z"))));
  }

  static Arbitrary<WordRef> wordRefs() {
    return Combinators.combine(ids(), Arbitraries.integers().between(0, 20)).as(WordRef::new);
  }

  static Arbitrary<Word> word() {
    Arbitrary<String> names =
        Arbitraries.frequencyOf(
            Tuple.of(7, Arbitraries.of(LABELS)),
            Tuple.of(1, SomeTexts.any()),
            Tuple.of(1, Arbitraries.just("")));
    return Combinators.combine(names, SomeTexts.personal()).as(Word::new);
  }

  /** From none to a dozen; now and then every word twice, or all under one name. */
  static Arbitrary<Words> words() {
    Arbitrary<List<Word>> lists = word().list().ofMaxSize(12);
    return Single.of(
        Combinators.combine(lists, Arbitraries.integers().between(0, 9))
            .as(
                (list, trick) -> {
                  Words.Builder words = Words.builder();
                  list.forEach(word -> words.add(trick == 0 ? renamed(list.get(0), word) : word));
                  if (trick == 1) {
                    list.forEach(words::add);
                  }
                  return words.build();
                }));
  }

  private static Word renamed(Word first, Word word) {
    return new Word(first.name(), word.text());
  }

  static Arbitrary<DeliveryKey> deliveryKeys() {
    return SomeTexts.visible()
        .map(PersonalText::reveal)
        .filter(key -> !key.isBlank())
        .map(DeliveryKey::of);
  }

  static Arbitrary<Origin> origins() {
    Arbitrary<String> source =
        Arbitraries.of("portal.example", "Autosalone Esempio", "spring-26", "", "\u200b");
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Channel.class),
                Arbitraries.of(Initiative.class),
                source.list().ofMaxSize(3),
                deliveryKeys().optional(0.4))
            .as(
                (channel, initiative, sources, key) -> {
                  Origin.Builder origin =
                      Origin.builder().channel(channel).initiative(initiative).sources(sources);
                  key.ifPresent(origin::deliveryKey);
                  return origin.build();
                }));
  }

  static Arbitrary<Original> originals() {
    Arbitrary<Charset> charsets =
        Arbitraries.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);
    return Single.of(
        Combinators.combine(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(64),
                Arbitraries.of("application/x-adf+xml", "text/plain", ""),
                charsets.optional(0.5))
            .as(
                (bytes, type, charset) ->
                    charset
                        .map(declared -> Original.of(bytes, type, declared))
                        .orElseGet(() -> Original.of(bytes, type))));
  }

  static Arbitrary<Lead> leads() {
    return Single.of(
        Combinators.combine(ids(), instants(), origins(), words(), originals().optional(0.3))
            .as(
                (id, receivedAt, origin, words, original) -> {
                  Lead.Builder lead =
                      Lead.builder().id(id).receivedAt(receivedAt).origin(origin).words(words);
                  original.ifPresent(lead::original);
                  return lead.build();
                }));
  }
}
