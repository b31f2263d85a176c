package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.words.PersonalText;

/** Whole names: how people are addressed, couples, firms, and what is not told apart. */
class NamesTest {

  private static String text(Optional<PersonalText> part) {
    return part.map(PersonalText::reveal).orElse("-");
  }

  private static String said(PersonName name) {
    return "%s (%s, %s, %s)"
        .formatted(
            name.full().reveal(), text(name.given()), text(name.family()), text(name.honorific()));
  }

  private static String names(String... words) {
    return Understood.of(words).reading().personNames().stream()
        .map(NamesTest::said)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain              | Anna De Rossi             | Anna De Rossi (-, -, -)
          Signora            | Sig.ra Anna Rossi         | Sig.ra Anna Rossi (-, -, Sig.ra)
          several            | Gent.mo Dott. Ing. Neri   | Gent.mo Dott. Ing. Neri (-, -, Gent.mo Dott. Ing.)
          Doctor             | Dr John Smith             | Dr John Smith (-, -, Dr)
          title alone        | Dott.                     | Dott. (-, -, -)
          comma              | Rossi, Mario              | Rossi, Mario (Mario, Rossi, -)
          comma, particle    | De Rossi, Anna Maria      | De Rossi, Anna Maria (Anna Maria, De Rossi, -)
          comma, suffix      | John Smith, Jr.           | John Smith, Jr. (-, -, -)
          comma, degree      | John Smith, PhD           | John Smith, PhD (-, -, -)
          comma, town        | Mario Rossi, Milano       | Mario Rossi, Milano (-, -, -)
          two commas         | Rossi, Mario, Roma        | Rossi, Mario, Roma (-, -, -)
          capitals           | ROSSI MARIO               | ROSSI MARIO (-, -, -)
          """)
  void aWholeNameIsNeverSplitButByItsCommaAndTitle(String id, String name, String expected) {
    assertEquals(expected, names("nome", name));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one family name    | Mario e Giulia Rossi      | Mario Rossi (Mario, Rossi, -); Giulia Rossi (Giulia, Rossi, -)
          English            | John and Jane Doe         | John Doe (John, Doe, -); Jane Doe (Jane, Doe, -)
          sign               | Mario & Giulia De Luca    | Mario De Luca (Mario, De Luca, -); Giulia De Luca (Giulia, De Luca, -)
          family name first  | Bianchi Mario e Lucia     | Mario Bianchi (Mario, Bianchi, -); Lucia Bianchi (Lucia, Bianchi, -)
          each their own     | Mario Rossi e Anna Neri   | Mario Rossi (-, -, -); Anna Neri (-, -, -)
          addressed          | Mr & Mrs Smith            | Mr Smith (-, Smith, Mr); Mrs Smith (-, Smith, Mrs)
          addressed, Italian | Sig. e Sig.ra De Luca     | Sig. De Luca (-, De Luca, Sig.); Sig.ra De Luca (-, De Luca, Sig.ra)
          """)
  void aCoupleIsTwo(String id, String name, String expected) {
    Understood understood = Understood.of("nome", name, "telefono", "333 1234567");
    assertEquals(expected, names("nome", name));
    assertEquals(List.of(), understood.remarks());
    assertEquals(List.of("+393331234567", "+393331234567"), understood.dialled());
    assertEquals(
        Confidence.LIKELY, understood.person().name().orElseThrow().provenance().confidence());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "surnames, Rossi e Bianchi",
    "sons, Da Vinci e figli",
    "a shop, Marks & Spencer",
    "twice the same, Johnson and Johnson",
    "one given name, Mr and Mrs John Smith",
    "three, Mario e Giulia e Anna Rossi"
  })
  void whoIsNotToldApartIsLeftAlone(String id, String name) {
    Understood understood = Understood.of("nome", name);
    assertEquals(name + " (-, -, -)", names("nome", name));
    assertEquals(List.of("SEVERAL_NAMES name"), understood.remarks());
  }

  @Test
  void twoGivenNamesInTheirFieldAreACouple() {
    assertEquals(
        "Mario Rossi (Mario, Rossi, -); Giulia Rossi (Giulia, Rossi, -)",
        names("nome", "Mario & Giulia", "cognome", "Rossi"));
    assertEquals(
        "Ann Lee (Ann, Lee, -); Bo Lee (Bo, Lee, -)",
        names(
            "customer/contact/name/@part", "first",
            "customer/contact/name", "Ann and Bo",
            "customer/contact/name[2]/@part", "last",
            "customer/contact/name[2]", "Lee"));
  }

  @Test
  void nobodyKnowsWhoseTheTaxIdOfACoupleIs() {
    Understood understood =
        Understood.of("nome", "Paola ed Enrico Verdi", "codice fiscale", "RSSMRA80A01H501U");
    assertEquals(2, understood.persons().size());
    assertEquals(Optional.empty(), understood.persons().get(0).taxId());
    assertEquals(List.of("SEVERAL_NAMES tax-id"), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Verdi S.r.l.",
    "Verdi srl",
    "Rossi e Bianchi srl",
    "Rossi & C. snc",
    "Verdi S. r. l.",
    "Acme Ltd",
    "Acme Inc.",
    "Muster GmbH",
    "Acme LLC",
    "Autocarrozzeria Neri s.a.s.",
    "Esempio SpA",
    "Muster AG"
  })
  void aLegalFormMakesACompanyOfAName(String name) {
    Understood understood = Understood.of("nome", name, "email", "info@example.com");
    assertEquals(Claim.Kind.COMPANY, understood.only().kind());
    assertEquals(name, understood.company().name().orElseThrow().text().reveal());
    assertEquals(List.of("info@example.com"), understood.emails());
    assertEquals(List.of("COMPANY_IN_NAME name"), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Maria Sa", "Anna Inca", "Spa", "Sas Rossi", "MARIA SA"})
  void othersArePersons(String name) {
    assertEquals(Claim.Kind.PERSON, Understood.of("nome", name).only().kind());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          field of its own | title=Mr;first_name=John;last_name=Doe | John Doe (John, Doe, Mr)
          a job            | title=Founder;first_name=Ada;last_name=Lee | Ada Lee (Ada, Lee, -)
          in the given one | first_name=Dr. Anna;last_name=Rossi    | Dr. Anna Rossi (Anna, Rossi, Dr.)
          as the given one | nome=Dr.;cognome=Rossi                 | Dr. Rossi (-, Rossi, Dr.)
          """)
  void titlesComeWithParts(String id, String fields, String expected) {
    assertEquals(expected, names(fields.split("[=;]")));
  }

  @Test
  void whatACrmCallsTheEnquiryIsNobodysName() {
    Understood understood =
        Understood.of("name", "Quotation for 50 chairs", "contact_name", "Carrie Hall");
    assertEquals("Carrie Hall", understood.name());
    assertEquals(List.of("ASK Quotation for 50 chairs"), understood.wants());
    assertEquals(List.of(), understood.remarks());
  }
}
