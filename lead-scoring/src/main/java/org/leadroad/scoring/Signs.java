package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leadroad.core.engagement.Interaction;

/** The signs of machines that there are, and what each finds. */
final class Signs {

  private Signs() {}

  record Burst(String id, int atLeast, Duration within, List<Interactions> interactions)
      implements Robots {

    Burst {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(within, "within");
    }

    @Override
    public Kind kind() {
      return Kind.BURST;
    }
  }

  record Trap(String id, Interactions trapped) implements Robots {

    Trap {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(trapped, "trapped");
    }

    @Override
    public Kind kind() {
      return Kind.TRAP;
    }
  }

  /** Equal by name and description, as the conditions of a host are. */
  record Host(String id, String says, Predicate<Interaction> test) implements Robots {

    @Override
    public Kind kind() {
      return Kind.HOST;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Host that && id.equals(that.id) && says.equals(that.says);
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, says);
    }
  }

  /** The interactions that a sign looks at by itself. */
  static List<Interactions> interactions(Robots robots) {
    return switch (robots.kind()) {
      case BURST -> ((Burst) robots).interactions();
      case TRAP -> List.of(((Trap) robots).trapped());
      case HOST -> List.of();
    };
  }

  /**
   * What machines did among the past; throws what the host throws.
   *
   * @param select which of the past some interactions are
   */
  static Collection<Interaction> found(
      Robots robots, List<Interaction> past, Function<Interactions, List<Interaction>> select) {
    return switch (robots.kind()) {
      case BURST -> burst((Burst) robots, select);
      case TRAP -> trapped(select.apply(((Trap) robots).trapped()), past);
      case HOST -> past.stream().filter(((Host) robots).test()).toList();
    };
  }

  private static Set<Interaction> burst(
      Burst burst, Function<Interactions, List<Interaction>> select) {
    Set<Interaction> each = new HashSet<>();
    burst.interactions().forEach(some -> each.addAll(select.apply(some)));
    List<Interaction> inTime = new ArrayList<>(each);
    inTime.sort(Comparator.comparing(Interaction::at));
    Set<Interaction> found = new HashSet<>();
    int begun = 0;
    for (int i = burst.atLeast() - 1; i < inTime.size(); i++) {
      int first = i - burst.atLeast() + 1;
      if (isWithin(inTime.get(first).at(), inTime.get(i).at(), burst.within())) {
        begun = Math.max(begun, first);
        found.addAll(inTime.subList(begun, i + 1));
        begun = i + 1;
      }
    }
    return found;
  }

  private static boolean isWithin(Instant first, Instant last, Duration span) {
    return Duration.between(first, last).compareTo(span) <= 0;
  }

  private static List<Interaction> trapped(List<Interaction> trapped, List<Interaction> past) {
    Set<String> messages = new HashSet<>();
    trapped.forEach(each -> each.messageId().ifPresent(messages::add));
    Set<Interaction> touched = Set.copyOf(trapped);
    return past.stream()
        .filter(
            each ->
                touched.contains(each) || each.messageId().filter(messages::contains).isPresent())
        .toList();
  }
}
