package org.leadroad.core.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
  private final Map<String, Json> fields = new LinkedHashMap<>();
  private final List<Json> items = new ArrayList<>();

  Json(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** Adds a field, and answers whether its name is new. */
  boolean put(String name, Json value) {
    return fields.putIfAbsent(name, value) == null;
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

  boolean has(String name, Kind expected) {
    return get(name).filter(value -> value.is(expected)).isPresent();
  }

  Optional<Json> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** What the field at the end of this path says, if it is a text, number or flag. */
  Optional<String> single(String... path) {
    Optional<Json> here = Optional.of(this);
    for (String name : path) {
      here = here.flatMap(value -> value.get(name));
    }
    return here.filter(Json::isSingle).map(Json::text);
  }

  /** The objects in the array of this name; none if there is something else in it. */
  List<Json> objects(String name) {
    List<Json> all = get(name).map(Json::items).orElse(List.of());
    return all.stream().allMatch(item -> item.is(Kind.OBJECT)) ? all : List.of();
  }

  /** Whether it holds nothing that holds something else. */
  boolean isFlat() {
    return fields.values().stream()
        .flatMap(value -> Stream.concat(Stream.of(value), value.items().stream()))
        .noneMatch(
            value ->
                value.is(Kind.OBJECT) || value.items().stream().anyMatch(i -> i.is(Kind.ARRAY)));
  }

  @Override
  public String toString() {
    return "Json[" + kind + "]";
  }
}
