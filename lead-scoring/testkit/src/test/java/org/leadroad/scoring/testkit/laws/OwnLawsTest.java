package org.leadroad.scoring.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.testkit.laws.OfferCard.AGE;
import static org.leadroad.scoring.testkit.laws.OfferCard.CITY;
import static org.leadroad.scoring.testkit.laws.OfferCard.NOW;
import static org.leadroad.scoring.testkit.laws.OfferCard.PAGE;
import static org.leadroad.scoring.testkit.laws.OfferCard.PAGES;
import static org.leadroad.scoring.testkit.laws.OfferCard.QUOTES;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.testkit.CardLaw;
import org.leadroad.scoring.testkit.ScorecardContract;

/** What a host promises of its card is tried, and what breaks it is shown so that people see it. */
class OwnLawsTest {

  private static final Profile NOBODY = Profile.builder().build();

  /** Hardly anybody generated opens that many pages by chance. */
  @Example
  void aCapThatWasDroppedIsFoundByWhomDoesEverythingOverAndOver() {
    ScorecardContract contract = promising(capped(90), CardLaw.neverAbove(30).in("mails"));
    AssertionError caught = assertThrows(AssertionError.class, contract::ownLawsAreTried);
    assertTrue(
        caught.getMessage().startsWith("own law \"mails is never above 30\": mails was "),
        caught.getMessage());
    promising(capped(30), CardLaw.neverAbove(30).in("mails")).ownLawsAreTried();
  }

  private static Scorecard capped(int cap) {
    return Scorecard.builder("mails", 1, new OfferCard().build().vocabulary())
        .tier(
            Tier.FLAT,
            Group.sum("mails", Rule.each("pages", PAGES.oncePerMessage(), 1)).between(0, cap))
        .bands(Bands.hot(30).warm(10))
        .build();
  }

  /** Nobody generated has to be so: what the card can give is known exactly. */
  @Example
  void aLimitThatTheCardCanPassIsTold() {
    Scorecard card =
        Scorecard.builder("qualities", 1, new OfferCard().build().vocabulary())
            .tier(
                Tier.FLAT,
                Rule.when("one", CITY.is("monza"), 100),
                Rule.when("other", AGE.is(41L), 100))
            .bands(Bands.hot(150).warm(100))
            .build();
    ScorecardContract contract = promising(card, CardLaw.neverAbove(150));
    AssertionError caught = assertThrows(AssertionError.class, contract::ownLawsAreTried);
    assertEquals(
        "own law \"the total is never above 150\": the total can be 200, as the card's analysis"
            + " says.",
        caught.getMessage());
  }

  @Example
  void whatBreaksALawIsShownWithItsLedgersAndTheProfile() {
    OfferCard broken = new OfferCard();
    broken.pages = Rule.each("pages", PAGES.where(PAGE.startsWith("/offers")), -3);
    Interaction page =
        Interaction.of("page-view", NOW.minus(Duration.ofDays(1)), Direction.THEIRS, "p-1")
            .withDetail("page", PersonalText.of("/offers/7"));
    Profile profile =
        Profile.builder()
            .set(CITY, "Monza")
            .engagement(
                Engagement.none()
                    .plus(page)
                    .plus(Interaction.of("call", NOW, Direction.THEIRS, "c-1")))
            .build();
    ScorecardContract contract =
        promising(broken.build(), CardLaw.moreNeverLowers(PAGES).in("pages"));
    AssertionError caught =
        assertThrows(AssertionError.class, () -> contract.ownLawsHold(profile, NOBODY, NOW));
    assertEquals(
        """
        own law "more page-view never lowers pages": pages went from 0 to -3 by the one at \
        2026-03-01T09:30:00Z.
        offers/1 as of 2026-03-02T09:30:00Z: 110 points, cold
        classification 0
        qualification 100
          +100 near: city is one of milano, monza
        priority 10
          +10 calls: for each call within 30 days (1 call, the last at 2026-03-02T09:30:00Z)
        offers/1 as of 2026-03-02T09:30:00Z: 107 points, cold
        classification 0
        qualification 100
          +100 near: city is one of milano, monza
        priority 7
          -3 pages: for each page-view where page starts with /offers (1 page-view, the last at \
        2026-03-01T09:30:00Z)
          +10 calls: for each call within 30 days (1 call, the last at 2026-03-02T09:30:00Z)
        of the profile
          city: Monza
          page-view at 2026-03-01T09:30:00Z, theirs, page /offers/7
          call at 2026-03-02T09:30:00Z, theirs""",
        caught.getMessage());
  }

  /** As jqwik does: the first smaller one that breaks the law too, until there is none. */
  @Example
  void whatBreaksALawShrinksToAFewLines() {
    OfferCard broken = new OfferCard();
    broken.pages = Rule.each("pages", PAGES, -3);
    ScorecardContract contract =
        promising(broken.build(), CardLaw.moreNeverLowers(PAGES).in("pages"));
    Random chance = new Random(3);
    Shrinkable<Profile> smallest = contract.profiles().generator(1_000).next(chance);
    while (!breaks(contract, smallest.value()) || smallest.value().engagement().size() < 10) {
      smallest = contract.profiles().generator(1_000).next(chance);
    }
    Optional<Shrinkable<Profile>> next = Optional.of(smallest);
    while (next.isPresent()) {
      smallest = next.get();
      next = smallest.shrink().filter(some -> breaks(contract, some.value())).findFirst();
    }
    Profile left = smallest.value();
    assertEquals(1, left.engagement().size());
    assertTrue(
        contract.card().vocabulary().attributes().values().stream()
            .allMatch(each -> left.first(each).isEmpty()));
  }

  private static boolean breaks(ScorecardContract contract, Profile profile) {
    try {
      contract.ownLawsHold(profile, NOBODY, NOW);
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }

  @Example
  void aValueThatRisesIsBorrowedFromAnother() {
    ScorecardContract contract =
        promising(new OfferCard().build(), CardLaw.moreNeverLowers(AGE).in("grown-up"));
    Profile old = Profile.builder().set(AGE, 76L).build();
    Profile grown = Profile.builder().set(AGE, 75L).build();
    contract.ownLawsHold(grown, Profile.builder().set(AGE, 17L).build(), NOW);
    for (Profile one : List.of(old, grown)) {
      Profile other = one.equals(old) ? grown : old;
      AssertionError caught =
          assertThrows(AssertionError.class, () -> contract.ownLawsHold(one, other, NOW));
      assertTrue(
          String.valueOf(caught.getMessage())
              .contains("grown-up went from 100 to 0 as that rose from 75 to 76"));
    }
  }

  @Example
  void aLawThatNobodyTriesIsTold() {
    ScorecardContract contract =
        promising(
            new OfferCard().build(),
            CardLaw.neverAbove(200).in("role"),
            CardLaw.alwaysHotWith(QUOTES.within(Duration.ofSeconds(1)).atLeast(50)));
    AssertionError caught = assertThrows(AssertionError.class, contract::ownLawsAreTried);
    assertTrue(
        String.valueOf(caught.getMessage())
            .startsWith(
                "own laws [always hot with at least 50 quote-request within 1 seconds] were never"
                    + " tried in "),
        caught.getMessage());
  }

  @Example
  void aPartThatTheCardDoesNotHaveIsRefused() {
    ScorecardContract contract =
        promising(new OfferCard().build(), CardLaw.neverAbove(1).in("roles"));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> contract.ownLawsHold(NOBODY, NOBODY, NOW));
    assertTrue(
        String.valueOf(refused.getMessage())
            .startsWith(
                "part must be a rule or group of the card offers/1, but was \"roles\". Maybe one of"
                    + " [drove, "));
  }

  private static ScorecardContract promising(Scorecard card, CardLaw... laws) {
    return new ScorecardContract() {
      @Override
      public Scorecard card() {
        return card;
      }

      @Override
      public List<CardLaw> ownLaws() {
        return List.of(laws);
      }
    };
  }
}
