package org.leadroad.core.formats;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.words.PersonalText;

/**
 * A field that is sent as an object of a name and a value: {@code {"name": "email", "values":
 * ["…"]}}.
 *
 * @param label the field of the object that holds the name
 * @param value the field of the object that holds the value
 */
record Pairs(String label, String value) {

  private static final List<String> LABELS =
      List.of("column_id", "column_name", "name", "field", "key", "label", "question");
  private static final List<String> VALUES = List.of("string_value", "value", "values", "answer");

  /** The pair that an object is, if it is one. */
  static Optional<Pairs> of(Json object) {
    for (String value : VALUES) {
      if (object.has(value)) {
        for (String label : LABELS) {
          if (isLabel(object, label)) {
            return Optional.of(new Pairs(label, value));
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether there is something, and all of it pairs. */
  static boolean isOfPairs(List<Json> items) {
    for (Json item : items) {
      if (of(item).isEmpty()) {
        return false;
      }
    }
    return !items.isEmpty();
  }

  private static boolean isLabel(Json object, String label) {
    return object.has(label, Json.Kind.TEXT)
        && !PersonalText.of(object.get(label).text()).isBlank();
  }
}
