package org.leadroad.core.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadroad.core.formats.json.Json;

/**
 * One message of a chat: who spoke, and in which field of the message the text is.
 *
 * @param name of the word: {@code chat/visitor}, {@code chat/operator} or {@code chat/system}
 * @param field that holds the text
 */
record Utterance(String name, String field) {

  static final String VISITOR = "chat/visitor";

  private static final List<String> TEXTS = List.of("msg", "text", "message", "body", "content");
  private static final List<String> SPEAKERS =
      List.of("sender", "from", "author", "role", "senderType", "sender_type", "authorType");
  private static final List<String> KINDS = List.of("t", "type", "role", "kind");

  private static final Set<String> VISITORS =
      Set.of(
          "v", "visitor", "user", "customer", "client", "guest", "lead", "contact", "visitatore");
  private static final Set<String> OPERATORS =
      Set.of("a", "agent", "operator", "admin", "staff", "support", "assistant", "operatore");
  private static final Set<String> SYSTEMS = Set.of("s", "system", "bot", "sistema");

  /** The message that this value is, if somebody known speaks in it. */
  static Optional<Utterance> of(Json value) {
    Optional<String> field =
        TEXTS.stream().filter(name -> value.has(name, Json.Kind.TEXT)).findFirst();
    return field.flatMap(
        text ->
            SPEAKERS.stream()
                .flatMap(name -> value.get(name).stream())
                .flatMap(Utterance::kinds)
                .flatMap(kind -> name(kind).stream())
                .findFirst()
                .map(name -> new Utterance(name, text)));
  }

  static boolean isAmong(List<Json> messages) {
    return messages.stream().anyMatch(message -> of(message).isPresent());
  }

  private static Stream<String> kinds(Json speaker) {
    return speaker.isSingle()
        ? Stream.of(speaker.text())
        : KINDS.stream().flatMap(kind -> speaker.single(kind).stream());
  }

  private static Optional<String> name(String kind) {
    String folded = kind.strip().toLowerCase(Locale.ROOT);
    if (VISITORS.contains(folded)) {
      return Optional.of(VISITOR);
    }
    if (OPERATORS.contains(folded)) {
      return Optional.of("chat/operator");
    }
    return SYSTEMS.contains(folded) ? Optional.of("chat/system") : Optional.empty();
  }
}
