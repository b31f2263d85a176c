package org.leadroad.core;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.WordRef;

/**
 * Something that a reader noticed and did not guess about. The words themselves stay in the lead.
 *
 * @param code capital letters, digits and underscores, such as {@code EMAIL_MALFORMED}; stays for
 *     ever
 * @param field which field it is about, in the reader's own vocabulary ({@code email}), never the
 *     sender's; may be empty
 * @param words the words it is about, in order
 */
public record Remark(String code, String field, List<WordRef> words) {

  /** Checks the code and copies the list. */
  public Remark {
    Checks.code("remark", code);
    Objects.requireNonNull(field, "field");
    words = List.copyOf(words);
  }

  /**
   * {@return a remark on one word}
   *
   * @param code capital letters, digits and underscores
   * @param field which field, in the reader's own vocabulary
   * @param word the word
   */
  public static Remark of(String code, String field, WordRef word) {
    return new Remark(code, field, List.of(word));
  }
}
