package org.leadroad.core.claim;

import java.util.Objects;
import org.leadroad.core.words.PersonalText;

/**
 * What kind of request an enquiry seems to be, and what says so (statement C3). Equal by kind and
 * text. Immutable.
 *
 * @param kind how specific it is
 * @param text what says so, as written: "un preventivo", "just looking"; not blank
 * @param provenance where it was read; not part of equality
 */
public record Request(Kind kind, PersonalText text, Provenance provenance) {

  /** How specific a request is. The names appear in stored data; further ones may be added. */
  public enum Kind {
    /** For something in particular: a thing, a feature, a quote, how to pay. */
    SPECIFIC,
    /** For information in general. */
    GENERAL,
    /** For nothing: they are only looking. */
    JUST_LOOKING
  }

  /** Checks that something was said. */
  public Request {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(provenance, "provenance");
    Claims.requireVisible("request", text);
  }

  /**
   * {@return a request that the host states itself}
   *
   * @param kind how specific it is
   * @param text what says so, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static Request of(Kind kind, String text) {
    return of(kind, PersonalText.of(text));
  }

  /**
   * {@return a request as the words have it; {@link #readFrom} says where}
   *
   * @param kind how specific it is
   * @param text what says so, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static Request of(Kind kind, PersonalText text) {
    return new Request(kind, text, Provenance.stated());
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public Request readFrom(Provenance from) {
    return new Request(kind, text, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Request that && kind == that.kind && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text);
  }
}
