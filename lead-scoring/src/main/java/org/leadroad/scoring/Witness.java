package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/**
 * Makes up somebody who is as a world says. What comes out is tried, not believed: whether it is
 * such a one the card itself says.
 */
final class Witness {

  static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

  /** Somebody who did more is not made up. */
  private static final int MOST = 200;

  private final Duration apart;
  private final List<Interaction> done = new ArrayList<>();

  private Witness(Duration apart) {
    this.apart = apart;
  }

  /** The day that it is for everybody made up. */
  static long today(Day attribute) {
    return Days.of(NOW, attribute.zone());
  }

  /** Somebody like that, if one can be made up. */
  static Optional<Profile> of(World world, List<Robots> robots) {
    Witness witness = new Witness(apart(robots));
    Profile.Builder profile = Profile.builder();
    Set<Attribute<?>> known = new LinkedHashSet<>();
    for (Cell cell : world.cells()) {
      Attribute<?> attribute = cell.attribute();
      List<Object> values = cell.values();
      if (values == null || !witness.does(cell.counts())) {
        return Optional.empty();
      }
      if (attribute != null && known.add(attribute) && !values.isEmpty()) {
        profile.put(attribute, values);
      }
    }
    return Optional.of(profile.engagement(Engagement.of(witness.done)).build());
  }

  /** Far enough that it is no burst. */
  private static Duration apart(List<Robots> robots) {
    Duration apart = Duration.ofSeconds(1);
    for (Robots each : robots) {
      if (each instanceof Signs.Burst burst && burst.within().compareTo(apart) >= 0) {
        apart = burst.within().plusSeconds(1);
      }
    }
    return apart;
  }

  /** Does at least so much of each, and of none too much. */
  private boolean does(Map<Interactions, Range> counts) {
    List<Interactions> narrowFirst = new ArrayList<>(counts.keySet());
    narrowFirst.sort(
        Comparator.comparingLong(
            some -> -counts.keySet().stream().filter(o -> Narrowing.narrows(some, o)).count()));
    for (Interactions some : narrowFirst) {
      long wanted = counts.getOrDefault(some, Range.NOTHING).least();
      for (long have = count(some, done); have < wanted; have++) {
        if (done.size() >= MOST || !doesOneMore(some, have, counts)) {
          return false;
        }
      }
    }
    return true;
  }

  private static long count(Interactions some, List<Interaction> done) {
    return Selection.of(some, NOW, Engagement.of(done).list()).size();
  }

  private boolean doesOneMore(Interactions some, long have, Map<Interactions, Range> counts) {
    for (Map<String, PersonalText> details : details(some, counts.keySet())) {
      for (Duration age : ages(some, counts.keySet())) {
        for (Direction side : some.direction().map(List::of).orElse(List.of(Direction.values()))) {
          List<Interaction> more = new ArrayList<>(done);
          more.add(one(some, age, side, details));
          boolean fits =
              count(some, more) > have
                  && counts.entrySet().stream()
                      .allMatch(each -> count(each.getKey(), more) <= each.getValue().most());
          if (fits) {
            done.add(more.get(done.size()));
            return true;
          }
        }
      }
    }
    return false;
  }

  private Interaction one(
      Interactions some, Duration age, Direction side, Map<String, PersonalText> details) {
    String id = some.type() + "-" + done.size();
    Duration step = some.daysOnce().isPresent() ? Duration.ofDays(1).plus(apart) : apart;
    Instant at = NOW.minus(age).minus(step.multipliedBy(done.size()));
    Interaction one = Interaction.of(some.type(), at, side, id).withMessageId(id);
    for (Map.Entry<String, PersonalText> each : details.entrySet()) {
      one = one.withDetail(each.getKey(), each.getValue());
    }
    return one;
  }

  /** As young as may be, or as old as others do not count any more. */
  private static Set<Duration> ages(Interactions some, Set<Interactions> all) {
    Duration least = some.leastAge().orElse(Duration.ZERO);
    Set<Duration> ages = new LinkedHashSet<>(List.of(least));
    all.forEach(
        other -> other.window().filter(age -> age.compareTo(least) > 0).ifPresent(ages::add));
    return ages;
  }

  /** What is known of an interaction that is one of these, and perhaps of others. */
  private static List<Map<String, PersonalText>> details(Interactions some, Set<Interactions> all) {
    List<Condition> asked = new ArrayList<>();
    all.forEach(each -> each.where().ifPresent(asked::add));
    List<Map<String, PersonalText>> details = new ArrayList<>();
    for (World world : Worlds.of(asked).orElse(List.of())) {
      if (some.where().map(world::holds).orElse(true)) {
        Map<String, PersonalText> one = new LinkedHashMap<>();
        for (Cell cell : world.cells()) {
          Attribute<?> detail = cell.attribute();
          if (detail != null && cell.values() != null) {
            cell.values().forEach(text -> one.put(detail.name(), PersonalText.of((String) text)));
          }
        }
        details.add(one);
      }
    }
    return details;
  }
}
