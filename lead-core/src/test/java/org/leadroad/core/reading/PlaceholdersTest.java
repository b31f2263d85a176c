package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "[name]",
        "[[name]]",
        "{{ nome }}",
        "{nome}",
        "{{{nome}}}",
        "%EMAIL%",
        "%%email%%",
        "%first name%",
        "<name>",
        "<nome cliente>",
        "${x}",
        "#{x}",
        "@{x}",
        "*|FNAME|*",
        "<%= name %>",
        "$name$",
        "__name__",
        "-",
        "--",
        "—",
        ".",
        "...",
        "?",
        "***",
        "_",
        "N/A",
        "n/a",
        "n.a.",
        "N/D",
        "null",
        "NULL",
        "(null)",
        "undefined",
        "Unknown",
        "UNKNOWN",
        "Sconosciuto",
        "na",
        "NA",
        "none",
        "NaN",
        " [name] ",
        "\u200B-\u200B"
      })
  void markersAndWordsForNothingAreNoClaim(String text) {
    for (String label : List.of("name", "email", "telefono", "messaggio", "azienda", "budget")) {
      Understood understood = Understood.of(label, text);
      assertEquals(List.of(), understood.reading().identities(), label);
      assertEquals(List.of(), understood.reading().intents(), label);
      assertEquals(1, understood.remarks().size(), label);
      assertEquals("PLACEHOLDER", understood.reading().remarks().get(0).code(), label);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\u2800",
        "\u3164",
        "\t\r\n",
        "\u202E\u202C"
      })
  void whatShowsNothingIsAbsentAndSilent(String text) {
    Understood understood = Understood.of("nome", text, "telefono", text, "messaggio", text);
    assertEquals(List.of(), understood.reading().identities());
    assertEquals(List.of(), understood.reading().intents());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "John Doe",
        "Test Lead",
        "asdf",
        "Mario Rossi",
        "Null",
        "Na",
        "Nan",
        "V156171914",
        "Guest",
        "Anna Visitor",
        "Clara Due",
        "D'Angelo",
        "O",
        "X Æ A-12",
        "José [Pepe] Ruiz",
        "<3"
      })
  void implausiblePeopleAreClaims(String name) {
    Understood understood = Understood.of("name", name);
    assertEquals(name, understood.name());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "provincia, NA",
    "città, None",
    "cognome, Null",
    "cognome, None",
    "azienda, None",
    "messaggio, no",
    "cap, 80100"
  })
  void wordsThatMeanSomethingInTheirFieldAreKept(String label, String text) {
    Understood understood = Understood.of(label, text);
    assertEquals(List.of(), understood.remarks());
    assertEquals(
        1, understood.reading().identities().size() + understood.reading().intents().size());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"privato", "Private individual", "nessuna"})
  void privatePeopleHaveNoCompany(String text) {
    Understood understood = Understood.of("nome", "Giulia Bianchi", "azienda", text);
    assertEquals(1, understood.persons().size());
    assertEquals(List.of("PLACEHOLDER company"), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "V1561719148780935",
        "Visitor 123",
        "Visitor One",
        "Test Applicant",
        "Cliente Test",
        "visitor_77",
        "#4711 Visitatore",
        "Guest 12",
        "Anonymous",
        "Utente 9",
        "Website Visitor"
      })
  void whatAChatCallsAStrangerIsNoName(String name) {
    Understood understood = Understood.of("visitor.name", name, "email", "a@example.com");
    assertEquals(Optional.empty(), understood.person().name());
    assertEquals(List.of("PLACEHOLDER name"), understood.remarks());
  }

  @Test
  void countryNaIsNotTakenForNamibia() {
    Understood understood = Understood.of("telefono", "333 1234567", "paese", "NA");
    assertEquals(List.of("+393331234567"), understood.dialled());
    assertEquals(List.of("PLACEHOLDER country"), understood.remarks());
  }

  @Test
  void longTextIsNeverAPlaceholder() {
    String text = "[" + "a".repeat(100_000) + "]";
    assertEquals(List.of("ASK " + text), Understood.of("messaggio", text).wants());
  }
}
