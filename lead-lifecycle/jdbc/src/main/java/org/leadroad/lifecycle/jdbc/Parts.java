package org.leadroad.lifecycle.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields of one JSON object. What is not as it was written is refused without showing it, and
 * so is a field that nobody asked for.
 */
final class Parts {

  /** The field that holds a document of another codec: it is kept as it is written. */
  static final String DOCUMENT = "document";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Parts() {}

  static Parts of(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw odd();
      }
      Parts parts = object(parser, json);
      if (parser.nextToken() != null) {
        throw odd();
      }
      return parts;
    } catch (JacksonException malformed) {
      throw odd();
    }
  }

  static IllegalArgumentException odd() {
    return new IllegalArgumentException("the document is not as it was written");
  }

  private static Parts object(JsonParser parser, String json) {
    Parts parts = new Parts();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      parts.fields.put(
          name, name.equals(DOCUMENT) ? raw(parser, json) : value(token, parser, json));
    }
    return parts;
  }

  private static String raw(JsonParser parser, String json) {
    long from = parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    long to = parser.currentLocation().getCharOffset();
    return json.substring(Math.toIntExact(from), Math.toIntExact(to));
  }

  private static Object value(JsonToken token, JsonParser parser, String json) {
    return switch (token) {
      case START_OBJECT -> object(parser, json);
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          items.add(value(next, parser, json));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw odd();
    };
  }

  String string(String name) {
    return get(name, String.class);
  }

  long number(String name) {
    return get(name, Long.class);
  }

  boolean flag(String name) {
    return get(name, Boolean.class);
  }

  Instant instant(String name) {
    return Instant.parse(string(name));
  }

  Parts parts(String name) {
    return get(name, Parts.class);
  }

  <E extends Enum<E>> E constant(String name, Class<E> constants) {
    return Enum.valueOf(constants, string(name));
  }

  <T> Optional<T> optional(String name, Function<String, T> how) {
    asked.add(name);
    return fields.containsKey(name) ? Optional.of(how.apply(name)) : Optional.empty();
  }

  <I, T> List<T> list(String name, Class<I> items, Function<I, T> how) {
    List<T> list = new ArrayList<>();
    for (Object item : get(name, List.class)) {
      list.add(how.apply(cast(item, items)));
    }
    return list;
  }

  /** Texts by names that somebody else gave. */
  Map<String, String> strings() {
    Map<String, String> all = new LinkedHashMap<>();
    fields.keySet().forEach(name -> all.put(name, string(name)));
    return all;
  }

  void requireAllAsked() {
    if (!asked.containsAll(fields.keySet())) {
      throw odd();
    }
  }

  private <T> T get(String name, Class<T> type) {
    asked.add(name);
    return cast(fields.get(name), type);
  }

  private static <T> T cast(@Nullable Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw odd();
    }
    return type.cast(value);
  }
}
