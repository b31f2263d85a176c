package org.leadroad.lifecycle.privacy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadroad.core.words.PersonalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON document while it is written. What there is none of is left out. */
record Document(JsonGenerator json) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The bytes of an object with these fields. */
  static byte[] write(Consumer<Document> fields) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
      new Document(json).object(fields);
    }
    return whole(written.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Half pairs can only stand inside strings, where JSON has a way to write them. */
  private static String whole(String json) {
    StringBuilder whole = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                whole.append("\\u").append(Integer.toHexString(point));
              } else {
                whole.appendCodePoint(point);
              }
            });
    return whole.toString();
  }

  private void object(Consumer<Document> fields) {
    json.writeStartObject();
    fields.accept(this);
    json.writeEndObject();
  }

  void object(String name, Consumer<Document> fields) {
    json.writeName(name);
    object(fields);
  }

  <T> void objects(String name, Collection<? extends T> items, Function<T, Consumer<Document>> of) {
    if (!items.isEmpty()) {
      json.writeName(name);
      json.writeStartArray();
      items.forEach(item -> object(of.apply(item)));
      json.writeEndArray();
    }
  }

  void string(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void string(String name, Optional<?> value) {
    value.ifPresent(there -> string(name, there.toString()));
  }

  void constant(String name, Enum<?> value) {
    string(name, value.name());
  }

  void instant(String name, Instant at) {
    string(name, at.toString());
  }

  void personal(String name, PersonalText text) {
    string(name, text.reveal());
  }

  void personal(String name, Optional<PersonalText> text) {
    text.ifPresent(there -> personal(name, there));
  }

  void details(Map<String, PersonalText> details) {
    if (!details.isEmpty()) {
      object("details", all -> new TreeMap<>(details).forEach(all::personal));
    }
  }

  void strings(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      json.writeName(name);
      json.writeStartArray();
      values.forEach(value -> json.writeString(value.toString()));
      json.writeEndArray();
    }
  }

  void personals(String name, Collection<PersonalText> texts) {
    strings(name, texts.stream().map(PersonalText::reveal).toList());
  }

  void number(String name, long value) {
    json.writeNumberProperty(name, value);
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }
}
