package org.leadroad.lifecycle.handoff;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.leadroad.lifecycle.Road;

/**
 * How many open leads each owner takes care of (statement P7: sales flooded). Immutable.
 *
 * <pre>{@code
 * Load load = book.asOf(now).roads().stream().collect(Load.counting());
 * load.of("seller-1"); // 17
 * }</pre>
 *
 * @param owners how many each has, by owner; who is missing has none; unmodifiable
 */
public record Load(Map<String, Long> owners) {

  /** Copies the map. */
  public Load {
    owners = Collections.unmodifiableMap(new TreeMap<>(owners));
  }

  /** {@return a load of nobody} */
  public static Load none() {
    return new Load(Map.of());
  }

  /** {@return a collector of roads, each as of the same instant, into the load} */
  public static Collector<Road, ?, Load> counting() {
    return Collector.of(
        () -> new TreeMap<String, Long>(),
        (counts, road) -> {
          if (road.closing().isEmpty() && !road.isErased()) {
            road.owner().ifPresent(owner -> counts.merge(owner, 1L, Long::sum));
          }
        },
        (one, other) -> {
          other.forEach((owner, count) -> one.merge(owner, count, Long::sum));
          return one;
        },
        Load::new,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * {@return how many open leads this owner takes care of}
   *
   * @param owner an id of the host's
   */
  public long of(String owner) {
    return owners.getOrDefault(owner, 0L);
  }

  /**
   * {@return the load when a decision is carried out: one lead more for whoever it is handed to,
   * one less for whoever it comes back from}
   *
   * @param decision what was decided on this load
   */
  public Load after(Decision decision) {
    long change =
        switch (decision.kind()) {
          case HAND_OVER -> 1;
          case SEND_BACK -> -1;
          case STAY, HOLD_BACK -> 0;
        };
    if (change == 0) {
      return this;
    }
    Map<String, Long> then = new TreeMap<>(owners);
    String owner = decision.owner().orElseThrow();
    then.put(owner, Math.max(0, of(owner) + change));
    return new Load(then);
  }
}
