package org.leadroad.scoring;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a card. Immutable.
 *
 * @param code what sort of thing; stays for ever
 * @param part what it is told of: the id of the rule, group or sign of machines, the name of the
 *     tier, {@code bands}, or for the whole the id of the card, {@code card} if that is none; in a
 *     document also {@code tiers}, {@code ignoring}, and {@code document} for what cannot be read
 *     at all
 * @param message what is wrong and what to do about it
 * @param position where it stands in the document, if the card came from one
 */
public record Fault(Code code, String part, String message, Optional<Position> position) {

  /**
   * A place in a document.
   *
   * @param line from 1
   * @param column from 1, in characters
   */
  public record Position(int line, int column) {
    /** {@return {@code line:column}} */
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  /** What can be wrong. The names stay. */
  public enum Code {
    /** The document is not JSON, or larger or deeper than its limits. */
    DOCUMENT,
    /** The document has a format of a later library. */
    FORMAT,
    /** The document says something twice. */
    TWICE,
    /** The document has a word that means nothing here. */
    WORD,
    /** The document leaves out something that must be there. */
    MISSING,
    /** The document has a value of another kind than is asked for, or out of its range. */
    VALUE,
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
    /** A reason code has odd characters, or a baseline is out of range or of no part that adds. */
    REASON,
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
    /** Something sensitive is asked in the words of a vocabulary that refuses that. */
    SENSITIVE_CRITERION,
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
    Objects.requireNonNull(position, "position");
  }

  Fault(Code code, String part, String message) {
    this(code, part, message, Optional.empty());
  }

  /** The same, where the document says so. */
  Fault at(Position where) {
    return new Fault(code, part, message, Optional.of(where));
  }

  /** {@return the fault on one line} */
  @Override
  public String toString() {
    return position.map(at -> at + " ").orElse("") + part + ": " + message + " [" + code + "]";
  }
}
