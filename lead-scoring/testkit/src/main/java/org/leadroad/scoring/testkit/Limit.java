package org.leadroad.scoring.testkit;

import org.leadroad.scoring.Range;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;

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

  /**
   * Few are so rich that they come near a limit, so what the card can give is worked out as well.
   */
  @Override
  public void mayHold(Scorecard card, Amount amount, String law) {
    Range range = amount.of(card.analysis());
    long end = sign > 0 ? range.most() : range.least();
    if (range.exact() && Long.compare(end, points) == sign) {
      throw Attempt.broken(law, amount + " can be " + end + ", as the card's analysis says", "");
    }
  }

  @Override
  public String says(Amount amount) {
    return amount + " is never " + (sign > 0 ? "above " : "below ") + points;
  }
}
