package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions that there are; they say themselves what equals what, as {@link Declared}. */
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

    @Override
    public boolean equals(Object other) {
      return other instanceof OneOf that
          && attribute.equals(that.attribute)
          && values.equals(that.values);
    }

    @Override
    public int hashCode() {
      return 31 * attribute.hashCode() + values.hashCode();
    }
  }

  record Between(Attribute<?> attribute, Optional<?> low, Optional<?> high) implements Condition {
    @Override
    public Kind kind() {
      return Kind.BETWEEN;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Between that
          && attribute.equals(that.attribute)
          && low.equals(that.low)
          && high.equals(that.high);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * attribute.hashCode() + low.hashCode()) + high.hashCode();
    }
  }

  record StartsWith(Text attribute, String beginning) implements Condition {
    @Override
    public Kind kind() {
      return Kind.STARTS_WITH;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof StartsWith that
          && attribute.equals(that.attribute)
          && beginning.equals(that.beginning);
    }

    @Override
    public int hashCode() {
      return 31 * attribute.hashCode() + beginning.hashCode();
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

    @Override
    public boolean equals(Object other) {
      return other instanceof Present that && attribute.equals(that.attribute);
    }

    @Override
    public int hashCode() {
      return attribute.hashCode();
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

    @Override
    public boolean equals(Object other) {
      return other instanceof AllOf that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
      return conditions.hashCode();
    }
  }

  record AnyOf(List<Condition> conditions) implements Condition {
    @Override
    public Kind kind() {
      return Kind.ANY_OF;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof AnyOf that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
      return conditions.hashCode();
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public Kind kind() {
      return Kind.NOT;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Not that && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
      return condition.hashCode();
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
