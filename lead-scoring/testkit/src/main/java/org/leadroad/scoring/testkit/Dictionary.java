package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;

/**
 * What conditions say in words, to be cut into the values that they name. A text that has commas,
 * brackets, "and" or "or" in it comes out in pieces.
 */
final class Dictionary {

  private static final Pattern BETWEEN = Pattern.compile("[(),]| and | or | where ");
  private static final Pattern LEAD_IN = Pattern.compile("^\\S+ (is one of|is|starts with) ");

  private final List<String> said;

  private Dictionary(Collection<String> said) {
    this.said = List.copyOf(said);
  }

  static Dictionary of(Collection<Condition> conditions) {
    return new Dictionary(
        conditions.stream().map(each -> each.describe(Locale.ENGLISH)).distinct().toList());
  }

  static Dictionary of(Scorecard card) {
    List<Condition> conditions = new ArrayList<>();
    for (Tier tier : card.tiers()) {
      card.parts(tier).forEach(part -> collect(part, conditions));
    }
    card.bands().hotCondition().ifPresent(conditions::add);
    card.bands().warmCondition().ifPresent(conditions::add);
    return of(conditions);
  }

  private static void collect(Part part, List<Condition> conditions) {
    if (part instanceof Group group) {
      group.gate().ifPresent(conditions::add);
      group.parts().forEach(each -> collect(each, conditions));
    } else if (part instanceof Rule rule) {
      rule.condition().ifPresent(conditions::add);
      rule.interactions().flatMap(some -> some.where()).ifPresent(conditions::add);
    }
  }

  /** What was said by {@link #lines} of another. */
  static Dictionary ofLines(Collection<String> lines) {
    return new Dictionary(lines);
  }

  /** All that was said, a line each. */
  List<String> lines() {
    return said;
  }

  /** What was said of one attribute or detail. */
  Dictionary about(String name) {
    Pattern mention = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
    return new Dictionary(said.stream().filter(mention.asPredicate()).toList());
  }

  Dictionary and(Dictionary other) {
    return new Dictionary(Stream.concat(said.stream(), other.said.stream()).toList());
  }

  /** All texts that could be meant as values of texts. */
  List<String> texts() {
    return said.stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(each -> LEAD_IN.matcher(each.strip()).replaceFirst(""))
        .filter(each -> !each.isBlank())
        .distinct()
        .toList();
  }

  /** What a pattern finds and a function can use. */
  <T> List<T> find(Pattern pattern, Function<MatchResult, Stream<T>> read) {
    return said.stream()
        .flatMap(each -> pattern.matcher(each).results())
        .flatMap(read)
        .distinct()
        .toList();
  }
}
