package org.leadroad.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A rule: points for something that is so, or for each of some interactions.
 *
 * <p>A rule <em>speaks</em> when its condition holds, or when its interactions occurred at least
 * once (with {@link #every(int)}, at least so often); else it is silent. Points are whole, may be
 * negative, and are at most a million.
 *
 * <pre>{@code
 * Rule.when("decides", role.is("owner"), 100).because("decides alone");          // G4
 * Rule.each("brochures", downloads, 1000).every(3).atMost(2);                    // G3
 * Rule.each("visits", visits, 5).decaying(Decay.halfLife(Duration.ofDays(14)));  // G5
 * }</pre>
 */
@Value.Immutable
public sealed interface Rule extends Part permits ImmutableRule {

  @Override
  String id();

  /** {@return what must be so, if the rule asks that} */
  Optional<Condition> condition();

  /** {@return what is counted, if the rule counts} */
  Optional<Interactions> interactions();

  /** {@return what it gives, each time} */
  int points();

  /** {@return how many occurrences make one time; 1 unless set} */
  @Value.Default
  default int every() {
    return 1;
  }

  /** {@return how many times count at most, if that is limited} */
  OptionalInt atMost();

  /** {@return how occurrences count less with age, if they do} */
  Optional<Decay> decay();

  /** {@return why it gives points, in the card's own words} */
  Optional<String> reason();

  @Override
  Optional<String> code();

  @Override
  OptionalInt baseline();

  @Override
  default Kind kind() {
    return interactions().isPresent() ? Kind.EACH : Kind.WHEN;
  }

  /**
   * {@return a rule that gives points when something is so}
   *
   * @param id kebab-case
   * @param condition what must be so
   * @param points -1,000,000 to 1,000,000, not 0; in a tier a multiple of its unit
   */
  static Rule when(String id, Condition condition, int points) {
    return ImmutableRule.builder()
        .id(id)
        .condition(Objects.requireNonNull(condition, "condition"))
        .points(points)
        .build();
  }

  /**
   * {@return a rule that gives points for each of some interactions}
   *
   * @param id kebab-case
   * @param interactions what is counted
   * @param points -1,000,000 to 1,000,000, not 0; in a tier a multiple of its unit
   */
  static Rule each(String id, Interactions interactions, int points) {
    return ImmutableRule.builder()
        .id(id)
        .interactions(Objects.requireNonNull(interactions, "interactions"))
        .points(points)
        .build();
  }

  /**
   * {@return the same rule, for every so many interactions instead of each}
   *
   * @param occurrences 1 to 1,000; what is left over counts nothing
   * @throws IllegalStateException if it was set before
   */
  default Rule every(int occurrences) {
    Unset.require(every() == 1, "every");
    return ((ImmutableRule) this).withEvery(occurrences);
  }

  /**
   * {@return the same rule, limited}
   *
   * <p>The youngest occurrences count; the others are taken off in a line of their own.
   *
   * @param times 1 to 1,000,000
   * @throws IllegalStateException if it was set before
   */
  default Rule atMost(int times) {
    Unset.require(atMost().isEmpty(), "atMost");
    return ((ImmutableRule) this).withAtMost(times);
  }

  /**
   * {@return the same rule, giving less as occurrences grow older}
   *
   * <p>The points times the sum of the weights (of the youngest occurrences, if limited; divided by
   * {@link #every(int)}), rounded once, half to even, to the unit of the tier. With nothing new it
   * never moves away from zero (law <em>cooling</em>).
   *
   * @param decay how
   * @throws IllegalStateException if it was set before
   */
  default Rule decaying(Decay decay) {
    Unset.require(decay().isEmpty(), "decaying");
    return ((ImmutableRule) this).withDecay(decay);
  }

  /**
   * {@return the same rule with a reason for people}
   *
   * @param reason such as "asked for a quote"
   * @throws IllegalStateException if it was set before
   */
  default Rule because(String reason) {
    Unset.require(reason().isEmpty(), "because");
    return ((ImmutableRule) this).withReason(reason);
  }

  /**
   * {@return the same rule with a reason code of its own}
   *
   * @param code that stays, such as {@code NO_BUDGET}: letters, digits, {@code . _ -}, at most 64;
   *     several parts may share it
   * @throws IllegalStateException if it was set before
   */
  default Rule code(String code) {
    Unset.require(code().isEmpty(), "code");
    return ((ImmutableRule) this).withCode(code);
  }

  /**
   * {@return the same rule, compared with other points where reasons are ranked}
   *
   * @param points -1,000,000 to 1,000,000; what somebody unremarkable has
   * @throws IllegalStateException if they were set before
   */
  default Rule baseline(int points) {
    Unset.require(baseline().isEmpty(), "baseline");
    return ((ImmutableRule) this).withBaseline(points);
  }
}
