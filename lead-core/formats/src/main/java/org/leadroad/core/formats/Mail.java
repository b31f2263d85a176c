package org.leadroad.core.formats;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * A message taken apart.
 *
 * @param headers in the order of the message, those of messages within it among them
 * @param parts in the order of the message
 */
record Mail(List<Header> headers, List<MailPart> parts) {

  /**
   * A header field.
   *
   * @param name as the sender wrote it
   * @param text unfolded, encoded words resolved
   * @param nested whether it belongs to a message within the message
   */
  record Header(String name, String text, boolean nested) {

    boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
      return "Header[…]";
    }
  }

  /** The text of the message's own header of this name, in lower case; empty if there is none. */
  String header(String name) {
    return first(name).orElse("").toLowerCase(Locale.ROOT);
  }

  Optional<String> first(String name) {
    return headers.stream()
        .filter(header -> !header.nested() && header.is(name))
        .map(Header::text)
        .findFirst();
  }

  /** The parts with what the sender wrote: plain text, or else HTML. */
  List<MailPart> bodies() {
    List<MailPart> bodies = texts("plain", false);
    for (boolean nested : new boolean[] {false, true}) {
      for (String subtype : List.of("plain", "html")) {
        bodies = bodies.isEmpty() ? texts(subtype, nested) : bodies;
      }
    }
    return bodies;
  }

  private List<MailPart> texts(String subtype, boolean nested) {
    return parts.stream()
        .filter(part -> part.nested() == nested && part.isText(subtype))
        .filter(part -> !isBlank(part.content().view()))
        .toList();
  }

  private static boolean isBlank(ByteBuffer content) {
    while (content.hasRemaining()) {
      byte b = content.get();
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** The name of the message in its sender's system, without angle brackets. */
  Optional<String> id() {
    return first("Message-ID")
        .map(text -> text.replaceAll("[<>\\s]", ""))
        .filter(text -> !PersonalText.of(text).isBlank());
  }
}
