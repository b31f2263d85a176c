package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.util.MimeUtil;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.PersonalText;

/**
 * A message taken apart.
 *
 * @param headers in the order of the message, those of messages within it among them
 * @param parts in the order of the message
 */
record Mail(List<Header> headers, List<MailPart> parts) {

  /** A header field, of which only what is asked for is read. */
  static final class Header {

    private final String name;
    private final String key;
    private final byte[] source;
    private final int from;
    private final int to;
    private final Charset unencoded;
    private final boolean nested;

    /** Its value is in these bytes; what is neither ASCII nor UTF-8 is read in the charset. */
    Header(String name, byte[] source, int from, int to, Charset unencoded, boolean nested) {
      this.name = name;
      this.key = name.toLowerCase(Locale.ROOT);
      this.source = source;
      this.from = from;
      this.to = to;
      this.unencoded = unencoded;
      this.nested = nested;
    }

    /** As the sender wrote it. */
    String name() {
      return name;
    }

    /** The name in lower case. */
    String key() {
      return key;
    }

    /** Whether it belongs to a message within the message. */
    boolean nested() {
      return nested;
    }

    /** The value unfolded, encoded words resolved. Headers are ASCII, but not all senders know. */
    String text() {
      String body;
      try {
        body = Decoded.strict(source, from, to - from, UTF_8, ProblemCode.EMAIL_ENCODING);
      } catch (Refused otherwise) {
        body = new String(source, from, to - from, unencoded);
      }
      return EncodedWords.decode(MimeUtil.unfold(body).strip());
    }

    @Override
    public String toString() {
      return "Header[…]";
    }
  }

  /** The text of the message's own header of this name, in lower case; empty if there is none. */
  String header(String key) {
    return first(key).orElse("").toLowerCase(Locale.ROOT);
  }

  /** The text of the message's own header of this name, which is in lower case. */
  Optional<String> first(String key) {
    for (Header header : headers) {
      if (!header.nested && header.key.equals(key)) {
        return Optional.of(header.text());
      }
    }
    return Optional.empty();
  }

  /** Whether there is a message within the message. */
  boolean hasNested() {
    for (Header header : headers) {
      if (header.nested) {
        return true;
      }
    }
    return false;
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
        .filter(part -> !part.isBlank())
        .toList();
  }

  /** The name of the message in its sender's system, without angle brackets. */
  Optional<String> id() {
    return first("message-id").map(Mail::bare).filter(text -> !PersonalText.of(text).isBlank());
  }

  private static String bare(String id) {
    StringBuilder bare = new StringBuilder(id.length());
    id.codePoints()
        .filter(c -> c != '<' && c != '>' && !(c <= ' ' && Character.isWhitespace(c)))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
