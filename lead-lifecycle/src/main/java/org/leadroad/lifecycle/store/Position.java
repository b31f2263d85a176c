package org.leadroad.lifecycle.store;

import org.leadroad.core.check.Checks;

/**
 * How far somebody has read a {@link RoadStore}: an opaque mark, to be kept and given back.
 *
 * @param value only the store that gave it knows what it means; 1 to 200 characters
 */
public record Position(String value) {

  /** Before the first fact of every store. */
  public static final Position START = new Position("start");

  /** Checks the characters. */
  public Position {
    Checks.identifier("position", value);
  }

  /**
   * {@return the position with these characters}
   *
   * @param value as a store gave it
   * @throws IllegalArgumentException if it has other characters than an identifier
   */
  public static Position of(String value) {
    return new Position(value);
  }
}
