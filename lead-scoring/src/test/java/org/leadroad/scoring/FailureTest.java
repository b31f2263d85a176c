package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a function or predicate of the host breaks is marked, and nothing else is lost. */
class FailureTest {

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Text BROKEN = WORDS.text("broken", Fold.EXACT);
  private static final Attribute<Boolean> SOUND = WORDS.flag("sound");
  private static final Interactions CALLS = WORDS.interactions("call");
  private static final Condition BOOM =
      WORDS.host(
          "boom",
          "explodes",
          profile -> {
            throw new IllegalStateException("canary@example.com");
          });
  private static final Condition DEEP = WORDS.host("deep", "recurses", FailureTest::recurse);
  private static final Vocabulary VOCABULARY = WORDS.build();

  /** Knows that it is sound, and fails when asked for anything else. */
  private static final Bindings<Object> FACTS =
      Bindings.builder()
          .value(
              BROKEN,
              subject -> {
                throw new IllegalStateException("canary@example.com");
              })
          .value(SOUND, subject -> true)
          .engagement(
              subject -> {
                throw new IllegalStateException("canary@example.com");
              })
          .build();

  private static boolean recurse(Profile profile) {
    return profile != null && recurse(profile) && recurse(profile);
  }

  private static Score score(Bands bands, Part... parts) {
    return Scorecard.builder("card", 1, VOCABULARY)
        .tier(Tier.FLAT, parts)
        .bands(bands)
        .build()
        .scorer(FACTS)
        .score("somebody", NOW);
  }

  private static final Bands BANDS = Bands.hot(SOUND.is(false)).warm(1);

  static Stream<Arguments> broken() {
    Condition is = BROKEN.is("x");
    Condition sound = SOUND.is(true);
    Rule fine = Rule.when("fine", sound, 5);
    return Stream.of(
        Arguments.of("attribute", Rule.when("rule", is, 1), "rule"),
        Arguments.of("negated", Rule.when("rule", is.negate(), 1), "rule"),
        Arguments.of("engagement", Rule.each("rule", CALLS, 1), "rule"),
        Arguments.of("count", Rule.when("rule", CALLS.atLeast(1), 1), "rule"),
        Arguments.of("and", Rule.when("rule", sound.and(is), 1), "rule"),
        Arguments.of("or", Rule.when("rule", sound.negate().or(is), 1), "rule"),
        Arguments.of("gate", Group.sum("group", fine).onlyIf(is), "group"),
        Arguments.of("in best", Group.best("group", Rule.when("rule", is, 9), fine), "rule"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void row116WhatCannotBeAskedIsMarkedAndGivesNothing(String name, Part part, String failed) {
    Score score = score(BANDS, part, Rule.when("other", SOUND.is(true), 7));

    List<Score.Line> marked =
        score.lines().stream().filter(line -> line.cause() == Score.Cause.FAILED).toList();
    assertEquals(List.of(failed), marked.stream().map(Score.Line::part).toList());
    assertEquals(0, marked.get(0).points());
    assertFalse(score.complete());
    assertEquals(name.equals("in best") ? 12 : 7, score.total());
    assertFalse(score.explain(Locale.ENGLISH).contains("canary"));
    String said = "\n  0 " + failed + ": could not be asked";
    assertTrue(score.explain(Locale.ENGLISH).contains(said), score.explain(Locale.ENGLISH));
    assertTrue(score.explain(Locale.ITALIAN).contains("non è stato possibile"));
  }

  @Test
  void theRestDecidesWhereItCanInAnyOrder() {
    Condition is = BROKEN.is("x");
    Condition yes = SOUND.is(true);
    Condition no = SOUND.is(false);
    Score score =
        score(
            BANDS,
            Rule.when("or", is.or(yes), 1),
            Rule.when("or-reversed", yes.or(is), 10),
            Rule.when("and", is.and(no), 100),
            Rule.when("and-reversed", no.and(is), 1000));
    assertEquals(11, score.total());
    assertTrue(score.complete());
  }

  @Test
  void row116PredicatesThatThrowOrRecurseForEverAreMarked() {
    Scorer<Profile> scorer =
        Scorecard.builder("card", 1, VOCABULARY)
            .tier(
                Tier.FLAT,
                Rule.when("boom", BOOM, 1),
                Rule.when("deep", DEEP, 1),
                Rule.when("sound", SOUND.is(true), 1))
            .bands(BANDS)
            .build()
            .scorer();
    Score score = scorer.score(Profile.builder().set(SOUND, true).build(), NOW);
    assertEquals(1, score.total());
    assertEquals(
        List.of("boom FAILED", "deep FAILED", "sound RULE"),
        score.lines().stream().map(line -> line.part() + " " + line.cause()).toList());
  }

  @Test
  void row116BandsThatCannotBeAskedMakeAScoreIncomplete() {
    Rule fine = Rule.when("fine", SOUND.is(true), 5);
    Score unsure = score(Bands.hot(BROKEN.is("x")).warm(1), fine);
    assertEquals(Temperature.WARM, unsure.temperature());
    assertFalse(unsure.complete());
    assertTrue(unsure.explain(Locale.ENGLISH).endsWith("something could not be asked"));

    Score sure = score(Bands.hot(5).hotIf(BROKEN.is("x")).warm(1), fine);
    assertEquals(Temperature.HOT, sure.temperature());
    assertTrue(sure.complete());
  }

  @Test
  void aProfileOfAnotherVocabularyCannotBeAsked() {
    Measure<Long> role = Vocabulary.builder().number("role");
    Profile profile =
        Profile.builder()
            .set(role, 7L)
            .set(AGE, 20L)
            .engagement(Showroom.engagement("page-view", 1))
            .build();
    Score score =
        Showroom.flat(
                Rule.when("owner", ROLE.is("owner"), 1),
                Rule.when("adult", AGE.atLeast(18L), 10),
                Rule.each("visits", VISITS, 100))
            .scorer()
            .score(profile, NOW);
    assertEquals(110, score.total());
    assertFalse(score.complete());
  }

  @Test
  void row116OtherErrorsAreNotHeldBack() {
    Vocabulary.Builder words = Vocabulary.builder();
    Condition fatal =
        words.host(
            "fatal",
            "runs out of memory",
            profile -> {
              throw new OutOfMemoryError();
            });
    Scorer<Profile> scorer =
        Scorecard.builder("card", 1, words.build())
            .tier(Tier.FLAT, Rule.when("fatal", fatal, 5))
            .bands(Bands.hot(5).warm(1))
            .build()
            .scorer();
    Profile profile = Profile.builder().build();
    assertThrows(OutOfMemoryError.class, () -> scorer.score(profile, NOW));
  }
}
