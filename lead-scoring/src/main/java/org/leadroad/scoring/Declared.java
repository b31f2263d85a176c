package org.leadroad.scoring;

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
