package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.leadroad.core.Lead;
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

  private final Map<LeadId, Road> roads;

  private Book(Map<LeadId, Road> roads) {
    this.roads = Collections.unmodifiableMap(roads);
  }

  /**
   * {@return a book of these facts}
   *
   * <p>Roads are in the order in which the leads were received, then of the ids of the leads.
   *
   * @param facts in any order
   * @throws IllegalArgumentException if an id names two facts, a lead was received twice with
   *     different words, a fact is about a lead that was never received, or a withdrawal of a fact
   *     that is not there
   */
  public static Book of(Collection<Fact> facts) {
    Map<FactId, Fact> once = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Fact twin = once.putIfAbsent(fact.id(), fact);
      if (twin != null && !twin.equals(fact)) {
        throw new IllegalArgumentException(
            "two different facts share the id "
                + fact.id()
                + ". Maybe one is a correction: give it its own id, and withdraw the other.");
      }
    }
    List<Fact> sorted = once.values().stream().sorted().toList();
    Map<LeadId, List<Fact>> byLead = new LinkedHashMap<>();
    sorted.stream()
        .filter(fact -> fact.what().kind() == Happening.Kind.RECEIVED)
        .sorted(Comparator.comparing(Fact::happened).thenComparing(Fact::lead))
        .forEach(fact -> byLead.put(fact.lead(), new ArrayList<>()));
    for (Fact fact : sorted) {
      List<Fact> road = byLead.get(fact.lead());
      if (road == null) {
        throw new IllegalArgumentException(
            "fact " + fact.id() + " is about lead " + fact.lead() + ", which was never received");
      }
      road.add(fact);
    }
    byLead.forEach(Book::requireSound);
    Map<LeadId, Road> roads = new LinkedHashMap<>();
    byLead.forEach((id, road) -> roads.put(id, new Road(received(id, road), road)));
    return new Book(roads);
  }

  /** What a list would stumble over is refused here, where the fact comes in. */
  private static void requireSound(LeadId lead, List<Fact> road) {
    Withdrawals.requireSound(road);
    Map<String, Happening> once = new HashMap<>();
    for (Fact fact : road) {
      String name = nameOf(fact.what());
      Happening twin = name.isEmpty() ? null : once.putIfAbsent(name, fact.what());
      if (twin != null && !twin.equals(fact.what())) {
        throw new IllegalArgumentException(
            "fact "
                + fact.id()
                + " of lead "
                + lead
                + " brings another "
                + fact.what().kind()
                + " under an id that was used before. Maybe it is a correction: give it its own id,"
                + " and withdraw the other fact.");
      }
    }
  }

  private static String nameOf(Happening what) {
    if (what instanceof Happening.Evidenced evidenced) {
      return "evidence " + evidenced.evidence().id();
    }
    return what instanceof Happening.Observed observed
        ? "event " + observed.interaction().eventId()
        : "";
  }

  private static Lead received(LeadId id, List<Fact> road) {
    List<Lead> leads =
        road.stream()
            .map(Fact::what)
            .filter(Happening.Received.class::isInstance)
            .map(what -> ((Happening.Received) what).lead())
            .distinct()
            .toList();
    if (leads.size() != 1 || !leads.get(0).id().equals(id)) {
      throw new IllegalArgumentException(
          "lead "
              + id
              + " was received with "
              + leads.size()
              + " different words. Words never change: a"
              + " correction is a new fact.");
    }
    return leads.get(0);
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
