package org.leadroad.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.testkit.Showroom.NOW;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

class ScoringVerifierTest {

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Text MAIL = WORDS.text("mail-domain", Fold.CASE);
  private static final Interactions VISITS = WORDS.interactions("page-view");
  private static final Condition BROKEN =
      WORDS.host(
          "broken",
          "asks a register",
          profile -> {
            throw new IllegalStateException("no line");
          });

  private static final Scorecard CARD =
      Scorecard.builder("mails", 1, WORDS.build())
          .tier(
              Tier.FLAT,
              Group.best(
                  "mail",
                  Rule.when("corporate-email", MAIL.is("example.com"), 15),
                  Rule.when("any-email", MAIL.present(), 5)),
              Rule.each("visits", VISITS, 8).decaying(Decay.linear(Duration.ofDays(4))),
              Rule.when("registered", BROKEN, 7),
              Rule.when("freemail", MAIL.is("example.org"), -5))
          .bands(Bands.hot(100).warm(20))
          .build();

  private static final Profile PROFILE =
      Profile.builder()
          .set(MAIL, "example.com")
          .engagement(
              Engagement.of(
                  List.of(
                      Interaction.of(
                          "page-view", NOW.minus(Duration.ofDays(1)), Direction.THEIRS, "v-1"))))
          .build();

  private static final String EXPLAINED =
      """
      mails/1 as of 2026-03-02T09:30:00Z: 21 points, warm
      warm: the total reached 20
      points 21
        +15 corporate-email: mail-domain is example.com
        +8 visits: for each page-view (1 page-view, the last at 2026-03-01T09:30:00Z)
        -2 visits: evenly less, nothing after 4 days
        0 registered: could not be asked
      incomplete: something could not be asked""";

  @Test
  void whatIsSoPasses() {
    ScoringVerifier.of(CARD)
        .given(PROFILE, NOW)
        .fires("corporate-email")
        .withPoints(15)
        .fires("visits")
        .withPoints(6)
        .isSilent("freemail")
        .isSilent("any-email")
        .totals(21)
        .is(Temperature.WARM);
  }

  @Test
  void aTypeOfTheHostsOwnIsScoredByItsFacts() {
    Bindings<String> bindings =
        Bindings.<String>builder()
            .value(MAIL, address -> address.substring(address.indexOf('@') + 1))
            .engagement(address -> Engagement.none())
            .build();
    ScoringVerifier.of(CARD.scorer(bindings))
        .given("giulia@example.org", NOW)
        .fires("freemail")
        .fires("any-email")
        .withPoints(5)
        .totals(0);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("silent", it -> it.fires("freemail"), "rule freemail must fire, but was silent:"),
        wrong(
            "passedOver",
            it -> it.fires("any-email"),
            "rule any-email must fire, but was passed over by its group:"),
        wrong("failed", it -> it.fires("registered"), "rule registered must fire, but failed:"),
        wrong(
            "failedIsNotSilent",
            it -> it.isSilent("registered"),
            "rule registered must be silent, but failed:"),
        wrong("fired", it -> it.isSilent("visits"), "rule visits must be silent, but fired:"),
        wrong(
            "points",
            it -> it.fires("visits").withPoints(8),
            "rule visits must give 8, but gave 6:"),
        wrong("total", it -> it.totals(20), "the total must be 20, but was 21:"),
        wrong("warm", it -> it.is(Temperature.HOT), "the lead must be HOT, but was WARM:"));
  }

  private static Arguments wrong(
      String id, Consumer<ScoringVerifier.Statement> statement, String says) {
    return Arguments.of(id, statement, says);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void whatIsNotSoFailsWithTheScoreInWords(
      String id, Consumer<ScoringVerifier.Statement> statement, String says) {
    ScoringVerifier.Statement given = ScoringVerifier.of(CARD).given(PROFILE, NOW);
    AssertionError caught = assertThrows(AssertionError.class, () -> statement.accept(given));
    assertEquals(says + "\n" + EXPLAINED, caught.getMessage());
  }

  @Test
  void aRuleThatTheCardDoesNotHaveIsRefused() {
    ScoringVerifier.Statement given = ScoringVerifier.of(CARD).given(PROFILE, NOW);
    IllegalArgumentException caught =
        assertThrows(IllegalArgumentException.class, () -> given.isSilent("mail"));
    assertEquals(
        "rule must be one of the card mails/1, but was \"mail\". Maybe one of"
            + " [corporate-email, any-email, visits, registered, freemail]",
        caught.getMessage());
  }

  @Test
  void aMisspeltTypeIsNamedWhereItsRuleIsSilent() {
    Interaction misspelt = Interaction.of("page-veiw", NOW, Direction.THEIRS, "v-1");
    Profile profile = PROFILE.withEngagement(Engagement.none().plus(misspelt));
    AssertionError missed =
        assertThrows(
            AssertionError.class,
            () -> ScoringVerifier.of(CARD).given(profile, NOW).fires("visits"));
    assertEquals(
        "not in the vocabulary of the card: page-veiw",
        missed.getMessage().lines().reduce("", (before, line) -> line));
  }
}
