package org.leadroad.lifecycle.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Money;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Road;

/**
 * What every source and channel brought, and what it cost (statements S3, S4, P6, G8, L10).
 *
 * <p>A source is what the host called it when the lead came in, {@link
 * org.leadroad.lifecycle.Happening.Received#source()}; that is never changed afterwards, so the
 * first touch stays what it was. Leads are counted, not parties: who comes twice from two sources
 * is a lead of each. What sources cost is of the same period as the leads: filter the stream by
 * when they came in. Equal by value. Immutable.
 *
 * <pre>{@code
 * Map<String, Money> costs = Map.of("spring-fair", Money.of(3_000, EUR));
 * Sources sources = roads.collect(Sources.of(costs, now));
 * Worth fair = sources.bySource().get("spring-fair");
 * fair.junk();          // 12 of 57, 21.1 % (12.5 to 33.3 %)
 * fair.costPerBuyer().map(Money::amount);  // Optional[750]
 * fair.roi();           // Optional[8.3333]: for every euro 8.33 came back beside it
 * }</pre>
 */
@Value.Immutable
public sealed interface Sources permits ImmutableSources {

  /**
   * {@return a collector of roads, in any order, into what they brought, without costs}
   *
   * @param asOf what happened later is not seen, nor leads that came later
   */
  static Collector<Road, ?, Sources> of(Instant asOf) {
    return of(Map.of(), asOf);
  }

  /**
   * {@return a collector of roads, in any order, into what they brought and cost}
   *
   * @param costs what each source cost, by its name, not negative; one that brought nobody is
   *     listed too
   * @param asOf what happened later is not seen, nor leads that came later
   * @throws IllegalArgumentException if a source is no name, or a cost is negative
   */
  static Collector<Road, ?, Sources> of(Map<String, Money> costs, Instant asOf) {
    Map<String, Money> known = new TreeMap<>(costs);
    known.forEach(
        (source, cost) -> {
          Checks.name("source", source);
          if (cost.amount().signum() < 0) {
            throw new IllegalArgumentException("the cost of a source must not be negative");
          }
        });
    return Roads.asOf(
        asOf,
        SourcesCount::new,
        SourcesCount::add,
        SourcesCount::and,
        count -> count.sources(known, asOf));
  }

  /** {@return the instant of which everything in it is said} */
  Instant asOf();

  /** {@return what every source brought, in the order of their names} */
  @Value.NaturalOrder
  SortedMap<String, Worth> bySource();

  /** {@return what every channel brought that brought somebody, in the order of the channels} */
  @Value.NaturalOrder
  SortedMap<Channel, Worth> byChannel();

  /**
   * {@return what all brought together, with the sum of what was told to cost something, unless
   * that is of several currencies}
   */
  Worth all();

  /**
   * {@return what one source brought; empty if it neither brought anybody nor cost anything}
   *
   * @param name of the source
   */
  default Optional<Worth> source(String name) {
    return Optional.ofNullable(bySource().get(name));
  }
}
