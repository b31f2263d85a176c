package org.leadroad.core.claim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.leadroad.core.words.LeadId;

/**
 * The words that a value was read from, and how sure that reading is (statement L3).
 *
 * @param words in order; empty when the host said it and no word did
 * @param confidence how sure the reading is
 */
public record Provenance(List<WordRef> words, Confidence confidence) {

  private static final Provenance STATED = new Provenance(List.of(), Confidence.CERTAIN);

  /** Copies the list. */
  public Provenance {
    words = List.copyOf(words);
    Objects.requireNonNull(confidence, "confidence");
  }

  /** {@return what the host states itself: no words, certain} */
  public static Provenance stated() {
    return STATED;
  }

  /**
   * {@return what one word says}
   *
   * @param lead the lead that said it
   * @param index its place among the lead's words
   * @param confidence how sure the reading is
   */
  public static Provenance of(LeadId lead, int index, Confidence confidence) {
    return new Provenance(List.of(new WordRef(lead, index)), confidence);
  }

  /**
   * {@return what several words say together}
   *
   * @param words in order; none is what the host states itself
   * @param confidence how sure the reading is
   */
  public static Provenance of(Collection<WordRef> words, Confidence confidence) {
    return new Provenance(List.copyOf(words), confidence);
  }
}
