package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

class FormPartyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          whole            | nome=Anna Maria De Rossi                | Anna Maria De Rossi | - | -
          two parts        | nome=Giulia;cognome=Bianchi             | Giulia Bianchi | Giulia | Bianchi
          other order      | cognome=Bianchi;nome=Giulia             | Giulia Bianchi | Giulia | Bianchi
          three parts      | first_name=Anna;middle_name=Maria;last_name=Rossi | Anna Maria Rossi | Anna Maria | Rossi
          whole and parts  | name=Dr. Anna Rossi;first_name=Anna;last_name=Rossi | Dr. Anna Rossi | Anna | Rossi
          only given       | first_name=Anna                         | Anna | Anna | -
          only family      | last_name=Rossi                         | Rossi | - | Rossi
          both in the first | nome=Mario Rossi;cognome=Rossi         | Mario Rossi | - | Rossi
          both, family first | nome=ROSSI Mario;cognome=Rossi        | ROSSI Mario | - | Rossi
          blank part       | nome=Giulia;cognome= ;secondo nome=     | Giulia | - | -
          blanks around    | nome=' Giulia ';cognome='\u00A0Bianchi' | Giulia Bianchi | Giulia | Bianchi
          """)
  void nameIsWholeOrInPartsAndNeverSplit(
      String id, String fields, String full, String given, String family) {
    PersonName name = Understood.of(words(fields)).person().name().orElseThrow();
    assertEquals(full, name.full().reveal());
    assertEquals(Optional.ofNullable(given), name.given().map(PersonalText::reveal));
    assertEquals(Optional.ofNullable(family), name.family().map(PersonalText::reveal));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          quoted           | "Bianchi, Giulia" <g@example.com>     | Bianchi, Giulia
          bare             | Giulia Bianchi <g@example.com>        | Giulia Bianchi
          escaped          | "Giulia \\"Giù\\" B" <g@example.com>  | Giulia "Giù" B
          an address again | "g@example.com" <g@example.com>       | -
          nothing          | <g@example.com>                       | -
          two addresses    | Anna <a@example.com>, Bea <b@example.com> | -
          no address       | Giulia <giulia>                       | -
          """)
  void nameBeforeAnAddressServesWhereNoOtherIs(String id, String from, String expected) {
    Understood only = Understood.of("From", from);
    assertEquals(
        Optional.ofNullable(expected),
        only.persons().stream()
            .flatMap(person -> person.name().stream())
            .map(name -> name.full().reveal())
            .findFirst());
    assertEquals(
        "Anna",
        Understood.of("From", from, "nome", "Anna").person().name().orElseThrow().full().reveal());
  }

  private static String[] words(String fields) {
    return fields.replace("'", "").split("[=;]", -1);
  }

  @Test
  void nameKnowsAllItsWords() {
    PersonName name =
        Understood.of("cognome", "Bianchi", "x", "y", "nome", "Giulia")
            .person()
            .name()
            .orElseThrow();
    LeadId lead = LeadId.of("lead-1");
    assertEquals(List.of(new WordRef(lead, 2), new WordRef(lead, 0)), name.provenance().words());
  }

  @Test
  void secondNameIsRemarkedOn() {
    Understood understood = Understood.of("nome", "Anna", "nome", "Bea", "nome", "Anna");
    assertEquals("Anna", understood.name());
    assertEquals(List.of("REPEATED name"), understood.remarks());
  }

  @Test
  void personActsForTheCompany() {
    Understood understood =
        Understood.of(
            "nome",
            "Giulia",
            "cognome",
            "Bianchi",
            "ragione sociale",
            "Verdi S.r.l.",
            "email",
            "giulia@example.com",
            "partita iva",
            "IT 01234567897");
    assertEquals(2, understood.reading().identities().size());
    Company firm = understood.company();
    assertEquals("Verdi S.r.l.", firm.name().orElseThrow().text().reveal());
    assertEquals(TaxId.Kind.PARTITA_IVA, firm.taxId().orElseThrow().kind());
    assertEquals(List.of(), firm.emails());
    assertEquals(Optional.of(firm), understood.person().actsFor());
    assertEquals(1, understood.person().emails().size());
  }

  @Test
  void companyAloneHasTheContacts() {
    Understood understood =
        Understood.of("azienda", "Verdi S.r.l.", "email", "info@example.com", "tel", "02 5551234");
    assertEquals(Claim.Kind.COMPANY, understood.only().kind());
    assertEquals(1, understood.only().emails().size());
    assertEquals(List.of("+39025551234"), understood.dialled());
  }

  @Test
  void contactWithoutANameIsAPerson() {
    assertEquals(Claim.Kind.PERSON, Understood.of("email", "lead@example.com").only().kind());
    assertTrue(Understood.of("note", "ciao", "x", "y").reading().identities().isEmpty());
    assertTrue(Understood.of().reading().identities().isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "partita iva, 01234567897, PARTITA_IVA, COMPANY",
    "codice fiscale, RSSMRA80A01H501U, CODICE_FISCALE, PERSON",
    "codice fiscale, rss mra 80a01 h501u, CODICE_FISCALE, PERSON",
    "codice fiscale, 01234567897, CODICE_FISCALE, COMPANY",
    "codice fiscale, non lo so, CODICE_FISCALE, PERSON",
    "C.F. / P.IVA, IT01234567897, PARTITA_IVA, COMPANY",
    "C.F. / P.IVA, RSSMRA80A01H501U, CODICE_FISCALE, PERSON",
    "VAT number, IE1234567FA, OTHER, PERSON",
  })
  void taxIdIsOfTheKindOfItsLabel(String label, String text, TaxId.Kind kind, Claim.Kind holder) {
    Understood understood = Understood.of(label, text);
    assertEquals(holder, understood.only().kind());
    TaxId id = understood.only().taxId().orElseThrow();
    assertEquals(kind, id.kind());
    assertEquals(text, id.text().reveal());
  }

  @Test
  void foreignVatNumberIsTheCompanysWhereThereIsOne() {
    Understood understood =
        Understood.of("name", "Anna", "company", "Green Ltd", "vat", "IE1234567FA");
    assertEquals(Optional.empty(), understood.person().taxId());
    assertEquals(TaxId.Kind.OTHER, understood.company().taxId().orElseThrow().kind());
  }

  @Test
  void soleTraderGivesBothNumbers() {
    Understood understood =
        Understood.of(
            "nome", "Mario Rossi", "codice fiscale", "RSSMRA80A01H501U", "p.iva", "01234567897");
    assertEquals(TaxId.Kind.CODICE_FISCALE, understood.person().taxId().orElseThrow().kind());
    assertEquals(TaxId.Kind.PARTITA_IVA, understood.company().taxId().orElseThrow().kind());
    assertTrue(understood.company().name().isEmpty());
  }

  @Test
  void secondTaxIdOfTheSameHolderIsRemarkedOn() {
    Understood same =
        Understood.of("azienda", "V", "p.iva", "01234567897", "codice fiscale", "01234567897");
    assertEquals(List.of(), same.remarks());
    Understood other =
        Understood.of("azienda", "V", "p.iva", "01234567897", "codice fiscale", "01234567898");
    assertEquals(List.of("REPEATED tax-id"), other.remarks());
  }

  @Test
  void addressKeepsItsParts() {
    PostalAddress address =
        Understood.of(
                "CAP",
                "00042",
                "indirizzo",
                "Via Roma",
                "civico",
                "12",
                "città",
                "Anzio",
                "provincia",
                "RM",
                "paese",
                "Italia")
            .person()
            .addresses()
            .get(0);
    assertEquals("Via Roma, 12, 00042, Anzio, RM, Italia", address.oneLine().reveal());
    assertEquals(6, address.provenance().words().size());
  }
}
