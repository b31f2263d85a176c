package org.leadroad.scoring.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Analysis;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Range;
import org.leadroad.scoring.Ranker;
import org.leadroad.scoring.Ranking;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;

/**
 * The laws that scores by a {@link Scorecard} keep (ledger, purity, no hindsight, tiers, cooling,
 * range, plan, document, everyone; statements G1 to G5), and what a host promises of its own card,
 * as properties over generated profiles.
 *
 * <p>A card that is all data keeps them by itself. A host's own predicates and {@link Bindings} can
 * break them: by failing, by looking at a clock or a counter, by counting what is yet to come.
 *
 * <pre>{@code
 * class ShowroomCardTest implements ScorecardContract {
 *   @Override
 *   public Scorecard card() {
 *     return MyCards.showroom();
 *   }
 *
 *   @Override
 *   public List<CardLaw> ownLaws() {
 *     return List.of(CardLaw.neverHotWithout(visits.atLeast(1)), CardLaw.neverAbove(3399));
 *   }
 *
 *   @Override // Only where bindings are to be tested too.
 *   public Score score(Profile profile, Instant asOf) {
 *     return card().scorer(MyFacts.CONTACTS).score(Contact.of(profile), asOf);
 *   }
 * }
 * }</pre>
 *
 * <p>The class is run like any other test class. Each law can also be called with a profile of your
 * own. What breaks a law is shown with all that is known of it, so let that be nobody real.
 */
public interface ScorecardContract {

  /** {@return the card to be held to the laws; asked for more than once in a try} */
  Scorecard card();

  /** {@return what to score; unless overridden, {@link ScoringArbitraries#profiles(Scorecard)}} */
  default Arbitrary<Profile> profiles() {
    return ScoringArbitraries.profiles(card());
  }

  /**
   * {@return the score by the card; overridden by hosts that score a type of their own}
   *
   * @param profile what to make a subject of
   * @param asOf the instant of which it is asked
   */
  default Score score(Profile profile, Instant asOf) {
    return card().scorer().score(profile, asOf);
  }

  /** {@return what is promised of this card besides; nothing unless overridden} */
  default List<CardLaw> ownLaws() {
    return List.of();
  }

  /** {@return {@link #profiles()}, under a name that jqwik finds} */
  @Provide
  default Arbitrary<Profile> profilesToScore() {
    return profiles();
  }

  /** {@return the instants of which it is asked} */
  @Provide
  default Arbitrary<Instant> instantsToAskAbout() {
    return ScoringArbitraries.instants();
  }

  /**
   * Everything can be asked: neither predicates nor bindings fail. In a score, the library would
   * leave out the rules that ask them.
   *
   * @param profile any profile
   * @param asOf any instant
   */
  @Property
  default void everythingCanBeAsked(
      @ForAll("profilesToScore") Profile profile, @ForAll("instantsToAskAbout") Instant asOf) {
    Score score = score(profile, asOf);
    Law.LEDGER.holds(
        score.complete(),
        () ->
            "the card must be able to ask everything, but a predicate or a fact failed."
                + " Maybe one takes for granted that something is known."
                + Shown.scores(profile, score));
  }

  /**
   * Law <em>ledger</em>: the lines of a score sum to its total, tier by tier, and the card is the
   * one that was asked.
   *
   * @param profile any profile
   * @param asOf any instant
   */
  @Property
  default void theLinesSumToTheTotal(
      @ForAll("profilesToScore") Profile profile, @ForAll("instantsToAskAbout") Instant asOf) {
    Score score = score(profile, asOf);
    Law.LEDGER.same("the card of the score", card(), score.card());
    Law.LEDGER.same("the instant of the score", asOf, score.asOf());
    long total = 0;
    for (Tier tier : card().tiers()) {
      long sum = 0;
      for (Score.Line line : score.lines()) {
        sum += line.tier() == tier ? line.points() : 0;
      }
      Law.LEDGER.same("the sum of the lines in " + tier, score.tier(tier), sum);
      total += sum;
    }
    Law.LEDGER.same("the sum of all lines", score.total(), total);
  }

  /**
   * Law <em>purity</em>: the same facts and instant give the same score, also if the interactions
   * arrive in another order and twice.
   *
   * @param profile any profile
   * @param asOf any instant
   */
  @Property
  default void theSameFactsGiveTheSameScore(
      @ForAll("profilesToScore") Profile profile, @ForAll("instantsToAskAbout") Instant asOf) {
    List<Interaction> backwards = new ArrayList<>(profile.engagement().list());
    Collections.reverse(backwards);
    backwards.addAll(profile.engagement().list());
    Engagement grown = Engagement.none();
    for (Interaction each : backwards) {
      grown = grown.plus(each);
    }
    Score first = score(profile, asOf);
    same(Law.PURITY, "the second score", profile, first, score(profile, asOf));
    same(
        Law.PURITY,
        "the score after the same interactions in another order, each twice,",
        profile,
        first,
        score(profile.withEngagement(grown), asOf));
  }

  /**
   * Law <em>no hindsight</em>: interactions after the instant change nothing.
   *
   * @param profile any profile
   * @param asOf any instant with another one after it
   */
  @Property
  default void whatComesLaterIsNotSeen(
      @ForAll("profilesToScore") Profile profile, @ForAll("instantsToAskAbout") Instant asOf) {
    Engagement known = profile.engagement().until(asOf);
    Engagement later = known;
    for (String type : card().vocabulary().interactionTypes()) {
      later =
          later
              .plus(
                  Interaction.of(
                      type, asOf.plusNanos(1), Direction.THEIRS, "a-moment-later:" + type))
              .plus(Interaction.of(type, Instant.MAX, Direction.OURS, "at-the-end:" + type));
    }
    Score then = score(profile.withEngagement(known), asOf);
    same(
        Law.NO_HINDSIGHT,
        "the score, had more happened later,",
        profile,
        then,
        score(profile.withEngagement(later), asOf));
    same(
        Law.NO_HINDSIGHT,
        "the score, with what did happen later,",
        profile,
        then,
        score(profile, asOf));
  }

  /**
   * Law <em>tiers</em>: ranking by total is ranking tier by tier.
   *
   * @param profiles any profiles
   * @param asOf any instant
   */
  @Property
  default void theTotalRanksTierByTier(
      @ForAll @Size(max = 8) List<@From("profilesToScore") Profile> profiles,
      @ForAll("instantsToAskAbout") Instant asOf) {
    Comparator<Score> tierByTier =
        Comparator.comparingLong((Score score) -> score.tier(Tier.CLASSIFICATION))
            .thenComparingLong(score -> score.tier(Tier.QUALIFICATION))
            .thenComparingLong(score -> score.tier(Tier.PRIORITY))
            .thenComparingLong(score -> score.tier(Tier.FLAT));
    List<Score> scores = profiles.stream().map(profile -> score(profile, asOf)).toList();
    for (Score one : scores) {
      for (Tier tier : card().tiers()) {
        Law.TIERS.same("what " + tier + " leaves over", 0L, one.tier(tier) % tier.unit());
      }
      for (Score other : scores) {
        Law.TIERS.holds(
            Integer.signum(tierByTier.compare(one, other))
                == Long.compare(one.total(), other.total()),
            () ->
                "two scores must be in the same order by total and tier by tier, but are not."
                    + Shown.scores(one, other));
      }
    }
  }

  /**
   * Law <em>cooling</em>: with nothing new, what a decaying rule gives never moves away from zero.
   *
   * @param profile any profile; what it did after the earlier instant is left out
   * @param one any instant
   * @param other any instant
   */
  @Property
  default void whatDecaysNeverGrows(
      @ForAll("profilesToScore") Profile profile,
      @ForAll("instantsToAskAbout") Instant one,
      @ForAll("instantsToAskAbout") Instant other) {
    Instant earlier = one.isBefore(other) ? one : other;
    Instant later = one.isBefore(other) ? other : one;
    Profile quiet = profile.withEngagement(profile.engagement().until(earlier));
    Score before = score(quiet, earlier);
    Score after = score(quiet, later);
    for (String rule : RuleLines.decaying(card())) {
      if (RuleLines.spoke(before, rule) && RuleLines.spoke(after, rule)) {
        long gave = RuleLines.points(before, rule);
        long gives = RuleLines.points(after, rule);
        Law.COOLING.holds(
            Math.abs(gives) <= Math.abs(gave) && Long.signum(gives) * Long.signum(gave) >= 0,
            () ->
                "the rule "
                    + rule
                    + " must not move away from zero by itself, but went from "
                    + gave
                    + " to "
                    + gives
                    + "."
                    + Shown.scores(quiet, before, after));
      }
    }
  }

  /**
   * Law <em>everyone</em>: a ranking holds everybody once, the highest total first.
   *
   * @param profiles any profiles
   * @param asOf any instant
   */
  @Property
  default void aRankingHoldsEveryone(
      @ForAll @Size(max = 8) List<@From("profilesToScore") Profile> profiles,
      @ForAll("instantsToAskAbout") Instant asOf) {
    List<Profile> left = new ArrayList<>(profiles);
    long last = Long.MAX_VALUE;
    for (Ranking.Entry<Profile> entry : card().scorer().ranking(asOf).of(profiles)) {
      long total = entry.total();
      long above = last;
      Law.EVERYONE.holds(
          left.remove(entry.subject()), () -> "a ranking must hold nobody who was not given.");
      Law.EVERYONE.holds(
          total <= above, () -> "a total of " + total + " must not follow " + above + ".");
      Law.EVERYONE.same("the total in the ranking", entry.score().total(), total);
      last = total;
    }
    Law.EVERYONE.same("the number of those left out", 0, left.size());
  }

  /**
   * Law <em>range</em>: no score is outside the range that {@link Scorecard#analysis()} promises,
   * nor is a tier, a rule or a group.
   *
   * @param profile any profile
   * @param asOf any instant
   */
  @Property
  default void noScoreIsOutOfRange(
      @ForAll("profilesToScore") Profile profile, @ForAll("instantsToAskAbout") Instant asOf) {
    Scorecard card = card();
    Analysis analysis = card.analysis();
    Score score = score(profile, asOf);
    inRange("the total", analysis.total(), score.total(), profile, score);
    for (Tier tier : card.tiers()) {
      inRange(tier.toString(), analysis.range(tier), score.tier(tier), profile, score);
    }
    for (Part part : RuleLines.parts(card)) {
      if (RuleLines.hasLines(score, part)) {
        long points = RuleLines.points(score, part);
        inRange(part.id(), analysis.range(part.id()), points, profile, score);
      }
    }
  }

  private static void inRange(String what, Range range, long points, Profile profile, Score score) {
    Law.RANGE.holds(
        range.least() <= points && points <= range.most(),
        () ->
            what
                + " must be "
                + range
                + ", but was "
                + points
                + "."
                + Shown.scores(profile, score));
  }

  /**
   * Law <em>plan</em>: what the card is compiled to gives what its tree gives, rule by rule, and so
   * does a ranking on another thread. Predicates of the host are asked again for that.
   *
   * @param profile any profile
   * @param asOf any instant
   */
  @Property
  default void thePlanSaysWhatTheTreeSays(
      @ForAll("profilesToScore") Profile profile, @ForAll("instantsToAskAbout") Instant asOf) {
    Score score = score(profile, asOf);
    for (Rule rule : RuleLines.rules(score.card())) {
      long planned = score.points(rule.id());
      long told = RuleLines.points(score, rule.id());
      Law.PLAN.holds(
          planned == told,
          () ->
              "the rule "
                  + rule.id()
                  + " must give the "
                  + told
                  + " points of its lines, but gave "
                  + planned
                  + "."
                  + Shown.scores(profile, score));
    }
    Ranker<Profile> ranker = card().scorer().ranking(asOf);
    List<Profile> thrice = List.of(profile, profile, profile);
    Law.PLAN.same(
        "the ranking on another thread",
        totals(ranker.of(thrice)),
        totals(ranker.on(ForkJoinPool.commonPool()).of(thrice)));
  }

  private static List<Long> totals(Ranking<Profile> ranking) {
    List<Long> totals = new ArrayList<>();
    ranking.forEach(entry -> totals.add(entry.total()));
    return totals;
  }

  /**
   * Law <em>document</em>: the card is the same each time, and written and read again it is equal
   * to itself, with the same bytes. A card of which a rule does not say why has no document.
   */
  @Example
  default void theCardAndItsDocumentAreTheSame() {
    Scorecard card = card();
    Law.DOCUMENT.same("the card, asked for again,", card, card());
    if (RuleLines.rules(card).stream().allMatch(rule -> rule.reason().isPresent())) {
      byte[] bytes = card.toJson();
      Scorecard read = Scorecard.parse(bytes, card().vocabulary());
      Law.DOCUMENT.holds(
          read.equals(card),
          () ->
              "the card must be the same after it was written and read, but is another:\n"
                  + read.diff(card).describe(Locale.ENGLISH));
      Law.DOCUMENT.same(
          "the document, written again,",
          new String(bytes, StandardCharsets.UTF_8),
          new String(read.toJson(), StandardCharsets.UTF_8));
    }
  }

  /**
   * What is promised in {@link #ownLaws()} holds.
   *
   * @param profile any profile
   * @param other any profile, of which values are borrowed
   * @param asOf any instant
   */
  @Property
  default void ownLawsHold(
      @ForAll("profilesToScore") Profile profile,
      @ForAll("profilesToScore") Profile other,
      @ForAll("instantsToAskAbout") Instant asOf) {
    List<CardLaw> laws = ownLaws();
    if (!laws.isEmpty()) {
      Attempt attempt = Attempt.of(this, profile, other, asOf);
      laws.forEach(law -> law.holds(attempt));
    }
  }

  /** There are generated profiles on which {@link #ownLaws()} can be tried at all. */
  @Example
  default void ownLawsAreTried() {
    OwnLaws.of(this).areTried();
  }

  private static void same(Law law, String what, Profile profile, Score expected, Score actual) {
    Supplier<String> statement =
        () ->
            what + " must be the same, but was another." + Shown.scores(profile, expected, actual);
    law.holds(expected.equals(actual), statement);
  }
}
