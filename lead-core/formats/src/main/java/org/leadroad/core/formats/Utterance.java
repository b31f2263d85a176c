package org.leadroad.core.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    for (String field : TEXTS) {
      if (value.has(field, Json.Kind.TEXT)) {
        return speaker(value).map(name -> new Utterance(name, field));
      }
    }
    return Optional.empty();
  }

  static boolean isAmong(List<Json> messages) {
    for (Json message : messages) {
      if (of(message).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> speaker(Json message) {
    for (String name : SPEAKERS) {
      Optional<String> known = kind(message.get(name));
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> kind(Json speaker) {
    if (speaker.isSingle()) {
      return name(speaker.text());
    }
    for (String kind : KINDS) {
      Optional<String> known = name(speaker.get(kind).text());
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
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
