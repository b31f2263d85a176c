package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.formats.json.JsonReader;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.ProblemCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * What is around every value: {@code {"leadroad":1,"lead":…}}. The version is looked at before
 * anything else, wherever it stands.
 */
record Envelope<T>(
    String kind,
    BiConsumer<Out, ? super T> writer,
    Function<In, T> reader,
    Versions versions,
    Limits limits) {

  private static final String VERSION = "leadroad";

  /** What is to be escaped is said here, so that no default of a later parser changes a byte. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  Envelope<T> limitedTo(Limits others) {
    return new Envelope<>(kind, writer, reader, versions, others);
  }

  Envelope<T> knowing(Versions others) {
    return new Envelope<>(kind, writer, reader, others, limits);
  }

  byte[] write(T value) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
      Out out = new Out(json, limits);
      out.object(
          () -> {
            out.field(VERSION, (long) versions.current(), Out::number);
            out.field(kind, value, writer);
          });
    }
    byte[] bytes = Surrogates.escaped(written.toString()).getBytes(UTF_8);
    if (bytes.length > limits.maxBytes()) {
      throw Out.limit(ProblemCode.LIMIT_BYTES, bytes.length, limits.maxBytes());
    }
    return bytes;
  }

  T read(byte[] document, OptionalInt line) {
    Pointer root = Pointer.root(line);
    In in = new In(json(document, line, root), root);
    return in.object(
        fields -> {
          long version = fields.get(VERSION, this::version);
          if (!in.json().fields().containsKey(kind) && in.json().fields().size() > 1) {
            throw in.refuse(ProblemCode.CODEC_KIND);
          }
          return fields.get(kind, value -> reader.apply(value.lifted(versions, version, kind)));
        });
  }

  private long version(In in) {
    long version = in.number();
    if (version > versions.current()) {
      throw in.refuse(ProblemCode.CODEC_VERSION, version + " of at most " + versions.current());
    }
    if (version < versions.oldest()) {
      throw in.refuse(ProblemCode.CODEC_VALUE);
    }
    return version;
  }

  private Json json(byte[] document, OptionalInt line, Pointer root) {
    In whole = new In(new Json(Json.Kind.NULL, ""), root);
    if (document.length > limits.maxBytes()) {
      throw whole.refuse(
          ProblemCode.LIMIT_BYTES, document.length + " of at most " + limits.maxBytes());
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      if (text.isBlank()) {
        throw whole.refuse(ProblemCode.EMPTY);
      }
      return JsonReader.read(text, parsing(), line.orElse(1));
    } catch (CharacterCodingException notUtf8) {
      throw whole.refuse(ProblemCode.JSON_ENCODING);
    } catch (Refused refused) {
      throw new JsonCodecException(refused.problem());
    }
  }

  /** A text may be as long as the document, and so may the base64 of an original. */
  private Limits parsing() {
    return Limits.builder()
        .maxElements(limits.maxElements())
        .maxDepth(limits.maxDepth())
        .maxFieldLength(Integer.MAX_VALUE)
        .build();
  }
}
