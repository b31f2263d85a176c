package org.leadroad.core.intake;

import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong with a delivery: what, where, and what to do about it. Never a value that was
 * delivered.
 *
 * @param code what
 * @param place where
 * @param detail figures that help, such as {@code 33 of at most 32}; empty where there are none
 */
public record Problem(ProblemCode code, Place place, String detail) {

  /** Checks that all are there. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(detail, "detail");
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
   */
  public Problem inLead(int index) {
    return new Problem(code, place.inLead(index), detail);
  }

  /** {@return code, place, figures and cure in one English sentence, fit for a log} */
  public String message() {
    String figures = detail.isEmpty() ? "" : " (" + detail + ")";
    return code + " at " + place + figures + ": " + code.cure(Locale.ENGLISH);
  }
}
