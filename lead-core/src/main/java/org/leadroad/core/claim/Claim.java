package org.leadroad.core.claim;

import java.util.Set;
import org.leadroad.core.words.LeadId;

/**
 * Something that can be verified: who somebody is, what they want, or that two are one.
 *
 * <p>A claim is what words, or a host, say; not what is so. Equal by its values. Immutable.
 */
public sealed interface Claim permits Identity, Intent, Sameness {

  /** What users switch on. Further constants may be added. */
  enum Kind {
    /** A {@link Person}. */
    PERSON,
    /** A {@link Company}. */
    COMPANY,
    /** An {@link Intent}. */
    INTENT,
    /** A {@link Sameness}. */
    SAMENESS
  }

  /** {@return which claim it is} */
  Kind kind();

  /** {@return the leads it is about; never empty} */
  Set<LeadId> about();

  /**
   * {@return whether both are about the same thing}
   *
   * <p>They are if they share a lead and say the same of the same party. A wish that a better
   * reader read from the same words still is the same; so is a party whose name now says more of
   * the same words, and perhaps of further ones: "Giulia", then "Giulia Bianchi". One of a couple
   * is not the other, even where one word names both or they have one telephone between them; the
   * car they want is not the car they sell.
   *
   * <p>What says less may be about either of two: "Rossi", where a better reader found Anna Rossi
   * and Marco Rossi. A {@link org.leadroad.core.Dossier} knows both, and counts such support for
   * neither.
   *
   * @param other any claim
   */
  default boolean sameSubjectAs(Claim other) {
    return Subjects.same(this, other);
  }
}
