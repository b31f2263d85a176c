package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;

/** Another interaction never lowers (a sign of 1), or never raises (-1). */
record Interacting(Interactions interactions, int sign) implements CardLaw.Behaviour {

  /** How many of one profile are left out, one after the other; there are many profiles. */
  private static final int MOST = 3;

  Interacting {
    Objects.requireNonNull(interactions, "interactions");
  }

  @Override
  public boolean holds(Attempt attempt, Amount amount, String law) {
    Profile profile = attempt.profile();
    List<Interaction> known = profile.engagement().until(attempt.asOf()).list();
    Attempt.Asked passes = attempt.asking(interactions.atLeast(1));
    Score all = attempt.score();
    int step = known.size() / MOST + 1;
    boolean tried = false;
    for (int place = 0; place < known.size(); place += step) {
      Interaction one = known.get(place);
      Profile withThatAlone = profile.withEngagement(Engagement.of(List.of(one)));
      if (passes.of(withThatAlone).equals(Optional.of(true))) {
        List<Interaction> others = new ArrayList<>(known);
        others.remove(one);
        Score without = attempt.score(profile.withEngagement(Engagement.of(others)));
        long from = amount.of(without);
        long to = amount.of(all);
        if (Long.compare(from, to) == sign) {
          throw Attempt.broken(
              law,
              amount + " went from " + from + " to " + to + " by the one at " + one.at(),
              Shown.scores(profile, without, all));
        }
        tried = true;
      }
    }
    return tried;
  }

  @Override
  public String says(Amount amount) {
    return "more " + interactions.type() + " never " + (sign > 0 ? "lowers " : "raises ") + amount;
  }
}
