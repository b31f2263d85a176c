package org.leadroad.lifecycle.handoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadroad.core.check.Checks;
import org.leadroad.lifecycle.LeadRow;

/**
 * Decides when a lead goes to sales (statement G6): when every criterion is met and somebody has
 * room for it (P7); not before, and not back and forth.
 *
 * <p>Each criterion has a name, which is the reason that is kept. One with a <em>hold</em> has
 * hysteresis: it is asked one question of a lead that nobody has, and an easier one of a lead that
 * somebody already has, so that a score that goes up and down around a limit does not send anybody
 * back and forth. A criterion that throws is not met.
 *
 * <p>Among owners with room it goes to the one who has most of it left, in proportion; among equals
 * to the first named. Pure: the load is given. Immutable, and as safe for use by multiple threads
 * as the criteria are.
 *
 * <pre>{@code
 * Gate gate = Gate.builder()
 *     .criterion("mql", row -> row.definition().code().equals("MQL"))
 *     .points(1000, 800)               // from 1000 on, and back only below 800
 *     .owner("seller-1", 30)
 *     .owner("seller-2", 20)
 *     .build();
 * Decision decision = gate.decide(row, load);
 * store.append(lead, road.version(), decision.facts(FactId.of("gate-17"), "night-run"));
 * }</pre>
 */
public final class Gate {

  /** The name of the criterion that {@link Builder#points} makes. */
  public static final String POINTS = "points";

  /** The reason where all criteria are met, and nobody has room. */
  public static final String CAPACITY = "capacity";

  private record Criterion(String name, Predicate<LeadRow> enters, Predicate<LeadRow> stays) {

    boolean isMet(LeadRow row, boolean owned) {
      try {
        return (owned ? stays : enters).test(row);
      } catch (RuntimeException | StackOverflowError failure) {
        return false;
      }
    }
  }

  private final List<Criterion> criteria;
  private final Map<String, Integer> owners;

  private Gate(Builder builder) {
    this.criteria = List.copyOf(builder.criteria);
    this.owners = new LinkedHashMap<>(builder.owners);
  }

  /**
   * {@return what is to be done with one lead}
   *
   * <p>A lead whose cycle is closed, or whose words were deleted, is held back, or sent back, for
   * the reason {@code open}.
   *
   * @param row the lead
   * @param load what owners have; the lead itself counts if it is theirs
   */
  public Decision decide(LeadRow row, Load load) {
    Optional<String> owner = row.snapshot().road().owner();
    List<String> met = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    for (Criterion criterion : criteria) {
      (criterion.isMet(row, owner.isPresent()) ? met : unmet).add(criterion.name());
    }
    if (owner.isPresent()) {
      Decision.Kind kind = unmet.isEmpty() ? Decision.Kind.STAY : Decision.Kind.SEND_BACK;
      return new Decision(kind, row, owner, met, unmet);
    }
    Optional<String> free = unmet.isEmpty() ? free(load) : Optional.empty();
    if (unmet.isEmpty() && free.isEmpty()) {
      unmet.add(CAPACITY);
    }
    Decision.Kind kind = free.isPresent() ? Decision.Kind.HAND_OVER : Decision.Kind.HOLD_BACK;
    return new Decision(kind, row, free, met, unmet);
  }

  /** Who has most room left, compared as fractions without dividing. */
  private Optional<String> free(Load load) {
    Optional<String> best = Optional.empty();
    long bestLeft = 0;
    long bestOf = 1;
    for (Map.Entry<String, Integer> owner : owners.entrySet()) {
      long left = owner.getValue() - load.of(owner.getKey());
      if (left > 0 && left * bestOf > bestLeft * owner.getValue()) {
        best = Optional.of(owner.getKey());
        bestLeft = left;
        bestOf = owner.getValue();
      }
    }
    return best;
  }

  /** {@return an empty builder, of which the first criterion is that the cycle is open} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects a gate: at least one owner, and any criteria. Not thread-safe. */
  public static final class Builder {

    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Integer> owners = new LinkedHashMap<>();

    private Builder() {
      criterion(
          "open",
          row -> row.snapshot().road().closing().isEmpty() && !row.snapshot().road().isErased());
    }

    /**
     * Adds a criterion.
     *
     * @param name small letters, digits and hyphens, such as {@code specific-request}
     * @param met whether a lead is for sales, whoever has it
     * @return this builder
     * @throws IllegalArgumentException if the name has other characters or was used before
     */
    public Builder criterion(String name, Predicate<LeadRow> met) {
      return criterion(name, met, met);
    }

    /**
     * Adds a criterion with hysteresis.
     *
     * @param name small letters, digits and hyphens
     * @param enters whether a lead that nobody has is for sales
     * @param stays whether a lead that somebody has still is; easier to meet
     * @return this builder
     * @throws IllegalArgumentException if the name has other characters or was used before
     */
    public Builder criterion(String name, Predicate<LeadRow> enters, Predicate<LeadRow> stays) {
      Checks.kebab("criterion", name);
      if (name.equals(CAPACITY) || criteria.stream().anyMatch(one -> one.name().equals(name))) {
        throw new IllegalArgumentException("criterion " + name + " is there already");
      }
      criteria.add(new Criterion(name, enters, stays));
      return this;
    }

    /**
     * Adds the criterion {@value Gate#POINTS}, with hysteresis.
     *
     * @param from a lead goes to sales from so many points on
     * @param back and comes back only below so many
     * @return this builder
     * @throws IllegalArgumentException if {@code back} is more than {@code from}
     */
    public Builder points(long from, long back) {
      if (back > from) {
        throw new IllegalArgumentException(
            "points to come back must be at most " + from + ", but were " + back);
      }
      return criterion(
          POINTS, row -> row.score().total() >= from, row -> row.score().total() >= back);
    }

    /**
     * Adds somebody who takes care of leads.
     *
     * @param owner an id of the host's, not a person's name
     * @param capacity how many open leads they can take care of; at least 1
     * @return this builder
     * @throws IllegalArgumentException if the id is no identifier or was used before, or the
     *     capacity is less
     */
    public Builder owner(String owner, int capacity) {
      Checks.identifier("owner", owner);
      if (capacity < 1) {
        throw new IllegalArgumentException("capacity must be at least 1, but was " + capacity);
      }
      if (owners.putIfAbsent(owner, capacity) != null) {
        throw new IllegalArgumentException("owner " + owner + " is there already");
      }
      return this;
    }

    /**
     * {@return the gate}
     *
     * @throws IllegalStateException if there is no owner
     */
    public Gate build() {
      if (owners.isEmpty()) {
        throw new IllegalStateException("a gate must have an owner to hand over to");
      }
      return new Gate(this);
    }
  }
}
