package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.apache.james.mime4j.util.MimeUtil;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.Original;

/** Takes a message apart (RFC 5322, 2045 to 2047, 2231), leniently and within the limits. */
final class MailParser {

  private static final RawBody PLAIN = parsed(new RawField("Content-Type", "text/plain"));
  private static final RawBody INLINE = parsed(new RawField("Content-Disposition", "inline"));

  /** Putting together what RFC 2231 lets one part takes time in the square of their number. */
  private static final int MOST_PARAMETERS = 64;

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

  private final Limits limits;
  private final Charset unencoded;
  private final List<Mail.Header> headers = new ArrayList<>();
  private final List<MailPart> parts = new ArrayList<>();
  private final MimeTokenStream stream;
  private RawBody type = PLAIN;
  private RawBody disposition = INLINE;
  private int depth;
  private int messages;
  private int bodyParts;

  private MailParser(Limits limits, Optional<Charset> fallback) {
    this.limits = limits;
    this.unencoded = fallback.orElse(ISO_8859_1);
    this.stream =
        new MimeTokenStream(
            new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(limits.maxFieldLength())
                .setMaxHeaderCount(limits.maxElements())
                .setMaxContentLen(-1)
                .build(),
            DecodeMonitor.SILENT,
            null);
  }

  /** What the parser has to say about a fault may show the message, so it is dropped. */
  static Mail parse(byte[] message, int from, Limits limits, Optional<Charset> fallback)
      throws Refused {
    MailParser parser = new MailParser(limits, fallback);
    try {
      parser.read(new ByteArrayInputStream(message, from, message.length - from));
    } catch (MimeException | IOException malformed) {
      throw new Refused(Problem.of(ProblemCode.EMAIL_MALFORMED, Place.whole()));
    }
    if (parser.headers.stream()
        .noneMatch(header -> USUAL.contains(header.name().toLowerCase(Locale.ROOT)))) {
      throw new Refused(Problem.of(ProblemCode.NOT_EMAIL, Place.whole()));
    }
    return new Mail(List.copyOf(parser.headers), List.copyOf(parser.parts));
  }

  private void read(InputStream message) throws MimeException, IOException, Refused {
    stream.parse(message);
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_MESSAGE -> {
          messages++;
          deeper();
        }
        case T_START_MULTIPART -> deeper();
        case T_END_MULTIPART -> depth--;
        case T_END_MESSAGE -> {
          messages--;
          depth--;
        }
        case T_START_HEADER -> {
          type = PLAIN;
          disposition = INLINE;
        }
        case T_START_BODYPART -> bodyParts++;
        case T_END_BODYPART -> bodyParts--;
        case T_FIELD -> field(stream.getField());
        case T_BODY -> body();
        default -> {}
      }
    }
  }

  private void deeper() throws Refused {
    if (++depth > limits.maxDepth()) {
      throw new Refused(
          Problem.limit(ProblemCode.LIMIT_DEPTH, Place.whole(), depth, limits.maxDepth()));
    }
  }

  private void field(Field field) {
    String name = field.getName();
    switch (name.toLowerCase(Locale.ROOT)) {
      case "content-type" -> type = parsed(field);
      case "content-disposition" -> disposition = parsed(field);
      default -> {}
    }
    if (bodyParts == 0 || messages > 1) {
      headers.add(new Mail.Header(name, text(field), messages > 1));
    }
  }

  private static RawBody parsed(Field field) {
    RawField raw =
        field instanceof RawField already
            ? already
            : new RawField(field.getName(), field.getBody());
    return RawFieldParser.DEFAULT.parseRawBody(raw);
  }

  /** Headers are ASCII, but some senders write what they like. */
  private String text(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    int colon = 0;
    while (colon < raw.length && raw[colon] != ':') {
      colon++;
    }
    int from = Math.min(colon + 1, raw.length);
    String body;
    try {
      body = Decoded.strict(raw, from, UTF_8, ProblemCode.EMAIL_ENCODING);
    } catch (Refused otherwise) {
      body = new String(raw, from, raw.length - from, unencoded);
    }
    return EncodedWords.decode(MimeUtil.unfold(body).strip());
  }

  private void body() throws IOException, Refused {
    if (parts.size() == limits.maxFields()) {
      throw new Refused(
          Problem.limit(
              ProblemCode.LIMIT_ELEMENTS, Place.whole(), parts.size() + 1L, limits.maxFields()));
    }
    String media = type.getValue().strip().toLowerCase(Locale.ROOT);
    String file = parameter(disposition, "filename");
    file = file.isEmpty() ? parameter(type, "name") : file;
    boolean attached =
        disposition.getValue().strip().equalsIgnoreCase("attachment")
            || !file.isEmpty()
            || !media.startsWith("text/");
    Original content =
        Batch.original(
            stream.getDecodedInputStream().readAllBytes(),
            media.isEmpty() ? "text/plain" : media,
            charset(parameter(type, "charset")));
    parts.add(new MailPart(content, file, attached, messages > 1));
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isEmpty() || !Charset.isSupported(name)
          ? Optional.empty()
          : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  private static String parameter(RawBody body, String name) {
    if (body.getParams().size() > MOST_PARAMETERS) {
      return "";
    }
    MimeParameterMapping parameters = new MimeParameterMapping();
    for (NameValuePair pair : body.getParams()) {
      if (pair.getName() != null && pair.getValue() != null) {
        parameters.addParameter(pair.getName(), pair.getValue());
      }
    }
    String value = parameters.get(name);
    return value == null ? "" : value.strip();
  }
}
