package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;

/** The laws of scoring, over random cards and profiles. */
class ScoringLawsTest {

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.any();
  }

  @Provide
  Arbitrary<Scorecard> tieredCards() {
    return RandomCards.tiered();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return RandomProfiles.any();
  }

  @Provide
  Arbitrary<List<Profile>> crowds() {
    return RandomProfiles.any().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Interaction>> interactions() {
    return RandomProfiles.interactions();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RandomProfiles.instants();
  }

  @Property
  void ledger(@ForAll("cards") Scorecard card, @ForAll("profiles") Profile profile) {
    Score score = card.scorer().score(profile, NOW);
    for (Tier tier : card.tiers()) {
      long sum =
          score.lines().stream()
              .filter(line -> line.tier() == tier)
              .mapToLong(Score.Line::points)
              .sum();
      assertEquals(sum, score.tier(tier));
    }
    assertEquals(score.total(), score.lines().stream().mapToLong(Score.Line::points).sum());
    assertEquals(score.total(), card.scorer().total(profile, NOW));
    assertTrue(score.complete());
    assertTrue(score.lines().stream().allMatch(line -> line.points() != 0));
  }

  @Property
  void whatTheCardSays(
      @ForAll("cards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("instants") Instant asOf) {
    Score score = card.scorer().score(profile, asOf);
    DirectReading reading = new DirectReading(profile, asOf);
    for (Tier tier : card.tiers()) {
      assertEquals(reading.tier(card, tier), score.tier(tier), () -> score.explain(Locale.ROOT));
    }
    assertEquals(reading.total(card), score.total());
  }

  @Property
  void everyRuleEitherSpeaksOrIsSilent(
      @ForAll("cards") Scorecard card, @ForAll("profiles") Profile profile) {
    Score score = card.scorer().score(profile, NOW);
    Set<String> rules = new HashSet<>();
    card.tiers().forEach(tier -> Tree.rules(card.parts(tier)).forEach(r -> rules.add(r.id())));
    Set<String> seen = new HashSet<>();
    for (Score.Line line : score.lines()) {
      assertTrue(line.cause() != Score.Cause.RULE || seen.add(line.part()));
    }
    for (Score.Line line : score.silent()) {
      assertTrue(seen.add(line.part()));
    }
    assertEquals(rules, seen);
  }

  @Property
  void purity(
      @ForAll("cards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("interactions") List<Interaction> interactions,
      @ForAll long seed) {
    List<Interaction> delivered = new ArrayList<>(interactions);
    delivered.addAll(interactions.subList(0, interactions.size() / 2));
    Collections.shuffle(delivered, new Random(seed));
    Engagement grown = Engagement.none();
    for (Interaction each : delivered) {
      grown = grown.plus(each);
    }
    Scorer<Profile> scorer = card.scorer();
    Score score = scorer.score(profile.withEngagement(Engagement.of(interactions)), NOW);
    assertEquals(score, scorer.score(profile.withEngagement(grown), NOW));
    assertEquals(score, card.scorer().score(profile.withEngagement(grown), NOW));
  }

  @Property
  void noHindsight(
      @ForAll("cards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("instants") Instant asOf) {
    Engagement known = profile.engagement().until(asOf);
    Profile then = profile.withEngagement(known);
    Profile later =
        profile.withEngagement(
            known
                .plus(Interaction.of("page-view", asOf.plusNanos(1), Direction.THEIRS, "later-1"))
                .plus(Interaction.of("email-open", Instant.MAX, Direction.OURS, "later-2")));
    Score score = card.scorer().score(then, asOf);
    assertEquals(score, card.scorer().score(later, asOf));
    assertEquals(score, card.scorer().score(profile, asOf));
  }

  @Property
  void tiers(@ForAll("tieredCards") Scorecard card, @ForAll("crowds") List<Profile> profiles) {
    List<Score> scores =
        profiles.stream().map(profile -> card.scorer().score(profile, NOW)).toList();
    Comparator<Score> tierByTier =
        Comparator.comparingLong((Score score) -> score.tier(Tier.CLASSIFICATION))
            .thenComparingLong(score -> score.tier(Tier.QUALIFICATION))
            .thenComparingLong(score -> score.tier(Tier.PRIORITY));
    for (Score one : scores) {
      for (Tier tier : card.tiers()) {
        assertEquals(0, one.tier(tier) % tier.unit());
      }
      for (Score other : scores) {
        assertEquals(
            Integer.signum(tierByTier.compare(one, other)),
            Long.signum(one.total() - other.total()));
      }
    }
  }

  @Property
  void cooling(
      @ForAll("interactions") List<Interaction> interactions,
      @ForAll("decaying") Rule rule,
      @ForAll("instants") Instant from,
      @ForAll("instants") Instant to) {
    Instant earlier = from.isBefore(to) ? from : to;
    Instant later = from.isBefore(to) ? to : from;
    Profile quiet = Showroom.with(Engagement.of(interactions).until(earlier));
    Scorer<Profile> scorer = Showroom.flat(rule).scorer();

    long before = scorer.total(quiet, earlier);
    long after = scorer.total(quiet, later);

    assertTrue(Math.abs(after) <= Math.abs(before), before + " then " + after);
    assertFalse(Long.signum(before) * Long.signum(after) < 0, before + " then " + after);
  }

  @Provide
  Arbitrary<Rule> decaying() {
    return RandomCards.decayingRules();
  }

  @Property
  void everyone(@ForAll("cards") Scorecard card, @ForAll("crowds") List<Profile> profiles) {
    Ranking<Profile> ranking = card.scorer().rank(profiles, NOW);
    List<Profile> left = new ArrayList<>(profiles);
    long last = Long.MAX_VALUE;
    for (Ranking.Entry<Profile> entry : ranking) {
      assertTrue(left.remove(entry.subject()));
      assertTrue(entry.total() <= last);
      assertEquals(entry.total(), entry.score().total());
      last = entry.total();
    }
    assertEquals(List.of(), left);
  }

  @Property
  void range(@ForAll("cards") Scorecard card, @ForAll("profiles") Profile profile) {
    Score score = card.scorer().score(profile, NOW);
    for (Tier tier : card.tiers()) {
      Range range = Ranges.tier(tier, card.parts(tier), true);
      assertTrue(range.least() <= score.tier(tier) && score.tier(tier) <= range.most());
    }
  }
}
