package org.leadroad.scoring.testkit;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Temperature;

/** Of a temperature always with a condition, or never without it. */
final class BandLaw extends CardLaw {

  private final Temperature temperature;
  private final Condition condition;
  private final boolean always;

  BandLaw(Temperature temperature, Condition condition, boolean always) {
    this.temperature = temperature;
    this.condition = Objects.requireNonNull(condition, "condition");
    this.always = always;
  }

  @Override
  boolean holds(Attempt attempt) {
    Optional<Boolean> asked = attempt.asking(condition).of(attempt.profile());
    Score score = attempt.score();
    boolean found = score.temperature() == temperature;
    if (asked.equals(Optional.of(always)) && found != always) {
      throw Attempt.broken(
          toString(), "the lead was " + name(score), Shown.scores(attempt.profile(), score));
    }
    return always ? asked.equals(Optional.of(true)) : found;
  }

  private static String name(Score score) {
    return score.temperature().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return (always ? "always " : "never ")
        + temperature.name().toLowerCase(Locale.ROOT)
        + (always ? " with " : " without ")
        + condition.describe(Locale.ENGLISH);
  }
}
