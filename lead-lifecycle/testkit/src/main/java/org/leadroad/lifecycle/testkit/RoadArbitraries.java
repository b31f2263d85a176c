package org.leadroad.lifecycle.testkit;

import net.jqwik.api.Arbitrary;
import org.leadroad.core.Lead;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;

/**
 * Generated facts, roads and books for users who compose their own arbitraries.
 *
 * <p>Most properties need nothing of this: with the kit on the path, jqwik fills parameters of
 * these types by itself.
 *
 * <pre>{@code
 * @Property
 * void ourReportCountsEveryRoad(@ForAll Book book) { … }
 * }</pre>
 *
 * <p>Ugly cases come often: facts of one instant, written down much later, or dated before the
 * words came in; withdrawals of withdrawals; roads without their words; ids of 200 characters, in
 * any script or with quotes; and everything that a lead can say. Everybody is invented and lives on
 * example domains.
 */
public final class RoadArbitraries {

  private RoadArbitraries() {}

  /** {@return facts of every kind, about any lead} */
  public static Arbitrary<Fact> facts() {
    return SomeRoads.facts();
  }

  /** {@return roads of one to a dozen facts, some of them erased} */
  public static Arbitrary<Road> roads() {
    return SomeRoads.roads();
  }

  /**
   * {@return roads of one lead, none of them erased}
   *
   * @param lead any lead
   */
  public static Arbitrary<Road> roadsOf(Lead lead) {
    return SomeRoads.of(lead).map(Road::of);
  }

  /** {@return books of up to four roads, no two with one delivery key} */
  public static Arbitrary<Book> books() {
    return SomeRoads.books();
  }
}
