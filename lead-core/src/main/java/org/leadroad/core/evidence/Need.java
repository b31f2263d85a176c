package org.leadroad.core.evidence;

import org.leadroad.core.check.Checks;

/**
 * Something a strategy misses: information that nobody gave, or evidence that nobody brought
 * (statement L5 asks for both: <em>verified and sufficient</em>).
 *
 * <p>A host adds its own with {@link #of(String)}. Codes appear in stored data and stay.
 *
 * @param code capital letters, digits and underscores
 */
public record Need(String code) implements Comparable<Need> {

  /** Information: something to call them by that is not a placeholder. */
  public static final Need NAME = of("NAME");

  /** Information: an e-mail address or telephone number that could work. */
  public static final Need CONTACT = of("CONTACT");

  /** Information: an e-mail address that could work. */
  public static final Need EMAIL = of("EMAIL");

  /** Information: a telephone number that could work. */
  public static final Need PHONE = of("PHONE");

  /** Information: an address that is not one of a throw-away service. */
  public static final Need LASTING_EMAIL = of("LASTING_EMAIL");

  /** Information: a tax id whose check digits are right. */
  public static final Need TAX_ID = of("TAX_ID");

  /** Information: a specific thing that is wanted. */
  public static final Need SPECIFIC_WANT = of("SPECIFIC_WANT");

  /** Information: a contact that both sides gave. */
  public static final Need SHARED_CONTACT = of("SHARED_CONTACT");

  /** Evidence of any kind: words alone verify nothing. */
  public static final Need EVIDENCE = of("EVIDENCE");

  /** Checks the code. */
  public Need {
    Checks.code("need", code);
  }

  /**
   * {@return the need with this code}
   *
   * @param code capital letters, digits and underscores
   * @throws IllegalArgumentException if it is no such code
   */
  public static Need of(String code) {
    return new Need(code);
  }

  /**
   * {@return the need for one kind of evidence}
   *
   * @param kind what is missing
   */
  public static Need of(EvidenceKind kind) {
    return new Need(kind.code());
  }

  @Override
  public int compareTo(Need other) {
    return code.compareTo(other.code);
  }
}
