package org.leadroad.core.intake;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where something is wrong, without a word of what it says.
 *
 * @param line from 1, where the format has lines
 * @param column from 1, where the format has lines
 * @param field which field, in the intake's own vocabulary ({@code customer/contact/email}); empty
 *     when the sender's name for it is not one we know
 * @param index which lead of the document, from 0, where only that one is concerned
 */
public record Place(OptionalInt line, OptionalInt column, String field, OptionalInt index) {

  private static final Place NOWHERE =
      new Place(OptionalInt.empty(), OptionalInt.empty(), "", OptionalInt.empty());

  /** Checks that all are there. */
  public Place {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(index, "index");
  }

  /** {@return the delivery as a whole} */
  public static Place whole() {
    return NOWHERE;
  }

  /**
   * {@return a place in a text}
   *
   * @param line from 1
   * @param column from 1
   */
  public static Place at(int line, int column) {
    return new Place(OptionalInt.of(line), OptionalInt.of(column), "", OptionalInt.empty());
  }

  /**
   * {@return a field}
   *
   * @param field its name in the intake's own vocabulary
   */
  public static Place field(String field) {
    return new Place(OptionalInt.empty(), OptionalInt.empty(), field, OptionalInt.empty());
  }

  /**
   * {@return the same place, told to concern one lead of the document}
   *
   * @param index which lead, from 0
   */
  public Place inLead(int index) {
    return new Place(line, column, field, OptionalInt.of(index));
  }

  /**
   * {@return the place for people: {@code line 3 column 17}, {@code customer/contact}, or {@code
   * document}}
   */
  @Override
  public String toString() {
    String where = index.isPresent() ? "lead " + index.getAsInt() + " of the " : "";
    if (line.isPresent()) {
      String text = "line " + line.getAsInt() + " column " + column.orElse(1);
      return field.isEmpty() ? text : text + " " + field;
    }
    return field.isEmpty() ? where + "document" : field;
  }
}
