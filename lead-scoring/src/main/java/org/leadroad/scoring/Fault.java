package org.leadroad.scoring;

import java.util.Objects;

/**
 * Something that is wrong with a card. Immutable.
 *
 * @param code what sort of thing; stays for ever
 * @param part the id of the rule or group, the name of the tier, {@code bands} or {@code card}
 * @param message what is wrong and what to do about it
 */
public record Fault(Code code, String part, String message) {

  /** What can be wrong. The names stay. */
  public enum Code {
    /** An id is not kebab-case, or is one that the library uses itself. */
    ID,
    /** Two parts share an id. */
    DUPLICATE_ID,
    /** A version is less than 1. */
    VERSION,
    /** There are no tiers, a tier is there twice, is empty, or a flat one stands beside others. */
    TIERS,
    /** A group has no parts. */
    EMPTY_GROUP,
    /** Points are 0, too many, not a multiple of the tier's unit, or more than the tier holds. */
    POINTS,
    /** A number of times is out of range, or set on a rule that does not count. */
    TIMES,
    /** A group's floor or cap is on the wrong side of 0, or no multiple of the tier's unit. */
    LIMITS,
    /** Something is nested too deep. */
    DEPTH,
    /** A name is not in the card's vocabulary, or is declared otherwise there. */
    UNDECLARED,
    /** A detail of interactions is asked where none is, or the other way round. */
    MISPLACED,
    /** A condition can never hold, or asks for nothing. */
    CONDITION,
    /** A rule decays, and yet could give more only because time goes by. */
    COOLING,
    /** A sign of machines asks for too few interactions, for too long a moment, or for an age. */
    ROBOTS,
    /** A lower tier could carry into a higher one. */
    CARRY,
    /** A card that refuses to cut what passes the ends of its priority tier has rules that do. */
    OVERFULL,
    /** A total could pass the range of a long. */
    OVERFLOW,
    /** Bands are missing, out of order, or one of them cannot be reached. */
    BANDS
  }

  /** Checks that all is there. */
  public Fault {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(message, "message");
  }

  /** {@return the fault on one line} */
  @Override
  public String toString() {
    return part + ": " + message + " [" + code + "]";
  }
}
