package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** What the fields of a message, or of a part of one, say about its body (RFC 2045, 2183, 2231). */
final class MailEntity {

  private static final RawBody PLAIN = parsed(new RawField("Content-Type", "text/plain"));
  private static final RawBody INLINE = parsed(new RawField("Content-Disposition", "inline"));

  /** Putting together what RFC 2231 lets one part takes time in the square of their number. */
  private static final int MOST_PARAMETERS = 64;

  private RawBody type = PLAIN;
  private RawBody disposition = INLINE;
  private String encoding = "";
  private String followed = "";
  private byte[] boundary = {};

  /** Takes one of the fields that begin with {@code Content-}. */
  void take(RawField field) {
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "content-type" -> {
        type = parsed(field);
        follow(type);
      }
      case "content-disposition" -> disposition = parsed(field);
      case "content-transfer-encoding" -> {
        String named = field.getBody() == null ? "" : field.getBody();
        encoding = encoding.isEmpty() ? named.trim().toLowerCase(Locale.ROOT) : encoding;
      }
      default -> {}
    }
  }

  private static RawBody parsed(RawField field) {
    return RawFieldParser.DEFAULT.parseRawBody(field);
  }

  /** The first type that can be followed says what the body is made of. */
  private void follow(RawBody declared) {
    String whole = declared.getValue().toLowerCase(Locale.ROOT);
    int slash = Math.max(0, whole.indexOf('/'));
    String main = whole.substring(0, slash).trim();
    String sub = whole.substring(slash + 1 > whole.length() ? slash : slash + 1).trim();
    @Nullable String between = null;
    for (NameValuePair pair : declared.getParams()) {
      between = pair.getName().equalsIgnoreCase("boundary") ? pair.getValue() : between;
    }
    boolean cut = main.equals("multipart");
    if (followed.isEmpty() && !main.isEmpty() && !sub.isEmpty() && (!cut || between != null)) {
      followed = main + '/' + sub;
      boundary = cut ? ("--" + between).getBytes(ISO_8859_1) : boundary;
    }
  }

  boolean isMultipart() {
    return followed.startsWith("multipart/");
  }

  /** Whether the body is a message, as that of a part of a digest is if nothing else is said. */
  boolean isMessage(boolean inDigest) {
    return followed.isEmpty() ? inDigest : followed.equals("message/rfc822");
  }

  boolean isDigest() {
    return followed.equals("multipart/digest");
  }

  /** What the lines between the parts begin with. */
  byte[] boundary() {
    return boundary;
  }

  /** The media type as declared; empty if it has none. */
  String media() {
    return type.getValue().strip().toLowerCase(Locale.ROOT);
  }

  String file() {
    String file = parameter(disposition, "filename");
    return file.isEmpty() ? parameter(type, "name") : file;
  }

  boolean isAttachment() {
    return disposition.getValue().strip().equalsIgnoreCase("attachment");
  }

  /** The charset as declared, where the platform knows it. */
  Optional<Charset> charset() {
    return Charsets.named(parameter(type, "charset"));
  }

  boolean isEncoded() {
    return encoding.equals("base64") || encoding.equals("quoted-printable");
  }

  /** These bytes without their transfer encoding. */
  byte[] decoded(byte[] source, int from, int to) {
    if (!isEncoded()) {
      return Arrays.copyOfRange(source, from, to);
    }
    if (!encoding.equals("base64")) {
      return QuotedPrintable.decode(source, from, to);
    }
    InputStream in = new ByteArrayInputStream(source, from, to - from);
    byte[] content = new byte[to - from];
    int length = 0;
    try (InputStream decoding = new Base64InputStream(in, DecodeMonitor.SILENT)) {
      int more = decoding.read(content, 0, content.length);
      while (more > 0) {
        length += more;
        more =
            length == content.length ? -1 : decoding.read(content, length, content.length - length);
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return Arrays.copyOf(content, length);
  }

  private static String parameter(RawBody body, String name) {
    if (body.getParams().isEmpty() || body.getParams().size() > MOST_PARAMETERS) {
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
