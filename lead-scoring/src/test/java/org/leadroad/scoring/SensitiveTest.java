package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A card that rests on what people are protected for is found, and refused if the host says so. */
class SensitiveTest {

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Text HEALTH = WORDS.text("health-condition", Fold.CASE);
  private static final Text ROLE = WORDS.text("role", Fold.CASE);
  private static final Text FAITH = WORDS.detail("religion", Fold.CASE);
  private static final Interactions VISITS = WORDS.interactions("page-view");
  private static final Interactions OPENS = WORDS.interactions("email-open");
  private static final Condition OWNER = ROLE.is("owner");
  private static final Bands BANDS = Bands.hot(OWNER).warmIf(ROLE.is("clerk"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "health",
        "health-condition",
        "chronic-disease",
        "is-pregnant",
        "stato-di-salute",
        "religion",
        "religious-belief",
        "religione",
        "fede",
        "nationality",
        "country-of-citizenship",
        "ethnicity",
        "race",
        "cittadinanza",
        "political-party",
        "orientamento-politico",
        "trade-union",
        "iscritto-al-sindacato",
        "gender",
        "sex",
        "sexual-orientation",
        "marital-status",
        "sesso",
        "genere",
        "stato-civile",
        "age",
        "age-group",
        "date-of-birth",
        "birth-year",
        "eta",
        "data-di-nascita",
        "genetic-profile",
        "biometric-template",
        "criminal-record",
        "condanne"
      })
  void row114NamesThatAreSensitive(String name) {
    Vocabulary.Builder words = Vocabulary.builder();
    Text declared = words.text(name, Fold.CASE);
    assertEquals(Set.of(declared), words.build().sensitive());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role",
        "country",
        "language",
        "postcode",
        "vehicle-age",
        "race-track",
        "page",
        "sector",
        "healthy-margin",
        "stage",
        "beta",
        "genere-di-prodotto",
        "essex",
        "region",
        "employees",
        "budget",
        "licence-since",
        "interests",
        "union",
        "party-size",
        "average-order"
      })
  void row114NamesThatAreNot(String name) {
    Vocabulary.Builder words = Vocabulary.builder();
    words.text(name, Fold.CASE);
    assertEquals(Set.of(), words.build().sensitive());
  }

  private record Case(String id, Scorecard card, String... found) {
    @Override
    public String toString() {
      return id;
    }
  }

  private static Scorecard card(Bands bands, Part... parts) {
    return Scorecard.builder("showroom", 1, WORDS.build())
        .tier(Tier.FLAT, parts)
        .bands(bands)
        .build();
  }

  static Stream<Case> cases() {
    Condition ill = HEALTH.present();
    Rule rule = Rule.when("rule", OWNER, 5);
    Interactions page = VISITS.where(FAITH.is("any"));
    return Stream.of(
        new Case("none", card(BANDS, rule)),
        new Case("rule", card(BANDS, Rule.when("ill", ill, -5), rule), "flat [ill]"),
        new Case("negated", card(BANDS, Rule.when("well", ill.negate(), 5)), "flat [well]"),
        new Case("among others", card(BANDS, Rule.when("both", OWNER.and(ill), 5)), "flat [both]"),
        new Case("detail", card(BANDS, Rule.each("pages", page, 5)), "flat [pages]"),
        new Case(
            "detail of what is missing",
            card(BANDS, Rule.each("pages", OPENS.withNo(page), 5)),
            "flat [pages]"),
        new Case(
            "count in a condition",
            card(BANDS, Rule.when("pages", page.atLeast(2), 5)),
            "flat [pages]"),
        new Case(
            "inside of a group",
            card(BANDS, Group.best("group", rule, Rule.when("ill", ill, 6))),
            "group [ill]"),
        new Case("gate", card(BANDS, Group.sum("group", rule).onlyIf(ill)), "flat [group]"),
        new Case("hot", card(Bands.hot(ill).warm(5), rule), "hot []"),
        new Case("warm", card(Bands.hot(5).warmIf(ill), rule), "warm []"));
  }

  @ParameterizedTest(name = "row 114 {0}")
  @MethodSource("cases")
  void row114ACardThatRestsOnItIsFound(Case some) {
    assertEquals(
        Arrays.asList(some.found),
        some.card.analysis().findings().stream()
            .filter(each -> each.code() == Finding.Code.SENSITIVE_CRITERION)
            .map(each -> each.place() + " " + each.parts())
            .toList());
  }

  @Test
  void row114TheFindingNamesTheRuleInBothLanguages() {
    Finding finding =
        card(BANDS, Rule.when("ill", HEALTH.present(), 5)).analysis().findings().get(0);
    assertEquals(
        "flat: ill rests on something sensitive, such as health, religion, origin, gender or age,"
            + " or on what may stand for it [SENSITIVE_CRITERION]",
        finding.toString());
    assertEquals(
        "flat: ill si basa su qualcosa di sensibile, come salute, religione, origine, genere o"
            + " età, o su ciò che può farne le veci",
        finding.describe(Locale.ITALIAN));
  }

  @Test
  void row114TheHostSaysWhatIsSensitiveWhateverItsName() {
    Vocabulary.Builder words = Vocabulary.builder();
    Measure<Long> boiler = words.ordinary(words.number("age"));
    Text postcode = words.sensitive(words.text("postcode", Fold.EXACT));
    Text same = words.detail("postcode", Fold.EXACT);
    Vocabulary vocabulary = words.build();
    assertEquals(Set.of(postcode), vocabulary.sensitive());
    assertNotEquals(postcode, same);
    words.sensitive(boiler);
    assertEquals(Set.of(boiler, postcode), words.build().sensitive());
    assertNotEquals(vocabulary, words.build());
    Measure<Long> stranger = Vocabulary.builder().number("children");
    assertThrows(IllegalArgumentException.class, () -> words.sensitive(stranger));
    assertThrows(IllegalArgumentException.class, () -> words.ordinary(FAITH));
  }

  @Test
  void row114AStrictVocabularyRefusesACardInCodeAndAsADocument() {
    Vocabulary.Builder words = Vocabulary.builder().refusingSensitive();
    Text health = words.text("health-condition", Fold.CASE);
    Interactions visits = words.interactions("page-view");
    Text faith = words.detail("religion", Fold.CASE);
    Scorecard.Builder builder =
        Scorecard.builder("showroom", 1, words.build())
            .tier(
                Tier.FLAT,
                Rule.when("ill", health.present(), 5),
                Rule.each("pages", visits.where(faith.is("any")), 5))
            .bands(Bands.hot(5).warmIf(health.is("ill")));
    List<Fault> faults = assertThrows(ScorecardException.class, builder::build).faults();
    assertEquals(List.of("ill", "pages", "bands"), faults.stream().map(Fault::part).toList());
    assertEquals(
        Set.of(Fault.Code.SENSITIVE_CRITERION),
        Set.copyOf(faults.stream().map(Fault::code).toList()));

    Scorecard lenient =
        card(Bands.hot(5).warm(1), Rule.when("ill", HEALTH.present(), 5).because("x"));
    String json = new String(lenient.toJson(), StandardCharsets.UTF_8);
    Fault fault =
        assertThrows(
                ScorecardException.class,
                () -> Scorecard.parse(json.getBytes(StandardCharsets.UTF_8), words.build()))
            .faults()
            .get(0);
    assertEquals(Fault.Code.SENSITIVE_CRITERION, fault.code());
    assertEquals("ill", fault.part());
    assertNotEquals(Optional.empty(), fault.position());
    assertTrue(words.build().refusesSensitive());
    assertNotEquals(words.build(), WORDS.build());
  }

  @ParameterizedTest
  @EnumSource
  void row114PresetsRestOnNothingSensitive(Preset preset) {
    assertEquals(Set.of(), preset.vocabulary().sensitive());
  }
}
