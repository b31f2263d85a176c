package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Person;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** What messages say in running text about who writes them. */
class ContactSentencesTest {

  /** Each value with the first letter of how sure it is. */
  private static String who(Understood understood) {
    List<String> all = new ArrayList<>();
    for (Person person : understood.persons()) {
      person.name().ifPresent(n -> all.add(n.full().reveal() + ' ' + n.provenance().confidence()));
      person.emails().forEach(e -> all.add(e.text().reveal() + ' ' + e.provenance().confidence()));
      person.phones().forEach(p -> all.add(p.key().reveal() + ' ' + p.provenance().confidence()));
    }
    return String.join(" / ", all);
  }

  private static Understood of(String fields) {
    return Understood.of(fields.replace('~', '\n').split("[=;]"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all in a line   | sono Marco Rossi, cell 347 1234567, mail marco@example.it | Marco Rossi LIKELY / marco@example.it LIKELY / +393471234567 LIKELY
          my name         | Buongiorno, mi chiamo Zed Quux. Il mio numero è 347 1234567. | Zed Quux LIKELY / +393471234567 LIKELY
          English         | My name is Al Fox, call me at +44 20 7946 0958 | Al Fox LIKELY / +442079460958 LIKELY
          chat            | 347 555 0125, Lara Conti | Lara Conti POSSIBLE / +393475550125 LIKELY
          end of sentence | Scrivetemi a anna.neri@example.it. | anna.neri@example.it LIKELY
          signature       | Costo?~Cordiali saluti~Marco Rossi~Tel. 347 1234567 | Marco Rossi LIKELY / +393471234567 LIKELY
          unknown given   | Costo?~Kind regards,~Zed Quux~~+44 20 7946 0958 | Zed Quux POSSIBLE
          somebody else's | Chiamate mia moglie al 348 1234567 | +393481234567 POSSIBLE
          """)
  void contactsAreLikelyAndOthersPossible(String id, String text, String expected) {
    assertEquals(expected, who(of("messaggio=" + text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same name       | nome=Anna Neri;messaggio=Sono Anna, cell 347 1234567 | Anna Neri CERTAIN / +393471234567 LIKELY
          other name      | nome=Anna Neri;messaggio=Sono Luca Blu, cell 347 1234567 | Anna Neri CERTAIN
          no name         | nome=Anna Neri;messaggio=Il mio cell è 347 1234567 | Anna Neri CERTAIN / +393471234567 LIKELY
          the same again  | nome=Anna Neri;tel=+39 347 1234567;messaggio=cell 347 1234567 | Anna Neri CERTAIN / +393471234567 CERTAIN
          """)
  void messageAddsWhatFieldsLackUnlessItNamesSomebodyElse(
      String id, String fields, String expected) {
    assertEquals(expected, who(of(fields)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Sono interessato alla Tipo",
        "I am interested",
        "Sono Interessato",
        "Ho visto il vostro numero 02 5551234",
        "P.IVA 01234567897",
        "Annuncio 3471234567",
        "Max 20.000 euro, 140000 km",
        "ci vediamo il 12.03.2026 alle 15",
        "@mario dice",
        "Costo?~Saluti~Auto Blu srl",
        "Costo?~~On Monday Anna wrote:~> cell 347 1234567"
      })
  void otherWordsNameNobody(String text) {
    assertEquals("", who(of("messaggio=" + text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "mr77@example.org, Marco Rossi LIKELY / mr77@example.org CERTAIN / +393471234567 LIKELY",
    "Marco <m@example.org>, Marco CERTAIN / m@example.org CERTAIN / +393471234567 LIKELY",
    "Anna <a@example.org>, Anna CERTAIN / a@example.org CERTAIN"
  })
  void signatureIsOfTheSenderUnlessItNamesSomebodyElse(String from, String expected) {
    Lead lead =
        Lead.builder()
            .id(LeadId.of("mail-1"))
            .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
            .origin(Origin.of(Channel.EMAIL, Initiative.THEIRS))
            .words(Words.of("From", from, "text", "Costo?\nSaluti\nMarco Rossi\nCell 347 1234567"))
            .build();
    assertEquals(expected, who(new Understood(Understood.ITALIAN.read(lead))));
  }
}
