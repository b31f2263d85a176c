package org.leadroad.scoring;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.engagement.Direction;

/**
 * Some of the interactions that somebody had with us: of one type, and narrowed as far as needed
 * (statements G2, G3, G5).
 *
 * <p>Only what <em>they</em> did counts, unless {@link #by} or {@link #byEither} says otherwise: a
 * call of ours is work done and no interest of theirs. Only what happened up to the instant that is
 * asked about counts, and the same event once. Equal by value. Immutable.
 *
 * <pre>{@code
 * Interactions visits = words.interactions("page-view").within(Duration.ofDays(90));
 * Interactions clicks = words.interactions("email-click").oncePerMessage();
 * Interactions ourCalls = words.interactions("call").by(Direction.OURS);
 * }</pre>
 */
@Value.Immutable
public sealed interface Interactions permits ImmutableInteractions {

  /** Which of some interactions count. The names appear in stored cards. */
  enum Pick {
    /** Each of them. */
    ALL,
    /** The first there ever was, alone. */
    FIRST,
    /** The last there was, alone. */
    LAST
  }

  /** {@return the type that the vocabulary declares} */
  String type();

  /** {@return who acted: they did unless said otherwise; empty if either side counts} */
  Optional<Direction> direction();

  /** {@return what must be so of each interaction} */
  Optional<Condition> where();

  /** {@return how old an interaction may be; at exactly this age it does not count any more} */
  Optional<Duration> window();

  /** {@return how old an interaction must be; at exactly this age it counts} */
  Optional<Duration> leastAge();

  /** {@return whether interactions that belong to one message count once} */
  @Value.Default
  default boolean messagesOnce() {
    return false;
  }

  /** {@return where days begin, if interactions of one day count once} */
  Optional<ZoneId> daysOnce();

  /** {@return what must be missing from the message of each interaction} */
  Optional<Interactions> missing();

  /** {@return which of those that are left count: all unless set} */
  @Value.Default
  default Pick pick() {
    return Pick.ALL;
  }

  /**
   * {@return those of one side, and of that alone}
   *
   * @param direction who acted
   */
  default Interactions by(Direction direction) {
    return ((ImmutableInteractions) this).withDirection(direction);
  }

  /** {@return those of either side: what they did and what we did} */
  default Interactions byEither() {
    return ((ImmutableInteractions) this).withDirection(Optional.empty());
  }

  /**
   * {@return those of which a condition holds as well}
   *
   * @param condition on details, which {@link Vocabulary.Builder#detail} declares
   */
  default Interactions where(Condition condition) {
    Condition both = where().map(before -> before.and(condition)).orElse(condition);
    return ((ImmutableInteractions) this).withWhere(both);
  }

  /**
   * {@return those that are younger than this}
   *
   * @param window longer than nothing
   * @throws IllegalStateException if a window was set before
   */
  default Interactions within(Duration window) {
    Unset.require(window().isEmpty(), "within");
    return ((ImmutableInteractions) this).withWindow(window);
  }

  /**
   * {@return those that are at least so old: with {@link #within}, between two ages}
   *
   * <p>Who has gone quiet came once, and not within a month: {@code
   * visits.atLeast(1).and(visits.within(month).atLeast(1).negate())}.
   *
   * @param age longer than nothing
   * @throws IllegalStateException if an age was set before
   */
  default Interactions olderThan(Duration age) {
    Unset.require(leastAge().isEmpty(), "olderThan");
    return ((ImmutableInteractions) this).withLeastAge(age);
  }

  /**
   * {@return those of which the youngest of each message counts, and no other}
   *
   * <p>Mail scanners open a message many times. Interactions without a message id count each.
   */
  default Interactions oncePerMessage() {
    return ((ImmutableInteractions) this).withMessagesOnce(true);
  }

  /**
   * {@return those of which the youngest of each day counts, days being those of UTC}
   *
   * @throws IllegalStateException if days were set before
   */
  default Interactions oncePerDay() {
    return oncePerDay(ZoneOffset.UTC);
  }

  /**
   * {@return those of which the youngest of each day counts: how many days, not how many times}
   *
   * @param zone where days begin
   * @throws IllegalStateException if days were set before
   */
  default Interactions oncePerDay(ZoneId zone) {
    Unset.require(daysOnce().isEmpty(), "oncePerDay");
    return ((ImmutableInteractions) this).withDaysOnce(zone);
  }

  /**
   * {@return those of a message of which none of these is known, up to the instant asked about}
   *
   * <p>{@code opens.withNo(clicks)} are the mails that were opened and never clicked. Interactions
   * without a message id are left out: nobody can say what followed them.
   *
   * @param others such as clicks, with the side, details and ages that they have
   * @throws IllegalStateException if others were set before
   */
  default Interactions withNo(Interactions others) {
    Unset.require(missing().isEmpty(), "withNo");
    return ((ImmutableInteractions) this).withMissing(others);
  }

  /**
   * {@return the first there ever was of those that pass all else, alone}
   *
   * @throws IllegalStateException if one was picked before
   */
  default Interactions first() {
    Unset.require(pick() == Pick.ALL, "first or last");
    return ((ImmutableInteractions) this).withPick(Pick.FIRST);
  }

  /**
   * {@return the last of those that pass all else, alone}
   *
   * @throws IllegalStateException if one was picked before
   */
  default Interactions last() {
    Unset.require(pick() == Pick.ALL, "first or last");
    return ((ImmutableInteractions) this).withPick(Pick.LAST);
  }

  /**
   * {@return the test that there are at least so many}
   *
   * @param times 1 or more
   */
  default Condition atLeast(int times) {
    return new Terms.AtLeast(this, times);
  }
}
