package org.leadroad.core.evidence;

import org.leadroad.core.check.Checks;

/**
 * The name of one piece of evidence: the host's own or a random one. The same id twice is the same
 * evidence twice.
 *
 * @param value 1 to 200 characters, none of them blank or a control character
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

  /** Checks the characters. */
  public EvidenceId {
    Checks.identifier("evidence id", value);
  }

  /**
   * {@return the id with this name}
   *
   * @param value 1 to 200 characters, none of them blank or a control character
   * @throws IllegalArgumentException if it has other characters, or another number of them
   */
  public static EvidenceId of(String value) {
    return new EvidenceId(value);
  }

  @Override
  public int compareTo(EvidenceId other) {
    return value.compareTo(other.value);
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value;
  }
}
