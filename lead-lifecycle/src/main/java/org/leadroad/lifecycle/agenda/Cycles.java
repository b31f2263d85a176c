package org.leadroad.lifecycle.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/** Finds what is open in one road. */
final class Cycles {

  private final Road road;
  private final Due due;
  private final List<Cycle> open = new ArrayList<>();

  private Cycles(Road road, Due due) {
    this.road = road;
    this.due = due;
  }

  /** What is open, the earliest due first; of a road whose words were deleted nothing is. */
  static List<Cycle> open(Road road, Due due) {
    Cycles cycles = new Cycles(road, due);
    if (!road.isErased() && road.closing().isEmpty()) {
      cycles.look();
    }
    cycles.open.sort(Comparator.comparing(Cycle::due).thenComparing(Cycle::kind));
    return List.copyOf(cycles.open);
  }

  private void look() {
    Optional<Instant> contact = road.lastContact();
    if (contact.isEmpty()) {
      add(Cycle.Kind.FIRST_RESPONSE, road.lead().receivedAt());
    }
    promise().ifPresent(open::add);
    handedOver()
        .filter(since -> contact.isEmpty() || !contact.get().isAfter(since))
        .ifPresent(since -> add(Cycle.Kind.HAND_OFF, since));
    if (contact.isPresent() && open.isEmpty()) {
      add(Cycle.Kind.GONE_QUIET, lastHappening(contact.get()));
    }
  }

  private void add(Cycle.Kind kind, Instant opened) {
    open.add(new Cycle(kind, road.lead().id(), opened, due.due(kind, opened)));
  }

  /** The last promise counts: whoever promises again puts the first one off. */
  private Optional<Cycle> promise() {
    Optional<Cycle> kept = Optional.empty();
    for (Fact fact : road.valid()) {
      if (fact.what() instanceof Happening.Promised promised) {
        kept =
            Optional.of(
                new Cycle(Cycle.Kind.PROMISE, road.lead().id(), fact.happened(), promised.due()));
      }
    }
    Optional<Instant> contact = road.lastContact();
    return kept.filter(cycle -> contact.isEmpty() || !contact.get().isAfter(cycle.opened()));
  }

  private Optional<Instant> handedOver() {
    Optional<Instant> since = Optional.empty();
    for (Fact fact : road.valid()) {
      if (fact.what().kind() == Happening.Kind.HANDED_OVER) {
        since = Optional.of(fact.happened());
      } else if (fact.what().kind() == Happening.Kind.SENT_BACK) {
        since = Optional.empty();
      }
    }
    return since;
  }

  /** What we only write down about them, such as a rating, does not keep a relation alive. */
  private Instant lastHappening(Instant contact) {
    Instant last = contact;
    for (Fact fact : road.valid()) {
      boolean alive =
          switch (fact.what().kind()) {
            case OBSERVED, EVIDENCED, CONSENTED -> true;
            default -> false;
          };
      last = alive && fact.happened().isAfter(last) ? fact.happened() : last;
    }
    return last;
  }
}
