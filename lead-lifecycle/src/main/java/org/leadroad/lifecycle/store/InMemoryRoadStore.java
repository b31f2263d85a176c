package org.leadroad.lifecycle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;

/** One lock around maps; every road is immutable, so nobody reads half of one. */
final class InMemoryRoadStore implements RoadStore {

  private final Object lock = new Object();
  private final Map<LeadId, Road> roads = new LinkedHashMap<>();
  private final Map<DeliveryKey, LeadId> deliveries = new HashMap<>();

  /** Every fact at its place in the order in which they were taken. */
  private final List<Fact> taken = new ArrayList<>();

  private final Map<FactId, Integer> places = new HashMap<>();

  @Override
  public Optional<Road> road(LeadId lead) {
    synchronized (lock) {
      return Optional.ofNullable(roads.get(lead));
    }
  }

  @Override
  public long append(LeadId lead, long expected, Collection<Fact> facts) {
    synchronized (lock) {
      Addition addition = Addition.of(lead, Optional.ofNullable(roads.get(lead)), expected, facts);
      addition.news().forEach(this::requireFree);
      Optional<DeliveryKey> key = addition.deliveryKey();
      @Nullable LeadId first = key.map(deliveries::get).orElse(null);
      if (first != null) {
        throw addition.deliveredBefore(first);
      }
      key.ifPresent(delivered -> deliveries.put(delivered, lead));
      roads.put(lead, addition.road());
      for (Fact fact : addition.news()) {
        places.put(fact.id(), taken.size());
        taken.add(fact);
      }
      addition.bared().forEach(this::replace);
      return addition.road().version();
    }
  }

  private void replace(Fact fact) {
    Integer place = places.get(fact.id());
    if (place != null) {
      taken.set(place, fact);
    }
  }

  private void requireFree(Fact fact) {
    Integer place = places.get(fact.id());
    if (place != null) {
      throw new IllegalArgumentException(
          "fact "
              + fact.id()
              + " is of lead "
              + taken.get(place).lead()
              + " already. Give this one its own id.");
    }
  }

  @Override
  public Optional<LeadId> delivered(DeliveryKey key) {
    synchronized (lock) {
      return Optional.ofNullable(deliveries.get(key));
    }
  }

  @Override
  public Stream<Road> roads() {
    synchronized (lock) { // Each is read when it is asked for: its words may be deleted meanwhile.
      return List.copyOf(roads.keySet()).stream().map(this::road).flatMap(Optional::stream);
    }
  }

  @Override
  public Batch after(Position position, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, but was " + most);
    }
    synchronized (lock) {
      int from = place(position);
      int to = (int) Math.min(taken.size(), (long) from + most);
      return new Batch(
          taken.subList(from, to), to == from ? position : Position.of(Integer.toString(to)));
    }
  }

  private int place(Position position) {
    if (position.equals(Position.START)) {
      return 0;
    }
    String value = position.value();
    boolean ours = value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    int place = ours ? Integer.parseInt(value) : Integer.MAX_VALUE;
    if (place > taken.size()) {
      throw new IllegalArgumentException("position must be one that this store gave, but is not");
    }
    return place;
  }
}
