package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.engagement.Direction;
import org.leadroad.scoring.plan.Tally;
import org.leadroad.scoring.plan.Types;

/**
 * Collects the interactions that a card counts, as far as one pass over them is enough: those that
 * are told by type, side and age alone.
 */
final class TallyMaker {

  /** More units of age than that would take more room than they save time. */
  private static final long MOST_UNITS = 1 << 16;

  private final Map<String, Integer> theirs = new LinkedHashMap<>();
  private final Map<String, Integer> ours = new LinkedHashMap<>();
  private final Map<Interactions, Integer> counts = new LinkedHashMap<>();
  private final Map<Decay, Integer> decays = new LinkedHashMap<>();
  private final List<Tally.Weighing> weighings = new ArrayList<>();
  private int bases;
  private long unit;
  private long longest;

  /** The place of a count; -1 if it takes more than a pass. */
  int count(Interactions some) {
    Integer known = counts.get(some);
    if (known != null) {
      return known;
    }
    if (!isPlain(some)
        || (some.window().isPresent() && !fits(some.window().get()))
        || (some.leastAge().isPresent() && !fits(some.leastAge().get()))) {
      return -1;
    }
    counts.put(some, counts.size());
    return counts.size() - 1;
  }

  /** The place of the weight of a count by a decay; -1 if it takes more room than there is. */
  int weighing(int count, Decay decay) {
    if (!decays.containsKey(decay)) {
      if (!fits(decay.unit().toSeconds(), decay.end())) {
        return -1;
      }
      decays.put(decay, decays.size());
    }
    int by = decays.getOrDefault(decay, 0);
    for (int i = 0; i < weighings.size(); i++) {
      if (weighings.get(i).count() == count && weighings.get(i).decay() == by) {
        return i;
      }
    }
    weighings.add(new Tally.Weighing(count, by));
    return weighings.size() - 1;
  }

  private static boolean isPlain(Interactions some) {
    return some.where().isEmpty()
        && some.missing().isEmpty()
        && some.daysOnce().isEmpty()
        && !some.messagesOnce()
        && some.pick() == Interactions.Pick.ALL;
  }

  private boolean fits(Duration age) {
    return age.equals(Duration.ofSeconds(age.toSeconds()))
        && fits(age.toSeconds(), age.toSeconds());
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
    int old = (int) (longest / seconds);
    int[][] weights = new int[decays.size()][old + 1];
    for (Map.Entry<Decay, Integer> each : decays.entrySet()) {
      for (int i = 0; i <= old; i++) {
        weights[each.getValue()][i] =
            (int) each.getKey().weight(Duration.ofSeconds((long) i * seconds));
      }
    }
    int[] buckets = buckets(seconds, old);
    Tally.Count[] all = new Tally.Count[counts.size()];
    for (Map.Entry<Interactions, Integer> each : counts.entrySet()) {
      all[each.getValue()] = count(each.getKey(), seconds, buckets);
    }
    Tally.Weighing[] weighed = weighings.toArray(new Tally.Weighing[0]);
    Types types = new Types(theirs, ours);
    return new Tally(seconds, types, bases, buckets, weights, all, weighed);
  }

  /** The bucket of each unit of age: another one begins where something that is counted does. */
  private int[] buckets(int seconds, int old) {
    boolean[] begins = new boolean[old + 1];
    for (Interactions each : counts.keySet()) {
      begins[units(each.window(), seconds)] = true;
      begins[units(each.leastAge(), seconds)] = true;
    }
    int[] buckets = new int[old + 1];
    for (int i = 1; i <= old; i++) {
      buckets[i] = buckets[i - 1] + (begins[i] ? 1 : 0);
    }
    return buckets;
  }

  private Tally.Count count(Interactions some, int seconds, int[] buckets) {
    int end = buckets[buckets.length - 1] + 1;
    int to = some.window().isEmpty() ? end : buckets[units(some.window(), seconds)];
    int from = buckets[units(some.leastAge(), seconds)];
    boolean either = some.direction().isEmpty();
    boolean byUs = !either && some.direction().get() == Direction.OURS;
    return new Tally.Count(
        base(some.type(), byUs ? ours : theirs),
        either ? base(some.type(), ours) : -1,
        Math.min(from, to),
        to);
  }

  private int base(String type, Map<String, Integer> side) {
    Integer known = side.putIfAbsent(type, bases);
    return known == null ? bases++ : known;
  }

  /** An age in units; 0 for none. */
  private static int units(Optional<Duration> age, int seconds) {
    return age.isEmpty() ? 0 : (int) (age.get().toSeconds() / seconds);
  }
}
