package org.leadroad.core.intake;

import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong with a delivery: what, where, and what to do about it. Never a value that was
 * delivered. Equal by value. Immutable.
 *
 * <pre>{@code
 * Problem.of(ProblemCode.EMPTY, Place.at(3, 1)).message();
 * }</pre>
 */
public final class Problem {

  private final ProblemCode code;
  private final Place place;
  private final String detail;

  private Problem(ProblemCode code, Place place, String detail) {
    this.code = Objects.requireNonNull(code, "code");
    this.place = Objects.requireNonNull(place, "place");
    this.detail = Objects.requireNonNull(detail, "detail");
  }

  /**
   * {@return a problem without figures}
   *
   * @param code what
   * @param place where
   */
  public static Problem of(ProblemCode code, Place place) {
    return new Problem(code, place, "");
  }

  /**
   * {@return a problem}
   *
   * @param code what
   * @param place where
   * @param detail figures that help, such as {@code 5 cells of 6}; never a value that was delivered
   */
  public static Problem of(ProblemCode code, Place place, String detail) {
    return new Problem(code, place, detail);
  }

  /**
   * {@return a limit that was passed}
   *
   * @param code which limit
   * @param place where
   * @param seen how much there was, at least
   * @param limit how much there may be
   */
  public static Problem limit(ProblemCode code, Place place, long seen, long limit) {
    return new Problem(code, place, seen + " of at most " + limit);
  }

  /**
   * {@return the same problem, told to concern one lead of the document}
   *
   * @param index which lead, from 0
   * @throws IllegalArgumentException if it is negative
   */
  public Problem inLead(int index) {
    return at(place.inLead(index));
  }

  /**
   * {@return the same problem at another place}
   *
   * @param place where
   */
  public Problem at(Place place) {
    return new Problem(code, place, detail);
  }

  /** {@return what} */
  public ProblemCode code() {
    return code;
  }

  /** {@return where} */
  public Place place() {
    return place;
  }

  /** {@return figures that help, such as {@code 33 of at most 32}; empty where there are none} */
  public String detail() {
    return detail;
  }

  /**
   * {@return where it is and what to do about it, for people; the figures are in {@link #detail()}}
   *
   * <p>Not to be parsed; the words may change.
   *
   * @param locale Italian, or any other for English
   */
  public String describe(Locale locale) {
    return place.describe(locale) + ": " + code.cure(locale);
  }

  /** {@return code, place, figures and cure in one English sentence, fit for a log} */
  public String message() {
    String figures = detail.isEmpty() ? "" : " (" + detail + ")";
    return code + " at " + place + figures + ": " + code.cure(Locale.ENGLISH);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && code == that.code
        && place.equals(that.place)
        && detail.equals(that.detail);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, place, detail);
  }

  /** {@return code, place and figures} */
  @Override
  public String toString() {
    return "Problem[code=" + code + ", place=" + place + ", detail=" + detail + "]";
  }
}
