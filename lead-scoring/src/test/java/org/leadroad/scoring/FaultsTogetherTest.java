package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault hides no other: what stays true whatever somebody makes of a broken part is told beside
 * it, and nothing else is.
 */
class FaultsTogetherTest {

  private static final Condition OWNER = ROLE.is("owner");
  private static final Rule FINE = Rule.when("fine", OWNER, 100);
  private static final Rule BROKEN = Rule.when("broken", OWNER, 0);
  private static final Bands BANDS = Bands.hot(COMPANY.is(true)).warmIf(OWNER);
  private static final Bands FAR = Bands.hot(500).warm(50);

  /** A card with several things wrong with it, and all that is told: of which part, and what. */
  private record Case(String id, Scorecard.Builder card, String... told) {
    @Override
    public String toString() {
      return id;
    }
  }

  private static Scorecard.Builder qualities(Bands bands, Part... parts) {
    return Showroom.builder().tier(Tier.QUALIFICATION, parts).bands(bands);
  }

  private static Part[] with(Part part, Part... others) {
    return Stream.concat(Stream.of(part), Stream.of(others)).toArray(Part[]::new);
  }

  static Stream<Case> cases() {
    Condition lucky = Vocabulary.builder().host("lucky", "is lucky", each -> true);
    Rule thousand = Rule.when("thousand", COMPANY.is(true), 1000);
    Rule visits = Rule.each("visits", VISITS, 5);
    Part[] ten =
        IntStream.range(0, 10)
            .mapToObj(i -> Rule.when("quality-" + i, AGE.is((long) i), 100))
            .toArray(Part[]::new);
    Group capped = Group.sum("group", BROKEN, FINE).between(0, 300);
    return Stream.of(
        new Case(
            "what carries already carries with any more",
            qualities(BANDS, with(BROKEN, ten)).tier(Tier.CLASSIFICATION, thousand),
            "broken POINTS points must be",
            "classification CARRY spans at least 1000 (qualification reaches at least 0 to 1000)"),
        new Case(
            "what would carry by a broken rule alone does not",
            qualities(BANDS, BROKEN, FINE).tier(Tier.CLASSIFICATION, thousand),
            "broken POINTS points must be"),
        new Case(
            "nobody could be hot, whatever is made of a rule below",
            qualities(FAR, FINE).tier(Tier.PRIORITY, BROKEN),
            "broken POINTS points must be",
            "bands BANDS nobody could be hot: it begins at 500, but totals are 0 to 199"),
        new Case(
            "somebody could be hot by what is made of a rule",
            qualities(FAR, FINE, BROKEN),
            "broken POINTS points must be"),
        new Case(
            "nobody could be hot by a rule in a group with limits",
            qualities(FAR, capped),
            "broken POINTS points must be",
            "bands BANDS totals are 0 to 300"),
        new Case(
            "everybody would be warm",
            qualities(Bands.hot(200).warm(0), capped),
            "broken POINTS points must be",
            "bands BANDS everybody would be warm"),
        new Case(
            "limits that are wrong limit nothing",
            qualities(FAR, Group.sum("group", FINE).between(1, 300)),
            "group LIMITS between must be"),
        new Case(
            "a rule too often may become another",
            qualities(FAR, FINE, FINE),
            "fine DUPLICATE_ID share this id"),
        new Case(
            "a tier set twice may have more",
            qualities(FAR, FINE).tier(Tier.QUALIFICATION, thousand),
            "qualification TIERS set once"),
        new Case(
            "a name that is not declared leaves the points",
            qualities(FAR, Rule.when("luck", lucky, 100)),
            "luck UNDECLARED declare lucky",
            "bands BANDS totals are 0 to 100"),
        new Case(
            "a tier that overflows beside a broken rule",
            Showroom.builder().tier(Tier.PRIORITY, visits, BROKEN).refusingOverflow().bands(BANDS),
            "broken POINTS points must be",
            "priority OVERFULL reaches at least 0 to 10737418235"),
        new Case(
            "a tier that refuses to overflow holds no more than others",
            Showroom.builder().tier(Tier.PRIORITY, BROKEN).refusingOverflow().bands(FAR),
            "broken POINTS points must be",
            "bands BANDS nobody could be hot: it begins at 500, but totals are 0 to 99"),
        new Case(
            "tiers that exclude each other have no total",
            qualities(FAR, FINE).tier(Tier.FLAT, BROKEN),
            "flat TIERS the only one",
            "broken POINTS points must be"),
        new Case(
            "all of the bands",
            qualities(Bands.hot(500).hotIf(lucky).warm(600), BROKEN.atMost(2)).tier(Tier.FLAT),
            "flat TIERS the only one",
            "broken POINTS points must be",
            "broken TIMES Rule.each",
            "flat TIERS must have parts",
            "bands UNDECLARED declare lucky",
            "bands BANDS warm must begin below hot"),
        new Case(
            "hot out of reach and warm above it",
            qualities(Bands.hot(500).warm(600), FINE),
            "bands BANDS warm must begin below hot",
            "bands BANDS nobody could be hot"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whatStaysTrueIsTold(Case several) {
    told(assertThrows(ScorecardException.class, () -> several.card.build()).faults(), several.told);
  }

  private static void told(List<Fault> faults, String... told) {
    assertEquals(told.length, faults.size(), faults.toString());
    for (int i = 0; i < told.length; i++) {
      Fault fault = faults.get(i);
      String[] words = told[i].split(" ", 3);
      assertEquals(words[0] + " " + words[1], fault.part() + " " + fault.code(), fault.toString());
      assertTrue(fault.message().contains(words[2]), fault.toString());
    }
  }

  private static final String SOUND =
      """
      {
        "format": 1,
        "card": "showroom",
        "version": 1,
        "ignoring": [ { "robots": "scanner", "burst": 3, "within": "PT1S", "of": ["page-view"] } ],
        "tiers": {
          "CLASSIFICATION": [
            { "id": "quotes", "each": "quote-request", "points": 1000, "because": "asked" }
          ],
          "QUALIFICATION": [
            { "id": "fit", "best": [
              { "id": "decides", "when": { "attribute": "role", "is": "owner" },
                "points": 100, "because": "decides" },
              { "id": "grown", "when": { "attribute": "age", "from": 18 },
                "points": 200, "because": "grown" } ] }
          ],
          "PRIORITY": [
            { "id": "visits", "each": "page-view", "points": 5, "because": "looked" }
          ]
        },
        "bands": { "hot": { "from": 1000 }, "warm": { "from": 100 } }
      }
      """;

  /** A document in which things are written otherwise, each pair a text and what it becomes. */
  private record Written(String id, List<String> otherwise, String... told) {

    String json() {
      String json = SOUND;
      for (int i = 0; i < otherwise.size(); i += 2) {
        assertTrue(json.contains(otherwise.get(i)), otherwise.get(i));
        json = json.replace(otherwise.get(i), otherwise.get(i + 1));
      }
      return json;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static Stream<Written> documents() {
    String warmAbove = "\"warm\": { \"from\": 1000 }";
    return Stream.of(
        new Written(
            "a broken rule and bands out of order",
            List.of("\"role\"", "\"roel\"", "\"warm\": { \"from\": 100 }", warmAbove),
            "decides UNDECLARED Maybe role",
            "bands BANDS warm must begin below hot"),
        new Written(
            "a broken rule and one beside it that has no points",
            List.of("\"role\"", "\"roel\"", "200", "250"),
            "decides UNDECLARED Maybe role",
            "grown POINTS multiple of 100"),
        new Written(
            "a rule broken twice",
            List.of("\"role\"", "\"roel\"", "\"points\": 100,", "\"points\": 150,"),
            "decides POINTS multiple of 100",
            "decides UNDECLARED Maybe role"),
        new Written(
            "a count of nothing and its points",
            List.of(
                "\"quote-request\"",
                "\"quote-requst\"",
                "1000, \"because",
                "500, \"every\": 2, \"because"),
            "quotes POINTS multiple of 1000",
            "quotes UNDECLARED Maybe quote-request"),
        new Written(
            "a rule without points and a tier that carries",
            List.of(
                "{ \"id\": \"visits\"",
                "{ \"id\": \"none\", \"each\": \"page-view\", \"because\": \"x\" }, { \"id\": \"visits\"",
                "\"points\": 200",
                "\"points\": 1000"),
            "classification CARRY spans 1099",
            "none MISSING \"points\" must be there"),
        new Written(
            "a rule without points, and hot out of reach by conditions alone",
            List.of(
                "\"each\": \"quote-request\"",
                "\"when\": { \"attribute\": \"company\", \"is\": true }",
                "\"points\": 5, ",
                "",
                "\"from\": 1000",
                "\"from\": 2000"),
            "visits MISSING \"points\" must be there",
            "bands BANDS nobody could be hot: it begins at 2000, but totals are 0 to 1299"),
        new Written(
            "a rule of no kind leaves open who is hot",
            List.of("\"when\": { \"attribute\": \"age\", \"from\": 18 },", ""),
            "grown MISSING one of when"),
        new Written(
            "a rule without an id is not told of twice",
            List.of("\"id\": \"grown\", ", ""),
            "fit MISSING \"id\" must be there"),
        new Written(
            "a tier of an unknown name",
            List.of("\"PRIORITY\"", "\"PRIO\"", "\"role\"", "\"roel\""),
            "decides UNDECLARED Maybe role",
            "tiers WORD means nothing here"),
        new Written(
            "a tier that is no list",
            List.of(
                "[\n      { \"id\": \"visits\", \"each\": \"page-view\", \"points\": 5, \"because\": \"looked\" }\n    ]",
                "7",
                "\"from\": 1000",
                "\"from\": 100"),
            "priority VALUE must be an array",
            "bands BANDS warm must begin below hot"),
        new Written(
            "a sign of machines, the head, a rule and half of the bands",
            List.of(
                "\"version\": 1", "\"version\": 0",
                "\"burst\": 3", "\"burst\": 1",
                "\"role\"", "\"roel\"",
                "\"hot\": { \"from\": 1000 }", "\"hot\": { \"form\": 1000 }",
                "\"warm\": { \"from\": 100 }", "\"warm\": { \"from\": 0 }"),
            "showroom VALUE whole number from 1",
            "ignoring VALUE whole number from 2",
            "decides UNDECLARED Maybe role",
            "bands BANDS everybody would be warm",
            "bands MISSING \"from\" or \"if\"",
            "bands WORD Maybe from"),
        new Written(
            "all without bands",
            List.of("\"bands\"", "\"band\"", "200", "250"),
            "showroom MISSING \"bands\" must be there",
            "grown POINTS multiple of 100",
            "showroom WORD Maybe bands"),
        new Written(
            "a card without a name",
            List.of("\"card\": \"showroom\",", "", "\"version\": 1", "\"version\": 0"),
            "card MISSING \"card\" must be there",
            "card VALUE whole number from 1"),
        new Written(
            "no tiers",
            List.of("\"tiers\"", "\"tears\""),
            "showroom MISSING \"tiers\" must be there",
            "showroom WORD Maybe tiers"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void whatStaysTrueIsToldOfADocument(Written several) {
    byte[] json = several.json().getBytes(StandardCharsets.UTF_8);
    ScorecardException refused =
        assertThrows(ScorecardException.class, () -> Scorecard.parse(json, Showroom.VOCABULARY));
    told(refused.faults(), several.told);
    refused.faults().forEach(fault -> assertTrue(fault.position().isPresent(), fault.toString()));
  }

  @Test
  void theDocumentThatIsWrittenOtherwiseIsSound() {
    byte[] json = SOUND.getBytes(StandardCharsets.UTF_8);
    assertEquals("showroom/1", Scorecard.parse(json, Showroom.VOCABULARY).toString());
  }

  @Test
  void whoHasSeveralCardsOpenSeesWhichOneItIs() {
    byte[] json = SOUND.replace("1000", "1001").getBytes(StandardCharsets.UTF_8);
    ScorecardException refused =
        assertThrows(ScorecardException.class, () -> Scorecard.parse(json, Showroom.VOCABULARY));
    assertTrue(
        String.valueOf(refused.getMessage())
            .startsWith("the card \"showroom\" must have no faults"),
        refused.getMessage());
  }

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.flat();
  }

  @Provide
  Arbitrary<Part.Kind> groups() {
    return Arbitraries.of(Part.Kind.SUM, Part.Kind.BEST, Part.Kind.WORST, Part.Kind.FIRST);
  }

  /** Whatever a part becomes, the whole reaches what is known of it, and nothing beyond. */
  @Property
  void whateverAPartBecomes(
      @ForAll("cards") Scorecard card,
      @ForAll("cards") Scorecard others,
      @ForAll("groups") Part.Kind kind,
      @ForAll boolean limited) {
    List<Part> parts = card.parts(Tier.FLAT);
    for (Tier tier : List.of(Tier.FLAT, Tier.PRIORITY)) {
      for (Part broken : parts) {
        Reach open = reach(tier, kind, limited, parts, broken);
        for (Part mended : others.parts(Tier.FLAT)) {
          List<Part> whole =
              parts.stream().map(each -> each.equals(broken) ? mended : each).toList();
          Reach reach = reach(tier, kind, limited, whole, FINE);
          within(open.known(), reach.known());
          if (!open.isOpen()) {
            within(reach.known(), open.all());
          }
          assertEquals(reach.known(), reach.all());
        }
      }
    }
  }

  private static Reach reach(
      Tier tier, Part.Kind kind, boolean limited, List<Part> parts, Part broken) {
    ImmutableGroup.Builder group =
        ImmutableGroup.builder().id("group").kind(kind).parts(parts.subList(0, parts.size() - 1));
    if (limited) {
      group.floor(-50).cap(80);
    }
    List<Part> all = List.of(group.build(), parts.get(parts.size() - 1));
    return Reach.of(tier, all, true, part -> part.equals(broken), false);
  }

  private static void within(Range inner, Range outer) {
    assertTrue(
        outer.least() <= inner.least() && inner.most() <= outer.most(), inner + " in " + outer);
  }
}
