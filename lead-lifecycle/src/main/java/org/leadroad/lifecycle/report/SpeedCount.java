package org.leadroad.lifecycle.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadroad.lifecycle.Road;

/** Adds up a {@link SpeedToLead}. Not thread-safe. */
final class SpeedCount {

  private final Duration target;
  private final Instant asOf;
  private long leads;
  private long contacted;
  private long due;
  private long inTime;
  private Stopwatch times = new Stopwatch();
  private Misdated misdated = Misdated.NONE;

  SpeedCount(Duration target, Instant asOf) {
    this.target = target;
    this.asOf = asOf;
  }

  void add(Road road) {
    leads++;
    Instant received = road.lead().receivedAt();
    boolean isDue = Duration.between(received, asOf).compareTo(target) >= 0;
    Optional<Instant> contact = road.firstContact();
    if (contact.isEmpty()) {
      due += isDue ? 1 : 0;
      return;
    }
    contacted++;
    Duration waited = Duration.between(received, contact.get());
    if (!times.add(waited)) {
      misdated = misdated.and(road.lead().id());
    } else if (isDue) {
      due++;
      inTime += waited.compareTo(target) <= 0 ? 1 : 0;
    }
  }

  SpeedCount and(SpeedCount more) {
    leads += more.leads;
    contacted += more.contacted;
    due += more.due;
    inTime += more.inTime;
    times = times.and(more.times);
    misdated = misdated.and(more.misdated);
    return this;
  }

  SpeedToLead speed() {
    return ImmutableSpeedToLead.builder()
        .asOf(asOf)
        .target(target)
        .contacted(new Rate(contacted, leads))
        .times(times.times())
        .inTime(new Rate(inTime, due))
        .misdated(misdated)
        .build();
  }
}
