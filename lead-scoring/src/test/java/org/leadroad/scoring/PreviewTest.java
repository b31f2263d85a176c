package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PreviewTest {

  private static final Rule OWNER = Rule.when("owner", ROLE.is("owner"), 20);
  private static final Rule GROWN = Rule.when("grown", AGE.atLeast(18L), 10);

  private static final List<Profile> PEOPLE =
      List.of(
          Profile.builder().build(),
          Profile.builder().set(ROLE, "owner").build(),
          Profile.builder().set(ROLE, "owner").set(AGE, 40L).build(),
          Profile.builder().set(AGE, 40L).build(),
          Profile.builder().set(COMPANY, true).build());

  private static Scorecard card(Bands bands, Part... parts) {
    return Showroom.builder().tier(Tier.FLAT, parts).bands(bands).build();
  }

  private static Preview preview(Scorecard before, Scorecard after, int first) {
    return Preview.of(before.scorer(), after.scorer(), PEOPLE, NOW, first);
  }

  @Test
  void whoChangesAndWhy() {
    Scorecard now = card(Bands.hot(30).warm(10), OWNER, GROWN);
    Scorecard draft =
        card(
            Bands.hot(30).warm(10).hotIf(COMPANY.is(true)),
            Rule.when("owner", ROLE.is("owner"), 30),
            GROWN);
    Preview preview = preview(now, draft, 1);
    assertEquals(5, preview.size());
    assertEquals(1, preview.count(Temperature.WARM, Temperature.HOT));
    assertEquals(1, preview.count(Temperature.COLD, Temperature.HOT));
    assertEquals(1, preview.count(Temperature.HOT, Temperature.HOT));
    assertEquals(1, preview.count(Temperature.COLD, Temperature.COLD));
    assertEquals(2, preview.changes());
    assertEquals(2, preview.moved(), "one of them was hot before");
    assertEquals(0, preview.incomplete());
    assertEquals(Map.of("owner", 1L, "bands", 1L), preview.causes());
    assertEquals(List.of("bands", "owner"), List.copyOf(preview.causes().keySet()));
    ScoreDiff.Change change = new ScoreDiff.Change("owner", 20, 30);
    ScoreDiff diff = new ScoreDiff(10, Temperature.WARM, Temperature.HOT, List.of(change));
    assertEquals(List.of(new Preview.Changed(1, diff)), preview.changed());
    assertEquals("Preview[2 of 5 change]", preview.toString());
  }

  @Test
  void moreThanFitInMemoryAreReadOneByOne() {
    Iterable<Profile> many = () -> Stream.generate(() -> PEOPLE.get(2)).limit(20_000).iterator();
    Scorecard now = card(Bands.hot(30).warm(10), OWNER, GROWN);
    Scorecard draft = card(Bands.hot(40).warm(10), OWNER, Rule.when("young", AGE.atMost(10L), 20));
    Preview preview = Preview.of(now.scorer(), draft.scorer(), many, NOW, 3);
    assertEquals(20_000, preview.count(Temperature.HOT, Temperature.WARM));
    assertEquals(3, preview.changed().size());
    assertEquals(Map.of("grown", 20_000L), preview.causes());
  }

  @Test
  void aStreamIsCollectedInPartsThatAddUp() {
    Scorecard now = card(Bands.hot(30).warm(10), OWNER, GROWN);
    Scorecard draft = card(Bands.hot(20).warm(10), OWNER, GROWN);
    List<Profile> many = Stream.generate(() -> PEOPLE).limit(50).flatMap(List::stream).toList();
    Preview whole = Preview.of(now.scorer(), draft.scorer(), many, NOW, 7);
    Preview parts = many.parallelStream().collect(Preview.of(now.scorer(), draft.scorer(), NOW, 7));
    assertEquals(whole.changed(), parts.changed());
    assertEquals(whole.causes(), parts.causes());
    assertEquals(whole.size(), parts.size());
    assertEquals(whole.moved(), parts.moved());
    for (Temperature from : Temperature.values()) {
      for (Temperature to : Temperature.values()) {
        assertEquals(whole.count(from, to), parts.count(from, to));
      }
    }
    assertEquals(7, parts.changed().size());
  }

  @Test
  void whatCouldNotBeAskedIsCounted() {
    Scorecard card = card(Bands.hot(30).warm(10), OWNER, GROWN);
    Bindings<Profile> failing =
        Bindings.<Profile>builder()
            .value(ROLE, profile -> profile.first(ROLE).orElseThrow())
            .value(AGE, profile -> profile.first(AGE).orElse(null))
            .build();
    Preview preview = Preview.of(card.scorer(failing), card.scorer(), PEOPLE, NOW, 0);
    assertEquals(3, preview.incomplete());
    assertEquals(List.of(), preview.changed());
    assertThrows(IllegalArgumentException.class, () -> preview(card, card, -1));
  }

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.any();
  }

  @Provide
  Arbitrary<List<Profile>> people() {
    return RandomProfiles.any().list().ofMaxSize(6);
  }

  /** The counts are those of the two rankings, whatever the cards. */
  @Property(tries = 200)
  void everybodyIsCountedOnce(
      @ForAll("cards") Scorecard before,
      @ForAll("cards") Scorecard after,
      @ForAll("people") List<Profile> people) {
    Preview preview = Preview.of(before.scorer(), after.scorer(), people, NOW, 6);
    assertEquals(people.size(), preview.size());
    assertEquals(preview.changes(), preview.changed().size());
    long all = 0;
    for (Temperature from : Temperature.values()) {
      for (Temperature to : Temperature.values()) {
        all += preview.count(from, to);
      }
    }
    assertEquals(people.size(), all);
    for (Preview.Changed each : preview.changed()) {
      Profile who = people.get((int) each.index());
      Score was = before.scorer().score(who, NOW);
      assertEquals(after.scorer().score(who, NOW).diff(was), each.diff());
    }
    Preview same = Preview.of(after.scorer(), after.scorer(), people, NOW, 6);
    assertEquals(0, same.changes());
    assertFalse(same.moved() > 0);
  }
}
