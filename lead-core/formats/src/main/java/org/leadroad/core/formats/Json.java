package org.leadroad.core.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a JSON document, as it is written there. */
final class Json {

  /** What a value is. */
  enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    FLAG,
    NULL
  }

  private final Kind kind;
  private final String text;
  private final Map<String, Json> fields;
  private final List<Json> items;

  Json(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
    this.fields = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
    this.items = kind == Kind.ARRAY ? new ArrayList<>(4) : List.of();
  }

  /** Adds a field to an object that has none of this name. */
  void put(String name, Json value) {
    fields.put(name, value);
  }

  void add(Json item) {
    items.add(item);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSingle() {
    return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.FLAG;
  }

  /** The characters of a text, number or flag; of all else none. */
  String text() {
    return text;
  }

  Map<String, Json> fields() {
    return fields;
  }

  List<Json> items() {
    return items;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  boolean has(String name, Kind expected) {
    Json value = fields.get(name);
    return value != null && value.is(expected);
  }

  Optional<Json> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** What the field at the end of this path says, if it is a text, number or flag. */
  Optional<String> single(String... path) {
    @Nullable Json here = this;
    for (String name : path) {
      here = here == null ? null : here.fields.get(name);
    }
    return here != null && here.isSingle() ? Optional.of(here.text) : Optional.empty();
  }

  boolean hasSingle(String name) {
    Json value = fields.get(name);
    return value != null && value.isSingle();
  }

  /** The objects in the array of this name; none if there is something else in it. */
  List<Json> objects(String name) {
    Json value = fields.get(name);
    if (value == null) {
      return List.of();
    }
    for (Json item : value.items) {
      if (!item.is(Kind.OBJECT)) {
        return List.of();
      }
    }
    return value.items;
  }

  /** Whether it holds nothing that holds something else. */
  boolean isFlat() {
    for (Json value : fields.values()) {
      if (value.is(Kind.OBJECT) || !value.isFlatArray()) {
        return false;
      }
    }
    return true;
  }

  private boolean isFlatArray() {
    for (Json item : items) {
      if (item.is(Kind.OBJECT) || item.is(Kind.ARRAY)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "Json[" + kind + "]";
  }
}
