package org.leadroad.scoring;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadroad.core.check.Tongue;
import org.leadroad.core.engagement.Direction;

/** Puts conditions, interactions and rules into words of one language. */
final class Wording {

  private final boolean italian;

  Wording(Locale locale) {
    this.italian = Tongue.isItalian(locale);
  }

  /** A phrase with its arguments, which are not looked at again. */
  String say(Phrase phrase, Object... arguments) {
    String template = italian ? phrase.italian() : phrase.english();
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      if (template.charAt(i) == '{') {
        said.append(arguments[template.charAt(i + 1) - '0']);
        i += 2;
      } else {
        said.append(template.charAt(i));
      }
    }
    return said.toString();
  }

  String condition(Condition condition) {
    return switch (condition.kind()) {
      case ONE_OF -> oneOf((Terms.OneOf) condition);
      case BETWEEN -> between((Terms.Between) condition);
      case STARTS_WITH -> {
        Terms.StartsWith test = (Terms.StartsWith) condition;
        yield say(Phrase.STARTS_WITH, test.attribute(), test.beginning());
      }
      case DAYS_AGO -> daysAgo((Terms.DaysAgo) condition);
      case PRESENT -> say(Phrase.PRESENT, ((Terms.Present) condition).attribute());
      case AT_LEAST -> {
        Terms.AtLeast test = (Terms.AtLeast) condition;
        yield say(Phrase.AT_LEAST, test.times(), interactions(test.interactions()));
      }
      case ALL_OF -> together(((Terms.AllOf) condition).conditions(), Phrase.AND, Phrase.ALWAYS);
      case ANY_OF -> together(((Terms.AnyOf) condition).conditions(), Phrase.OR, Phrase.NEVER);
      case NOT -> say(Phrase.NOT, condition(((Terms.Not) condition).condition()));
      case HOST -> ((Terms.Host) condition).says();
    };
  }

  private String oneOf(Terms.OneOf test) {
    if (test.attribute().kind() == Attribute.Kind.FLAG && test.values().size() == 1) {
      return say(test.values().contains(true) ? Phrase.YES : Phrase.NO, test.attribute());
    }
    String values = test.values().stream().map(Values::text).collect(Collectors.joining(", "));
    return say(test.values().size() == 1 ? Phrase.IS : Phrase.ONE_OF, test.attribute(), values);
  }

  private String between(Terms.Between test) {
    Optional<String> low = test.low().map(Values::text);
    Optional<String> high = test.high().map(Values::text);
    if (low.isEmpty()) {
      return say(Phrase.UP_TO, test.attribute(), high.orElseThrow());
    }
    return high.isEmpty()
        ? say(Phrase.FROM, test.attribute(), low.get())
        : say(Phrase.BETWEEN, test.attribute(), low.get(), high.get());
  }

  private String daysAgo(Terms.DaysAgo test) {
    if (test.most() <= 0) {
      return say(Phrase.DAYS_AHEAD, test.attribute(), -test.most(), -test.least());
    }
    return test.least() < 0
        ? say(Phrase.DAYS_AROUND, test.attribute(), -test.least(), test.most())
        : say(Phrase.DAYS_AGO, test.attribute(), test.least(), test.most());
  }

  private String together(List<Condition> conditions, Phrase between, Phrase none) {
    return conditions.isEmpty()
        ? say(none)
        : conditions.stream().map(this::inside).collect(Collectors.joining(say(between)));
  }

  private String inside(Condition condition) {
    String words = condition(condition);
    return Tree.inside(condition).size() > 1 ? "(" + words + ")" : words;
  }

  String interactions(Interactions interactions) {
    String words = interactions.type();
    if (interactions.direction().isEmpty()) {
      words = say(Phrase.EITHER, words);
    } else if (interactions.direction().get() == Direction.OURS) {
      words = say(Phrase.OURS, words);
    }
    if (interactions.where().isPresent()) {
      words = say(Phrase.WHERE, words, inside(interactions.where().get()));
    }
    if (interactions.window().isPresent()) {
      words = say(Phrase.WITHIN, words, duration(interactions.window().get()));
    }
    if (interactions.leastAge().isPresent()) {
      words = say(Phrase.OLDER_THAN, words, duration(interactions.leastAge().get()));
    }
    if (interactions.missing().isPresent()) {
      words = say(Phrase.WITH_NO, words, interactions(interactions.missing().get()));
    }
    if (interactions.messagesOnce()) {
      words = say(Phrase.MESSAGES_ONCE, words);
    }
    if (interactions.daysOnce().isPresent()) {
      words = say(Phrase.DAYS_ONCE, words);
    }
    return switch (interactions.pick()) {
      case ALL -> words;
      case FIRST -> say(Phrase.FIRST, words);
      case LAST -> say(Phrase.LAST, words);
    };
  }

  /** What tells a machine. */
  String robots(Robots robots) {
    return switch (robots.kind()) {
      case BURST -> {
        Signs.Burst burst = (Signs.Burst) robots;
        String some =
            burst.interactions().stream().map(this::interactions).collect(Collectors.joining(", "));
        yield say(Phrase.BURST, burst.atLeast(), some, duration(burst.within()));
      }
      case TRAP -> say(Phrase.TRAP, interactions(((Signs.Trap) robots).trapped()));
      case HOST -> ((Signs.Host) robots).says();
    };
  }

  /** What a rule asks. */
  String rule(Rule rule) {
    if (rule.kind() == Part.Kind.WHEN) {
      return condition(rule.condition().orElseThrow());
    }
    String counted = interactions(rule.interactions().orElseThrow());
    return rule.every() == 1 ? say(Phrase.EACH, counted) : say(Phrase.EVERY, rule.every(), counted);
  }

  String decay(Decay decay) {
    return say(
        decay.kind() == Decay.Kind.LINEAR ? Phrase.LINEAR : Phrase.HALF_LIFE,
        duration(decay.span()));
  }

  String duration(Duration duration) {
    if (duration.equals(Duration.ofDays(duration.toDays()))) {
      return duration.toDays() == 1 ? say(Phrase.DAY) : say(Phrase.DAYS, duration.toDays());
    }
    if (duration.equals(Duration.ofHours(duration.toHours()))) {
      return duration.toHours() == 1 ? say(Phrase.HOUR) : say(Phrase.HOURS, duration.toHours());
    }
    return say(Phrase.SECONDS, duration.toSeconds());
  }
}
