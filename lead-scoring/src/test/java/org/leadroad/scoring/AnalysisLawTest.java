package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.engagement.Engagement;

/** The law <em>range</em>, and that whatever is found is so for everybody. */
class AnalysisLawTest {

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.any();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return RandomProfiles.any();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RandomProfiles.instants();
  }

  @Property(tries = 300)
  void range(
      @ForAll("cards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("instants") Instant asOf) {
    Score score = card.scorer().score(profile, asOf);
    Analysis analysis = card.analysis();
    within(analysis.total(), score.total(), "total");
    Bindings<Profile> bindings = Bindings.ofProfiles(card.vocabulary());
    for (Tier tier : card.tiers()) {
      Range simple = Reach.of(tier, card.parts(tier), true, part -> false, false).known();
      Range range = analysis.range(tier);
      within(range, score.tier(tier), tier.id());
      assertTrue(range.least() >= simple.least() && range.most() <= simple.most());
      Inquiry<Profile> inquiry = new Inquiry<>(bindings, card.robots(), profile, asOf);
      Evaluation evaluation = new Evaluation(inquiry, tier);
      for (Part part : Tree.parts(card.parts(tier))) {
        within(analysis.range(part.id()), evaluation.part(part).points(), part.id());
      }
    }
  }

  /** What the host fails to answer gives no points, and no others than were promised. */
  @Property(tries = 300)
  void rangeWhereTheHostFails(
      @ForAll("cards") Scorecard card, @ForAll("profiles") Profile profile) {
    Bindings<Profile> failing =
        Bindings.<Profile>builder()
            .value(ROLE, subject -> fail())
            .values(INTERESTS, subject -> fail())
            .value(COMPANY, subject -> subject.first(COMPANY).orElse(null))
            .value(AGE, subject -> subject.first(AGE).orElse(null))
            .value(Showroom.REGION, subject -> subject.first(Showroom.REGION).orElse(null))
            .value(Showroom.LICENCE, subject -> subject.first(Showroom.LICENCE).orElse(null))
            .value(Showroom.BUDGET, subject -> subject.first(Showroom.BUDGET).orElse(null))
            .engagement(Profile::engagement)
            .build();
    Score score = card.scorer(failing).score(profile, NOW);
    within(card.analysis().total(), score.total(), "total");
  }

  private static <T> T fail() {
    throw new IllegalStateException("nobody answers");
  }

  private static void within(Range range, long points, String what) {
    assertTrue(
        range.least() <= points && points <= range.most(),
        () -> what + " must be " + range + ", but was " + points);
  }

  @Provide
  Arbitrary<List<Part>> smallParts() {
    Arbitrary<Condition> conditions =
        Arbitraries.of(
            ROLE.is("owner"),
            ROLE.in("owner", "clerk"),
            ROLE.is("clerk").negate(),
            ROLE.startsWith("o"),
            ROLE.present(),
            COMPANY.is(true),
            COMPANY.is(false).or(ROLE.is("owner")),
            INTERESTS.is("van").and(INTERESTS.is("suv")),
            VISITS.atLeast(2),
            VISITS.atLeast(1).and(COMPANY.present()));
    Arbitrary<Integer> points = Arbitraries.integers().between(-5, 5).filter(each -> each != 0);
    Arbitrary<Rule> rules =
        Arbitraries.oneOf(
            Combinators.combine(conditions, points).as((test, some) -> Rule.when("r", test, some)),
            points.map(some -> Rule.each("r", VISITS, some).every(2).atMost(2)));
    Arbitrary<Part> parts =
        Combinators.combine(
                rules.list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(Part.Kind.SUM, Part.Kind.BEST, Part.Kind.WORST, Part.Kind.FIRST),
                conditions.optional(0.3))
            .as(
                (list, kind, gate) -> {
                  Group group =
                      ImmutableGroup.builder().id("g").kind(kind).parts(List.copyOf(list)).build();
                  return gate.map(group::onlyIf).orElse(group);
                });
    return parts.list().ofMinSize(1).ofMaxSize(3).map(AnalysisLawTest::named);
  }

  private static List<Part> named(List<Part> parts) {
    List<Part> named = new ArrayList<>();
    for (Part part : parts) {
      ImmutableGroup group = (ImmutableGroup) part;
      List<Part> rules = new ArrayList<>();
      for (Part rule : group.parts()) {
        rules.add(((ImmutableRule) rule).withId("rule-" + named.size() + "-" + rules.size()));
      }
      named.add(group.withId("group-" + named.size()).withParts(rules));
    }
    return named;
  }

  /** Everybody whom a small card can tell apart is asked: the ends are what the range says. */
  @Property(tries = 100)
  void exactRangesAreReached(@ForAll("smallParts") List<Part> parts) {
    Scorecard card = Showroom.flat(parts.toArray(Part[]::new));
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    Scorer<Profile> scorer = card.scorer();
    for (Profile each : EVERYBODY) {
      long total = scorer.total(each, NOW);
      least = Math.min(least, total);
      most = Math.max(most, total);
    }
    Range range = card.analysis().total();
    within(range, least, "least");
    within(range, most, "most");
    if (range.exact()) {
      assertEquals(new Range(least, most, true), range);
    }
  }

  private static final List<Profile> EVERYBODY = everybody();

  private static List<Profile> everybody() {
    List<Profile> everybody = new ArrayList<>();
    for (String role : List.of("", "owner", "clerk", "other", "director")) {
      for (String company : List.of("", "true", "false")) {
        for (List<String> interests : List.of(List.<String>of(), List.of("van", "suv"))) {
          for (int visits = 0; visits < 6; visits++) {
            Profile.Builder profile = Profile.builder();
            profile.set(ROLE, role).setAll(INTERESTS, interests);
            if (!company.isEmpty()) {
              profile.set(COMPANY, Boolean.valueOf(company));
            }
            Engagement engagement = Showroom.engagement("page-view", new int[visits]);
            everybody.add(profile.engagement(engagement).build());
          }
        }
      }
    }
    return everybody;
  }

  @Property(tries = 300)
  void whatIsFoundIsSo(
      @ForAll("cards") Scorecard card,
      @ForAll("profiles") Profile profile,
      @ForAll("instants") Instant asOf) {
    findingsHold(card.analysis().findings(), card.scorer().score(profile, asOf));
  }

  @Property(tries = 100)
  void whatIsFoundInSmallCardsIsSo(@ForAll("smallParts") List<Part> parts) {
    Scorecard card = Showroom.flat(parts.toArray(Part[]::new));
    List<Finding> findings = card.analysis().findings();
    Scorer<Profile> scorer = card.scorer();
    for (Profile each : EVERYBODY) {
      findingsHold(findings, scorer.score(each, NOW));
    }
  }

  private static void findingsHold(List<Finding> findings, Score score) {
    Set<String> spoke = score.lines().stream().map(Score.Line::part).collect(Collectors.toSet());
    Set<String> passedOver =
        score.silent().stream()
            .filter(line -> line.cause() == Score.Cause.PASSED_OVER)
            .map(Score.Line::part)
            .collect(Collectors.toSet());
    for (Finding finding : findings) {
      List<String> parts = finding.parts();
      switch (finding.code()) {
        case DEAD -> {
          assertFalse(spoke.contains(parts.get(0)), finding::toString);
          assertFalse(passedOver.contains(parts.get(0)), finding::toString);
        }
        case SHADOWED -> assertFalse(spoke.contains(parts.get(0)), finding::toString);
        case CONTRADICTION, DOUBLE ->
            assertEquals(
                spoke.contains(parts.get(0)), spoke.contains(parts.get(1)), finding::toString);
        case OVERLAP ->
            assertTrue(
                !spoke.contains(parts.get(0)) || spoke.contains(parts.get(1)), finding::toString);
        case UNREACHABLE_BAND ->
            assertFalse(
                score.temperature().name().toLowerCase(Locale.ROOT).equals(finding.place()),
                finding::toString);
        case IDLE_POINTS, IDLE_CONDITION, SENSITIVE_CRITERION -> {}
      }
    }
  }
}
