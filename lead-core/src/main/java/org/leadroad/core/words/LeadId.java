package org.leadroad.core.words;

import org.leadroad.core.check.Checks;

/**
 * The name of one lead: the host's own or a random one, never computed from the words.
 *
 * <p>It appears in logs, facts and exports, and outlives the words after an erasure; so it must not
 * be an e-mail address or anything else that tells who somebody is.
 *
 * @param value 1 to 200 characters, none of them blank or a control character
 */
public record LeadId(String value) implements Comparable<LeadId> {

  /** Checks the characters. */
  public LeadId {
    Checks.identifier("lead id", value);
  }

  /**
   * {@return the id with this name}
   *
   * @param value 1 to 200 characters, none of them blank or a control character
   * @throws IllegalArgumentException if it has other characters, or another number of them
   */
  public static LeadId of(String value) {
    return new LeadId(value);
  }

  @Override
  public int compareTo(LeadId other) {
    return value.compareTo(other.value);
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value;
  }
}
