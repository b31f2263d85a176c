package org.leadroad.lifecycle.party;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.core.words.LeadId;

/**
 * What one lead says of a party, and which lead that is. Equal by value. Immutable.
 *
 * @param <T> the type of the value, such as {@code EmailAddress}
 * @param value as the words of that lead seem to say it; of claims, its provenance names the words
 * @param lead which lead says so
 * @param receivedAt when that lead came in
 */
public record Sourced<T>(T value, LeadId lead, Instant receivedAt) {

  /** Refuses null. */
  public Sourced {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(receivedAt, "receivedAt");
  }

  /** Whether this was said later than the other; of one instant, the greater id is the later. */
  boolean isAfter(Sourced<?> other) {
    int order = receivedAt.compareTo(other.receivedAt);
    return (order != 0 ? order : lead.compareTo(other.lead)) > 0;
  }

  /** {@return which lead, and nothing of what it says} */
  @Override
  public String toString() {
    return "Sourced[" + lead + "]";
  }
}
