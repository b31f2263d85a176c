package org.leadroad.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Parts put together: their sum, the best, the worst or the first of them.
 *
 * <p>Best, worst and first choose among the parts that speak (a rule that decayed to nothing still
 * does); of several that give the same, the first. What was not chosen is in {@link
 * Score#silent()}. A group speaks when a part of it does; while none does it gives nothing. An
 * empty group is refused by the card.
 *
 * <pre>{@code
 * Group.sum("mails", opens, clicks, replies).between(0, 60).onlyIf(subscribed.is(true));
 * }</pre>
 */
@Value.Immutable
public sealed interface Group extends Part permits ImmutableGroup {

  @Override
  String id();

  @Override
  Kind kind();

  @Override
  Optional<String> code();

  @Override
  OptionalInt baseline();

  /** {@return the parts, in order} */
  List<Part> parts();

  /** {@return the least that it gives, if that is limited} */
  OptionalInt floor();

  /** {@return the most that it gives, if that is limited} */
  OptionalInt cap();

  /** {@return what must be so for it to speak, if anything} */
  Optional<Condition> gate();

  /**
   * {@return the sum of these}
   *
   * @param id kebab-case
   * @param parts at least one
   */
  static Group sum(String id, Part... parts) {
    return of(Kind.SUM, id, parts);
  }

  /**
   * {@return the one of these that gives most}
   *
   * @param id kebab-case
   * @param parts at least one
   */
  static Group best(String id, Part... parts) {
    return of(Kind.BEST, id, parts);
  }

  /**
   * {@return the one of these that gives least}
   *
   * @param id kebab-case
   * @param parts at least one
   */
  static Group worst(String id, Part... parts) {
    return of(Kind.WORST, id, parts);
  }

  /**
   * {@return the first of these that speaks}
   *
   * @param id kebab-case
   * @param parts at least one
   */
  static Group first(String id, Part... parts) {
    return of(Kind.FIRST, id, parts);
  }

  private static Group of(Kind kind, String id, Part... parts) {
    return ImmutableGroup.builder().kind(kind).id(id).parts(Arrays.asList(parts)).build();
  }

  /**
   * {@return the same group, giving no less than one and no more than the other}
   *
   * <p>What that adds or takes is a line of its own in the score.
   *
   * @param floor 0 or less, since a group that is silent gives 0
   * @param cap 0 or more
   * @throws IllegalStateException if limits were set before
   */
  default Group between(int floor, int cap) {
    Unset.require(cap().isEmpty(), "between");
    return ((ImmutableGroup) this).withFloor(floor).withCap(cap);
  }

  /**
   * {@return the same group, silent unless a condition holds as well}
   *
   * @param condition what must be so
   */
  default Group onlyIf(Condition condition) {
    Condition both = gate().map(before -> before.and(condition)).orElse(condition);
    return ((ImmutableGroup) this).withGate(both);
  }

  /**
   * {@return the same group with a reason code of its own}
   *
   * @param code that stays, such as {@code SIZE}: letters, digits, {@code . _ -}, at most 64;
   *     several parts may share it
   * @throws IllegalStateException if it was set before
   */
  default Group code(String code) {
    Unset.require(code().isEmpty(), "code");
    return ((ImmutableGroup) this).withCode(code);
  }

  /**
   * {@return the same group, compared with other points where reasons are ranked}
   *
   * @param points -1,000,000 to 1,000,000; what somebody unremarkable has
   * @throws IllegalStateException if they were set before
   */
  default Group baseline(int points) {
    Unset.require(baseline().isEmpty(), "baseline");
    return ((ImmutableGroup) this).withBaseline(points);
  }
}
