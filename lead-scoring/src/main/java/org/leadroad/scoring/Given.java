package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.plan.Weights;

/**
 * What a rule gives for the interactions that it counts.
 *
 * @param times how many times it spoke
 * @param all what that gives
 * @param capped what is left of it when no more times count than may
 * @param left what age leaves of that
 */
record Given(int times, long all, long capped, long left) {

  /**
   * Points times the sum of weights, rounded once to the unit of the tier.
   *
   * @param found the youngest first
   */
  static Given of(Rule rule, Tier tier, List<Interaction> found, Instant asOf) {
    int times = found.size() / rule.every();
    int kept = Math.min(times, rule.atMost().orElse(times));
    long points = rule.points();
    Optional<Decay> decay = rule.decay();
    if (decay.isEmpty()) {
      return new Given(times, points * times, points * kept, points * kept);
    }
    long weights = 0;
    for (Interaction each : found.subList(0, kept * rule.every())) {
      weights += decay.get().weight(Duration.between(each.at(), asOf));
    }
    long whole = Weights.WHOLE * rule.every();
    long left = tier.unit() * Weights.scaled(points / tier.unit(), weights, whole);
    return new Given(times, points * times, points * kept, left);
  }
}
