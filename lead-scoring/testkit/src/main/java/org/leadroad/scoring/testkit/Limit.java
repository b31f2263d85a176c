package org.leadroad.scoring.testkit;

import org.leadroad.scoring.Score;

/** Never above some points (a sign of 1), or never below (-1). */
record Limit(long points, int sign) implements CardLaw.Behaviour {

  @Override
  public boolean holds(Attempt attempt, Amount amount, String law) {
    Score score = attempt.score();
    long found = amount.of(score);
    if (Long.compare(found, points) == sign) {
      throw Attempt.broken(law, amount + " was " + found, Shown.scores(attempt.profile(), score));
    }
    return found != 0;
  }

  @Override
  public String says(Amount amount) {
    return amount + " is never " + (sign > 0 ? "above " : "below ") + points;
  }
}
