package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;

/**
 * The law <em>plan</em> where a compiled card has to make room: more interactions than a counter
 * holds, more windows than counters of a type, more conditions of one shape than bits.
 */
class CrowdedTest {

  private static final Scorecard WINDOWS = windows();
  private static final Scorecard CONDITIONS = conditions();

  /** Twenty windows of each type and side, of which some decay, and some only to a limit. */
  private static Scorecard windows() {
    List<Part> rules = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      Duration days = Duration.ofDays(9L * i);
      rules.add(Rule.each("visits-" + i, VISITS.within(days), i));
      rules.add(Rule.each("ours-" + i, VISITS.by(Direction.OURS).olderThan(days), -i).every(3));
      rules.add(Rule.each("opens-" + i, OPENS.byEither().within(days), 7 * i).atMost(9 + 40 * i));
      rules.add(
          Rule.each("fading-" + i, OPENS.byEither().within(days), 11 * i)
              .decaying(Decay.halfLife(Duration.ofDays(i)))
              .atMost(30 * i));
      rules.add(
          Rule.each("linear-" + i, VISITS.within(days), i)
              .decaying(Decay.linear(Duration.ofDays(100))));
    }
    return Showroom.flat(rules.toArray(Part[]::new));
  }

  /** Two shapes, three hundred of each, and one test in all of them. */
  private static Scorecard conditions() {
    List<Part> rules = new ArrayList<>();
    Condition owner = ROLE.is("owner");
    for (int i = 1; i <= 300; i++) {
      Condition many = VISITS.atLeast(i);
      rules.add(Rule.when("both-" + i, owner.and(many.or(QUOTES.atLeast(i))), i));
      rules.add(Rule.when("one-" + i, owner.negate().and(many), 2 * i));
    }
    return Showroom.flat(rules.toArray(Part[]::new));
  }

  private static Engagement engagement(int size) {
    Random random = new Random(size);
    List<Interaction> interactions = new ArrayList<>();
    List<String> types = List.of("page-view", "email-open", "quote-request", "not-declared");
    for (int i = 0; i < size; i++) {
      interactions.add(
          Interaction.of(
              types.get(random.nextInt(4)),
              NOW.minusSeconds(random.nextInt(200 * 86_400)),
              random.nextBoolean() ? Direction.THEIRS : Direction.OURS,
              "event-" + i));
    }
    return Engagement.of(interactions);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 64, 254, 255, 256, 509, 510, 511, 765, 1_200, 5_000})
  void planOfManyInteractionsAndWindows(int size) {
    Profile profile = Profile.builder().engagement(engagement(size)).build();
    RandomScoresTest.agree(WINDOWS, WINDOWS.scorer(), profile, NOW);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 255, 256, 1_200})
  void planOfManyConditionsOfOneShape(int size) {
    for (String role : List.of("owner", "clerk")) {
      Profile profile = Profile.builder().set(ROLE, role).engagement(engagement(size)).build();
      RandomScoresTest.agree(CONDITIONS, CONDITIONS.scorer(), profile, NOW);
    }
  }

  @Test
  void planOfAPopulationOneAfterTheOther() {
    List<Profile> all = new ArrayList<>();
    for (int size : new int[] {5_000, 0, 256, 12, 255}) {
      all.add(Profile.builder().engagement(engagement(size)).build());
    }
    Scorer<Profile> scorer = WINDOWS.scorer();
    Population<Profile> population = Population.of(WINDOWS.vocabulary(), all);
    for (Ranking.Entry<Profile> each : scorer.ranking(NOW).of(population)) {
      assertEquals(RandomScoresTest.walk(WINDOWS, each.subject(), NOW).total(), each.total());
    }
  }
}
