package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What only the inside of the library can tell; the other laws are tested in the test kit. */
class RandomScoresTest {

  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  @AfterContainer
  static void close() {
    POOL.shutdown();
  }

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.any();
  }

  @Provide
  Arbitrary<Scorecard> flatCards() {
    return RandomCards.flat();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return RandomProfiles.any();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RandomProfiles.instants();
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
    assertEquals(reading.temperature(card), score.temperature());
    assertEquals(score.temperature(), score.warmth().temperature());
  }

  @Property
  void row91TheOrderOfTheRulesChangesNoPoint(
      @ForAll("flatCards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("instants") Instant asOf,
      @ForAll Random random) {
    List<Part> parts = new ArrayList<>(card.parts(Tier.FLAT));
    Collections.shuffle(parts, random);
    Scorecard shuffled =
        Showroom.builder().tier(Tier.FLAT, parts.toArray(Part[]::new)).bands(card.bands()).build();
    Score before = card.scorer().score(profile, asOf);
    Score after = shuffled.scorer().score(profile, asOf);
    assertEquals(before.total(), after.total());
    assertEquals(before.temperature(), after.temperature());
    assertEquals(Set.copyOf(before.lines()), Set.copyOf(after.lines()));
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

  /** The law <em>plan</em>: what is compiled says what the tree says. */
  @Property
  void plan(
      @ForAll("cards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("profiles") Profile another,
      @ForAll("instants") Instant asOf) {
    Scorer<Profile> scorer = card.scorer();
    agree(card, scorer, profile, asOf);
    agree(card, scorer, another, asOf);
    agree(card, scorer, profile, asOf);
    long one = walk(card, profile, asOf).total();
    long other = walk(card, another, asOf).total();
    List<Profile> some = List.of(profile, another, profile);
    List<Profile> crowd = Collections.nCopies(40, another);
    Population<Profile> population = Population.of(card.vocabulary(), some);
    Ranker<Profile> ranker = scorer.ranking(asOf);
    for (Ranker<Profile> each : List.of(ranker, ranker.on(POOL))) {
      for (Iterable<Profile> of : List.of(some, population, crowd)) {
        for (Ranking.Entry<Profile> entry : each.of(of)) {
          assertEquals(entry.subject().equals(profile) ? one : other, entry.total());
        }
      }
    }
  }

  static Ledger walk(Scorecard card, Profile profile, Instant asOf) {
    Bindings<Profile> bindings = Bindings.ofProfiles(card.vocabulary());
    return Ledger.of(card, new Inquiry<>(bindings, card.robots(), profile, asOf));
  }

  static void agree(Scorecard card, Scorer<Profile> scorer, Profile profile, Instant asOf) {
    Ledger walk = walk(card, profile, asOf);
    assertEquals(walk.total(), scorer.total(profile, asOf));
    Score score = scorer.score(profile, asOf);
    assertEquals(walk.total(), score.total());
    assertEquals(walk.temperature(), score.temperature());
    assertEquals(walk.warmth(), score.warmth());
    assertEquals(walk.lines(), score.lines());
    assertTrue(score.complete());
    Outline outline = Outline.of(card, List.of(), Compiler.compile(card));
    Score told = Score.of(outline, asOf, walk);
    assertEquals(told, score);
    assertEquals(told.silent(), score.silent());
    assertEquals(told.explain(Locale.ENGLISH), score.explain(Locale.ENGLISH));
    for (Tier tier : card.tiers()) {
      assertEquals(walk.tiers().get(tier), score.tier(tier));
      for (Rule rule : Tree.rules(card.parts(tier))) {
        long sum =
            walk.lines().stream()
                .filter(line -> line.part().equals(rule.id()))
                .mapToLong(Score.Line::points)
                .sum();
        assertEquals(sum, score.points(rule.id()), rule::id);
      }
    }
  }
}
