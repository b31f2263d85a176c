package org.leadroad.core.intake;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.leadroad.core.check.Tongue;

/**
 * Where something is wrong, without a word of what it says. Equal by its parts. Immutable.
 *
 * <pre>{@code
 * Place.at(3, 17).inField("customer/contact").inLead(0);
 * }</pre>
 */
public final class Place {

  private static final Place NOWHERE = new Place(0, 0, "", -1);

  /** As a text is read; first what is at no place of it. */
  static final Comparator<Place> IN_TEXT =
      Comparator.<Place>comparingInt(place -> place.line).thenComparingInt(place -> place.column);

  private final int line;
  private final int column;
  private final String field;
  private final int index;

  private Place(int line, int column, String field, int index) {
    this.line = line;
    this.column = column;
    this.field = Objects.requireNonNull(field, "field");
    this.index = index;
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
   * @throws IllegalArgumentException if either is below 1
   */
  public static Place at(int line, int column) {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column must be 1 or more, but were " + line + " and " + column);
    }
    return new Place(line, column, "", -1);
  }

  /**
   * {@return a field}
   *
   * @param field its name in the intake's own vocabulary
   */
  public static Place field(String field) {
    return NOWHERE.inField(field);
  }

  /**
   * {@return the same place, in this field}
   *
   * @param field its name in the intake's own vocabulary ({@code customer/contact/email}); empty
   *     when the sender's name for it is not one we know
   */
  public Place inField(String field) {
    return field.equals(this.field) ? this : new Place(line, column, field, index);
  }

  /**
   * {@return the same place, told to concern one lead of the document}
   *
   * @param index which lead, from 0
   * @throws IllegalArgumentException if it is negative
   */
  public Place inLead(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, but was " + index);
    }
    return new Place(line, column, field, index);
  }

  /** {@return the line, from 1, where the format has lines} */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** {@return the column, from 1, where the format has lines} */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** {@return which field, in the intake's own vocabulary; empty where none is known} */
  public String field() {
    return field;
  }

  /** {@return which lead of the document, from 0, where only that one is concerned} */
  public OptionalInt index() {
    return index >= 0 ? OptionalInt.of(index) : OptionalInt.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place that
        && line == that.line
        && column == that.column
        && field.equals(that.field)
        && index == that.index;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * line + column) + field.hashCode()) + index;
  }

  /**
   * {@return the place for people: {@code line 3 column 17}, {@code customer/contact}, or {@code
   * document}}
   *
   * <p>Not to be parsed; the words may change, and the parts have accessors.
   *
   * @param locale Italian, or any other for English
   */
  public String describe(Locale locale) {
    boolean italian = Tongue.isItalian(locale);
    if (line > 0) {
      String text =
          (italian ? "riga " : "line ") + line + (italian ? " colonna " : " column ") + column;
      return field.isEmpty() ? text : text + " " + field;
    }
    if (!field.isEmpty()) {
      return field;
    }
    String where = index >= 0 ? "lead " + index + (italian ? " del " : " of the ") : "";
    return where + (italian ? "documento" : "document");
  }

  /** {@return the place in English} */
  @Override
  public String toString() {
    return describe(Locale.ENGLISH);
  }
}
