package org.leadroad.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Tier;

/** The cases that break things do come, among a thousand. */
class UglyCasesTest {

  static Stream<Arguments> scores() {
    return Stream.of(
        Arguments.of("fullTier", cause(Score.Cause.TIER_FULL)),
        Arguments.of("belowZero", cause(Score.Cause.FLOOR)),
        Arguments.of("capped", cause(Score.Cause.CAP)),
        Arguments.of("decayed", cause(Score.Cause.DECAY)),
        Arguments.of(
            "nearlyFull",
            score(each -> each.tier(Tier.PRIORITY) == 98 || each.tier(Tier.PRIORITY) == 97)),
        Arguments.of("against", score(each -> each.total() < 0)),
        Arguments.of("nothing", score(each -> each.lines().isEmpty())),
        Arguments.of(
            "passedOver",
            score(
                each ->
                    each.silent().stream().anyMatch(l -> l.cause() == Score.Cause.PASSED_OVER))),
        Arguments.of(
            "groupInGroup",
            score(
                each ->
                    each.card().tiers().stream()
                        .flatMap(tier -> each.card().parts(tier).stream())
                        .anyMatch(
                            part ->
                                part instanceof Group group
                                    && group.parts().stream().anyMatch(Group.class::isInstance)))));
  }

  private static Predicate<Score> cause(Score.Cause cause) {
    return score(each -> each.lines().stream().anyMatch(line -> line.cause() == cause));
  }

  private static Predicate<Score> score(Predicate<Score> predicate) {
    return predicate;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scores")
  void scoresHave(String id, Predicate<Score> wanted) {
    come(id, ScoringArbitraries.scores(), wanted, 3_000);
  }

  static Stream<Arguments> deliveries() {
    return Stream.of(
        Arguments.of("nothing", list(List::isEmpty)),
        Arguments.of("allAtOnce", list(all -> all.size() > 5 && instants(all).size() == 1)),
        Arguments.of(
            "twice", list(all -> !all.isEmpty() && new HashSet<>(all).size() < all.size())),
        Arguments.of("atThatInstant", list(all -> instants(all).contains(Showroom.NOW))),
        Arguments.of(
            "aMomentLater", list(all -> instants(all).contains(Showroom.NOW.plusNanos(1)))),
        Arguments.of("longAgo", list(all -> instants(all).contains(Instant.EPOCH))),
        Arguments.of(
            "unordered",
            list(all -> all.size() > 1 && all.get(0).at().isAfter(all.get(all.size() - 1).at()))));
  }

  private static Predicate<List<Interaction>> list(Predicate<List<Interaction>> predicate) {
    return predicate;
  }

  private static Set<Instant> instants(List<Interaction> all) {
    Set<Instant> instants = new HashSet<>();
    all.forEach(each -> instants.add(each.at()));
    return instants;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deliveries")
  void deliveriesHave(String id, Predicate<List<Interaction>> wanted) {
    come(id, ScoringArbitraries.interactions(), wanted, 3_000);
  }

  @Example
  void profilesKnowNothingOrAlmostWhatIsAsked() {
    Arbitrary<Profile> profiles = ScoringArbitraries.profiles();
    Predicate<Profile> stranger =
        profile ->
            Showroom.VOCABULARY.attributes().values().stream()
                .allMatch(each -> profile.first(each).isEmpty());
    come("stranger", profiles, stranger, 50_000);
    for (long age : new long[] {17, 18, 65, 66}) {
      come(
          "age " + age,
          profiles,
          profile -> profile.first(Showroom.AGE).filter(known -> known == age).isPresent(),
          3_000);
    }
  }

  private static <T> void come(String id, Arbitrary<T> some, Predicate<T> wanted, int within) {
    assertTrue(some.sampleStream().limit(within).anyMatch(wanted), id);
  }
}
