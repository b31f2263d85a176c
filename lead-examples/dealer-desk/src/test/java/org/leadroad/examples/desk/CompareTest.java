package org.leadroad.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements S1 and G1: what counts is stated once, and may be looked at before it is changed. */
class CompareTest {

  private static final Path CARD = Desk.HERE.resolve("card.json");

  @TempDir Path folder;

  private Path draft(String what, String instead) throws IOException {
    String document = Files.readString(CARD);
    assertTrue(document.contains(what), what);
    return Files.writeString(folder.resolve("draft.json"), document.replace(what, instead));
  }

  @Test
  void theDocumentIsTheCardOfTheHouse() throws IOException {
    assertEquals(House.CARD, House.card(Files.readAllBytes(CARD)));
    assertEquals(new String(House.CARD.toJson(), UTF_8), Files.readString(CARD));
  }

  @Test
  void thePageSaysWhoWouldChangeAndWhy() throws Exception {
    Path draft = draft("\"version\" : 1", "\"version\" : 2");
    Files.writeString(
        draft, Files.readString(draft).replaceFirst("\"points\" : 1000", "\"points\" : 2000"));
    Desk desk = new Desk(folder.resolve("out"));
    assertEquals(0, desk.run(Desk.INBOX, "--compare", draft.toString()));
    String page = Files.readString(desk.out().resolve("compare.html"));
    assertTrue(page.contains("What aurora/2 would change of aurora/1"), page);
    assertTrue(page.contains("specific"), page);
    assertFalse(page.contains("http://") || page.contains("https://"), "asks the network");
    assertEquals("4402", score(desk));
  }

  private static String score(Desk desk) throws Exception {
    Object score = desk.leads().get(0).get("score");
    return String.valueOf(((Map<?, ?>) score).get("total"));
  }

  @Test
  void theSameCardChangesNobody() throws Exception {
    Desk desk = new Desk(folder.resolve("out"));
    assertEquals(0, desk.run(Desk.INBOX, "--compare", CARD.toString(), "--card", CARD.toString()));
    String page = Files.readString(desk.out().resolve("compare.html"));
    assertTrue(page.contains("33 leads: 0 would be of another class, 0 would have other points"));
  }

  @Test
  void aCardWithFaultsIsRefusedWithAllOfThem() throws Exception {
    Path draft = draft("\"specific\"", "\"Specific!\"");
    Desk desk = new Desk(folder.resolve("out"));
    assertEquals(2, desk.run(Desk.INBOX, "--card", draft.toString()));
    assertFalse(Files.exists(desk.out().resolve("leads.csv")));
  }
}
