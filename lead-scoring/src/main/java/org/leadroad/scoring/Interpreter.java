package org.leadroad.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Scores by walking the tree of the card. */
final class Interpreter<S> implements Scorer<S> {

  private final Scorecard card;
  private final Bindings<S> bindings;
  private final boolean asksInteractions;

  Interpreter(Scorecard card, Bindings<S> bindings) {
    this.card = card;
    this.bindings = bindings;
    this.asksInteractions = Uses.of(card).interactions();
  }

  @Override
  public Score score(S subject, Instant asOf) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
    Inquiry<S> inquiry = new Inquiry<>(bindings, card.robots(), subject, asOf);
    Map<Tier, Long> tiers = new EnumMap<>(Tier.class);
    List<Score.Line> lines = new ArrayList<>();
    Set<String> passedOver = new LinkedHashSet<>();
    long total = 0;
    for (Tier tier : card.tiers()) {
      boolean fillsUp = tier == Tier.PRIORITY && !card.refusesOverflow();
      Evaluation.Outcome outcome = new Evaluation(inquiry, tier).tier(card.parts(tier), fillsUp);
      tiers.put(tier, outcome.points());
      lines.addAll(outcome.lines());
      passedOver.addAll(outcome.passedOver());
      total += outcome.points();
    }
    Set<String> unknown = asksInteractions ? inquiry.unknownTypes(card.vocabulary()) : Set.of();
    Score.Band band = band(total, inquiry);
    return new Score(card, asOf, tiers, lines, passedOver, unknown, inquiry.discarded(), band);
  }

  private Score.Band band(long total, Inquiry<S> inquiry) {
    Bands bands = card.bands();
    Answer hot = answer(bands.hotFrom(), bands.hotCondition(), total, inquiry);
    if (hot == Answer.YES) {
      return new Score.Band(Temperature.HOT, true);
    }
    Answer warm = answer(bands.warmFrom(), bands.warmCondition(), total, inquiry);
    Temperature temperature = warm == Answer.YES ? Temperature.WARM : Temperature.COLD;
    return new Score.Band(temperature, hot == Answer.NO && warm != Answer.FAILED);
  }

  private static Answer answer(
      OptionalLong from, Optional<Condition> condition, long total, Inquiry<?> inquiry) {
    Answer byTotal = Answer.of(from.isPresent() && total >= from.getAsLong());
    return byTotal.or(condition.map(inquiry::answer).orElse(Answer.NO));
  }

  @Override
  public long total(S subject, Instant asOf) {
    return score(subject, asOf).total();
  }

  @Override
  public Ranking<S> rank(Iterable<? extends S> subjects, Instant asOf) {
    return Ranking.of(this, subjects, asOf);
  }
}
