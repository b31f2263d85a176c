package org.leadroad.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the inbox that ships with the example. */
class DealerDeskTest {

  @TempDir Path out;

  @Test
  void everyFileIsInOneOfTheTwoOrInBoth() throws Exception {
    run(Desk.INBOX);
    Set<Object> seen = new TreeSet<>();
    leads().forEach(lead -> seen.add(lead.get("file")));
    new Desk(out).problems().forEach(problem -> seen.add(problem.get("file")));
    assertTrue(seen.containsAll(files(Desk.INBOX)), seen.toString());
  }

  @Test
  void theStoryShowsEveryStandingVerdictBandAndDot() throws Exception {
    run(Desk.INBOX);
    assertEquals(Set.of("LEAD", "PROSPECT", "CUSTOMER", "OPPORTUNITY"), values("standing"));
    assertEquals(Set.of("HOT", "WARM", "COLD"), values("temperature"));
    Set<Object> verdicts =
        leads().stream()
            .flatMap(lead -> Stream.concat(list(lead, "identity"), list(lead, "intent")))
            .map(verdict -> ((Map<?, ?>) verdict).get("verdict"))
            .collect(Collectors.toSet());
    assertEquals(Set.of("HOLDS", "LACKS", "CLASHES", "DENIED", "UNDECIDED"), verdicts);
    Set<Object> classes =
        leads().stream()
            .map(lead -> lead.get("rating") instanceof Map<?, ?> rating ? rating.get("class") : "")
            .collect(Collectors.toSet());
    assertEquals(Set.of("HOT", "WARM", "COLD", ""), classes);
  }

  @Test
  void theManWhoWalkedInAndShookHandsIsCalledFirstAndTheBoughtListStaysSuspect() throws Exception {
    run(Desk.INBOX);
    assertEquals("portali/01-suv-7-posti.xml", leads().get(0).get("file"));
    assertEquals("OPPORTUNITY", leads().get(0).get("standing"));
    assertEquals("SUSPECT", lead("liste/18-lista-acquistata.json").get("called"));
  }

  @Test
  void anOperatorMayDisagreeWithTheScore() throws Exception {
    run(Desk.INBOX);
    Map<?, ?> curious = lead("chat/20-solo-curiosa.json");
    assertEquals("COLD", curious.get("temperature"));
    assertEquals("HOT", ((Map<?, ?>) curious.get("rating")).get("class"));
  }

  @Test
  void aChatThatAsksForAQuoteIsHotAndWhoIsDeniedIsCold() throws Exception {
    run(Desk.INBOX);
    assertEquals("HOT", lead("chat/25-trascrizione.json").get("temperature"));
    long denied = 0;
    for (Map<?, ?> lead : leads()) {
      if (list(lead, "identity").findFirst().isPresent()
          && list(lead, "identity")
              .allMatch(v -> "DENIED".equals(((Map<?, ?>) v).get("verdict")))) {
        denied++;
        assertEquals("COLD", lead.get("temperature"), () -> "lead " + lead.get("lead"));
        assertEquals("0", ((Map<?, ?>) lead.get("score")).get("total"));
      }
    }
    assertTrue(denied > 3, "denied: " + denied);
  }

  @Test
  void aMadeUpNameWithABudgetADateAndAQuestionIsStillCold() throws Exception {
    Path inbox = Files.createDirectories(out.resolve("in"));
    Files.writeString(
        inbox.resolve("form.json"),
        "{\"nome\":\"test\",\"email\":\"a@example.com\",\"modello\":\"Prisma\",\"budget\":\"18.000 euro\","
            + "\"quando\":\"entro maggio\",\"canale\":\"banner\"}");
    run(inbox);
    assertEquals("COLD", leads().get(0).get("temperature"));
  }

  @Test
  void whoIsSentAgainPointsAtTheFirstInAllThreeFiles() throws Exception {
    run(Desk.INBOX);
    Map<?, ?> again =
        leads().stream().filter(lead -> lead.get("resendOf") != null).findFirst().orElseThrow();
    assertEquals("portali/03-due-richieste.xml#1", again.get("lead"));
    assertEquals("portali/01-suv-7-posti.xml#0", again.get("resendOf"));
    List<String> rows = Files.readAllLines(out.resolve("leads.csv"));
    assertTrue(rows.get(0).endsWith(",requested,resend_of"));
    assertTrue(rows.get(leads().indexOf(again) + 1).endsWith("2026-03-05T17:21:00Z,1"));
    assertTrue(new Desk(out).page().contains("sent again, see no. 1<"));
  }

  @Test
  void whatIsReceivedOnlyByTheClockOfTheRunIsNotShownAsADate() throws Exception {
    run(Desk.INBOX);
    Map<?, ?> form = lead("sito/11-preventivo.json");
    assertEquals(Desk.NOW.toString(), form.get("receivedAt"));
    assertEquals(null, form.get("arrivedAt"));
    assertEquals("2026-02-14T09:03:19Z", lead("posta/27-richiesta.eml").get("arrivedAt"));
    String list = Files.readString(out.resolve("leads.csv"));
    assertFalse(list.contains(Desk.NOW.toString()));
    assertTrue(list.contains("2026-02-14T09:03:19Z"));
  }

  @Test
  void whatIsMissingIsSaidAsASentenceBesideTheFlatLists() throws Exception {
    run(Desk.INBOX);
    Map<?, ?> who =
        (Map<?, ?>)
            list(lead("portali/03-due-richieste.xml"), "identity").findFirst().orElseThrow();
    assertTrue(((String) who.get("needs")).startsWith("one of ("), () -> "" + who.get("needs"));
    assertEquals(6, ((List<?>) who.get("evidence")).size());
  }

  @Test
  void theLinesOfEveryScoreSumToItsTotal() throws Exception {
    run(Desk.INBOX);
    for (Map<?, ?> lead : leads()) {
      Map<?, ?> score = (Map<?, ?>) lead.get("score");
      long sum =
          list(score, "lines")
              .mapToLong(line -> Long.parseLong((String) ((Map<?, ?>) line).get("points")))
              .sum();
      assertEquals(Long.parseLong((String) score.get("total")), sum);
    }
  }

  @Test
  void namesOfFilesDecideTheIdsSoAnyOrderGivesTheSame() throws Exception {
    run(Desk.INBOX);
    String once = Files.readString(out.resolve("leads.jsonl"));
    Path copy = Files.createDirectories(out.resolve("copy"));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Desk.INBOX)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Path to = copy.resolve(Desk.INBOX.relativize(files.get(i)));
      Files.createDirectories(to.getParent());
      Files.copy(files.get(i), to);
    }
    run(copy);
    assertEquals(once, Files.readString(out.resolve("leads.jsonl")));
  }

  @Test
  void whatSomebodyWroteIsShownOnThePageAndNeverRun() throws Exception {
    Path inbox = Files.createDirectories(out.resolve("in"));
    Files.writeString(
        inbox.resolve("form.json"),
        "{\"nome\":\"<script>alert(1)</script>\",\"email\":\"a@example.com\"}");
    run(inbox);
    String page = Files.readString(out.resolve("report.html"));
    assertFalse(page.contains("<script>alert"), "markup must be escaped");
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertFalse(page.contains("src="), "no request leaves the page");
    assertFalse(page.contains("href="), "no request leaves the page");
  }

  @Test
  void nothingIsLeftBesideWhatIsWritten() throws Exception {
    run(Desk.INBOX);
    assertEquals(Set.of("leads.jsonl", "leads.csv", "problems.jsonl", "report.html"), files(out));
  }

  @Test
  void whoGivesNothingForANameIsJunk() throws Exception {
    run(Desk.INBOX);
    for (Map<?, ?> lead : leads()) {
      boolean nobody =
          List.of("John Doe", "test", "FirstName LastName").stream()
                  .anyMatch(((List<?>) lead.get("names"))::contains)
              || ((List<?>) lead.get("emails")).contains("nd@nd.example");
      boolean junk =
          list(lead, "identity").anyMatch(v -> "JUNK".equals(((Map<?, ?>) v).get("why")));
      assertEquals(nobody, junk, () -> "lead " + lead.get("lead"));
    }
  }

  @Test
  void whatWasTakenBackCountsForNothing() throws Exception {
    run(Desk.INBOX);
    Map<?, ?> score = (Map<?, ?>) lead("chat/20-solo-curiosa.json").get("score");
    assertEquals("0", score.get("total"));
    assertTrue(Files.readString(out.resolve("report.html")).contains("taken back"));
  }

  @Test
  void theListForPeopleHasALineForEveryLead() throws Exception {
    run(Desk.INBOX);
    boolean quoted = false;
    int lines = 0;
    for (char c : Files.readString(out.resolve("leads.csv")).toCharArray()) {
      quoted ^= c == '"';
      lines += c == '\n' && !quoted ? 1 : 0;
    }
    assertEquals(leads().size() + 1, lines);
  }

  @Test
  void misuseNamesTheOptionThatNobodyKnowsEvenWhereAnotherIsMissing() {
    PrintStream stderr = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      assertEquals(2, DealerDesk.run(Desk.CLOCK, "inbox", "--bogus"));
    } finally {
      System.setErr(stderr);
    }
    List<String> lines = said.toString(UTF_8).lines().toList();
    assertEquals("dealer-desk: Unknown option: '--bogus'", lines.get(0));
    assertTrue(lines.get(1).startsWith("usage: dealer-desk INBOX"), lines::toString);
    assertEquals(2, lines.size());
  }

  @Test
  void misuseEndsWith2AndAMissingInboxWith1() {
    assertEquals(2, DealerDesk.run(Desk.CLOCK));
    assertEquals(2, DealerDesk.run(Desk.CLOCK, "in", "--out", "x", "--as-of", "yesterday"));
    assertEquals(
        2, DealerDesk.run(Desk.CLOCK, out.toString(), "--out", out.toString(), "--region", "XX"));
    assertEquals(
        2,
        DealerDesk.run(
            Desk.CLOCK, out.toString(), "--out", out.toString(), "--charset", "no such"));
    assertEquals(
        2, DealerDesk.run(Desk.CLOCK, out.toString(), "--out", out.toString(), "--zone", "Rome"));
    assertEquals(
        2, DealerDesk.run(Desk.CLOCK, out.toString(), "--out", out.resolve("desk").toString()));
    assertEquals(
        1, DealerDesk.run(Desk.CLOCK, out.resolve("none").toString(), "--out", out.toString()));
  }

  private void run(Path inbox) {
    assertEquals(0, new Desk(out).run(inbox));
  }

  private List<Map<?, ?>> leads() throws IOException, Json.Malformed {
    return new Desk(out).leads();
  }

  private Map<?, ?> lead(String file) throws IOException, Json.Malformed {
    return new Desk(out).lead(file);
  }

  private Set<Object> values(String field) throws IOException, Json.Malformed {
    return leads().stream().map(lead -> lead.get(field)).collect(Collectors.toSet());
  }

  private static Stream<?> list(Map<?, ?> of, String field) {
    return ((List<?>) of.get(field)).stream();
  }

  private static Set<String> files(Path inbox) throws IOException {
    try (Stream<Path> all = Files.walk(inbox)) {
      return all.filter(Files::isRegularFile)
          .map(path -> inbox.relativize(path).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }
}
