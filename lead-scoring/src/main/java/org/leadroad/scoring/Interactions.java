package org.leadroad.scoring;

import java.time.Duration;
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

  /** {@return the type that the vocabulary declares} */
  String type();

  /** {@return who acted: they did unless said otherwise; empty if either side counts} */
  Optional<Direction> direction();

  /** {@return what must be so of each interaction} */
  Optional<Condition> where();

  /** {@return how old an interaction may be; at exactly this age it does not count any more} */
  Optional<Duration> window();

  /** {@return whether interactions that belong to one message count once} */
  @Value.Default
  default boolean messagesOnce() {
    return false;
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
    if (window().isPresent()) {
      throw new IllegalStateException("within was already set");
    }
    return ((ImmutableInteractions) this).withWindow(window);
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
   * {@return the test that there are at least so many}
   *
   * @param times 1 or more
   */
  default Condition atLeast(int times) {
    return new Terms.AtLeast(this, times);
  }
}
