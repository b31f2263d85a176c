package org.leadroad.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * Unverified words of somebody who, perhaps, wants something: a fact of one moment that never
 * changes (statements L1, L2).
 *
 * <p>Nothing in a lead is parsed, trimmed or corrected. A correction is a new fact that points at
 * the lead; a better reading is a new {@link Reading} of the same words (L3). Equal by value;
 * {@link #id()} says which lead it is. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Lead lead = Lead.builder()
 *     .id(LeadId.of("web-4711"))
 *     .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
 *     .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
 *     .words(Words.of("nome", "Giulia Bianchi", "messaggio", "Vorrei vedere un SUV a 7 posti"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Lead extends Standing permits ImmutableLead {

  /** {@return which lead it is} */
  LeadId id();

  /** {@return when we received it; the sender's own date is one of the words} */
  Instant receivedAt();

  /** {@return where it came from} */
  Origin origin();

  /** {@return what it says, as received} */
  Words words();

  /** {@return the document that brought it, byte for byte, where there was one} */
  Optional<Original> original();

  /**
   * {@return the word that a value was read from}
   *
   * @param ref of this lead, such as {@code email.provenance().words().get(0)}
   * @throws IllegalArgumentException if it is of another lead, or there is no such word
   */
  default Word word(WordRef ref) {
    if (!ref.lead().equals(id()) || ref.index() >= words().size()) {
      throw new IllegalArgumentException(
          "lead "
              + id()
              + " must have the word, but has "
              + words().size()
              + " and was asked for word "
              + ref.index()
              + " of lead "
              + ref.lead());
    }
    return words().list().get(ref.index());
  }

  @Override
  default Kind kind() {
    return Kind.LEAD;
  }

  /** {@return this lead} */
  @Override
  default List<Lead> leads() {
    return List.of(this);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableLead.builder();
  }

  /**
   * Collects a lead; all but the original is required, and nothing can be set twice. Not
   * thread-safe.
   */
  sealed interface Builder permits ImmutableLead.Builder {
    /**
     * Sets which lead it is.
     *
     * @param id the host's or a random one, never computed from the words
     * @return this builder
     */
    Builder id(LeadId id);

    /**
     * Sets when we received it.
     *
     * @param at our own clock's reading
     * @return this builder
     */
    Builder receivedAt(Instant at);

    /**
     * Sets where it came from.
     *
     * @param origin channel, initiative, sources, key
     * @return this builder
     */
    Builder origin(Origin origin);

    /**
     * Sets what it says.
     *
     * @param words as received
     * @return this builder
     */
    Builder words(Words words);

    /**
     * Sets the document that brought it.
     *
     * @param original byte for byte
     * @return this builder
     */
    Builder original(Original original);

    /**
     * {@return the lead}
     *
     * @throws IllegalStateException if something required is missing, naming it
     */
    Lead build();
  }
}
