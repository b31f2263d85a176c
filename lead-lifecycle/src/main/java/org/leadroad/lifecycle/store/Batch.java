package org.leadroad.lifecycle.store;

import java.util.List;
import java.util.Objects;
import org.leadroad.lifecycle.Fact;

/**
 * Some facts in the order in which a {@link RoadStore} took them, and where to read on. Immutable.
 *
 * @param facts without the words of roads that were erased since; empty if there are no more by now
 * @param next where the next batch begins; the same as was asked for if there are no more by now
 */
public record Batch(List<Fact> facts, Position next) {

  /** Copies the list. */
  public Batch {
    facts = List.copyOf(facts);
    Objects.requireNonNull(next, "next");
  }
}
