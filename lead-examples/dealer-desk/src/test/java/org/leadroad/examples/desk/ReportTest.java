package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page: everybody once, everything explained, nothing run and nothing fetched. */
class ReportTest {

  private static final Pattern LEAD =
      Pattern.compile("<details class=\"lead\".*?</details>", Pattern.DOTALL);
  private static final Pattern POINTS = Pattern.compile("<td class=\"n\">([+−]?[\\d,]+)</td></tr>");
  private static final Pattern TOTAL =
      Pattern.compile("<tbody class=\"total\">.*?<td class=\"n\">([−\\d,]+)<", Pattern.DOTALL);

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void empty() {
    desk = new Desk(folder.resolve("out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void everyLeadIsThereOnceAndInOrder(String lang) throws Exception {
    desk.run(Desk.INBOX, "--lang", lang);
    List<String> stories = stories();
    List<Map<?, ?>> leads = desk.leads();
    assertEquals(leads.size(), stories.size());
    for (int i = 0; i < stories.size(); i++) {
      assertTrue(stories.get(i).contains("<span class=\"rank\">" + (i + 1) + "</span>"));
      assertTrue(stories.get(i).contains(String.valueOf(leads.get(i).get("file"))));
      assertTrue(stories.get(i).contains("data-band=\"" + leads.get(i).get("temperature") + "\""));
    }
    assertTrue(desk.page().contains("<html lang=\"" + lang + "\">"));
  }

  @Test
  void everyWordIsThereAsReceived() throws Exception {
    desk.run(Desk.INBOX);
    List<String> stories = stories();
    List<Map<?, ?>> leads = desk.leads();
    for (int i = 0; i < stories.size(); i++) {
      for (Object word : (List<?>) leads.get(i).get("words")) {
        StringBuilder escaped = new StringBuilder();
        new Html(escaped).text(String.valueOf(((List<?>) word).get(1)));
        assertTrue(stories.get(i).contains("<td>" + escaped + "</td>"), () -> "a word is missing");
      }
    }
  }

  @Test
  void theBarsOfAWaterfallAddUpToItsTotal() throws Exception {
    desk.run(Desk.INBOX);
    long drawn = 0;
    for (String story : stories()) {
      if (story.contains("class=\"fall\"")) {
        String fall = story.substring(story.indexOf("class=\"fall\""));
        long sum =
            POINTS.matcher(fall).results().map(ReportTest::signed).mapToLong(Long::longValue).sum();
        long total = number(TOTAL.matcher(fall).results().findFirst().orElseThrow().group(1));
        assertEquals(total, sum);
        drawn++;
      }
    }
    assertTrue(drawn > 10, "waterfalls: " + drawn);
  }

  private static long signed(MatchResult points) {
    String text = points.group(1);
    return text.startsWith("+") || text.startsWith("−") ? number(text) : 0;
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(",", "").replace("+", "").replace('−', '-'));
  }

  @Test
  void everyValueNamesTheWordItCameFrom() throws Exception {
    desk.run(Desk.INBOX);
    String first = stories().get(0);
    List<String> ids =
        Pattern.compile("data-word=\"([^\"]+)\"")
            .matcher(first)
            .results()
            .map(r -> r.group(1))
            .toList();
    int words =
        first.substring(first.indexOf("<table class=\"words\">")).split("<tr", -1).length - 1;
    assertTrue(ids.size() > 5);
    ids.forEach(id -> assertTrue(Integer.parseInt(id) < words, id));
  }

  @Test
  void aStoryTellsWhatIsWantedAgreedToAndRefusedWithTheirWords() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        inbox.resolve("form.json"),
        "{\"nome\":\"Anna Serra\",\"email\":\"anna@example.com\",\"marca\":\"Aurora\",\"modello\":\"Lumen\","
            + "\"privacy\":\"sì\",\"newsletter\":\"no\",\"lingua\":\"it\",\"budget\":\"18.000 euro\"}");
    desk.run(inbox);
    String told = stories().get(0).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    Stream.of(
            "make Aurora · model Lumen",
            "kind of request specific",
            "agrees to use of their data “sì” privacy",
            "refuses advertising “no” newsletter",
            "language Italian lingua",
            "budget 18,000 EUR budget",
            "hot because they ask for something specific, whatever the points")
        .forEach(part -> assertTrue(told.contains(part), () -> part + " is not in " + told));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void noRequestLeavesThePage(String lang) throws Exception {
    desk.run(Desk.INBOX, "--lang", lang);
    String page = desk.page();
    Stream.of(
            "http://", "https://", "src=", "href=", "url(", "@import", "fetch(", "XMLHttp", "<link")
        .forEach(way -> assertFalse(page.contains(way), way));
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void hostileWordsAreShownAndNeverRun() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("in"));
    String bad = "\\\"><img onerror=x></script><script>alert(1)</script>'\\u202E\\u0000";
    Files.writeString(
        inbox.resolve("a'&<b>.json"),
        "{\"nome\":\"" + bad + "\",\"" + bad + "\":\"" + bad + "\",\"canale\":\"" + bad + "\"}");
    desk.run(inbox);
    String page = desk.page();
    assertFalse(
        page.contains("<img") || page.contains("<script>alert") || page.contains("<b>.json"));
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertTrue(page.chars().noneMatch(c -> c == 0 || c == 0x202E));
    assertEquals(1, page.split("<script>", -1).length - 1);
    Pattern.compile("<[^>]*>")
        .matcher(page.substring(page.indexOf("<body>"), page.indexOf("<script>")))
        .results()
        .forEach(
            tag ->
                assertFalse(
                    tag.group().replaceAll("\"[^\"]*\"", "").contains("onerror"), "in a tag"));
  }

  @Test
  void aFilterHasALabelAndTheValuesThatAreThere() throws Exception {
    desk.run(Desk.INBOX);
    String page = desk.page();
    for (String data : List.of("dot", "band", "standing", "channel", "called")) {
      assertTrue(
          Pattern.compile("<label><span>[^<]+</span><select data-filter=\"" + data)
              .matcher(page)
              .find(),
          data);
    }
    for (Map<?, ?> lead : desk.leads()) {
      assertTrue(page.contains("<option value=\"" + lead.get("channel") + "\">"));
      assertTrue(page.contains("<option value=\"" + lead.get("called") + "\">"));
    }
  }

  @Test
  void theItalianPageHasNoEnglishReasons() throws Exception {
    desk.run(Desk.INBOX, "--lang", "it");
    String page = desk.page();
    Stream.of("asks for something", "missing:", "handshake", "not rated", "Junk", "Why it")
        .forEach(english -> assertFalse(page.contains(english), english));
    assertTrue(page.contains("Chi chiamare per primo") && page.contains("stretta di mano"));
  }

  private List<String> stories() throws Exception {
    return LEAD.matcher(desk.page()).results().map(MatchResult::group).toList();
  }
}
