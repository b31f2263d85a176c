package org.leadroad.lifecycle;

import java.util.Objects;

/**
 * The name of one fact: the host's own or a random one. The same id twice is the same fact twice,
 * so recording can be tried again.
 *
 * @param value 1 to 200 characters, none of them blank
 */
public record FactId(String value) implements Comparable<FactId> {

  /** Checks the characters. */
  public FactId {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty()
        || value.length() > 200
        || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("fact id must have 1 to 200 characters and no blanks");
    }
  }

  /**
   * {@return the id with this name}
   *
   * @param value 1 to 200 characters, none of them blank
   */
  public static FactId of(String value) {
    return new FactId(value);
  }

  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value;
  }
}
