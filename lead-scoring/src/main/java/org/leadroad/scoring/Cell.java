package org.leadroad.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way that something about somebody can be, as far as some tests tell it apart from another.
 *
 * @param tests all that are asked of it
 * @param holds those of them that hold
 * @param counts how many interactions there are, of each that are asked for
 * @param attribute that has values
 * @param values of the attribute, none if it is not known; null if nobody can make them up
 * @param failed whether it could not be asked
 */
record Cell(
    Set<Condition> tests,
    Set<Condition> holds,
    Map<Interactions, Range> counts,
    @Nullable Attribute<?> attribute,
    @Nullable List<Object> values,
    boolean failed) {

  /** An attribute with values of which these tests hold. */
  static Cell of(
      Attribute<?> attribute,
      Set<Condition> tests,
      Set<Condition> holds,
      @Nullable List<Object> values) {
    return new Cell(tests, holds, Map.of(), attribute, values, false);
  }

  static Cell ofCounts(
      Set<Condition> tests, Set<Condition> holds, Map<Interactions, Range> counts) {
    return new Cell(tests, holds, counts, null, List.of(), false);
  }

  /** What a predicate of the host says of somebody, whom nobody can make up. */
  static Cell ofHost(Condition host, boolean holds) {
    Set<Condition> tests = Set.of(host);
    return new Cell(tests, holds ? tests : Set.of(), Map.of(), null, null, false);
  }

  /** The same tests where the host has no answer. */
  Cell unasked() {
    return new Cell(tests, Set.of(), Map.of(), attribute, null, true);
  }
}
