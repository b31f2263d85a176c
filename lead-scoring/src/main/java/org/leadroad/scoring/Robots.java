package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sign that a machine acted, and not a person: what it finds is left out before any rule is
 * asked, and told in {@link Score#discarded()} (statement G2: mail scanners open and click
 * everything).
 *
 * <p>Made here, or by {@link Vocabulary.Builder#robots} from a predicate of the host. Equal by
 * value (a host's own by its name and description). Immutable.
 *
 * <pre>{@code
 * Scorecard.builder("showroom", 1, vocabulary)
 *     .ignoring(
 *         Robots.burst("scanner", 3, Duration.ofSeconds(1), opens, clicks),
 *         Robots.trap("hidden-link", hiddenLinkClicks))
 * }</pre>
 */
public sealed interface Robots permits Signs.Burst, Signs.Trap, Signs.Host {

  /** What users switch on. The names appear in stored cards. */
  enum Kind {
    /** Too many interactions within a moment. */
    BURST,
    /** Something that no person does. */
    TRAP,
    /** What a predicate of the host finds. */
    HOST
  }

  /** {@return its name in scores: kebab-case, unique among the robots of its card} */
  String id();

  /** {@return which sign it is} */
  Kind kind();

  /**
   * {@return the sign that so many interactions happen within a moment: all of them are left out}
   *
   * @param id kebab-case
   * @param atLeast how many make a burst; 2 to 1,000
   * @param within from the first to the last of them; zero is one instant; at most a day
   * @param first those that are looked at
   * @param more and these, together with the first
   */
  static Robots burst(
      String id, int atLeast, Duration within, Interactions first, Interactions... more) {
    List<Interactions> all = new ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(more));
    return new Signs.Burst(id, atLeast, within, List.copyOf(all));
  }

  /**
   * {@return the sign that something was touched that no person sees, such as a hidden link: it is
   * left out, with everything of the same message}
   *
   * @param id kebab-case
   * @param trapped what no person does
   */
  static Robots trap(String id, Interactions trapped) {
    return new Signs.Trap(id, trapped);
  }

  /**
   * {@return the sign in words}
   *
   * @param locale Italian, or any other for English
   */
  default String describe(Locale locale) {
    return describe(Wording.of(locale));
  }

  /**
   * {@return the same in words}
   *
   * @param words of a language
   */
  default String describe(Wording words) {
    return words.robots(this);
  }
}
