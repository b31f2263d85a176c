package org.leadroad.lifecycle.report;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.words.LeadId;

/**
 * Leads with a date that cannot be: something that a report counts is dated before the words came
 * in. It is counted and reported, but no time is measured by it. Immutable.
 *
 * @param count how many leads
 * @param first the first of them, in the order of their ids; at most {@link #SHOWN}
 */
public record Misdated(long count, List<LeadId> first) {

  /** How many are named. */
  public static final int SHOWN = 20;

  static final Misdated NONE = new Misdated(0, List.of());

  /**
   * Brings the leads into order.
   *
   * @throws IllegalArgumentException if more are named than counted
   */
  public Misdated {
    first = first.stream().distinct().sorted().limit(SHOWN).toList();
    if (count < first.size()) {
      throw new IllegalArgumentException(
          "count must be at least the " + first.size() + " named, but was " + count);
    }
  }

  Misdated and(LeadId lead) {
    return and(new Misdated(1, List.of(lead)));
  }

  Misdated and(Misdated more) {
    List<LeadId> all = new ArrayList<>(first);
    all.addAll(more.first);
    return new Misdated(count + more.count, all);
  }
}
