package org.leadroad.scoring.testkit;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/**
 * One try of a host's own law.
 *
 * @param words of the card
 * @param scoring how the host scores a profile
 * @param profile who is scored
 * @param other of whom a value may be borrowed
 * @param asOf the instant of which it is asked
 * @param score what the profile scores, made once for all laws
 */
record Attempt(
    Vocabulary words,
    BiFunction<Profile, Instant, Score> scoring,
    Profile profile,
    Profile other,
    Instant asOf,
    Score score) {

  static Attempt of(ScorecardContract contract, Profile profile, Profile other, Instant asOf) {
    return new Attempt(
        contract.card().vocabulary(),
        contract::score,
        profile,
        other,
        asOf,
        contract.score(profile, asOf));
  }

  Score score(Profile somebody) {
    return scoring.apply(somebody, asOf);
  }

  /** What tells whether a condition holds of somebody. */
  Asked asking(Condition condition) {
    Scorer<Profile> scorer =
        Scorecard.builder("own-law", 1, words)
            .tier(Tier.FLAT, Rule.when("asked", condition, 1))
            .bands(Bands.hot(1).warmIf(condition))
            .build()
            .scorer();
    return somebody -> {
      Score score = scorer.score(somebody, asOf);
      return score.complete() ? Optional.of(score.total() == 1) : Optional.empty();
    };
  }

  /** Whether something is so of somebody; nothing where that could not be asked. */
  interface Asked {
    Optional<Boolean> of(Profile somebody);
  }

  static AssertionError broken(String law, String found, String shown) {
    return new AssertionError("own law \"" + law + "\": " + found + "." + shown);
  }
}
