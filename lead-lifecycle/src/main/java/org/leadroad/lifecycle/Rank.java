package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.leadroad.core.words.LeadId;
import org.leadroad.scoring.Temperature;

/**
 * What decides the place of a lead in the list, and nothing else: small enough to keep for a
 * million leads whose rows are not kept (statements G1, S5).
 *
 * <p>Whom to call first comes first: the higher total, among equals the hotter, then who came in
 * first, then by the id; so no two leads share a place. {@link LeadList} goes by the same order.
 * Immutable.
 *
 * <pre>{@code
 * SortedMap<Rank, Long> places = new TreeMap<>(); // where each row was written
 * for (Road road : roads) {
 *   LeadRow row = LeadRow.of(policy, road, now);
 *   places.put(row.rank(), write(row));
 * }
 * }</pre>
 *
 * @param total the points
 * @param temperature what the card's bands computed
 * @param receivedAt when the lead came in
 * @param lead which lead
 */
public record Rank(long total, Temperature temperature, Instant receivedAt, LeadId lead)
    implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparingLong(Rank::total)
          .reversed()
          .thenComparing(Rank::temperature)
          .thenComparing(Rank::receivedAt)
          .thenComparing(Rank::lead);

  /** Refuses null. */
  public Rank {
    Objects.requireNonNull(temperature, "temperature");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(lead, "lead");
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
