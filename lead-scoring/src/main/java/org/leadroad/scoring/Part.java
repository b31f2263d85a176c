package org.leadroad.scoring;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A node of the tree that a {@link Scorecard} is: a {@link Rule}, or a {@link Group} of parts.
 *
 * <p>Parts are values, equal by what they say. What is wrong with one (its id, its points) is told
 * when a card is built of it, all at once.
 */
public sealed interface Part permits Rule, Group {

  /** What users switch on. The names appear in stored cards. */
  enum Kind {
    /** A rule that asks whether something is so. */
    WHEN,
    /** A rule that counts interactions. */
    EACH,
    /** A group: the sum of its parts. */
    SUM,
    /** A group: the most that any part gives. */
    BEST,
    /** A group: the least that any part gives. */
    WORST,
    /** A group: what the first part that speaks gives. */
    FIRST
  }

  /** {@return its name in scores: kebab-case, unique in its card, and there to stay} */
  String id();

  /** {@return which part it is} */
  Kind kind();

  /** {@return the reason code that it states, if it does; else its id stands for it} */
  Optional<String> code();

  /** {@return the points with which a {@link Reason} compares it, if it states them} */
  OptionalInt baseline();
}
