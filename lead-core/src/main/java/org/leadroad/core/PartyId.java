package org.leadroad.core;

import org.leadroad.core.check.Checks;
import org.leadroad.core.words.LeadId;

/**
 * The name of one party, a person or a company: the host's customer number, a random id, or that of
 * the first lead.
 *
 * @param value 1 to 200 characters, none of them blank or a control character
 */
public record PartyId(String value) implements Comparable<PartyId> {

  /** Checks the characters. */
  public PartyId {
    Checks.identifier("party id", value);
  }

  /**
   * {@return the id with this name}
   *
   * @param value 1 to 200 characters, none of them blank or a control character
   */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  /**
   * {@return the id of a party that nothing but this lead names yet}
   *
   * @param first the lead it was met in
   */
  public static PartyId metIn(LeadId first) {
    return new PartyId(first.value());
  }

  @Override
  public int compareTo(PartyId other) {
    return value.compareTo(other.value);
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value;
  }
}
