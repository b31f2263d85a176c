package org.leadroad.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * What another card would change for many at once: who would be hotter or colder, and why. Nobody
 * is in it but by their number, and nothing that is known of them. Immutable.
 *
 * <p>It reads the subjects one by one and keeps none, so there may be any number of them.
 *
 * <pre>{@code
 * Preview preview = Preview.of(card.scorer(), draft.scorer(), profiles, now, 20);
 * preview.count(Temperature.WARM, Temperature.HOT);   // 12 would be hot that are warm
 * preview.causes();                                   // {visits=10, bands=2}
 * preview.changed().get(0).diff().changes();          // why, for the first of them
 * }</pre>
 */
public final class Preview {

  /** What stands for a change by the bands alone: every part gives the same. */
  private static final String BANDS = "bands";

  /**
   * Somebody whose temperature would change.
   *
   * @param index their place among the subjects, from 0
   * @param diff what would change, and from what to what
   */
  public record Changed(long index, ScoreDiff diff) {
    /** Checks that the change is there. */
    public Changed {
      Objects.requireNonNull(diff, "diff");
    }
  }

  private final Map<Temperature, Map<Temperature, Long>> counts = new EnumMap<>(Temperature.class);
  private final Map<String, Long> causes = new LinkedHashMap<>();
  private final List<Changed> changed = new ArrayList<>();
  private final int first;
  private long size;
  private long moved;
  private long incomplete;

  private Preview(int first) {
    this.first = first;
  }

  /**
   * {@return what would change}
   *
   * @param before by the card that is in use
   * @param after by the card that may take its place
   * @param subjects read once, in their order
   * @param asOf the instant of which both are asked
   * @param first how many of those whose temperature changes are told of one by one; 0 or more
   * @param <S> the type that is scored
   */
  public static <S> Preview of(
      Scorer<S> before, Scorer<S> after, Iterable<? extends S> subjects, Instant asOf, int first) {
    Preview preview = new Preview(requireCount(first));
    for (S subject : subjects) {
      preview.take(before.score(subject, asOf), after.score(subject, asOf));
    }
    return preview;
  }

  /**
   * {@return a collector of subjects, in their order, into what would change}
   *
   * @param before by the card that is in use
   * @param after by the card that may take its place
   * @param asOf the instant of which both are asked
   * @param first how many of those whose temperature changes are told of one by one; 0 or more
   * @param <S> the type that is scored
   */
  public static <S> Collector<S, ?, Preview> of(
      Scorer<S> before, Scorer<S> after, Instant asOf, int first) {
    requireCount(first);
    return Collector.of(
        () -> new Preview(first),
        (preview, subject) -> preview.take(before.score(subject, asOf), after.score(subject, asOf)),
        Preview::and);
  }

  private static int requireCount(int first) {
    if (first < 0) {
      throw new IllegalArgumentException("first must be at least 0, but was " + first);
    }
    return first;
  }

  private Preview and(Preview more) {
    more.counts.forEach(
        (from, counted) ->
            counted.forEach(
                (to, count) ->
                    counts
                        .computeIfAbsent(from, none -> new EnumMap<>(Temperature.class))
                        .merge(to, count, Long::sum)));
    more.causes.forEach((part, count) -> causes.merge(part, count, Long::sum));
    for (Changed each : more.changed) {
      if (changed.size() < first) {
        changed.add(new Changed(size + each.index(), each.diff()));
      }
    }
    size += more.size;
    moved += more.moved;
    incomplete += more.incomplete;
    return this;
  }

  private void take(Score before, Score after) {
    counts
        .computeIfAbsent(before.temperature(), from -> new EnumMap<>(Temperature.class))
        .merge(after.temperature(), 1L, Long::sum);
    if (before.total() != after.total()) {
      moved++;
    }
    if (!before.complete() || !after.complete()) {
      incomplete++;
    }
    if (before.temperature() != after.temperature()) {
      ScoreDiff diff = after.diff(before);
      diff.changes().forEach(change -> causes.merge(change.part(), 1L, Long::sum));
      if (diff.changes().isEmpty()) {
        causes.merge(BANDS, 1L, Long::sum);
      }
      if (changed.size() < first) {
        changed.add(new Changed(size, diff));
      }
    }
    size++;
  }

  /** {@return how many were looked at} */
  public long size() {
    return size;
  }

  /**
   * {@return how many are of one temperature and would be of the other}
   *
   * @param from by the card in use
   * @param to by the other; the same counts those who stay
   */
  public long count(Temperature from, Temperature to) {
    return counts.getOrDefault(from, Map.of()).getOrDefault(to, 0L);
  }

  /** {@return how many would have another temperature} */
  public long changes() {
    long same = 0;
    for (Temperature each : Temperature.values()) {
      same += count(each, each);
    }
    return size - same;
  }

  /** {@return how many would have another total, whatever their temperature} */
  public long moved() {
    return moved;
  }

  /** {@return of how many one of the cards could not ask everything} */
  public long incomplete() {
    return incomplete;
  }

  /** {@return the first whose temperature would change, in the order of the subjects} */
  public List<Changed> changed() {
    return List.copyOf(changed);
  }

  /**
   * {@return for how many of those whose temperature would change a part gives something else, the
   * most first; {@code bands} where only the bands make the difference}
   */
  public Map<String, Long> causes() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    causes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }

  /** {@return how many were looked at, and how many would change} */
  @Override
  public String toString() {
    return "Preview[" + changes() + " of " + size + " change]";
  }
}
