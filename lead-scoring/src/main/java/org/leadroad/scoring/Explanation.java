package org.leadroad.scoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.scoring.Score.Line;

/** Puts a score into words, line by line. */
final class Explanation {

  private final Wording words;

  Explanation(Wording words) {
    this.words = words;
  }

  String of(Score score) {
    Scorecard card = score.card();
    StringBuilder text = new StringBuilder();
    String temperature = words.say(Phrase.valueOf(score.temperature().name()));
    text.append(words.say(Phrase.HEAD, card, score.asOf(), score.total(), temperature));
    if (score.temperature() != Temperature.COLD) {
      text.append('\n').append(temperature).append(": ").append(why(score.warmth()));
    }
    for (Tier tier : card.tiers()) {
      Map<String, Part> parts = new HashMap<>();
      Tree.parts(card.parts(tier)).forEach(part -> parts.put(part.id(), part));
      text.append('\n').append(words.say(Phrase.valueOf(tier.name())));
      text.append(' ').append(score.tier(tier));
      for (Line line : score.lines()) {
        if (line.tier() == tier) {
          text.append("\n  ").append(line.points() > 0 ? "+" : "").append(line.points());
          text.append(' ').append(line.part()).append(": ").append(line(line, parts));
        }
      }
    }
    for (Score.Discarded each : score.discarded()) {
      text.append('\n')
          .append(
              each.asked()
                  ? words.say(
                      Phrase.DISCARDED,
                      each.robots(),
                      each.times(),
                      each.latest().map(Instant::toString).orElse(""))
                  : words.say(Phrase.UNASKED, each.robots()));
    }
    if (!score.complete()) {
      text.append('\n').append(words.say(Phrase.INCOMPLETE));
    }
    if (!score.unknownTypes().isEmpty()) {
      text.append('\n').append(words.say(Phrase.UNKNOWN, String.join(", ", score.unknownTypes())));
    }
    return text.toString();
  }

  private String line(Line line, Map<String, Part> parts) {
    Part part = parts.get(line.part());
    return switch (line.cause()) {
      case RULE -> rule(line, (Rule) part(parts, line));
      case DECAY -> words.decay(((Rule) part(parts, line)).decay().orElseThrow());
      case CAP ->
          part instanceof Rule rule
              ? words.say(Phrase.CAPPED, rule.atMost().orElseThrow())
              : words.say(Phrase.CAP, ((Group) part(parts, line)).cap().orElseThrow());
      case FLOOR ->
          words.say(Phrase.FLOOR, part instanceof Group group ? group.floor().orElseThrow() : 0);
      case TIER_FULL -> words.say(Phrase.TIER_FULL, Tier.FULL);
      case FAILED -> words.say(Phrase.FAILED);
      case SILENT, PASSED_OVER -> line.reason();
    };
  }

  private static Part part(Map<String, Part> parts, Line line) {
    Part part = parts.get(line.part());
    if (part == null) {
      throw new IllegalStateException("the card has no part " + line.part());
    }
    return part;
  }

  private String rule(Line line, Rule rule) {
    String text = rule.reason().orElseGet(() -> words.rule(rule));
    boolean counts = rule.condition().isEmpty() || counts(rule.condition().get());
    return counts ? text + counted(line.grounds()) : text;
  }

  private String why(Warmth warmth) {
    if (warmth.condition().isEmpty()) {
      return words.say(Phrase.REACHED, warmth.from().orElseThrow());
    }
    return words.condition(warmth.condition().get()) + counted(warmth.grounds());
  }

  /** Of what a text rests on only counts are told: values are personal. */
  private String counted(List<Ground> grounds) {
    StringBuilder text = new StringBuilder();
    for (Ground fact : grounds) {
      if (fact instanceof Ground.Counted counted && counted.latest().isPresent()) {
        text.append(" (")
            .append(
                words.say(Phrase.COUNTED, counted.times(), counted.name(), counted.latest().get()))
            .append(')');
      }
    }
    return text.toString();
  }

  /** Whether a condition asks about interactions: only of those more is told. */
  private static boolean counts(Condition condition) {
    if (condition.kind() == Condition.Kind.AT_LEAST) {
      return true;
    }
    for (Condition each : Tree.inside(condition)) {
      if (counts(each)) {
        return true;
      }
    }
    return false;
  }
}
