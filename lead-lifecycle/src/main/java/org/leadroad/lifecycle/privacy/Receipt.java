package org.leadroad.lifecycle.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.leadroad.core.words.LeadId;

/**
 * That no word of some leads is left in a store: what can be shown to the person, and kept. It
 * looks the same whether a lead had words, was erased before or was never there, so that nobody
 * learns from it who was known. Equal by value. Immutable.
 *
 * @param leads in the order of their ids; never empty
 * @param at when it was asked for
 * @param by the account that asked
 */
public record Receipt(List<LeadId> leads, Instant at, String by) {

  /** Copies the list. */
  public Receipt {
    leads = List.copyOf(leads);
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(by, "by");
  }
}
