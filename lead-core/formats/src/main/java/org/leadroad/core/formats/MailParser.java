package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * Takes a message apart (RFC 5322, 2046), leniently and within the limits: line by line, so that a
 * boundary is looked for only where a line begins.
 */
final class MailParser {

  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "received",
          "message-id",
          "return-path",
          "mime-version",
          "content-type",
          "delivered-to",
          "reply-to",
          "sender");

  /** Of one such field; of many, their squares together may not be more. */
  private static final int LONGEST_STRUCTURED = 1 << 13;

  private final Limits limits;
  private final Charset unencoded;
  private final List<Mail.Header> headers = new ArrayList<>();
  private final List<MailPart> parts = new ArrayList<>();
  private int depth;
  private int messages;
  private int bodyParts;

  /** Bytes of messages that were encoded within others. */
  private int unpacked;

  /** Parameters of fields are told apart in time that grows with the square of their length. */
  private long work;

  private MailParser(Limits limits, Optional<Charset> fallback) {
    this.limits = limits;
    this.unencoded = fallback.orElse(ISO_8859_1);
  }

  static Mail parse(byte[] message, int from, Limits limits, Optional<Charset> fallback)
      throws Refused {
    MailParser parser = new MailParser(limits, fallback);
    parser.message(message, from, message.length);
    for (Mail.Header header : parser.headers) {
      if (USUAL.contains(header.key())) {
        return new Mail(parser.headers, parser.parts);
      }
    }
    throw new Refused(Problem.of(ProblemCode.NOT_EMAIL, Place.whole()));
  }

  private void message(byte[] source, int from, int to) throws Refused {
    messages++;
    deeper();
    entity(source, from, to, false);
    depth--;
    messages--;
  }

  private void deeper() throws Refused {
    require(ProblemCode.LIMIT_DEPTH, ++depth, limits.maxDepth());
  }

  private static void require(ProblemCode limit, int seen, int most) throws Refused {
    if (seen > most) {
      throw new Refused(Problem.limit(limit, Place.whole(), seen, most));
    }
  }

  private void entity(byte[] source, int from, int to, boolean inDigest) throws Refused {
    MailEntity entity = new MailEntity();
    int body = headers(source, from, to, entity);
    if (entity.isMultipart()) {
      deeper();
      parts(source, body, to, entity);
      depth--;
    } else if (!entity.isMessage(inDigest)) {
      body(entity, source, body, to);
    } else if (entity.isEncoded()) {
      byte[] decoded = entity.decoded(source, body, to);
      unpacked += decoded.length;
      require(ProblemCode.LIMIT_BYTES, unpacked, limits.maxBytes());
      message(decoded, 0, decoded.length);
    } else {
      message(source, body, to);
    }
  }

  /** Takes the fields, and answers where the body begins. */
  private int headers(byte[] source, int from, int to, MailEntity entity) throws Refused {
    int count = 0;
    int at = from;
    while (at < to) {
      int next = nextLine(source, at, to);
      if (bare(source, at, next) == at) {
        return next;
      }
      while (next < to && (source[next] == ' ' || source[next] == '\t')) {
        next = nextLine(source, next, to);
      }
      int end = bare(source, at, next);
      require(ProblemCode.LIMIT_ELEMENTS, ++count, limits.maxElements());
      require(ProblemCode.LIMIT_FIELD, end - at, limits.maxFieldLength());
      field(source, at, end, entity);
      at = next;
    }
    return to;
  }

  private void field(byte[] source, int from, int to, MailEntity entity) throws Refused {
    int colon = from;
    while (colon < to && isUsual(source[colon])) {
      colon++;
    }
    boolean usual = colon > from && colon < to && source[colon] == ':';
    @Nullable RawField raw = null;
    if (!usual || source[from] == 'C' || source[from] == 'c') {
      raw = raw(Arrays.copyOfRange(source, from, to));
      if (raw == null) {
        return;
      }
      work += (long) (to - from) * (to - from);
      if (work > (long) LONGEST_STRUCTURED * LONGEST_STRUCTURED) {
        throw new Refused(
            Problem.limit(ProblemCode.LIMIT_FIELD, Place.whole(), to - from, LONGEST_STRUCTURED));
      }
      entity.take(raw);
    }
    if (bodyParts == 0 || messages > 1) {
      String name =
          raw == null ? new String(source, from, colon - from, ISO_8859_1) : raw.getName();
      while (source[colon] != ':') {
        colon++;
      }
      headers.add(new Mail.Header(name, source, colon + 1, to, unencoded, messages > 1));
    }
  }

  private static boolean isUsual(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '-' || (b >= '0' && b <= '9');
  }

  /** The field with whatever its sender put around the name, or null if it has none. */
  private static @Nullable RawField raw(byte[] bytes) {
    try {
      RawField field = RawFieldParser.DEFAULT.parseField(new ByteArrayBuffer(bytes, true));
      boolean named = field.getName().chars().allMatch(c -> c > ' ' && c < 0x7F && c != ':');
      return named ? field : null;
    } catch (MimeException nameless) {
      return null;
    }
  }

  private void parts(byte[] source, int from, int to, MailEntity entity) throws Refused {
    byte[] boundary = entity.boundary();
    int part = -1;
    int at = from;
    while (at < to) {
      int next = nextLine(source, at, to);
      if (isBoundary(source, at, next, boundary)) {
        if (part >= 0) {
          part(source, part, bare(source, part, at), entity);
        }
        part = next;
        if (isLast(source, at + boundary.length, to)) {
          return;
        }
      }
      at = next;
    }
    if (part >= 0 && part < to) {
      part(source, part, to, entity);
    }
  }

  /** Whether a line is this boundary, and not one that only begins like it. */
  private static boolean isBoundary(byte[] source, int from, int to, byte[] boundary) {
    int end = from + boundary.length;
    return end <= to
        && Arrays.equals(source, from, end, boundary, 0, boundary.length)
        && (end == to || isBlank(source[end]) || isLast(source, end, to));
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private static boolean isLast(byte[] source, int from, int to) {
    return from + 1 < to && source[from] == '-' && source[from + 1] == '-';
  }

  private void part(byte[] source, int from, int to, MailEntity whole) throws Refused {
    bodyParts++;
    entity(source, from, to, whole.isDigest());
    bodyParts--;
  }

  private static int nextLine(byte[] source, int from, int to) {
    int at = from;
    while (at < to && source[at] != '\n') {
      at++;
    }
    return Math.min(to, at + 1);
  }

  /** The end without one line end before it. */
  private static int bare(byte[] source, int from, int to) {
    int end = to > from && source[to - 1] == '\n' ? to - 1 : to;
    return end > from && source[end - 1] == '\r' ? end - 1 : end;
  }

  private void body(MailEntity entity, byte[] source, int from, int to) throws Refused {
    require(ProblemCode.LIMIT_ELEMENTS, parts.size() + 1, limits.maxFields());
    String media = entity.media();
    String file = entity.file();
    boolean attached = entity.isAttachment() || !file.isEmpty() || !media.startsWith("text/");
    parts.add(
        new MailPart(
            entity.decoded(source, from, to),
            media.isEmpty() ? "text/plain" : media,
            entity.charset(),
            file,
            attached,
            messages > 1));
  }
}
