package org.leadroad.lifecycle.report;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts times in bounded memory. What is kept of each is its first binary digits: as many as leave
 * no more than {@link #MOST} different times. More times need at most as many digits, so the digits
 * left in the end follow from all times, in whatever order they came. Not thread-safe.
 */
final class Stopwatch {

  private static final int MOST = 4096;

  private int digits = Long.SIZE;
  private long count;
  private Map<Long, Long> seconds = new HashMap<>();

  /** Counts the time from one instant to another; says whether it is one, not negative. */
  boolean add(Duration time) {
    if (time.isNegative()) {
      return false;
    }
    add(time.toSeconds(), 1);
    return true;
  }

  Stopwatch and(Stopwatch more) {
    if (more.digits < digits) {
      keep(more.digits);
    }
    more.seconds.forEach(this::add);
    return this;
  }

  private void add(long time, long times) {
    count += times;
    seconds.merge(cut(time), times, Long::sum);
    while (seconds.size() > MOST) {
      keep(digits - 1);
    }
  }

  private void keep(int fewer) {
    digits = fewer;
    Map<Long, Long> all = seconds;
    seconds = new HashMap<>();
    all.forEach((time, times) -> seconds.merge(cut(time), times, Long::sum));
  }

  private long cut(long time) {
    int surplus = Long.SIZE - Long.numberOfLeadingZeros(time) - digits;
    return surplus <= 0 ? time : time >>> surplus << surplus;
  }

  Times times() {
    SortedMap<Long, Long> sorted = new TreeMap<>(seconds);
    return ImmutableTimes.builder()
        .count(count)
        .exact(sorted.keySet().stream().allMatch(this::isWhole))
        .lowerQuartile(quarters(1, sorted))
        .median(quarters(2, sorted))
        .upperQuartile(quarters(3, sorted))
        .build();
  }

  private boolean isWhole(long time) {
    return Long.SIZE - Long.numberOfLeadingZeros(time) <= digits;
  }

  private Optional<Duration> quarters(int quarters, SortedMap<Long, Long> sorted) {
    long left = count - count / 4 * (4 - quarters) - count % 4 * (4 - quarters) / 4;
    for (Map.Entry<Long, Long> each : sorted.entrySet()) {
      left -= each.getValue();
      if (left <= 0 && count >= Rate.FEWEST) {
        return Optional.of(Duration.ofSeconds(each.getKey()));
      }
    }
    return Optional.empty();
  }
}
