package org.leadroad.examples.desk;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.leadroad.core.words.PersonalText;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object a line. */
final class JsonLine implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("\n")
          .build();

  private final JsonGenerator json;
  private boolean written;

  JsonLine(OutputStream out) {
    this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  /** Texts and whole numbers as one array, which may stand in a page: it holds no tag. */
  static String array(List<?> values) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (Object value : values) {
        if (value instanceof Number number) {
          json.writeNumber(number.longValue());
        } else {
          json.writeString(String.valueOf(value));
        }
      }
      json.writeEndArray();
    }
    return text.toString().replace("<", "\\u003c");
  }

  JsonLine begin() {
    json.writeStartObject();
    return this;
  }

  void end() {
    json.writeEndObject();
    written = true;
  }

  JsonLine text(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  JsonLine text(String name, Optional<String> value) {
    if (value.isPresent()) {
      return text(name, value.get());
    }
    json.writeNullProperty(name);
    return this;
  }

  JsonLine number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonLine flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  JsonLine absent(String name) {
    json.writeNullProperty(name);
    return this;
  }

  JsonLine texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  JsonLine revealed(String name, List<PersonalText> values) {
    return texts(name, values.stream().map(PersonalText::reveal).toList());
  }

  JsonLine pair(String one, String other) {
    json.writeStartArray();
    json.writeString(one);
    json.writeString(other);
    json.writeEndArray();
    return this;
  }

  /** A list of objects, or of whatever the writer writes. */
  <T> JsonLine list(String name, List<T> values, BiConsumer<JsonLine, T> writer) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> writer.accept(this, value));
    json.writeEndArray();
    return this;
  }

  JsonLine object(String name, Runnable fields) {
    json.writeObjectPropertyStart(name);
    fields.run();
    json.writeEndObject();
    return this;
  }

  JsonLine element(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
    return this;
  }

  @Override
  public void close() {
    if (written) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
