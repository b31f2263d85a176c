package org.leadroad.core.evidence;

import java.util.Locale;
import org.leadroad.core.check.Checks;

/**
 * Why a claim is denied. A host adds its own with {@link #of(String)}; codes appear in stored data
 * and stay.
 *
 * @param code capital letters, digits and underscores
 */
public record Denial(String code) implements Comparable<Denial> {

  /** Nobody meant it: noise, a test, a robot. */
  public static final Denial JUNK = of("JUNK");

  /** Nothing that they gave reaches anybody. */
  public static final Denial UNREACHABLE = of("UNREACHABLE");

  /** Whoever was reached said: that was not me. */
  public static final Denial NOT_THEM = of("NOT_THEM");

  /** They want nothing, or nothing any more. */
  public static final Denial NOT_INTERESTED = of("NOT_INTERESTED");

  /** No offer of ours can meet the need. */
  public static final Denial NOT_OFFERED = of("NOT_OFFERED");

  /** They are two. */
  public static final Denial NOT_SAME = of("NOT_SAME");

  /** Checks the code. */
  public Denial {
    Checks.code("denial", code);
  }

  /**
   * {@return the denial with this code}
   *
   * @param code capital letters, digits and underscores
   * @throws IllegalArgumentException if it is no such code
   */
  public static Denial of(String code) {
    return new Denial(code);
  }

  /**
   * {@return it as a sentence for people}
   *
   * <p>Not to be parsed; the words may change. A denial of the host's own is named by its code in
   * every language.
   *
   * @param locale Italian, or any other for English
   */
  public String describe(Locale locale) {
    return DenialWords.of(this, locale);
  }

  @Override
  public int compareTo(Denial other) {
    return code.compareTo(other.code);
  }
}
