package org.leadroad.scoring.testkit.laws;

import static org.leadroad.scoring.testkit.laws.OfferCard.CALLS;
import static org.leadroad.scoring.testkit.laws.OfferCard.COMPANY;
import static org.leadroad.scoring.testkit.laws.OfferCard.COMPLAINTS;
import static org.leadroad.scoring.testkit.laws.OfferCard.CONSENT;
import static org.leadroad.scoring.testkit.laws.OfferCard.DRIVES;
import static org.leadroad.scoring.testkit.laws.OfferCard.FLEET;
import static org.leadroad.scoring.testkit.laws.OfferCard.MONTH;
import static org.leadroad.scoring.testkit.laws.OfferCard.PAGES;
import static org.leadroad.scoring.testkit.laws.OfferCard.QUOTES;

import java.util.List;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.testkit.CardLaw;
import org.leadroad.scoring.testkit.ScorecardContract;

/** The laws, and what an owner promises of an {@link OfferCard}. */
interface OfferContract extends ScorecardContract {

  @Override
  default List<CardLaw> ownLaws() {
    return List.of(
        CardLaw.alwaysHotWith(QUOTES.within(MONTH).atLeast(1)),
        CardLaw.neverHotWithout(
            QUOTES.atLeast(1).or(DRIVES.atLeast(1)).or(OfferCard.BROCHURES.atLeast(3))),
        CardLaw.moreNeverLowers(PAGES),
        CardLaw.moreNeverLowers(DRIVES).in("drove"),
        CardLaw.moreNeverLowers(CALLS),
        CardLaw.moreNeverRaises(COMPLAINTS).in("complaints"),
        CardLaw.moreNeverLowers(COMPANY),
        CardLaw.moreNeverLowers(CONSENT).in("mails"),
        CardLaw.moreNeverLowers(FLEET),
        CardLaw.neverAbove(3000).in("drove"),
        CardLaw.neverAbove(200).in("role"),
        CardLaw.neverAbove(15).in("mails"),
        CardLaw.neverAbove(700).in(Tier.QUALIFICATION),
        CardLaw.neverBelow(-30).in("complaints"),
        CardLaw.neverBelow(0),
        CardLaw.neverAbove(5799));
  }
}
