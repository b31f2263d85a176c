package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * All that a score can tell, made by walking the tree of the card.
 *
 * @param tiers what each tier gives
 * @param lines in the order of the card
 * @param passedOver rules that spoke where their group chose another
 * @param unknownTypes that happened and that the vocabulary does not declare
 * @param discarded what machines did
 * @param temperature by the bands of the card
 * @param sure whether no condition that could not be asked could have made it hotter
 */
record Ledger(
    Map<Tier, Long> tiers,
    List<Score.Line> lines,
    Set<String> passedOver,
    Set<String> unknownTypes,
    List<Score.Discarded> discarded,
    Temperature temperature,
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
    long total = total(tiers);
    Bands bands = card.bands();
    Answer hot = answer(bands.hotFrom(), bands.hotCondition(), total, inquiry);
    Answer warm = answer(bands.warmFrom(), bands.warmCondition(), total, inquiry);
    Temperature rest = warm == Answer.YES ? Temperature.WARM : Temperature.COLD;
    return new Ledger(
        tiers,
        List.copyOf(lines),
        passedOver,
        unknown,
        inquiry.discarded(),
        hot == Answer.YES ? Temperature.HOT : rest,
        hot == Answer.YES || (hot == Answer.NO && warm != Answer.FAILED));
  }

  private static Answer answer(
      OptionalLong from, Optional<Condition> condition, long total, Inquiry<?> inquiry) {
    Answer byTotal = Answer.of(from.isPresent() && total >= from.getAsLong());
    return byTotal.or(condition.map(inquiry::answer).orElse(Answer.NO));
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

  boolean isComplete() {
    return sure
        && lines.stream().noneMatch(line -> line.cause() == Score.Cause.FAILED)
        && discarded.stream().allMatch(Score.Discarded::asked);
  }
}
