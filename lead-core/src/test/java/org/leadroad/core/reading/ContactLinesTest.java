package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** What messages say about who writes them, in lines that are a label and a value. */
class ContactLinesTest {

  private static final String FROM_PORTAL = "Portale Auto <no-reply@portale.example>";

  private static Understood mail(String from, String text) {
    Lead lead =
        Lead.builder()
            .id(LeadId.of("mail-1"))
            .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
            .origin(Origin.of(Channel.EMAIL, Initiative.THEIRS))
            .words(Words.of("From", from, "Subject", "Contatto", "text", text.replace('~', '\n')))
            .build();
    return new Understood(Understood.ITALIAN.read(lead));
  }

  /** Names, addresses and numbers, in their order. */
  private static String who(Understood understood) {
    List<String> all = new ArrayList<>();
    for (Identity identity : understood.reading().identities()) {
      if (identity instanceof Person person) {
        person.name().ifPresent(name -> all.add(name.full().reveal()));
      } else if (identity instanceof Company company) {
        company.name().ifPresent(name -> all.add(name.text().reveal()));
      }
      identity.emails().forEach(email -> all.add(email.text().reveal()));
      identity.phones().forEach(phone -> all.add(phone.key().reveal()));
    }
    return String.join(" / ", all);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Italian        | Nome: Anna Neri~Telefono: 333 1234567~Email: anna@example.com~Azienda: Neri Fiori | Anna Neri / anna@example.com / +393331234567 / Neri Fiori
          English        | Name: Anna Neri~Phone: +39 333 1234567~E-mail: anna@example.com~Message: Is it blue? | Anna Neri / anna@example.com / +393331234567
          two names      | Nome: Anna~Cognome: Neri~Cellulare: 333 1234567 | Anna Neri / +393331234567
          two numbers    | Nome: Anna Neri~Telefono: 333 1234567~Cellulare: 347 1234567 | Anna Neri / +393331234567 / +393471234567
          the seller too | Nome: Anna Neri~Email: anna@example.com~Nome: Auto Blu~Telefono: 02 5551234 | Anna Neri / anna@example.com
          said twice     | Email: anna@example.com~Email: anna@example.com~Telefono: 333 1234567 | anna@example.com / +393331234567
          nothing        | Nome: -~Telefono: n.d.~Email: anna@example.com | anna@example.com
          """)
  void mailOfAPortalIsAboutWhoItsLinesName(String id, String text, String expected) {
    Understood understood = mail(FROM_PORTAL, text);
    assertEquals(expected, who(understood));
    assertTrue(understood.remarks().contains("FORWARDED email"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          own name       | Anna Neri <a.n@example.org> | Tel: 333 1234567   | Anna Neri / a.n@example.org / +393331234567
          own and more   | Anna <anna@example.org> | Nome: Anna Neri~Email: work@example.com | Anna / anna@example.org / work@example.com
          same again     | Anna Neri <anna@example.org> | Email: ANNA@example.org | Anna Neri / anna@example.org
          address only   | fiore77@example.org     | Nome: Anna Neri           | Anna Neri / fiore77@example.org
          quoted head    | Anna Neri <anna@example.org> | Si, grazie~From: seller@example.com~Tel: 02 5551234 | Anna Neri / anna@example.org
          signature      | Anna Neri <anna@example.org> | Costo?~--~Tel: 333 1234567 | Anna Neri / anna@example.org
          """)
  void senderStaysWhereLinesNameNobodyElse(String id, String from, String text, String expected) {
    Understood understood = mail(from, text);
    assertEquals(expected, who(understood));
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lacks a number | nome=Anna Neri;messaggio=Tel: 333 1234567~Costo? | Anna Neri / +393331234567
          somebody else  | nome=Anna Neri;messaggio=Nome: Luca Blu~Tel: 333 1234567 | Anna Neri
          company known  | azienda=Neri Fiori srl;messaggio=Nome: Anna Neri~Azienda: Altro srl | Anna Neri / Neri Fiori srl
          comments       | customer/contact/email=anna@example.com;customer/comments=Name: Anna Neri~Phone: 333 1234567 | Anna Neri / anna@example.com / +393331234567
          comments alone | vehicle/make=Fiat;customer/comments=Name: Anna Neri~Phone: 333 1234567 | Anna Neri / +393331234567
          """)
  void linesAddWhatFieldsLack(String id, String fields, String expected) {
    assertEquals(expected, who(Understood.of(fields.replace('~', '\n').split("[=;]"))));
  }

  @Test
  void whatALineSaysIsLikely() {
    Person person =
        mail(FROM_PORTAL, "Nome: Anna Neri\nTel: +39 333 1234567\nEmail: anna@example.com")
            .person();
    assertEquals(Confidence.LIKELY, person.name().orElseThrow().provenance().confidence());
    assertEquals(Confidence.LIKELY, person.emails().get(0).provenance().confidence());
    assertEquals(Confidence.LIKELY, person.phones().get(0).provenance().confidence());
    assertEquals(2, person.emails().get(0).provenance().words().get(0).index());
  }
}
