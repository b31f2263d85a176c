package org.leadroad.scoring;

import java.util.List;
import java.util.Objects;

/**
 * One of the reasons why a score is so high, or no higher: a code that stays, for letters,
 * interfaces and statistics, and the reason in the card's own words.
 *
 * <p>What is compared are the parts of which each adds something of its own: rules, and groups that
 * choose one of theirs. A part's points are those of its lines; what it gives more than its
 * {@linkplain Part#baseline() baseline}, or less, is the difference. Differences of one code are
 * added up, what is not above 0 is left out, the greatest comes first, and equals are in the order
 * of the card.
 *
 * <p>The code of a rule is the one that it states, or its id. The code of a group that chooses is
 * what the chosen rule states, or else what the group states, or its id. Equal by value. Immutable.
 *
 * @param code of the parts
 * @param parts their ids, in the order of the card
 * @param points the difference, more than 0
 * @param text why, as the first of the parts says it
 */
public record Reason(String code, List<String> parts, long points, String text) {

  /** Copies the list. */
  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
    parts = List.copyOf(parts);
  }
}
