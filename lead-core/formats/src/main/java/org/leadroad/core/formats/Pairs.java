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
    Optional<String> value =
        VALUES.stream().filter(name -> object.get(name).isPresent()).findFirst();
    return value.flatMap(
        name ->
            LABELS.stream()
                .filter(label -> isLabel(object, label))
                .findFirst()
                .map(label -> new Pairs(label, name)));
  }

  /** Whether there is something, and all of it pairs. */
  static boolean isOfPairs(List<Json> items) {
    return !items.isEmpty() && items.stream().allMatch(item -> of(item).isPresent());
  }

  private static boolean isLabel(Json object, String label) {
    return object
        .get(label)
        .filter(text -> text.is(Json.Kind.TEXT) && !PersonalText.of(text.text()).isBlank())
        .isPresent();
  }
}
