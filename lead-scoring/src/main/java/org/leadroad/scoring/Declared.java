package org.leadroad.scoring;

import java.time.ZoneId;

/** The attributes that a vocabulary makes. */
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
  }

  /** Something with an order. */
  record OfMeasure<T>(String name, Kind kind) implements Measure<T> {
    @Override
    public String toString() {
      return name;
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
  }
}
