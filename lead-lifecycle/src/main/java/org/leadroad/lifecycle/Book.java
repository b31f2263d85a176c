package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadroad.core.words.LeadId;

/**
 * All facts, in memory: one {@link Road} for each lead (statement L8).
 *
 * <p>The same fact twice is there once. Two different facts with one id, or a fact about a lead
 * that was never received, are refused: nothing is lost in silence. The order in which facts are
 * given changes nothing. Equal by value. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Book book = Book.of(facts);
 * Road road = book.road(LeadId.of("web-4711")).orElseThrow();
 * Book onTheThird = book.asOf(Instant.parse("2026-03-03T23:59:59Z")); // leads received by then
 * }</pre>
 */
public final class Book {

  private static final Set<Happening.Kind> RECEIPTS =
      EnumSet.of(Happening.Kind.ERASED, Happening.Kind.FORGOTTEN);

  private final Map<LeadId, Road> roads;

  private Book(Map<LeadId, Road> roads) {
    this.roads = Collections.unmodifiableMap(roads);
  }

  /**
   * {@return a book of these facts}
   *
   * <p>A road with a receipt of erasure has no words, whatever the facts given still say, and one
   * with a receipt of words forgotten has not those. Roads are in the order in which the leads were
   * received, then of the ids of the leads.
   *
   * @param facts in any order
   * @throws IllegalArgumentException if an id names two facts, a lead was received twice with
   *     different words, a fact is about a lead that was never received, or a withdrawal of a fact
   *     that is not there
   */
  public static Book of(Collection<Fact> facts) {
    Map<LeadId, Deleted> deleted = new HashMap<>();
    facts.stream()
        .filter(fact -> RECEIPTS.contains(fact.what().kind()))
        .collect(Collectors.groupingBy(Fact::lead))
        .forEach((lead, receipts) -> deleted.put(lead, Deleted.of(receipts)));
    Map<FactId, Fact> once = new LinkedHashMap<>();
    for (Fact given : facts) {
      Deleted gone = deleted.get(given.lead());
      Fact fact = gone == null ? given : gone.from(given);
      Fact twin = once.putIfAbsent(fact.id(), fact);
      if (twin != null && !twin.equals(fact)) {
        throw new IllegalArgumentException(
            "two different facts share the id "
                + fact.id()
                + ". Maybe one is a correction: give it its own id, and withdraw the other.");
      }
    }
    Map<LeadId, List<Fact>> byLead = new LinkedHashMap<>();
    once.values().stream()
        .filter(fact -> fact.what().kind() == Happening.Kind.RECEIVED)
        .sorted(Comparator.comparing(Fact::happened).thenComparing(Fact::lead))
        .forEach(fact -> byLead.put(fact.lead(), new ArrayList<>()));
    for (Fact fact : once.values()) {
      List<Fact> road = byLead.get(fact.lead());
      if (road == null) {
        throw new IllegalArgumentException(
            "fact " + fact.id() + " is about lead " + fact.lead() + ", which was never received");
      }
      road.add(fact);
    }
    Map<LeadId, Road> roads = new LinkedHashMap<>();
    byLead.forEach((id, road) -> roads.put(id, Road.of(road)));
    return new Book(roads);
  }

  /**
   * {@return a book with more facts}
   *
   * @param more in any order; those already there change nothing
   * @throws IllegalArgumentException as in {@link #of}
   */
  public Book with(Collection<Fact> more) {
    Objects.requireNonNull(more, "more");
    List<Fact> all = new ArrayList<>();
    roads.values().forEach(road -> all.addAll(road.facts()));
    all.addAll(more);
    return of(all);
  }

  /**
   * {@return the leads received by an instant, each with what had happened to it by then (law
   * <em>no hindsight</em>)}
   *
   * @param instant what happened at that very instant is in
   */
  public Book asOf(Instant instant) {
    return upTo(instant, Fact::happened);
  }

  /**
   * {@return what we knew at an instant: the leads and facts that were written down by then}
   *
   * @param instant what was written down at that very instant is in
   */
  public Book knownAt(Instant instant) {
    return upTo(instant, Fact::recorded);
  }

  private Book upTo(Instant instant, Function<Fact, Instant> date) {
    Objects.requireNonNull(instant, "instant");
    Map<LeadId, Road> then = new LinkedHashMap<>();
    roads.forEach((id, road) -> road.upTo(instant, date).ifPresent(cut -> then.put(id, cut)));
    return new Book(then);
  }

  /**
   * {@return the road of one lead}
   *
   * @param lead which lead
   */
  public Optional<Road> road(LeadId lead) {
    return Optional.ofNullable(roads.get(lead));
  }

  /** {@return every road} */
  public List<Road> roads() {
    return List.copyOf(roads.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Book that && roads.equals(that.roads);
  }

  @Override
  public int hashCode() {
    return roads.hashCode();
  }

  /** {@return how many roads} */
  @Override
  public String toString() {
    return "Book[" + roads.size() + " roads]";
  }
}
