package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.intake.Intake;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The texts, numbers and flags of one JSON value, as the bare parser has them. */
final class PlainJson {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Set<String> LABELS =
      Set.of("column_id", "column_name", "name", "field", "key", "label", "question");
  private static final Set<String> PAGES =
      Set.of("data", "elements", "results", "leads", "contacts");

  /** Values that must be words. */
  private final List<String> said = new ArrayList<>();

  /** Values that may become the name of a word instead. */
  private final List<String> labels = new ArrayList<>();

  private boolean paged;

  private PlainJson() {}

  /** {@return the values, if it is one value in UTF-8 without a byte order mark} */
  static Optional<PlainJson> read(byte[] input) {
    PlainJson json = new PlainJson();
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString();
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
        json.value(parser, parser.nextToken(), "", false);
        return parser.nextToken() == null ? Optional.of(json) : Optional.empty();
      }
    } catch (CharacterCodingException | JacksonException noValue) {
      return Optional.empty();
    }
  }

  private void value(JsonParser parser, JsonToken token, String name, boolean secret) {
    if (token == JsonToken.START_OBJECT) {
      for (String inner = parser.nextName(); inner != null; inner = parser.nextName()) {
        paged |= PAGES.contains(inner);
        value(parser, parser.nextToken(), inner, secret || inner.equalsIgnoreCase("google_key"));
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        value(parser, next, name, secret);
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      String text = IntakeLaws.whole(parser.getString());
      if (secret || LABELS.contains(name)) {
        labels.add(text);
      } else {
        said.add(text);
      }
    }
  }

  /** Fails if a lead says something else than the value, or less. */
  void requireKept(Intake intake) {
    List<String> words = new ArrayList<>();
    intake
        .leads()
        .forEach(lead -> lead.words().list().forEach(word -> words.add(word.text().reveal())));
    if (intake.problems().isEmpty() && !paged) {
      for (String text : said) {
        IntakeLaws.require(words.remove(text), () -> "a value of the document must be a word");
      }
      labels.forEach(words::remove);
    } else {
      said.forEach(words::remove);
      labels.forEach(words::remove);
    }
    IntakeLaws.same("the words that nobody said", 0, words.size());
  }
}
