package org.leadroad.lifecycle.party;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Road;

/**
 * Which leads are of one party, as of an instant: what {@link org.leadroad.lifecycle.Fact#linked
 * linking} and {@link org.leadroad.lifecycle.Fact#unlinked unlinking} come to.
 *
 * <p>Nothing is merged: leads, words and ids stay what they are, every id that ever was still
 * resolves, and taking a link back gives back every report as it was (law <em>undo</em>). Of two
 * leads the last word counts; what is linked in a chain is one party. Where a chain would join two
 * leads that somebody unlinked, the latest link of it is not followed and told in {@link
 * #contradictions()}: nobody is made one with somebody they are not, in silence.
 *
 * <p>Only links take memory, not leads without any. Immutable.
 *
 * <pre>{@code
 * try (Stream<Road> roads = store.roads()) {
 *   Parties parties = roads.collect(Parties.asOf(now));
 *   parties.of(LeadId.of("web-4711")).leads(); // [fair-12, web-4711]
 * }
 * }</pre>
 */
public final class Parties {

  private final Map<LeadId, Party> linked;
  private final List<Contradiction> contradictions;

  Parties(Map<LeadId, Party> linked, List<Contradiction> contradictions) {
    this.linked = linked;
    this.contradictions = List.copyOf(contradictions);
  }

  /**
   * {@return a collector of roads, in any order, into who is who}
   *
   * @param asOf what happened later is not seen
   */
  public static Collector<Road, ?, Parties> asOf(Instant asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return Collector.of(
        () -> new Links(asOf),
        Links::add,
        Links::and,
        Links::parties,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * {@return the party that a lead is of; of that lead alone unless it is linked}
   *
   * @param lead any lead, whether or not its road was among those collected
   */
  public Party of(LeadId lead) {
    Party party = linked.get(lead);
    return party != null ? party : new Party(List.of(lead));
  }

  /** {@return every party of more than one lead, once, in the order of their first leads} */
  public List<Party> linked() {
    Collection<Party> parties = linked.values();
    return parties.stream()
        .distinct()
        .sorted((a, b) -> a.leads().get(0).compareTo(b.leads().get(0)))
        .toList();
  }

  /** {@return the links that were not followed, the earliest first; none as a rule} */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parties that
        && linked.equals(that.linked)
        && contradictions.equals(that.contradictions);
  }

  @Override
  public int hashCode() {
    return linked.hashCode();
  }

  /** {@return how many parties have more than one lead} */
  @Override
  public String toString() {
    return "Parties[" + linked().size() + " linked, " + contradictions.size() + " contradictions]";
  }
}
