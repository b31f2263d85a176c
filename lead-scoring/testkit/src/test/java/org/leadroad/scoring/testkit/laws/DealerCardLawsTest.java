package org.leadroad.scoring.testkit.laws;

import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.testkit.ScorecardContract;

class DealerCardLawsTest implements ScorecardContract {

  @Override
  public Scorecard card() {
    return DealerCard.sound();
  }
}
