package org.leadroad.core;

import org.leadroad.core.check.Checks;
import org.leadroad.core.words.LeadId;

/**
 * The name of one party, a person or a company: the host's customer number, a random id, or that of
 * the first lead.
 *
 * @param value 1 to 220 characters, none of them blank or a control character
 */
public record PartyId(String value) implements Comparable<PartyId> {

  /** The longest lead id, and room for a place. */
  private static final int LONGEST = 220;

  /** Checks the characters. */
  public PartyId {
    Checks.identifier("party id", value, LONGEST);
  }

  /**
   * {@return the id with this name}
   *
   * @param value 1 to 220 characters, none of them blank or a control character
   * @throws IllegalArgumentException if it has other characters, or another number of them
   */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  /**
   * {@return the id of a party that nothing but its place in this lead names yet: {@code
   * web-4711#1} for the first, {@code web-4711#2} for the second; another for each lead and place}
   *
   * @param first the lead it was met in
   * @param place its place among those whom the lead names, from 0
   * @throws IllegalArgumentException if the place is negative
   */
  public static PartyId metIn(LeadId first, int place) {
    if (place < 0) {
      throw new IllegalArgumentException("place must not be negative, but was " + place);
    }
    return new PartyId(first.value() + '#' + (place + 1L));
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
