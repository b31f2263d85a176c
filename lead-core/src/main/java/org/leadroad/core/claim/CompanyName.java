package org.leadroad.core.claim;

import java.util.Objects;
import org.leadroad.core.words.PersonalText;

/**
 * A company's name as somebody wrote it, legal form included. A sole trader's company bears a
 * person's name, so it is personal text too. Equal by text. Immutable.
 *
 * @param text the name, not blank
 * @param provenance where it was read; not part of equality
 */
public record CompanyName(PersonalText text, Provenance provenance) {

  /** Checks that there is a name. */
  public CompanyName {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(provenance, "provenance");
    Claims.requireVisible("company name", text);
  }

  /**
   * {@return a name that the host states itself}
   *
   * @param text as written, not blank
   * @throws IllegalArgumentException if it is blank
   */
  public static CompanyName of(String text) {
    return of(PersonalText.of(text));
  }

  /**
   * {@return a name as the words have it; {@link #readFrom} says where}
   *
   * @param text as written, not blank
   * @throws IllegalArgumentException if it is blank
   */
  public static CompanyName of(PersonalText text) {
    return new CompanyName(text, Provenance.stated());
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public CompanyName readFrom(Provenance from) {
    return new CompanyName(text, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompanyName that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
