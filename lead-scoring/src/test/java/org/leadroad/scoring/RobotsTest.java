package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** Machines open and click everything; what they do is no interest (statement G2). */
class RobotsTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private static Score score(Robots robots, Interaction... interactions) {
    Scorecard card =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.each("opens", OPENS, 1), Rule.each("visits", VISITS, 100))
            .bands(Bands.hot(10_000).warm(1))
            .ignoring(robots)
            .build();
    return card.scorer().score(Showroom.with(Engagement.of(List.of(interactions))), NOW);
  }

  private static Interaction open(String event, long millisAgo) {
    return Interaction.of("email-open", NOW.minusMillis(millisAgo), Direction.THEIRS, event);
  }

  private static Interaction visit(String event, long millisAgo) {
    return Interaction.of("page-view", NOW.minusMillis(millisAgo), Direction.THEIRS, event);
  }

  private static List<Score.Discarded> left(String by, int times, Instant latest) {
    return List.of(new Score.Discarded(by, times, Optional.of(latest), true));
  }

  @Test
  void aBurstIsLeftOutWholeAndTold() {
    Robots scanner = Robots.burst("scanner", 3, SECOND, OPENS, VISITS);
    Score score =
        score(scanner, open("a", 5000), open("b", 4500), visit("c", 4000), visit("later", 100));
    assertEquals(100, score.total());
    assertEquals(left("scanner", 3, NOW.minusMillis(4000)), score.discarded());
    assertTrue(
        score.explain(Locale.ENGLISH).contains("left out, as machines do it, by scanner: 3"));
    assertTrue(score.explain(Locale.ITALIAN).contains("macchine, per scanner: 3"));
  }

  @Test
  void twoAreNoBurstOfThree() {
    Robots scanner = Robots.burst("scanner", 3, SECOND, OPENS);
    Score score = score(scanner, open("a", 5000), open("b", 4500), visit("c", 4400));
    assertEquals(102, score.total());
    assertEquals(List.of(), score.discarded());
  }

  @Test
  void aBurstMayTakeExactlyItsMomentAndNoLonger() {
    Robots scanner = Robots.burst("scanner", 2, SECOND, OPENS);
    assertEquals(0, score(scanner, open("a", 2000), open("b", 1000)).total());
    assertEquals(2, score(scanner, open("a", 2001), open("b", 1000)).total());
  }

  @Test
  void aLongTrainOfBurstsIsOneMachine() {
    List<Interaction> train = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      train.add(open("open-" + i, 600L * i));
    }
    Robots scanner = Robots.burst("scanner", 2, SECOND, OPENS);
    assertEquals(0, score(scanner, train.toArray(Interaction[]::new)).total());
  }

  @Test
  void aTrapTakesEverythingOfItsMessage() {
    Robots hidden = Robots.trap("hidden", VISITS.where(Showroom.PAGE.is("/hidden")));
    Interaction trapped =
        visit("trapped", 10).withMessageId("mail-a").withDetail("page", PersonalText.of("/hidden"));
    Score score =
        score(
            hidden,
            trapped,
            open("same-mail", 9000).withMessageId("mail-a"),
            open("other-mail", 9000).withMessageId("mail-b"),
            open("no-mail", 10));
    assertEquals(2, score.total());
    assertEquals(left("hidden", 2, NOW.minusMillis(10)), score.discarded());
  }

  @Test
  void aPredicateOfTheHostFindsMachinesToo() {
    Interaction crawled = visit("crawled", 10).withDetail("page", PersonalText.of("/robots.txt"));
    Score score = score(Showroom.CRAWLER, crawled, visit("seen", 10));
    assertEquals(100, score.total());
    assertEquals(left("crawler", 1, NOW.minusMillis(10)), score.discarded());
    assertFalse(score.card().isData());
  }

  @Test
  void aPredicateThatThrowsFindsNothingAndLeavesAMark() {
    Vocabulary.Builder words = Vocabulary.builder();
    Interactions visits = words.interactions("page-view");
    Robots broken =
        words.robots(
            "broken",
            "is broken",
            interaction -> {
              throw new IllegalStateException("canary");
            });
    Scorecard card =
        Scorecard.builder("card", 1, words.build())
            .tier(Tier.FLAT, Rule.each("visits", visits, 100))
            .bands(Bands.hot(10_000).warm(1))
            .ignoring(broken)
            .build();
    Score score = card.scorer().score(Showroom.with(Engagement.of(List.of(visit("a", 1)))), NOW);
    assertEquals(100, score.total());
    assertFalse(score.complete());
    assertEquals(
        List.of(new Score.Discarded("broken", 0, Optional.empty(), false)), score.discarded());
    assertFalse(score.explain(Locale.ENGLISH).contains("canary"));
  }

  @Test
  void whatTwoFindIsToldOfTheFirst() {
    Scorecard card =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.each("opens", OPENS, 1))
            .bands(Bands.hot(10_000).warm(1))
            .ignoring(
                Robots.burst("one", 2, SECOND, OPENS), Robots.burst("other", 2, SECOND, OPENS))
            .build();
    Engagement engagement = Engagement.of(List.of(open("a", 10), open("b", 10)));
    Score score = card.scorer().score(Showroom.with(engagement), NOW);
    assertEquals(left("one", 2, NOW.minusMillis(10)), score.discarded());
  }

  @Test
  void nothingLaterMakesABurst() {
    Robots scanner = Robots.burst("scanner", 2, SECOND, OPENS);
    assertEquals(1, score(scanner, open("now", 0), open("later", -500)).total());
  }

  @Test
  void aHostConditionSeesWhatPeopleDid() {
    Scorecard card =
        Showroom.builder()
            .tier(Tier.FLAT, Rule.when("even", Showroom.EVEN, 7), Rule.each("opens", OPENS, 1))
            .bands(Bands.hot(10_000).warm(1))
            .ignoring(Showroom.CRAWLER)
            .build();
    Interaction crawled = visit("crawled", 10).withDetail("page", PersonalText.of("/robots.txt"));
    Engagement engagement = Engagement.of(List.of(crawled, open("a", 1), open("b", 2)));
    assertEquals(9, card.scorer().score(Showroom.with(engagement), NOW).total());
  }

  @Test
  void itSaysWhatItLooksFor() {
    assertEquals(
        "3 or more of email-open, page-view within 1 seconds",
        Robots.burst("scanner", 3, SECOND, OPENS, VISITS).describe(Locale.ENGLISH));
    assertEquals(
        "page-view, con tutto il suo messaggio",
        Robots.trap("hidden", VISITS).describe(Locale.ITALIAN));
    assertEquals("opened the page for robots", Showroom.CRAWLER.describe(Locale.ENGLISH));
  }
}
