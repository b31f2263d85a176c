package org.leadroad.scoring;

import java.time.ZoneId;

/**
 * The attributes that a vocabulary makes. They are keys wherever cards are read and compiled, so
 * they say themselves what equals what: records that leave it to the JVM make it link much code
 * when it has just started.
 */
final class Declared {

  private Declared() {}

  /**
   * A text.
   *
   * @param detail whether it is known of an interaction rather than of whom is scored
   */
  record OfText(String name, Fold fold, boolean many, boolean detail) implements Text {
    @Override
    public Kind kind() {
      return Kind.TEXT;
    }

    @Override
    public String toString() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OfText that
          && name.equals(that.name)
          && fold == that.fold
          && many == that.many
          && detail == that.detail;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** Something with an order. */
  record OfMeasure<T>(String name, Kind kind) implements Measure<T> {
    @Override
    public String toString() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OfMeasure<?> that && name.equals(that.name) && kind == that.kind;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** A day. */
  record OfDay(String name, ZoneId zone) implements Day {

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Something that is so or not. */
  record OfFlag(String name) implements Attribute<Boolean> {
    @Override
    public Kind kind() {
      return Kind.FLAG;
    }

    @Override
    public String toString() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OfFlag that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
