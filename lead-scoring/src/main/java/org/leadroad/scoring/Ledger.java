package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a score can tell, made by walking the tree of the card.
 *
 * @param tiers what each tier gives
 * @param lines in the order of the card
 * @param passedOver rules that spoke where their group chose another
 * @param unknownTypes that happened and that the vocabulary does not declare
 * @param discarded what machines did
 * @param warmth by the bands of the card
 * @param sure whether no condition that could not be asked could have made it hotter
 */
record Ledger(
    Map<Tier, Long> tiers,
    List<Score.Line> lines,
    Set<String> passedOver,
    Set<String> unknownTypes,
    List<Score.Discarded> discarded,
    Warmth warmth,
    boolean sure) {

  static Ledger of(Scorecard card, Inquiry<?> inquiry) {
    Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
    List<Score.Line> lines = new ArrayList<>();
    Set<String> passedOver = new LinkedHashSet<>();
    for (Tier tier : card.tiers()) {
      boolean fillsUp = tier == Tier.PRIORITY && !card.refusesOverflow();
      Evaluation.Outcome outcome = new Evaluation(inquiry, tier).tier(card.parts(tier), fillsUp);
      tiers.put(tier, outcome.points());
      lines.addAll(outcome.lines());
      passedOver.addAll(outcome.passedOver());
    }
    Set<String> unknown =
        card.uses().interactions() ? inquiry.unknownTypes(card.vocabulary()) : Set.of();
    Bands bands = card.bands();
    Warmth warmth = Warmth.of(bands, total(tiers), inquiry);
    return new Ledger(
        tiers,
        List.copyOf(lines),
        passedOver,
        unknown,
        inquiry.discarded(),
        warmth,
        switch (warmth.temperature()) {
          case HOT -> true;
          case WARM -> isAsked(bands.hotCondition(), inquiry);
          case COLD ->
              isAsked(bands.hotCondition(), inquiry) && isAsked(bands.warmCondition(), inquiry);
        });
  }

  private static boolean isAsked(Optional<Condition> condition, Inquiry<?> inquiry) {
    return condition.map(inquiry::answer).filter(Answer.FAILED::equals).isEmpty();
  }

  private static long total(Map<Tier, Long> tiers) {
    long total = 0;
    for (long points : tiers.values()) {
      total += points;
    }
    return total;
  }

  long total() {
    return total(tiers);
  }

  Temperature temperature() {
    return warmth.temperature();
  }

  boolean isComplete() {
    return sure
        && lines.stream().noneMatch(line -> line.cause() == Score.Cause.FAILED)
        && discarded.stream().allMatch(Score.Discarded::asked);
  }
}
