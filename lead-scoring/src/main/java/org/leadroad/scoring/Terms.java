package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions that there are. */
final class Terms {

  private Terms() {}

  /** All of them, flat; one alone stands for itself. */
  static Condition allOf(List<Condition> conditions) {
    List<Condition> flat = new ArrayList<>();
    for (Condition each : conditions) {
      if (each instanceof AllOf all) {
        flat.addAll(all.conditions);
      } else {
        flat.add(Objects.requireNonNull(each, "condition"));
      }
    }
    return flat.size() == 1 ? flat.get(0) : new AllOf(List.copyOf(flat));
  }

  /** Any of them, flat; one alone stands for itself. */
  static Condition anyOf(List<Condition> conditions) {
    List<Condition> flat = new ArrayList<>();
    for (Condition each : conditions) {
      if (each instanceof AnyOf any) {
        flat.addAll(any.conditions);
      } else {
        flat.add(Objects.requireNonNull(each, "condition"));
      }
    }
    return flat.size() == 1 ? flat.get(0) : new AnyOf(List.copyOf(flat));
  }

  record OneOf(Attribute<?> attribute, Set<Object> values) implements Condition {
    @Override
    public Kind kind() {
      return Kind.ONE_OF;
    }
  }

  record Between(Attribute<?> attribute, Optional<?> low, Optional<?> high) implements Condition {
    @Override
    public Kind kind() {
      return Kind.BETWEEN;
    }
  }

  record StartsWith(Text attribute, String beginning) implements Condition {
    @Override
    public Kind kind() {
      return Kind.STARTS_WITH;
    }
  }

  /** So many days before the day that is asked about; negative for days after it. */
  record DaysAgo(Day attribute, int least, int most) implements Condition {

    @Override
    public Kind kind() {
      return Kind.DAYS_AGO;
    }

    boolean holds(long days) {
      return days >= least && days <= most;
    }
  }

  record Present(Attribute<?> attribute) implements Condition {
    @Override
    public Kind kind() {
      return Kind.PRESENT;
    }
  }

  record AtLeast(Interactions interactions, int times) implements Condition {
    @Override
    public Kind kind() {
      return Kind.AT_LEAST;
    }
  }

  record AllOf(List<Condition> conditions) implements Condition {
    @Override
    public Kind kind() {
      return Kind.ALL_OF;
    }
  }

  record AnyOf(List<Condition> conditions) implements Condition {
    @Override
    public Kind kind() {
      return Kind.ANY_OF;
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public Kind kind() {
      return Kind.NOT;
    }
  }

  /** Equal by name and description: two cards that ask the host the same question are equal. */
  record Host(String name, String says, Predicate<Profile> test) implements Condition {
    @Override
    public Kind kind() {
      return Kind.HOST;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Host that && name.equals(that.name) && says.equals(that.says);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, says);
    }
  }
}
