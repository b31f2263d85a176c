package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.leadroad.core.engagement.Direction;
import org.leadroad.scoring.plan.Tally;

/**
 * Collects the interactions that a card counts, as far as one pass over them is enough: those that
 * are told by type, side and age alone.
 */
final class TallyMaker {

  /** More units of age than that would take more room than they save time. */
  private static final long MOST_UNITS = 1 << 16;

  /** Half-lives after which nothing is left. */
  private static final long HALVES = 31;

  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final Map<Interactions, Integer> counts = new LinkedHashMap<>();
  private final Map<Decay, Integer> decays = new LinkedHashMap<>();
  private long unit;
  private long longest;

  /** The place of a count; -1 if it takes more than a pass. */
  int count(Interactions some) {
    Integer known = counts.get(some);
    if (known != null) {
      return known;
    }
    if (!isPlain(some)
        || !some.window().map(this::fits).orElse(true)
        || !some.leastAge().map(this::fits).orElse(true)) {
      return -1;
    }
    types.putIfAbsent(some.type(), types.size());
    counts.put(some, counts.size());
    return counts.size() - 1;
  }

  /** The place of a decay; -1 if it takes more room than there is. */
  int decay(Decay decay) {
    Integer known = decays.get(decay);
    if (known != null) {
      return known;
    }
    long end = decay.span().toSeconds() * (decay.kind() == Decay.Kind.LINEAR ? 1 : HALVES);
    if (!fits(decay.unit().toSeconds(), end)) {
      return -1;
    }
    decays.put(decay, decays.size());
    return decays.size() - 1;
  }

  private static boolean isPlain(Interactions some) {
    return some.where().isEmpty()
        && some.missing().isEmpty()
        && some.daysOnce().isEmpty()
        && !some.messagesOnce()
        && some.pick() == Interactions.Pick.ALL;
  }

  private boolean fits(Duration age) {
    return age.getNano() == 0 && fits(age.toSeconds(), age.toSeconds());
  }

  /** Whether ages up to an end can be told apart by a step as well; if so they are. */
  private boolean fits(long step, long end) {
    long common = unit;
    long rest = step;
    while (rest != 0) {
      long next = common % rest;
      common = rest;
      rest = next;
    }
    long most = Math.max(longest, end);
    if (most > Integer.MAX_VALUE || most / common > MOST_UNITS) {
      return false;
    }
    unit = common;
    longest = most;
    return true;
  }

  Tally tally() {
    int seconds = (int) Math.max(1, unit);
    int units = (int) (longest / seconds);
    List<Integer> ages = ages(seconds);
    char[] step = new char[units + 1];
    for (int i = 0; i <= units; i++) {
      step[i] = i == 0 ? 0 : step[i - 1];
      if (ages.contains(i)) {
        step[i]++;
      }
    }
    int[][] weights = new int[decays.size()][units + 1];
    for (Map.Entry<Decay, Integer> each : decays.entrySet()) {
      for (int i = 0; i <= units; i++) {
        weights[each.getValue()][i] =
            (int) each.getKey().weight(Duration.ofSeconds((long) i * seconds));
      }
    }
    List<Tally.Count> places = new ArrayList<>();
    for (Interactions some : counts.keySet()) {
      places.add(place(some, ages, seconds));
    }
    return new Tally(seconds, types, step, weights, places.toArray(new Tally.Count[0]));
  }

  /** The ages, in units, at which some interactions begin or cease to count. */
  private List<Integer> ages(int seconds) {
    TreeSet<Integer> ages = new TreeSet<>();
    for (Interactions some : counts.keySet()) {
      some.window().ifPresent(age -> ages.add(units(age, seconds)));
      some.leastAge().ifPresent(age -> ages.add(units(age, seconds)));
    }
    return new ArrayList<>(ages);
  }

  private static int units(Duration age, int seconds) {
    return (int) (age.toSeconds() / seconds);
  }

  private Tally.Count place(Interactions some, List<Integer> ages, int seconds) {
    int base = 2 * types.getOrDefault(some.type(), 0);
    Optional<Direction> side = some.direction();
    int last = some.window().map(age -> ages.indexOf(units(age, seconds))).orElse(ages.size());
    int after = some.leastAge().map(age -> ages.indexOf(units(age, seconds))).orElse(-1);
    return new Tally.Count(
        side.isPresent() && side.get() == Direction.OURS ? base + 1 : base,
        side.isPresent() ? -1 : base + 1,
        Math.min(after, last),
        last);
  }
}
