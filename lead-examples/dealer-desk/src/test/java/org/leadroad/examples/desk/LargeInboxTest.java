package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More leads than the page has stories for: everybody is still everywhere, once and in order. */
class LargeInboxTest {

  private static final int LEADS = Report.STORIES + 150;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aListThatGetsBetterTowardsItsEnd() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("in"));
    StringBuilder list = new StringBuilder("nome;telefono;modello\n");
    for (int i = 0; i < LEADS; i++) {
      String wish = i % 3 == 0 ? "Prisma </script>" : "";
      list.append("Anna Persona%04d;02 5550 %04d;%s\n".formatted(i, i, wish));
    }
    Files.writeString(inbox.resolve("list"), list);
    desk = new Desk(folder.resolve("out"));
    assertEquals(0, desk.run(inbox));
  }

  @Test
  void theFilesHaveEverybodyInOrder() throws Exception {
    List<String> order = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (Map<?, ?> lead : desk.leads()) {
      long total = Long.parseLong((String) ((Map<?, ?>) lead.get("score")).get("total"));
      assertTrue(total <= before);
      before = total;
      order.add(String.valueOf(lead.get("lead")));
    }
    assertEquals(LEADS, new HashSet<>(order).size());
    List<String> rows = Files.readAllLines(desk.out().resolve("leads.csv"));
    assertEquals(LEADS + 1, rows.size());
    for (int i = 0; i < LEADS; i++) {
      assertTrue(rows.get(i + 1).startsWith((i + 1) + ","), rows.get(i + 1));
      assertTrue(rows.get(i + 1).contains("," + order.get(i) + ",true,"), rows.get(i + 1));
    }
  }

  @Test
  void thePageTellsTheFirstStoriesAndHasALineForTheRest() throws Exception {
    String page = desk.page();
    assertEquals(Report.STORIES, page.split("<div class=\"story\">", -1).length - 1);
    assertTrue(page.contains("<span class=\"rank\">" + Report.STORIES + "</span>"));
    String data = page.substring(page.indexOf("id=\"rest\">") + 10);
    data = data.substring(0, data.indexOf("</script>"));
    List<?> rest = (List<?>) ((Map<?, ?>) Json.read(bytes(data))).get("leads");
    List<Map<?, ?>> leads = desk.leads();
    assertEquals(LEADS - Report.STORIES, rest.size());
    for (int i = 0; i < rest.size(); i++) {
      List<?> names = (List<?>) leads.get(Report.STORIES + i).get("names");
      assertEquals(names.get(0), ((List<?>) rest.get(i)).get(0));
    }
    assertTrue(page.contains("stories of the first " + Report.STORIES));
  }

  @Test
  void aSmallInboxHasNoRest() throws Exception {
    desk.run(Desk.INBOX);
    assertFalse(desk.page().contains("id=\"rest\"") || desk.page().contains("id=\"more\""));
  }

  @Test
  void anEmptyInboxSaysSoAndDrawsNothing() throws Exception {
    assertEquals(0, desk.run(Files.createDirectories(folder.resolve("none"))));
    String page = desk.page();
    assertTrue(page.contains("No lead came in."));
    assertFalse(page.contains("<select") || page.contains("class=\"overview\""));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
