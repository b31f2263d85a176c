package org.leadroad.scoring.testkit.laws;

import org.leadroad.scoring.Scorecard;

class OfferCardLawsTest implements OfferContract {

  private static final Scorecard CARD = new OfferCard().build();

  @Override
  public Scorecard card() {
    return CARD;
  }
}
