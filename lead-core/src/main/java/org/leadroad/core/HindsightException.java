package org.leadroad.core;

import java.time.Instant;
import org.leadroad.core.words.LeadId;

/**
 * Thrown where something is asked of an instant at which the lead had not been received (law <em>no
 * hindsight</em>): nobody could have read it then.
 */
public final class HindsightException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Which lead. */
  private final String lead;

  /** When it was received. */
  private final Instant receivedAt;

  /** Which instant was asked about. */
  private final Instant asOf;

  /**
   * Says which lead was not there yet: for whoever keeps leads and is asked of an instant.
   *
   * @param lead received later
   * @param asOf the instant that was asked of
   */
  public HindsightException(Lead lead, Instant asOf) {
    super(
        "asOf must not be before lead "
            + lead.id()
            + " was received, at "
            + lead.receivedAt()
            + ", but was "
            + asOf
            + ". Maybe leave the lead out: it was not there yet.");
    this.lead = lead.id().value();
    this.receivedAt = lead.receivedAt();
    this.asOf = asOf;
  }

  /** {@return the lead that was not there yet} */
  public LeadId lead() {
    return LeadId.of(lead);
  }

  /** {@return when it was received} */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** {@return the instant that was asked of} */
  public Instant asOf() {
    return asOf;
  }
}
