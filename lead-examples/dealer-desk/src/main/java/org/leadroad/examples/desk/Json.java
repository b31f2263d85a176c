package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads strict, bounded JSON into maps, lists and texts; numbers and flags stay in their written
 * form.
 */
final class Json {

  /** Why a text is not JSON: where, and nothing of what it says. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    final int line;
    final int column;

    Malformed(int line, int column) {
      super("not JSON at line " + line + " column " + column);
      this.line = line;
      this.column = column;
    }
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxStringLength(1 << 16)
                  .maxNameLength(256)
                  .maxNumberLength(64)
                  .maxDocumentLength(1L << 20)
                  .maxTokenCount(20_000)
                  .build())
          .build();

  private Json() {}

  /** One value and nothing after it: a map, a list, a text, or null. */
  static @Nullable Object read(byte[] text) throws Malformed {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new Malformed(1, 1);
      }
      Object value = value(parser, first);
      if (parser.nextToken() != null) {
        throw new Malformed(
            parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr());
      }
      return value;
    } catch (StreamReadException malformed) {
      throw new Malformed(
          malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
    }
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      fields.put(name, value(parser, parser.nextToken()));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(parser, token));
    }
    return values;
  }
}
