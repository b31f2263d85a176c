package org.leadroad.lifecycle;

import org.leadroad.core.check.Checks;

/**
 * The name of one fact: the host's own or a random one. The same id twice is the same fact twice,
 * so recording can be tried again.
 *
 * @param value 1 to 200 characters without blanks and control characters
 */
public record FactId(String value) implements Comparable<FactId> {

  /** Checks the characters. */
  public FactId {
    Checks.identifier("fact id", value);
  }

  /**
   * {@return the id with this name}
   *
   * @param value 1 to 200 characters without blanks and control characters
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
