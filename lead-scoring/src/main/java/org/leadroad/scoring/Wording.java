package org.leadroad.scoring;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadroad.core.check.Tongue;
import org.leadroad.core.engagement.Direction;

/**
 * The language in which the library speaks to people: English, Italian, or one that the host
 * brings. Immutable and safe for use by multiple threads.
 *
 * <p>A language of the host's own is a phrase for each name in {@link #phrases}, with the same
 * {@code {0}}, {@code {1}} as the English one where the rest goes. What it leaves out stays
 * English. The library looks for no bundle itself: which file, charset and locale is the host's to
 * say.
 *
 * <pre>{@code
 * Wording german = Wording.of(ResourceBundle.getBundle("scoring", Locale.GERMAN));
 * score.explain(german);
 * }</pre>
 */
public final class Wording {

  /** In English. */
  public static final Wording ENGLISH = new Wording(phrases(Phrase::english));

  /** In Italian. */
  public static final Wording ITALIAN = new Wording(phrases(Phrase::italian));

  private final Map<Phrase, String> phrases;

  private Wording(Map<Phrase, String> phrases) {
    this.phrases = phrases;
  }

  private static Map<Phrase, String> phrases(Function<Phrase, String> of) {
    Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);
    for (Phrase each : Phrase.values()) {
      phrases.put(each, of.apply(each));
    }
    return phrases;
  }

  /**
   * {@return the language for a locale}
   *
   * @param locale Italian, or any other for English
   */
  public static Wording of(Locale locale) {
    return Tongue.isItalian(Objects.requireNonNull(locale, "locale")) ? ITALIAN : ENGLISH;
  }

  /**
   * {@return a language of the host's own}
   *
   * @param bundle of texts, named as in {@link #phrases}; those of its parents as well
   * @throws IllegalArgumentException if a name or a place for an argument is unknown
   */
  public static Wording of(ResourceBundle bundle) {
    Map<String, String> phrases = new TreeMap<>();
    bundle.keySet().forEach(name -> phrases.put(name, bundle.getString(name)));
    return of(phrases);
  }

  /**
   * {@return a language of the host's own}
   *
   * @param phrases by name, as in {@link #phrases}
   * @throws IllegalArgumentException if a name or a place for an argument is unknown
   */
  public static Wording of(Map<String, String> phrases) {
    Map<Phrase, String> own = new EnumMap<>(ENGLISH.phrases);
    Map<String, String> english = ENGLISH.phrases();
    phrases.forEach(
        (name, text) -> {
          String template = english.get(name);
          if (template == null) {
            throw new IllegalArgumentException(
                "a phrase must have a name of the library, but one is \"" + name + "\"");
          }
          if (!places(template).containsAll(places(text))) {
            throw new IllegalArgumentException(
                "the phrase "
                    + name
                    + " must have no places but those of \""
                    + template
                    + "\", and braces nowhere else");
          }
          own.put(Phrase.valueOf(name), text);
        });
    return new Wording(own);
  }

  /** The digits between braces, and a brace that is none of theirs. */
  private static Set<String> places(String template) {
    return Pattern.compile("\\{[0-9]}|[{}]")
        .matcher(template)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  /** {@return all that the library says to people, by name; unmodifiable} */
  public Map<String, String> phrases() {
    Map<String, String> named = new LinkedHashMap<>();
    phrases.forEach((phrase, text) -> named.put(phrase.name(), text));
    return Collections.unmodifiableMap(named);
  }

  /** A phrase with its arguments, which are not looked at again. */
  String say(Phrase phrase, Object... arguments) {
    String template = Objects.requireNonNull(phrases.get(phrase));
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

  /** A finding, and where. */
  String finding(Finding finding) {
    List<String> parts = finding.parts();
    if (parts.isEmpty()) {
      Phrase band = Phrase.valueOf(finding.place().toUpperCase(Locale.ROOT));
      return say(Phrase.valueOf(finding.code().name()), say(band));
    }
    String others = String.join(", ", parts.subList(1, parts.size()));
    String found = say(Phrase.valueOf(finding.code().name()), parts.get(0), others);
    return say(Phrase.FOUND_IN, finding.place(), found);
  }

  /** What a rule asks or counts, without how often. */
  String asks(Rule rule) {
    return rule.condition()
        .map(this::condition)
        .orElseGet(() -> say(Phrase.EACH, interactions(rule.interactions().orElseThrow())));
  }

  /** What a rule asks, and what it gives. */
  String whole(Rule rule) {
    return say(Phrase.GIVES, rule(rule), rule.points());
  }

  String times(Rule rule) {
    String every =
        rule.every() == 1 ? say(Phrase.EACH_TIME) : say(Phrase.EVERY_TIMES, rule.every());
    return rule.atMost().isEmpty()
        ? every
        : every + ", " + say(Phrase.CAPPED, rule.atMost().getAsInt());
  }

  /** What a group makes of its parts. */
  String choice(Group group) {
    return say(
        switch (group.kind()) {
          case BEST -> Phrase.BEST;
          case WORST -> Phrase.WORST;
          case FIRST -> Phrase.FIRST_OF;
          case SUM, WHEN, EACH -> Phrase.SUM;
        });
  }

  String limits(Group group) {
    return group.cap().isEmpty()
        ? say(Phrase.NONE)
        : say(Phrase.LIMITS, group.floor().orElseThrow(), group.cap().getAsInt());
  }

  String code(Part part) {
    String code = part.code().orElse(part.id());
    return part.baseline().isEmpty()
        ? code
        : say(Phrase.BASELINE, code, part.baseline().getAsInt());
  }

  /** Where a band begins, and for whom else. */
  String band(DiffWalk.Band band) {
    Optional<String> condition = band.condition().map(each -> say(Phrase.IF, condition(each)));
    if (band.from().isEmpty()) {
      return orNone(condition);
    }
    String from = say(Phrase.FROM_POINTS, band.from().getAsLong());
    return condition.map(each -> say(Phrase.OR_IF, from, each)).orElse(from);
  }

  String orNone(Optional<String> text) {
    return text.orElseGet(() -> say(Phrase.NONE));
  }
}
