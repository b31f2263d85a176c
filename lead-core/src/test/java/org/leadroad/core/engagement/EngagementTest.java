package org.leadroad.core.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadroad.core.words.PersonalText;

class EngagementTest {

  private static final Instant START = Instant.parse("2026-03-02T09:30:00Z");

  private static Interaction event(int number) {
    return Interaction.of(
        number % 3 == 0 ? "email-click" : "page-view",
        START.plusSeconds(number),
        number % 5 == 0 ? Direction.OURS : Direction.THEIRS,
        "evt-" + number);
  }

  private static List<Interaction> events(int from, int to) {
    return IntStream.range(from, to).mapToObj(EngagementTest::event).toList();
  }

  @Test
  void noneIsEmpty() {
    assertTrue(Engagement.none().isEmpty());
    assertEquals(Engagement.none(), Engagement.of(List.of()));
    assertEquals(List.of(), Engagement.none().list());
  }

  @Test
  void interactionsComeBackAsTheyWentInByDateAndThenByEvent() {
    Interaction first =
        Interaction.of("page-view", START, Direction.THEIRS, "b")
            .withDetail("page", PersonalText.of("/suv"))
            .withDetail("click-id", PersonalText.of("gclid-1"));
    Interaction twin =
        Interaction.of("email-open", START, Direction.THEIRS, "a").withMessageId("mail-1");
    Interaction fine = Interaction.of("call", START.plusNanos(1), Direction.OURS, "電話-1");

    assertEquals(List.of(twin, first, fine), Engagement.of(List.of(fine, first, twin)).list());
    assertEquals(
        List.of(twin, first, fine), Engagement.none().plus(fine).plus(twin).plus(first).list());
  }

  @Test
  void farDatesAreKeptToTheNanosecond() {
    List<Interaction> far =
        List.of(
            Interaction.of("call", Instant.MIN, Direction.OURS, "1"),
            Interaction.of("call", Instant.EPOCH.minusNanos(1), Direction.OURS, "2"),
            Interaction.of("call", Instant.MAX, Direction.OURS, "3"));
    assertEquals(far, Engagement.of(far).list());
  }

  @Test
  void theSameEventTwiceIsThereOnce() {
    Engagement once = Engagement.of(events(0, 3));
    assertEquals(once, Engagement.of(List.of(event(2), event(0), event(1), event(0))));
    assertSame(once, once.plus(event(1)));
  }

  @Test
  void differentInteractionsWithOneEventIdAreRefused() {
    Interaction wrong = Interaction.of("call", START.plusSeconds(90), Direction.OURS, "evt-1");
    for (int size : List.of(3, 100)) {
      Engagement engagement = Engagement.of(events(0, size));
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> engagement.plus(wrong));
      assertEquals(
          "two different interactions share an event id: a page-view at 2026-03-02T09:30:01Z and a"
              + " call at 2026-03-02T09:31:30Z. Maybe one is a correction: leave out the other, or"
              + " both count.",
          refused.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> Engagement.of(List.of(event(1), wrong)));
  }

  @Test
  void idsThatDifferInOneSurrogateOnlyAreDifferent() {
    Interaction one = Interaction.of("call", START, Direction.OURS, "x\ud800");
    Interaction other = Interaction.of("call", START, Direction.OURS, "x\udbff");
    assertEquals(2, Engagement.none().plus(one).plus(other).size());
  }

  @Test
  void manyAppendsKeepEverything() {
    Engagement engagement = Engagement.none();
    List<Engagement> prefixes = new ArrayList<>();
    for (Interaction next : events(0, 200)) {
      prefixes.add(engagement);
      engagement = engagement.plus(next);
    }
    assertEquals(events(0, 200), engagement.list());
    for (int size = 0; size < 200; size++) {
      assertEquals(events(0, size), prefixes.get(size).list());
    }
  }

  @Test
  void twoContinuationsOfOneEngagementDoNotMeet() {
    Engagement stem = Engagement.of(events(0, 5)).plus(event(5));
    Engagement left = stem.plus(event(6)).plus(event(7));
    Engagement right = stem.plus(event(8));

    assertEquals(events(0, 8), left.list());
    assertEquals(List.of(event(5), event(8)), right.list().subList(5, 7));
    assertEquals(events(0, 6), stem.list());
    assertFalse(right.list().contains(event(6)));
  }

  @Test
  void threadsThatContinueOneEngagementSeeTheirOwnInteractionsOnly() throws Exception {
    Engagement stem = Engagement.of(events(0, 20)).plus(event(20));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Engagement>> results = new ArrayList<>();
      for (int thread = 1; thread <= 16; thread++) {
        int from = 1_000 * thread;
        results.add(
            threads.submit(
                () -> {
                  Engagement mine = stem;
                  for (Interaction next : events(from, from + 100)) {
                    mine = mine.plus(next);
                  }
                  return mine;
                }));
      }
      for (int thread = 1; thread <= 16; thread++) {
        List<Interaction> expected = new ArrayList<>(events(0, 21));
        expected.addAll(events(1_000 * thread, 1_000 * thread + 100));
        assertEquals(expected, results.get(thread - 1).get().list());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void untilLeavesOutWhatIsLater() {
    Engagement engagement = Engagement.of(events(0, 10));
    assertEquals(events(0, 5), engagement.until(START.plusSeconds(4)).list());
    assertEquals(Engagement.none(), engagement.until(START.minusNanos(1)));
    assertSame(engagement, engagement.until(Instant.MAX));
  }

  @Test
  void whatIsLaterThanUntilCanBeDifferentThere() {
    Engagement past = Engagement.of(events(0, 10)).until(START.plusSeconds(4));
    Interaction other = Interaction.of("call", START.plusSeconds(5), Direction.OURS, "evt-9");
    assertEquals(other, past.plus(other).list().get(5));
  }

  @Test
  void tooManyTypesAreRefused() {
    Engagement engagement = Engagement.none();
    for (int i = 0; i < 1_000; i++) {
      engagement =
          engagement.plus(
              Interaction.of("type-" + i, START.plusSeconds(i), Direction.THEIRS, "e" + i));
    }
    Engagement full = engagement;
    Interaction next = Interaction.of("one-more", START.plusSeconds(1_000), Direction.OURS, "x");
    assertEquals(1_000, full.size());
    assertThrows(IllegalArgumentException.class, () -> full.plus(next));
  }

  @Test
  void equalityIsByInteractions() {
    Engagement built = Engagement.of(events(0, 4));
    Engagement grown =
        Engagement.none().plus(event(3)).plus(event(1)).plus(event(0)).plus(event(2));
    assertEquals(built, grown);
    assertEquals(built.hashCode(), grown.hashCode());
    assertNotEquals(built, built.plus(event(4)));
    assertEquals(built, built.plus(event(4)).until(START.plusSeconds(3)));
  }

  @Test
  void toStringShowsTheSizeOnly() {
    Engagement engagement = Engagement.of(events(0, 4));
    assertEquals("Engagement[4]", engagement.toString());
    assertEquals("Engagement[4]", engagement.list().toString());
  }

  @Test
  void listCannotBeChanged() {
    List<Interaction> list = Engagement.of(events(0, 4)).list();
    assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(4));
  }
}
