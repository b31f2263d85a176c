package org.leadroad.lifecycle.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadroad.core.claim.Money;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Road;

/** Adds up {@link Sources}. Not thread-safe. */
final class SourcesCount {

  private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

  private final Map<String, WorthCount> bySource = new TreeMap<>();
  private final Map<Channel, WorthCount> byChannel = new TreeMap<>();
  private final WorthCount all = new WorthCount();

  void add(Road road) {
    WorthCount one = WorthCount.of(road);
    bySource.computeIfAbsent(Roads.source(road), first -> new WorthCount()).and(one);
    byChannel.computeIfAbsent(road.lead().origin().channel(), first -> new WorthCount()).and(one);
    all.and(one);
  }

  SourcesCount and(SourcesCount more) {
    more.bySource.forEach(
        (source, count) -> bySource.computeIfAbsent(source, first -> new WorthCount()).and(count));
    more.byChannel.forEach(
        (way, count) -> byChannel.computeIfAbsent(way, first -> new WorthCount()).and(count));
    all.and(more.all);
    return this;
  }

  Sources sources(Map<String, Money> costs, Instant asOf) {
    ImmutableSources.Builder sources = ImmutableSources.builder().asOf(asOf);
    Set<String> names = new TreeSet<>(costs.keySet());
    names.addAll(bySource.keySet());
    for (String name : names) {
      WorthCount count = bySource.getOrDefault(name, new WorthCount());
      sources.putBySource(name, count.worth(Optional.ofNullable(costs.get(name))));
    }
    byChannel.forEach((way, count) -> sources.putByChannel(way, count.worth(Optional.empty())));
    return sources.all(all.worth(sum(costs))).build();
  }

  /** Nothing where that has more digits than an amount can have, or currencies are mixed. */
  private static Optional<Money> sum(Map<String, Money> costs) {
    Set<Currency> currencies =
        costs.values().stream().map(Money::currency).collect(Collectors.toSet());
    if (currencies.size() != 1) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Money cost : costs.values()) {
      sum = sum.add(cost.amount());
    }
    return sum.compareTo(TOO_MUCH) < 0
        ? Optional.of(Money.of(sum, currencies.iterator().next()))
        : Optional.empty();
  }
}
