package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.BUDGET;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.ROLE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

class ScoreTest {

  private static final Scorer<Profile> SCORER = Showroom.card().scorer();

  private static Engagement busy() {
    List<Interaction> interactions = new ArrayList<>();
    interactions.addAll(Showroom.engagement("quote-request", 3, 4, 5, 6).list());
    interactions.addAll(Showroom.engagement("page-view", 0, 14).list());
    interactions.addAll(Showroom.engagement("email-open", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).list());
    return Engagement.of(interactions);
  }

  private static Score busyOwner() {
    Profile profile =
        Profile.builder()
            .set(ROLE, "Owner")
            .set(BUDGET, Money.of(30_000, EUR))
            .engagement(busy())
            .build();
    return SCORER.score(profile, NOW);
  }

  @Test
  void explainsItselfInEnglish() {
    assertEquals(
        """
        showroom/1 as of 2026-03-02T09:30:00Z: 3399 points, hot
        hot: the total reached 1000
        classification 3000
          +4000 asked-quote: asked for a quote (4 quote-request, the last at 2026-02-27T09:30:00Z)
          -1000 asked-quote: at most 3 times
        qualification 300
          +100 decides: decides alone
          +200 can-pay: budget is at least 20000.00 EUR
        priority 99
          +10 visits: for each page-view within 90 days (2 page-view, the last at 2026-03-02T09:30:00Z)
          -2 visits: half as much every 14 days
          +100 opens: for each email-open, each message once (10 email-open, the last at 2026-03-01T09:30:00Z)
          -9 priority: holds at most 99""",
        busyOwner().explain(Locale.ENGLISH));
  }

  @Test
  void explainsItselfInItalian() {
    assertEquals(
        """
        showroom/1 al 2026-03-02T09:30:00Z: 3399 punti, caldo
        caldo: il totale ha raggiunto 1000
        classificazione 3000
          +4000 asked-quote: asked for a quote (4 quote-request, l'ultimo il 2026-02-27T09:30:00Z)
          -1000 asked-quote: al massimo 3 volte
        qualificazione 300
          +100 decides: decides alone
          +200 can-pay: budget è almeno 20000.00 EUR
        priorità 99
          +10 visits: per ogni page-view entro 90 giorni (2 page-view, l'ultimo il 2026-03-02T09:30:00Z)
          -2 visits: dimezzato ogni 14 giorni
          +100 opens: per ogni email-open, ogni messaggio una volta sola (10 email-open, l'ultimo il 2026-03-01T09:30:00Z)
          -9 priority: contiene al massimo 99""",
        busyOwner().explain(Locale.ITALIAN));
  }

  @Test
  void limitsAreExplained() {
    Scorecard card =
        Showroom.builder()
            .tier(
                Tier.PRIORITY,
                Group.sum("few", Rule.each("quotes", QUOTES, 9)).between(-1, 10),
                Group.sum("less", Rule.each("more-quotes", QUOTES, -20)).between(-30, 0),
                Rule.each("visits", Showroom.VISITS, 1)
                    .every(2)
                    .decaying(Decay.linear(Duration.ofHours(12), Duration.ofHours(1))))
            .bands(Bands.hot(50).warm(5))
            .build();
    assertEquals(
        """
        showroom/1 as of 2026-03-02T09:30:00Z: 0 points, cold
        priority 0
          +36 quotes: for each quote-request (4 quote-request, the last at 2026-02-27T09:30:00Z)
          -26 few: at most 10
          -80 more-quotes: for each quote-request (4 quote-request, the last at 2026-02-27T09:30:00Z)
          +50 less: not less than -30
          +1 visits: for every 2 page-view (2 page-view, the last at 2026-03-02T09:30:00Z)
          -1 visits: evenly less, nothing after 12 hours
          +20 priority: not less than 0""",
        card.scorer().score(Showroom.with(busy()), NOW).explain(Locale.ENGLISH));
  }

  @Test
  void groundsAreBehindTheLinesAndHideWhatIsPersonal() {
    Score score = busyOwner();
    assertEquals(
        List.of(new Ground.Counted("quote-request", 4, Optional.of(NOW.minus(Duration.ofDays(3))))),
        score.lines().get(0).grounds());
    assertEquals(
        List.of(new Ground.Known("role", PersonalText.of("owner"))),
        score.lines().get(2).grounds());
    assertFalse(score.lines().toString().contains("owner"));
    assertFalse(score.lines().toString().contains("30000"));
    assertEquals("Score[3399, HOT]", score.toString());
  }

  @Test
  void row115SilentRulesAreThereOnRequest() {
    Score score = busyOwner();
    assertEquals(
        List.of("read-on SILENT CLASSIFICATION read-on", "company SILENT QUALIFICATION company"),
        score.silent().stream()
            .map(l -> l.part() + " " + l.cause() + " " + l.tier() + " " + l.reason())
            .toList());
  }

  @Test
  void aDiffSaysWhatMoved() {
    Instant before = NOW.minus(Duration.ofDays(4));
    Profile profile = Profile.builder().set(COMPANY, true).engagement(busy()).build();
    Score earlier = SCORER.score(profile, before);
    Score later = SCORER.score(profile, NOW);

    ScoreDiff diff = later.diff(earlier);

    assertEquals(
        List.of(
            new ScoreDiff.Change("visits", 3, 8),
            new ScoreDiff.Change("opens", 70, 100),
            new ScoreDiff.Change("priority", 0, -9)),
        diff.changes().stream().filter(change -> !change.part().equals("asked-quote")).toList());
    assertEquals(diff.points(), diff.changes().stream().mapToLong(ScoreDiff.Change::points).sum());
    assertEquals(later.total() - earlier.total(), diff.points());
    assertTrue(later.diff(later).isEmpty());
    assertFalse(diff.isEmpty());
  }

  @Test
  void whatVanishedIsInTheDiff() {
    Score owner = SCORER.score(Profile.builder().set(ROLE, "owner").build(), NOW);
    Score nobody = SCORER.score(Profile.builder().build(), NOW);
    assertEquals(List.of(new ScoreDiff.Change("decides", 100, 0)), nobody.diff(owner).changes());
  }

  @Test
  void countsInConditionsAreFactsToo() {
    Condition back = Showroom.VISITS.atLeast(2).and(Showroom.OPENS.atLeast(1).negate());
    Score score =
        Showroom.flat(Rule.when("back", back, 5))
            .scorer()
            .score(Showroom.with(Showroom.engagement("page-view", 1, 2)), NOW);
    List<Ground> grounds = score.lines().get(0).grounds();
    assertEquals(
        List.of(
            new Ground.Counted("page-view", 2, Optional.of(NOW.minus(Duration.ofDays(1)))),
            new Ground.Counted("email-open", 0, Optional.empty())),
        grounds);
    assertEquals(Ground.Kind.COUNTED, grounds.get(0).kind());
    assertEquals(Ground.Kind.KNOWN, busyOwner().lines().get(2).grounds().get(0).kind());
  }

  @Test
  void aDiffOfWarmthAloneIsADiff() {
    Scorecard warm =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.when("owner", ROLE.is("owner"), 5))
            .bands(Bands.hot(5).warm(1))
            .build();
    Scorecard cold =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.when("owner", ROLE.is("owner"), 5))
            .bands(Bands.hot(COMPANY.is(true)).warm(5))
            .build();
    Profile owner = Profile.builder().set(ROLE, "owner").build();
    ScoreDiff diff = warm.scorer().score(owner, NOW).diff(cold.scorer().score(owner, NOW));
    assertEquals(List.of(), diff.changes());
    assertEquals(Temperature.WARM, diff.from());
    assertEquals(Temperature.HOT, diff.to());
    assertFalse(diff.isEmpty());
  }

  @Test
  void lastTuesdaysScoreIsOneCall() {
    Profile profile = Showroom.with(busy());
    Instant before = NOW.minus(Duration.ofDays(5));
    assertEquals(
        SCORER.score(profile.withEngagement(busy().until(before)), before),
        SCORER.score(profile, before));
    assertNotEquals(SCORER.score(profile, before), SCORER.score(profile, NOW));
  }

  @Test
  void cardsAndScoresAreEqualByValue() {
    assertEquals(Showroom.card(), Showroom.card());
    assertEquals(Showroom.card().hashCode(), Showroom.card().hashCode());
    assertTrue(Showroom.card().isData());
    assertEquals("showroom/1", Showroom.card().toString());
    assertEquals(busyOwner(), busyOwner());
    assertEquals(busyOwner().hashCode(), busyOwner().hashCode());
    Scorecard otherBands =
        Scorecard.builder("showroom", 1, Showroom.VOCABULARY)
            .tier(Tier.FLAT, Rule.when("owner", ROLE.is("owner"), 5))
            .bands(Bands.hot(5).warm(2))
            .build();
    assertNotEquals(Showroom.card(), otherBands);
  }
}
