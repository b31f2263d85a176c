package org.leadroad.core.engagement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.check.Checks;
import org.leadroad.core.words.PersonalText;

/**
 * One thing that somebody did, or that we did towards them, at an instant (statements G2, G5).
 *
 * <p>The event id is the name that the system which saw it gave it: the same event delivered twice
 * is there once. What else is known of it is text about a person (pages, click ids) and shown by
 * nothing. Equal by value. Immutable.
 *
 * <pre>{@code
 * Interaction visit =
 *     Interaction.of("page-view", at, Direction.THEIRS, "evt-4711")
 *         .withDetail("page", PersonalText.of("/suv/7-posti"));
 * }</pre>
 */
@Value.Immutable
public sealed interface Interaction permits ImmutableInteraction {

  /** {@return what sort of thing it was, such as {@code page-view}} */
  String type();

  /** {@return when it happened} */
  Instant at();

  /** {@return who acted} */
  Direction direction();

  /** {@return what the system that saw it calls it} */
  @Value.Redacted
  String eventId();

  /** {@return the message that it belongs to: the mail that was opened or clicked} */
  @Value.Redacted
  Optional<String> messageId();

  /** {@return what else is known of it, by name; unmodifiable} */
  Map<String, PersonalText> details();

  /** Checks type, ids and names. */
  @Value.Check
  default void check() {
    Checks.kebab("interaction type", type());
    Checks.identifier("event id", eventId());
    messageId().ifPresent(id -> Checks.identifier("message id", id));
    details().keySet().forEach(name -> Checks.kebab("detail", name));
  }

  /**
   * {@return an interaction of which nothing else is known}
   *
   * @param type small letters, digits and hyphens, such as {@code email-click}
   * @param at when it happened
   * @param direction who acted
   * @param eventId 1 to 200 characters, none of them blank or a control character
   * @throws IllegalArgumentException if type or event id have other characters
   */
  static Interaction of(String type, Instant at, Direction direction, String eventId) {
    return ImmutableInteraction.builder()
        .type(type)
        .at(at)
        .direction(direction)
        .eventId(eventId)
        .build();
  }

  /**
   * {@return the same interaction with a message}
   *
   * @param messageId 1 to 200 characters, none of them blank or a control character
   */
  Interaction withMessageId(String messageId);

  /**
   * {@return the same interaction with one more thing known of it}
   *
   * @param name small letters, digits and hyphens, such as {@code page}
   * @param text what it says
   * @throws IllegalArgumentException if something is known by that name already
   */
  default Interaction withDetail(String name, PersonalText text) {
    if (details().containsKey(name)) {
      throw new IllegalArgumentException("detail " + name + " was already set");
    }
    Map<String, PersonalText> more = new LinkedHashMap<>(details());
    more.put(name, text);
    return ((ImmutableInteraction) this).withDetails(more);
  }
}
