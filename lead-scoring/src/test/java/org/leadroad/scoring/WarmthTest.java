package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EVEN;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.words.PersonalText;

/** A score says which of the bands made somebody hot or warm. */
class WarmthTest {

  private static final Condition QUOTED = QUOTES.atLeast(1);
  private static final Condition OWNER = ROLE.is("owner");
  private static final Bands BANDS =
      Bands.hot(10).hotIf(QUOTED).hotIf(OWNER).warm(5).warmIf(COMPANY.is(true));
  private static final String LAST = ", the last at 2026-02-28T09:30:00Z)";

  /** Somebody, and what the second line says of the temperature in both languages. */
  private record Case(String id, Bands bands, Profile profile, String english, String italian) {
    @Override
    public String toString() {
      return id;
    }
  }

  private static Profile.Builder visits(int many) {
    int[] days = new int[many];
    Arrays.fill(days, 2);
    return Profile.builder().engagement(Showroom.engagement("page-view", days));
  }

  private static Profile quoted() {
    return Showroom.with(Showroom.engagement("quote-request", 2));
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "hot by the total",
            BANDS,
            visits(10).build(),
            "hot: the total reached 10",
            "caldo: il totale ha raggiunto 10"),
        new Case(
            "the total is told before the condition",
            BANDS,
            visits(10).set(ROLE, "owner").build(),
            "hot: the total reached 10",
            "caldo: il totale ha raggiunto 10"),
        new Case(
            "hot by a count",
            BANDS,
            quoted(),
            "hot: at least 1 quote-request (1 quote-request" + LAST,
            "caldo: almeno 1 quote-request (1 quote-request, l'ultimo il 2026-02-28T09:30:00Z)"),
        new Case(
            "hot by the second of two conditions, not by points that make warm",
            BANDS,
            visits(5).set(ROLE, "owner").build(),
            "hot: role is owner",
            "caldo: role è owner"),
        new Case(
            "warm by the total",
            BANDS,
            visits(5).set(COMPANY, true).build(),
            "warm: the total reached 5",
            "tiepido: il totale ha raggiunto 5"),
        new Case(
            "warm by a condition",
            BANDS,
            Profile.builder().set(COMPANY, true).build(),
            "warm: company",
            "tiepido: company"),
        new Case(
            "two things asked together are told together",
            Bands.hot(OWNER.and(VISITS.atLeast(2))).warm(1),
            visits(3).set(ROLE, "Owner").build(),
            "hot: role is owner and at least 2 page-view (3 page-view" + LAST,
            "caldo: role è owner e almeno 2 page-view"
                + " (3 page-view, l'ultimo il 2026-02-28T09:30:00Z)"),
        new Case(
            "what the host asks is told in its words",
            Bands.hot(100).hotIf(EVEN).warm(1),
            visits(2).build(),
            "hot: has an even number of interactions",
            "caldo: has an even number of interactions"));
  }

  private static Score score(Bands bands, Profile profile) {
    Scorecard card =
        Showroom.builder().tier(Tier.FLAT, Rule.each("visits", VISITS, 1)).bands(bands).build();
    return card.scorer().score(profile, NOW);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theExplanationSaysWhy(Case some) {
    Score score = score(some.bands, some.profile);
    assertEquals(some.english, score.explain(Locale.ENGLISH).lines().toList().get(1));
    assertEquals(some.italian, score.explain(Locale.ITALIAN).lines().toList().get(1));
    assertEquals(score.temperature(), score.warmth().temperature());
    assertNotEquals(score.warmth().from().isPresent(), score.warmth().condition().isPresent());
  }

  @Test
  void theConditionAndItsGroundsAreThere() {
    Warmth why = score(BANDS, quoted()).warmth();
    assertEquals(Temperature.HOT, why.temperature());
    assertEquals(Optional.of(QUOTED), why.condition());
    assertEquals(
        List.of(new Ground.Counted("quote-request", 1, Optional.of(NOW.minus(Duration.ofDays(2))))),
        why.grounds());
  }

  @Test
  void personalTextIsInTheGroundsAlone() {
    Bands bands = Bands.hot(ROLE.startsWith("own")).warm(1);
    Score score = score(bands, Profile.builder().set(ROLE, "Owner of Alps").build());
    assertEquals(
        List.of(new Ground.Known("role", PersonalText.of("owner of alps"))),
        score.warmth().grounds());
    assertFalse(score.warmth().toString().contains("alps"));
    assertFalse(score.explain(Locale.ENGLISH).contains("alps"));
  }

  @Test
  void coldIsWhatNoBandSpeaksOf() {
    Score cold = score(BANDS, visits(4).build());
    Warmth why = cold.warmth();
    assertEquals(Temperature.COLD, why.temperature());
    assertTrue(why.from().isEmpty() && why.condition().isEmpty() && why.grounds().isEmpty());
    assertEquals("points 4", cold.explain(Locale.ENGLISH).lines().toList().get(1));
  }

  @Test
  void scoresThatAreWarmForAnotherReasonAreNotEqual() {
    Bands bands = Bands.hot(10).warmIf(OPENS.atLeast(1)).warmIf(QUOTED);
    Engagement opened = Showroom.engagement("email-open", 2);
    Score one = score(bands, Showroom.with(opened));
    Score other = score(bands, quoted());
    assertEquals(one.lines(), other.lines());
    assertEquals(one.temperature(), other.temperature());
    assertNotEquals(one, other);
    assertEquals(one, score(bands, Showroom.with(opened)));
  }
}
