package org.leadroad.scoring.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.testkit.laws.OfferCard.CITY;
import static org.leadroad.scoring.testkit.laws.OfferCard.DRIVES;
import static org.leadroad.scoring.testkit.laws.OfferCard.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.testkit.GoldenFile;

/** A golden file says who is scored otherwise, by which rule, from what to what. */
class GoldenFileTest {

  private static final Scorecard CARD = new OfferCard().build();

  @TempDir Path folder;

  /** The file is kept, and this runs on every Java that we support. */
  @Test
  void theFileHasTheSameBytesOnEveryJava() throws IOException {
    Path file = folder.resolve("deep/down/offers.txt");
    GoldenFile.of(file, CARD).write();
    assertArrayEquals(Files.readAllBytes(Inspection.GOLDEN), Files.readAllBytes(file));
  }

  @Test
  void whereThereIsNoneTheMessageSaysHowToWriteIt() {
    GoldenFile golden = GoldenFile.of(folder.resolve("none.txt"), CARD);
    String message = messageOf(golden);
    assertTrue(message.contains("none.txt yet. Run the test once with -Dleadroad.golden=write"));
  }

  @Test
  void thePropertyWritesIt() {
    GoldenFile golden = GoldenFile.of(folder.resolve("new.txt"), CARD);
    System.setProperty("leadroad.golden", "write");
    try {
      golden.check();
    } finally {
      System.clearProperty("leadroad.golden");
    }
    golden.check();
  }

  @Test
  void aChangeIsToldByNumberAndRule() throws IOException {
    OfferCard changed = new OfferCard();
    changed.near = Rule.when("near", CITY.is("Milano"), 100);
    String message = messageOf(GoldenFile.of(Inspection.GOLDEN, changed.build()));
    long moved =
        Files.readAllLines(Inspection.GOLDEN).stream().filter(l -> l.contains("near 100")).count();
    assertTrue(message.matches("(?s)\\d+ of 200 are scored otherwise than \\S+offers.txt says:.*"));
    assertTrue(
        message.matches("(?s).*\n7: 300, now 200; warm, now cold; near 100, now silent\n.*"),
        message);
    assertTrue(message.matches("(?s).* more\nby part, how many: \\{near=\\d+}\n.*"), message);
    assertTrue(moved > 10, message);
    assertTrue(message.contains(" by now:\noffers/1 as of 2026-03-02T09:30:00Z: "), message);
    assertTrue(message.contains("\nof the profile\n"), message);
  }

  /** The profiles are made of what the file says, so that nobody else is changed. */
  @Test
  void whatANewRuleAsksDoesNotChangeThePeople() {
    OfferCard changed = new OfferCard();
    changed.near = Rule.when("near", CITY.in("Milano", "Monza", "Pavia"), 100);
    GoldenFile.of(Inspection.GOLDEN, changed.build()).check();
  }

  @Test
  void peopleOfTheHostsOwnCanBeInIt() throws IOException {
    Interaction drive = Interaction.of("test-drive", NOW, Direction.THEIRS, "d-1");
    List<Profile> people =
        List.of(
            Profile.builder().set(CITY, "Monza").build(),
            Profile.builder().engagement(Engagement.none().plus(drive)).build());
    Path file = folder.resolve("people.txt");
    GoldenFile golden = GoldenFile.of(file, CARD.scorer(), people, NOW);
    golden.write();
    golden.check();
    assertEquals(
        """
        # offers/1 as of 2026-03-02T09:30:00Z
        1 cold 100 | classification 0, qualification 100, priority 0 | near 100
        2 warm 1000 | classification 1000, qualification 0, priority 0 | drove 1000
        """,
        Files.readString(file));
    OfferCard changed = new OfferCard();
    changed.drove = Rule.each("drove", DRIVES, 2000);
    String message =
        messageOf(GoldenFile.of(file, changed.build().scorer(), people.subList(1, 2), NOW));
    assertTrue(message.contains("people.txt is about 2, but there are 1."), message);
    message = messageOf(GoldenFile.of(file, changed.build().scorer(), people, NOW));
    assertTrue(message.contains("\n2: 1000, now 2000; warm, now hot; drove 1000, now 2000\n"));
    assertThrows(
        IllegalArgumentException.class,
        () -> GoldenFile.of(file, CARD.scorer(), List.<Profile>of(), NOW));
  }

  @Test
  void aLineThatIsNoneIsRefused() throws IOException {
    Path file = folder.resolve("torn.txt");
    for (String torn :
        List.of("1 hot 5 | flat 5", "1 hot | flat 5 | a 5", "1 hot 5 | flat | a 5")) {
      Files.writeString(file, torn);
      GoldenFile golden = GoldenFile.of(file, CARD);
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, golden::check);
      assertTrue(String.valueOf(refused.getMessage()).contains(torn));
    }
  }

  private static String messageOf(GoldenFile golden) {
    return String.valueOf(assertThrows(AssertionError.class, golden::check).getMessage());
  }
}
