package org.leadroad.lifecycle.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.LeadId;

/**
 * Why a {@link RoadStore} did not do what it was asked. The message names ids and numbers, never
 * words.
 *
 * <pre>{@code
 * } catch (RoadStoreException refused) {
 *   switch (refused.reason()) {
 *     case CONFLICT -> readAgainAndDecideAgain();
 *     case UNAVAILABLE, OUTCOME_UNKNOWN -> trySameFactsLater();
 *     default -> throw refused;
 *   }
 * }
 * }</pre>
 */
public final class RoadStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What users switch on; further ones may be added. */
  public enum Reason {
    /** Somebody else added to the road first: read it again, decide again. */
    CONFLICT,
    /** The enquiry was delivered before and has a road: {@link #lead()} says which. */
    DELIVERED_BEFORE,
    /** The words of the road were deleted: nothing with words can be added to it. */
    ERASED,
    /** Nothing was added, and trying the same again later may well do. */
    UNAVAILABLE,
    /** Nobody knows whether it was added: trying the same facts again is safe and tells. */
    OUTCOME_UNKNOWN,
    /** What is stored of this road cannot be read; other roads can. */
    CORRUPT,
    /** It was written by a newer version of this library, and is left as it is. */
    NEWER_FORMAT,
    /** The store is not set up as it should be; the message says what is missing. */
    SETUP
  }

  /** What users switch on. */
  private final Reason reason;

  private final transient @Nullable LeadId lead;

  /**
   * Makes one; for those who write a store.
   *
   * @param reason what users switch on
   * @param lead which road, where it is about one
   * @param message what was wrong and what to do, without a word of anybody's
   * @param cause what happened, if something did
   */
  public RoadStoreException(
      Reason reason, Optional<LeadId> lead, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.lead = lead.orElse(null);
  }

  /** {@return what users switch on} */
  public Reason reason() {
    return reason;
  }

  /** {@return which road it is about, where it is about one} */
  public Optional<LeadId> lead() {
    return Optional.ofNullable(lead);
  }

  /** {@return whether trying the same again, as it is, can end otherwise} */
  public boolean isRetriable() {
    return reason == Reason.UNAVAILABLE || reason == Reason.OUTCOME_UNKNOWN;
  }
}
