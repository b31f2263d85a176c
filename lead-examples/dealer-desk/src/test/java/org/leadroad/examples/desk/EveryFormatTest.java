package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the inbox holds becomes leads, or a clear problem (statements C1, L2). */
class EveryFormatTest {

  @TempDir Path folder;
  private Path inbox;
  private Desk desk;

  @BeforeEach
  void empty() throws Exception {
    inbox = Files.createDirectories(folder.resolve("in"));
    desk = new Desk(folder.resolve("out"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "annunci/22-google-lead.json,ADVERTISING,Irene Basso",
    "chat/25-trascrizione.json,LIVE_CHAT,",
    "liste/26-lista-acquistata.csv,LIST,Mauro Sordi",
    "posta/27-richiesta.eml,EMAIL,Teo Marini",
    "posta/28-portale-in-allegato,PORTAL,Petra Novak",
    "sito/11-preventivo.json,CONTACT_FORM,Giulia Bianchi",
    "portali/01-suv-7-posti.xml,PORTAL,Ettore Galli",
  })
  void theSampleHasOneOfEach(String file, String channel, String name) throws Exception {
    desk.run(Desk.INBOX);
    Map<?, ?> lead = desk.lead(file);
    assertEquals(channel, lead.get("channel"));
    assertEquals(file + "#0", lead.get("lead"));
    if (name != null) {
      assertTrue(((List<?>) lead.get("names")).contains(name), () -> "names of " + file);
    }
  }

  @Test
  void theNameOfAFileSaysNothing() throws Exception {
    Files.copy(Desk.INBOX.resolve("annunci/22-google-lead.json"), inbox.resolve("a.xml"));
    Files.copy(Desk.INBOX.resolve("posta/27-richiesta.eml"), inbox.resolve("b.csv"));
    Files.copy(Desk.INBOX.resolve("liste/listino-marzo.csv"), inbox.resolve("c.json"));
    desk.run(inbox);
    assertEquals("ADVERTISING", desk.lead("a.xml").get("channel"));
    assertEquals("EMAIL", desk.lead("b.csv").get("channel"));
    assertEquals("LIST", desk.lead("c.json").get("channel"));
  }

  @Test
  void aListIsItsOwnSource() throws Exception {
    desk.run(Desk.INBOX);
    assertEquals(
        "liste/26-lista-acquistata.csv", desk.lead("liste/26-lista-acquistata.csv").get("source"));
  }

  @Test
  void theCharsetReadsTheRowThatUtf8DoesNot() throws Exception {
    desk.run(Desk.INBOX);
    assertTrue(codes().contains("CSV_ENCODING"));
    int before = desk.leads().size();
    desk.run(Desk.INBOX, "--charset", "windows-1252");
    assertFalse(codes().contains("CSV_ENCODING"));
    assertEquals(before + 1, desk.leads().size());
    assertTrue(desk.page().contains("Studio Perù"));
  }

  @Test
  void theDelimiterIsTheOneThatWasGiven() throws Exception {
    Files.writeString(inbox.resolve("odd.csv"), "nome#telefono\nAnna Serra#347 555 0100\n");
    desk.run(inbox);
    assertEquals(List.of(), desk.leads());
    desk.run(inbox, "--delimiter", "#");
    assertEquals(List.of("Anna Serra"), desk.lead("odd.csv").get("names"));
  }

  @Test
  void aDelimiterThatCannotSeparateIsMisuse() {
    assertEquals(2, desk.run(inbox, "--delimiter", "a"));
    assertEquals(2, desk.run(inbox, "--delimiter", "\""));
    assertEquals(2, desk.run(inbox, "--delimiter", "€"));
    assertEquals(2, desk.run(inbox, "--lang", "de"));
  }

  @Test
  void aNoticeOfPlainFieldsIsNoForm() throws Exception {
    Files.writeString(
        inbox.resolve("notice"), "{\"subscriptionType\":\"contact.creation\",\"objectId\":123}");
    desk.run(inbox);
    assertEquals(List.of(), desk.leads());
    assertTrue(codes().contains("FETCH_NEEDED"));
  }

  @Test
  void whatNobodyReadsIsAProblemAndNotALead() throws Exception {
    desk.run(Desk.INBOX);
    Map<?, ?> picture =
        desk.problems().stream()
            .filter(problem -> "sito/biglietto.png".equals(problem.get("file")))
            .findFirst()
            .orElseThrow();
    assertEquals("NOT_READABLE", picture.get("code"));
  }

  @Test
  void aMessageArrivedWhenTheTransportSaysAndNeverLaterThanNow() throws Exception {
    String message = "From: Anna Serra <anna@example.com>\nSubject: Lumen\n\nQuanto costa?\n";
    Files.writeString(
        inbox.resolve("then"), "Received: by x; Sat, 14 Feb 2026 10:00:00 +0100\n" + message);
    Files.writeString(
        inbox.resolve("ahead"), "Received: by x; Sat, 14 Feb 2099 10:00:00 +0100\n" + message);
    desk.run(inbox);
    assertEquals("2026-02-14T09:00:00Z", desk.lead("then").get("receivedAt"));
    assertEquals(Desk.NOW.toString(), desk.lead("ahead").get("receivedAt"));
  }

  private List<?> codes() throws Exception {
    return desk.problems().stream().map(problem -> problem.get("code")).toList();
  }
}
