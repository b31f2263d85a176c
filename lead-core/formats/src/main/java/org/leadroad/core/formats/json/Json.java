package org.leadroad.core.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a JSON document, as it is written there. A field that is not there can be asked like
 * one that is, and answers as null does.
 */
public final class Json {

  /** What a value is. */
  public enum Kind {
    /** Fields by name. */
    OBJECT,
    /** Items in order. */
    ARRAY,
    /** A string. */
    TEXT,
    /** A number, as written. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** Null. */
    NULL
  }

  private static final Json ABSENT = new Json(Kind.NULL, "");

  private final Kind kind;
  private final String text;
  private final Map<String, Json> fields;
  private final List<Json> items;

  /**
   * A value without fields or items.
   *
   * @param kind what it is
   * @param text the characters of a text, number or flag; else empty
   */
  public Json(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
    this.fields = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
    this.items = kind == Kind.ARRAY ? new ArrayList<>(4) : List.of();
  }

  /**
   * Adds a field to an object that has none of this name.
   *
   * @param name its name
   * @param value its value
   */
  public void put(String name, Json value) {
    fields.put(name, value);
  }

  /**
   * Adds an item to an array.
   *
   * @param item after the others
   */
  public void add(Json item) {
    items.add(item);
  }

  /**
   * {@return whether it is that}
   *
   * @param other a kind
   */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** {@return whether it is a text, number or flag} */
  public boolean isSingle() {
    return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.FLAG;
  }

  /** {@return the characters of a text, number or flag; of all else none} */
  public String text() {
    return text;
  }

  /** {@return the fields of an object in their order; of all else none} */
  public Map<String, Json> fields() {
    return fields;
  }

  /** {@return the items of an array; of all else none} */
  public List<Json> items() {
    return items;
  }

  /**
   * {@return whether there is a field of this name}
   *
   * @param name its name
   */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /**
   * {@return whether there is a field of this name and kind}
   *
   * @param name its name
   * @param expected what it is
   */
  public boolean has(String name, Kind expected) {
    return fields.getOrDefault(name, ABSENT).is(expected);
  }

  /**
   * {@return the field of this name}
   *
   * @param name its name
   */
  public Json get(String name) {
    return fields.getOrDefault(name, ABSENT);
  }

  /**
   * {@return the objects in the array of this name; none if there is something else in it}
   *
   * @param name its name
   */
  public List<Json> objects(String name) {
    List<Json> items = get(name).items;
    for (Json item : items) {
      if (!item.is(Kind.OBJECT)) {
        return List.of();
      }
    }
    return items;
  }

  /** {@return whether it holds nothing that holds something else} */
  public boolean isFlat() {
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
