package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/** What the desk knows tomorrow of today (statements L2, S5, G7, G8, P6). */
class BookTest {

  private static final String MONDAY = "2026-03-02T18:00:00Z";
  private static final String TUESDAY = "2026-03-03T18:00:00Z";

  @TempDir Path folder;

  private Path inbox;
  private Path facts;

  @BeforeEach
  void anInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox"));
    facts = folder.resolve("facts.jsonl");
    Files.writeString(facts, "");
  }

  private Desk run(String asOf, String... more) {
    Desk desk = new Desk(folder.resolve("out-" + asOf.substring(0, 10)));
    String[] arguments =
        Stream.concat(
                Stream.of(
                    inbox.toString(),
                    "--out",
                    desk.out().toString(),
                    "--book",
                    folder.resolve("book").toString(),
                    "--facts",
                    facts.toString(),
                    "--region",
                    "IT",
                    "--as-of",
                    asOf),
                Stream.of(more))
            .toArray(String[]::new);
    assertEquals(0, DealerDesk.run(Desk.CLOCK, arguments));
    return desk;
  }

  private void form(String file, String name, String phone) throws IOException {
    Files.writeString(
        inbox.resolve(file),
        "{\"nome\":\"" + name + "\",\"telefono\":\"" + phone + "\",\"modello\":\"Prisma\"}");
  }

  private static List<Object> all(Desk desk, String field) throws Exception {
    return desk.leads().stream().<Object>map(lead -> lead.get(field)).sorted().toList();
  }

  private static List<String> table(Desk desk, String name) throws IOException {
    return Files.readAllLines(desk.out().resolve(name));
  }

  @Test
  void yesterdaysLeadsAreInTomorrowsList() throws Exception {
    form("anna.json", "Anna Serra", "333 5550142");
    run(MONDAY);
    Files.delete(inbox.resolve("anna.json"));
    form("bruno.json", "Bruno Riva", "333 5550143");
    assertEquals(List.of("anna.json#0", "bruno.json#0"), all(run(TUESDAY), "lead"));
  }

  @Test
  void theSameInboxAgainAddsNothing() throws Exception {
    Files.copy(Desk.HERE.resolve("facts.jsonl"), facts, StandardCopyOption.REPLACE_EXISTING);
    inbox = Desk.INBOX;
    Desk first = run("2026-03-31T18:00:00Z");
    Map<String, String> before = texts(first);
    assertEquals(before, texts(run("2026-03-31T18:00:00Z")));
    assertEquals(6, before.size());
  }

  static Map<String, String> texts(Desk desk) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(desk.out())) {
      for (Path file : files.toList()) {
        texts.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void theSameWordsInAnotherFileAreSentAgainAndAYearLaterAreNew() throws Exception {
    form("anna.json", "Anna Serra", "333 5550142");
    run(MONDAY);
    form("again.json", "Anna Serra", "333 5550142");
    Desk desk = run(TUESDAY);
    assertEquals(List.of("anna.json#0"), all(desk, "lead"));
    assertTrue(desk.page().contains("sent again"));
    form("later.json", "Anna Serra", "333 5550142");
    assertEquals(List.of("anna.json#0", "later.json#0"), all(run("2027-03-03T18:00:00Z"), "lead"));
  }

  @Test
  void aDeliveryKeyIsOneEnquiryHoweverOldAndWhatItSaysAnewIsKept() throws Exception {
    String adf =
        "<adf><prospect><id source=\"Portale\">4711</id><customer><contact><name part=\"full\">%s"
            + "</name><phone>%s</phone></contact></customer></prospect></adf>";
    Files.writeString(inbox.resolve("a.xml"), adf.formatted("Anna Serra", "333 5550142"));
    run(MONDAY);
    Files.writeString(inbox.resolve("b.xml"), adf.formatted("Anna Serra", "333 5550199"));
    Desk desk = run("2027-03-03T18:00:00Z");
    assertEquals(List.of("a.xml#0"), all(desk, "lead"));
    try (BookFile book = BookFile.open(folder.resolve("book"))) {
      assertTrue(
          book.store().road(Inbox.leadId("a.xml", 0)).orElseThrow().facts().stream()
              .anyMatch(
                  fact ->
                      fact.what() instanceof Happening.Noted noted
                          && noted.details().values().stream()
                              .anyMatch(text -> text.reveal().contains("333 5550199"))));
    }
  }

  @Test
  void aFileNameThatReturnsWithOtherWordsIsANewLead() throws Exception {
    form("export.json", "Anna Serra", "333 5550142");
    run(MONDAY);
    form("export.json", "Bruno Riva", "333 5550143");
    run(TUESDAY);
    assertEquals(
        List.of("export.json#0", "export.json#0~2"), all(run("2026-03-04T18:00:00Z"), "lead"));
  }

  @Test
  void aLineOfTheFactsFileIsTheSameFactTomorrow() throws Exception {
    form("anna.json", "Anna Serra", "333 5550142");
    Files.writeString(
        facts,
        "{\"file\":\"anna.json\",\"interaction\":\"quote-request\",\"at\":\"2026-03-02T09:00:00Z\"}\n");
    Object once = score(run(MONDAY));
    Files.writeString(
        facts,
        "\n\n{\"file\":\"anna.json\",\"interaction\":\"quote-request\",\"at\":\"2026-03-02T09:00:00Z\"}\n");
    Desk desk = run(TUESDAY);
    assertEquals(once, score(desk));
    assertEquals(List.of(), desk.problems());
  }

  private static Object score(Desk desk) throws Exception {
    return ((Map<?, ?>) desk.leads().get(0).get("score")).get("total");
  }

  @Test
  void twoWhoConfirmedOneNumberAreOneParty() throws Exception {
    form("anna.json", "Anna Serra", "333 5550142");
    form("again.json", "Anna Serra", "+39 333 555 0142");
    Files.writeString(facts, confirmed("anna.json") + confirmed("again.json"));
    run(MONDAY);
    run(TUESDAY);
    try (BookFile book = BookFile.open(folder.resolve("book"));
        Stream<Road> roads = book.store().roads()) {
      assertEquals(
          1,
          roads
              .flatMap(road -> road.facts().stream())
              .filter(fact -> fact.what().kind() == Happening.Kind.LINKED)
              .count());
    }
  }

  private static String confirmed(String file) {
    return "{\"file\":\""
        + file
        + "\",\"evidence\":\"PHONE_CONFIRMED\",\"at\":\"2026-03-02T10:00:00Z\"}\n";
  }

  @Test
  void theAgendaSaysWhoWasNeverCalledAndWhatIsLate() throws Exception {
    form("anna.json", "Anna Serra", "333 5550142");
    form("bruno.json", "Bruno Riva", "333 5550143");
    Files.writeString(
        facts, "{\"file\":\"bruno.json\",\"contact\":\"CALL\",\"at\":\"2026-03-02T18:30:00Z\"}\n");
    run(MONDAY);
    Desk desk = run("2026-03-05T18:00:00Z");
    List<String> agenda = table(desk, "agenda.csv");
    assertEquals(3, agenda.size());
    assertTrue(agenda.get(1).contains("anna.json#0"), agenda.get(1));
    assertTrue(
        agenda.get(1).contains("FIRST_RESPONSE,2026-03-02T18:00:00Z,2026-03-03T10:00:00Z,true"),
        agenda.get(1));
    assertTrue(agenda.get(1).endsWith(",3"), agenda.get(1));
    assertTrue(agenda.get(2).contains("GONE_QUIET"), agenda.get(2));
    assertTrue(desk.page().contains("Too late: 1. Never called: 1 of 2."));
  }

  @Test
  void sourcesSayWhatTheyCostAndBroughtAndALineThatIsWrongIsTold() throws Exception {
    Files.writeString(
        inbox.resolve("fair.csv"), "nome;telefono;modello\nAnna Serra;333 5550142;Prisma\n");
    Files.writeString(
        facts,
        "{\"file\":\"fair.csv\",\"closed\":\"WON\",\"value\":\"18000.00\",\"at\":\"2026-03-02T20:00:00Z\"}\n");
    Path costs = folder.resolve("costs.csv");
    Files.writeString(
        costs, "source;cost;currency\nfair.csv;900;EUR\nfair.csv;100;EUR\nx;-1;EUR\n");
    run(MONDAY, "--costs", costs.toString());
    Desk desk = run(TUESDAY, "--costs", costs.toString());
    String line = table(desk, "sources.csv").get(1);
    assertTrue(line.startsWith("fair.csv,1,0,,,,false,"), line);
    assertTrue(line.contains("18000 EUR,1000 EUR,1000 EUR,"), line);
    assertTrue(line.endsWith(",17.0000"), line);
    assertEquals("COST_MALFORMED", desk.problems().get(0).get("code"));
    assertTrue(desk.page().contains("What it cost"));
  }

  @Test
  void row151WhoIsErasedIsInNoFileAnyMoreAndEveryFigureStays() throws Exception {
    form("one.json", "Canaria Serra", "333 5550142");
    form("other.json", "Bruno Riva", "333 5550143");
    Files.writeString(
        facts,
        "{\"file\":\"one.json\",\"evidence\":\"HANDSHAKE\",\"note\":\"Canaria came.\","
            + "\"at\":\"2026-03-02T10:00:00Z\"}\n");
    run(MONDAY);
    assertTrue(anywhere("Canaria"), "the canary sings at first");
    List<String> before = table(run(TUESDAY), "sources.csv");
    Desk desk = run(TUESDAY, "--erase", "one.json#0");
    assertEquals(before, table(desk, "sources.csv"));
    assertEquals(List.of("one.json#0", "other.json#0"), all(desk, "lead"));
    assertEquals("ERASED_BEFORE", desk.problems().get(0).get("code"));
    Files.delete(inbox.resolve("one.json"));
    Files.writeString(facts, "");
    desk = run(TUESDAY, "--erase", "one.json#0");
    assertEquals(List.of(), desk.problems());
    Files.walk(folder.resolve("out-2026-03-02"))
        .sorted(Comparator.reverseOrder())
        .forEach(file -> file.toFile().delete());
    assertTrue(!anywhere("Canaria") && !anywhere("5550142"), "a byte of the canary is left");
    assertTrue(anywhere("Bruno"));
    form("new.json", "Canaria Serra", "333 5550142");
    assertEquals(List.of("new.json#0", "one.json#0", "other.json#0"), all(run(TUESDAY), "lead"));
  }

  @Test
  void row152ErasingSomebodyUnknownLooksTheSame() throws Exception {
    form("one.json", "Anna Serra", "333 5550142");
    run(MONDAY);
    assertEquals(List.of("one.json#0"), all(run(TUESDAY, "--erase", "nobody#0"), "lead"));
  }

  /** In whatever the desk wrote, as it is and as Java has it in memory. */
  private boolean anywhere(String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String wide =
            new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        if (bytes.contains(text) || bytes.contains(wide)) {
          return true;
        }
      }
    }
    return false;
  }
}
