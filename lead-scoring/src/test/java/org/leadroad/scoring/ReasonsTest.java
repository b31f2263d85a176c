package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.REGION;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reason codes as the predictive model markup language has them, where engines disagree. */
class ReasonsTest {

  /** Somebody of whom every test below knows. */
  private static final Profile OWNER =
      Profile.builder()
          .set(ROLE, "owner")
          .set(AGE, 40L)
          .set(COMPANY, true)
          .engagement(Showroom.engagement("page-view", 1, 2, 3))
          .build();

  private static final Rule DECIDES = Rule.when("decides", ROLE.is("owner"), 30);
  private static final Rule COMPANIES = Rule.when("company", COMPANY.is(true), 10);
  private static final Rule NEAR = Rule.when("near", REGION.startsWith("IT"), 20);

  /** What PMML calls a characteristic: the first attribute that is true. */
  private static Group age(int old, int young) {
    return Group.first(
        "age",
        Rule.when("old", AGE.atLeast(60L), old).code("RC-OLD"),
        Rule.when("young", AGE.atLeast(18L), young));
  }

  static Stream<Arguments> golden() {
    return Stream.of(
        row("above is points less baseline", "decides 25", "", DECIDES.baseline(5)),
        row("below is baseline less points", "", "decides 12", DECIDES.baseline(42)),
        row("the default baselines are 0 and the most", "decides 30", "near 20", DECIDES, NEAR),
        row("the greatest first", "decides 30, company 10", "", COMPANIES, DECIDES),
        row(
            "ties in the order of the card",
            "company 10, decides 10",
            "",
            COMPANIES,
            DECIDES.baseline(20)),
        row(
            "differences of one code are added up",
            "RC1 40",
            "near 20",
            DECIDES.code("RC1"),
            NEAR,
            COMPANIES.code("RC1")),
        row(
            "those below 0 as well, before what is not above 0 is left out",
            "RC1 25",
            "RC1 5",
            DECIDES.code("RC1"),
            COMPANIES.baseline(15).code("RC1")),
        row("no difference is no reason", "", "", DECIDES.baseline(30)),
        row("what is silent gives 0", "near 5", "", NEAR.baseline(-5)),
        row(
            "the attribute's code, not the characteristic's",
            "RC-OLD 7",
            "",
            Group.first("age", Rule.when("grown", AGE.atLeast(18L), 7).code("RC-OLD"))
                .code("RC-AGE")),
        row("else the characteristic's", "RC-AGE 4", "RC-AGE 5", age(9, 4).code("RC-AGE")),
        row("else its id", "age 4", "age 5", age(9, 4)),
        row("the characteristic's baseline", "", "age 8", age(9, 4).baseline(12)),
        row(
            "no attribute true: the characteristic's code and 0",
            "",
            "RC-SIZE 9",
            Group.best("size", Rule.when("large", COMPANY.is(false), 9)).code("RC-SIZE")),
        row(
            "an initial score is a rule that always holds",
            "start 100, decides 30",
            "",
            Rule.when("start", Condition.allOf(), 100),
            DECIDES),
        row(
            "a sum compares its parts",
            "decides 30",
            "near 20",
            Group.sum("both", DECIDES, NEAR).between(0, 40)),
        row("a limit is what it gives at most", "visits 15", "visits 10", visits().atMost(5)),
        row("what has no limit is compared with once", "visits 15", "", visits()),
        row("what takes points", "", "minus 7", Rule.when("minus", ROLE.is("owner"), -7)));
  }

  private static Rule visits() {
    return Rule.each("visits", VISITS, 5);
  }

  private static Arguments row(String name, String above, String below, Part... parts) {
    return Arguments.of(name, above, below, parts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void golden(String name, String above, String below, Part[] parts) {
    Score score = Showroom.flat(parts).scorer().score(OWNER, NOW);
    assertEquals(above, told(score.reasonsAbove(9)));
    assertEquals(below, told(score.reasonsBelow(9)));
  }

  private static String told(List<Reason> reasons) {
    return String.join(
        ", ", reasons.stream().map(each -> each.code() + " " + each.points()).toList());
  }

  @Test
  void noMoreThanAskedFor() {
    Score score = Showroom.flat(COMPANIES, DECIDES).scorer().score(OWNER, NOW);
    assertEquals("decides 30", told(score.reasonsAbove(1)));
    assertEquals(List.of(), score.reasonsAbove(0));
    assertThrows(IllegalArgumentException.class, () -> score.reasonsBelow(-1));
  }

  @Test
  void aReasonSaysWhyInTheWordsOfTheCard() {
    Part card = Group.best("role", DECIDES.because("decides alone").code("RC1"), NEAR);
    Score score = Showroom.flat(card).scorer().score(OWNER, NOW);
    assertEquals(
        List.of(new Reason("RC1", List.of("role"), 30, "decides alone")), score.reasonsAbove(3));
  }

  @Test
  void everyLineHasACodeThatStays() {
    Score score =
        Showroom.flat(DECIDES.code("RC1"), COMPANIES, NEAR.code("RC2")).scorer().score(OWNER, NOW);
    assertEquals(List.of("RC1", "company"), score.lines().stream().map(Score.Line::code).toList());
    assertEquals(List.of("RC2"), score.silent().stream().map(Score.Line::code).toList());
  }

  @Test
  void aDocumentSaysCodeAndBaseline() {
    Scorecard card =
        Showroom.flat(
            DECIDES.because("decides").code("RC1").baseline(-5),
            Group.best("best", NEAR.because("near").code("RC2")).code("RC3").baseline(4));
    String json = new String(card.toJson(), StandardCharsets.UTF_8);
    assertEquals(card, Scorecard.parse(card.toJson(), Showroom.VOCABULARY));
    assertEquals(List.of(), CardSchema.faults(json));
  }
}
