package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** What messages say, in Italian and English: what is asked, how, when and for how much. */
class FreeTextTest {

  private static Optional<Intent> intent(String message) {
    return Understood.of("messaggio", message).reading().firstIntent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quote            | Vorrei un preventivo per la Panda           | SPECIFIC     | preventivo
          price            | Quanto costa?                               | SPECIFIC     | Quanto costa
          instalments      | Si può pagare a rate?                       | SPECIFIC     | a rate
          available        | È ancora disponibile?                       | SPECIFIC     | ancora disponibile
          how to pay       | How do I pay?                               | SPECIFIC     | How do I pay
          quote, English   | Please send me a quote.                     | SPECIFIC     | a quote
          test drive       | Could I book a test drive?                  | SPECIFIC     | book
          information      | Vorrei maggiori informazioni                | GENERAL      | maggiori informazioni
          more information | I would like more information.              | GENERAL      | more information
          a question       | Avete SUV a 7 posti?                        | GENERAL      | Avete SUV a 7 posti?
          looking          | Sto solo guardando, grazie                  | JUST_LOOKING | Sto solo guardando
          looking, English | I'm just looking for now.                   | JUST_LOOKING | just looking
          both             | Just looking. How much is the estate?       | SPECIFIC     | How much
          looking at info  | Solo per curiosità: mandatemi informazioni  | JUST_LOOKING | Solo per curiosità
          not wanted       | Non voglio un preventivo ma informazioni    | GENERAL      | informazioni
          one not wanted   | Non mi serve un finanziamento, quanto costa? | SPECIFIC    | quanto costa
          no obligation    | Senza impegno vorrei un preventivo          | SPECIFIC     | preventivo
          not received     | Non ho ancora ricevuto il preventivo        | SPECIFIC     | preventivo
          could you not    | Non potete farmi uno sconto?                | SPECIFIC     | sconto
          """)
  void kindOfRequestIsToldByItsWords(String id, String message, Request.Kind kind, String words) {
    Request request = intent(message).orElseThrow().request().orElseThrow();
    assertEquals(kind, request.kind());
    assertEquals(words, request.text().reveal());
    assertNotEquals(Confidence.CERTAIN, request.provenance().confidence());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type of request  | tipo richiesta=Preventivo;modello=Tipo      | SPECIFIC CERTAIN
          general type     | enquiryType=general-contact;notes=Open?     | GENERAL CERTAIN
          type before text | enquiryType=info;notes=How much is it?      | GENERAL CERTAIN
          a thing          | modello=Panda;messaggio=informazioni?       | SPECIFIC LIKELY
          a thing, looking | modello=Panda;messaggio=Sto solo guardando  | JUST_LOOKING LIKELY
          other            | enquiryType=other;notes=How much is it?     | SPECIFIC LIKELY
          """)
  void fieldsComeBeforeWords(String id, String fields, String expected) {
    Request request = Understood.of(fields.split("[=;]")).intent().request().orElseThrow();
    assertEquals(expected, request.kind() + " " + request.provenance().confidence());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Ciao",
        "Mario Rossi",
        "La sua auto è pronta.",
        "Thanks!",
        "Non vogliamo un preventivo",
        "I don't want a quote",
        "We do not need a quote.",
        "Non sono interessato al noleggio",
        "Non ho permuta"
      })
  void nothingIsSaidOfTheKindOfOtherMessages(String message) {
    assertEquals(Optional.empty(), intent(message).flatMap(Intent::request));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          max              | budget max 20.000 euro                 | budget max 20.000 euro | 20000 | EUR
          up to            | I can pay up to $20,000                | up to $20,000          | 20000 | -
          thousands        | we could spend around £15k             | spend around £15k      | 15000 | GBP
          mila             | non più di 12 mila euro                | non più di 12 mila euro | 12000 | EUR
          after            | ho 8000 € di budget                    | 8000 € di budget       | 8000  | EUR
          cents            | max € 1.234,50                         | max € 1.234,50         | 1234.50 | EUR
          monthly          | rata massima 300 euro al mese          | rata massima 300 euro al mese | - | EUR
          range            | budget 10.000-15.000 euro              | budget 10.000-15.000 euro | 15000 | EUR
          range before     | 10.000 e 15.000 euro di budget         | 10.000 e 15.000 euro di budget | 15000 | EUR
          range after      | budget tra 20 e 25 mila euro           | budget tra 20 e 25 mila euro | 25000 | EUR
          at home          | il mio budget è 20.000                 | il mio budget è 20.000 | 20000 | EUR
          own line         | Budget: 18.000 €                       | 18.000 €               | 18000 | EUR
          own line at home | Budget: 18.000                         | 18.000                 | 18000 | EUR
          """)
  void budgetIsASumBesideItsWords(
      String id, String message, String text, String amount, String currency) {
    Budget budget = intent(message).flatMap(Intent::budget).orElseThrow();
    assertEquals(text, budget.text().reveal());
    assertEquals(Optional.ofNullable(amount), budget.amount().map(Object::toString));
    assertEquals(Optional.ofNullable(currency), budget.currency().map(Object::toString));
    assertEquals(Confidence.LIKELY, budget.provenance().confidence());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "max 5 porte",
        "meno di 50.000 km",
        "fino a 7 posti",
        "Il vostro annuncio a 18.500 euro è interessante",
        "under 3 years old",
        "Max ha 3 figli",
        "la targa è AB 20000"
      })
  void otherNumbersAreNoBudget(String message) {
    assertEquals(Optional.empty(), intent(message).flatMap(Intent::budget));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          month            | Mi serve entro marzo           | entro marzo            | LIKELY   | 2026-03-31
          month and year   | entro fine giugno 2026         | entro fine giugno 2026 | LIKELY   | 2026-06-30
          day              | entro il 15 aprile             | entro il 15 aprile     | LIKELY   | 2026-04-15
          numbers          | entro il 15/04/2026            | entro il 15/04/2026    | LIKELY   | 2026-04-15
          weeks            | I need it within 2 weeks       | within 2 weeks         | LIKELY   | 2026-03-16
          end of month     | by the end of the month        | by the end of the month | LIKELY  | 2026-03-31
          weekday          | Can you deliver by Thursday?   | by Thursday            | LIKELY   | 2026-03-05
          between          | tra due settimane              | tra due settimane      | LIKELY   | -
          soon             | al più presto, grazie          | al più presto          | POSSIBLE | -
          next week        | I could come next week         | next week              | POSSIBLE | 2026-03-15
          the better       | domani o entro marzo           | entro marzo            | LIKELY   | 2026-03-31
          own line         | Tempistica: 2 mesi             | 2 mesi                 | LIKELY   | 2026-05-02
          """)
  void timeframeIsAsWrittenAndInDays(
      String id, String message, String text, Confidence sure, LocalDate latest) {
    Timeframe when = intent(message).flatMap(Intent::when).orElseThrow();
    assertEquals(text, when.text().reveal());
    assertEquals(sure, when.provenance().confidence());
    assertEquals(Optional.ofNullable(latest), when.latest());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "entro 50 km da Roma",
        "comprata a marzo",
        "by car",
        "tra noi",
        "within the city",
        "la settimana scorsa",
        "in 4 rate",
        "non è urgente",
        "non mi serve subito"
      })
  void otherWordsAreNoTimeframe(String message) {
    assertEquals(Optional.empty(), intent(message).flatMap(Intent::when));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mail             | Buongiorno,~sono Mario. Vorrei un preventivo.~~Cordiali saluti~Mario Rossi~Via Roma 1 | Vorrei un preventivo.
          greeting         | Buongiorno, vorremmo un preventivo | vorremmo un preventivo
          who is greeted   | Gentile Sig. Rossi, quanto costa? | quanto costa?
          no comma         | Hi can I see it, please?       | Hi can I see it, please?
          two questions    | Hi. Is it available? It looks nice. How much is it? | Is it available? How much is it?
          quotation        | Is it blue?~On Monday Anna wrote:~> How much is it? | Is it blue?
          no question      | Un SUV a 7 posti               | Un SUV a 7 posti
          own line         | Nome: Mario~Messaggio: quanto costa?~App ID: 77 | quanto costa?
          """)
  void theSentencesThatAskAreWanted(String id, String message, String expected) {
    assertEquals(
        List.of("ASK " + expected), Understood.of("text", message.replace('~', '\n')).wants());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "English, Automatic reply: your car, I am out of the office. Please write to my colleague.",
    "Italian, Risposta automatica: richiesta, Sono fuori ufficio fino a lunedì.",
    "bounce, Undelivered Mail, Your message could not be delivered."
  })
  void anAutomaticReplyAsksForNothing(String id, String subject, String text) {
    Understood understood = Understood.of("Subject", subject, "text", text);
    assertEquals(List.of(), understood.reading().intents());
    assertTrue(understood.remarks().contains("AUTOMATIC_REPLY message"));
  }

  @Test
  void whoIsAwayTomorrowStillAsks() {
    Understood understood =
        Understood.of("text", "Domani sono fuori ufficio. Quanto costa la Panda?");
    assertEquals(List.of("ASK Quanto costa la Panda?"), understood.wants());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Vorrei una Tipo e dare in permuta la mia Punto, 1",
    "I want to trade in my Civic for a van, 1",
    "Accettate permute?, 0",
    "Non vorrei dare in permuta la mia Punto, 0",
    "Do you take trade-ins?, 0"
  })
  void whatIsOfferedInExchangeIsAnOffer(String message, int offers) {
    assertEquals(offers, Understood.of("messaggio", message).offers().size());
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "notes, UNKNOWN, 0",
    "descrizione, OURS, 0",
    "notes, THEIRS, 1",
    "messaggio, UNKNOWN, 1"
  })
  void notesOfTheSellerAreNoWants(String label, Initiative initiative, int wants) {
    Lead lead =
        Lead.builder()
            .id(LeadId.of("row-1"))
            .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
            .origin(Origin.of(Channel.LIST, initiative))
            .words(Words.of(label, "Cliente abituale"))
            .build();
    assertEquals(wants, new Understood(Understood.ITALIAN.read(lead)).wants().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          marked up | <p>Salve,<br>vorrei un <b>preventivo</b>.</p><p>Grazie</p> | vorrei un preventivo.
          no tag    | Is <https://example.com/x> < 2 km?                         | Is <https://example.com/x> < 2 km?
          """)
  void markupIsReadAsItIsSeen(String id, String comments, String expected) {
    assertEquals(List.of("ASK " + expected), Understood.of("customer/comments", comments).wants());
    assertEquals(List.of("ASK " + expected), Understood.of("messaggio", comments).wants());
  }

  @Test
  void vehicleIsGivenInParts() {
    var vehicle =
        Understood.of(
                "vehicle/@status", "used",
                "vehicle/year", "2020",
                "vehicle/make", "Kia",
                "vehicle/model", "Rio",
                "vehicle/odometer", "12000",
                "vehicle/odometer/@units", "km",
                "vehicle/price/@currency", "EUR",
                "vehicle/price", "9000")
            .intent()
            .wants()
            .get(0)
            .vehicle()
            .orElseThrow();
    assertEquals("2020 Kia Rio", vehicle.oneLine().reveal());
    assertEquals("12000 km", vehicle.odometer().orElseThrow().reveal());
    assertEquals(Money.of(9000, Currency.getInstance("EUR")), vehicle.price().orElseThrow());
    assertEquals("USED", vehicle.condition().orElseThrow().toString());
  }

  @Test
  void aHostAddsPhrasesOfItsOwn() {
    StandardReader own =
        Understood.ITALIAN.withWording(Wording.standard().with("colpo di fulmine", Sense.SPECIFIC));
    assertTrue(own.name().matches("standard/2/IT/wording-[0-9a-f]{16}"));
    Understood understood = Understood.by(own, "messaggio", "È stato un colpo di fulmine");
    assertEquals(Request.Kind.SPECIFIC, understood.intent().request().orElseThrow().kind());
    assertEquals(
        Understood.ITALIAN.name(), Understood.ITALIAN.withWording(Wording.standard()).name());
  }
}
