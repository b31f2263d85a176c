package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What changed between two scores, part by part. The changes sum to the points. Equal by value.
 * Immutable.
 *
 * @param points the later total less the earlier one
 * @param from the earlier temperature
 * @param to the later temperature
 * @param changes the parts that give something else, in the order of the later card; then those of
 *     the earlier card alone
 */
public record ScoreDiff(long points, Temperature from, Temperature to, List<Change> changes) {

  /** Copies the list. */
  public ScoreDiff {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    changes = List.copyOf(changes);
  }

  /**
   * A part that gives something else.
   *
   * @param part the id of the rule or group, or {@code priority} for the tier
   * @param from what all its lines gave together
   * @param to what all its lines give together
   */
  public record Change(String part, long from, long to) {
    /** {@return what it gives more, negative for less} */
    public long points() {
      return to - from;
    }
  }

  /** {@return whether nothing moved: neither a part nor the temperature} */
  public boolean isEmpty() {
    return changes.isEmpty() && from == to;
  }

  static ScoreDiff between(Score earlier, Score later) {
    Map<String, Long> before = parts(earlier);
    Map<String, Long> after = parts(later);
    before.keySet().forEach(part -> after.putIfAbsent(part, 0L));
    List<Change> changes = new ArrayList<>();
    after.forEach(
        (part, points) -> {
          Change change = new Change(part, before.getOrDefault(part, 0L), points);
          if (change.points() != 0) {
            changes.add(change);
          }
        });
    return new ScoreDiff(
        later.total() - earlier.total(), earlier.temperature(), later.temperature(), changes);
  }

  private static Map<String, Long> parts(Score score) {
    Map<String, Long> parts = new LinkedHashMap<>();
    score.lines().forEach(line -> parts.merge(line.part(), line.points(), Long::sum));
    return parts;
  }
}
