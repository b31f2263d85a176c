package org.leadroad.lifecycle.party;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leadroad.core.Customer;
import org.leadroad.core.Opportunity;
import org.leadroad.core.PartyId;
import org.leadroad.core.Standing;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.Snapshot;

/**
 * One party as all its leads tell of it, as of an instant: every word is kept, and every value says
 * which lead it came from. What is shown of several values is chosen by a {@link Keep} when it is
 * asked for, and never stored: nothing is merged, so unlinking leaves nothing behind (law
 * <em>undo</em>).
 *
 * <p>A record of the host's is referenced by its name and never copied. A lead that names a couple
 * tells of both, since links are between leads. Equal by value. Immutable.
 *
 * <pre>{@code
 * List<Road> roads = parties.of(lead).roads(store::road);
 * PartyView view = PartyView.of(roads, policy, now);
 * view.all(Particular.EMAIL);                                     // with the lead of each
 * view.kept(Particular.PHONE, Keep.newest());
 * view.kept(Particular.EMAIL, Keep.onceBy(EmailAddress::key));
 * }</pre>
 */
public final class PartyView {

  private final Instant asOf;
  private final List<Snapshot> snapshots;

  private PartyView(Instant asOf, List<Snapshot> snapshots) {
    this.asOf = asOf;
    this.snapshots = snapshots;
  }

  /**
   * {@return what the leads of a party tell of it}
   *
   * @param roads of the leads of one party, in any order; those that begin later are left out
   * @param policy how words are read, what verifies, and what the host calls whom
   * @param asOf what happened later is not seen
   */
  public static PartyView of(Collection<Road> roads, Policy policy, Instant asOf) {
    return new PartyView(
        asOf,
        roads.stream()
            .distinct()
            .filter(road -> !road.lead().receivedAt().isAfter(asOf))
            .sorted(
                Comparator.comparing((Road road) -> road.lead().receivedAt())
                    .thenComparing(road -> road.lead().id()))
            .map(road -> policy.snapshot(road, asOf))
            .toList());
  }

  /** {@return the instant} */
  public Instant asOf() {
    return asOf;
  }

  /** {@return what is known of each lead, the oldest first; empty if none had come in by then} */
  public List<Snapshot> snapshots() {
    return snapshots;
  }

  /**
   * {@return every value that a lead gives, the oldest lead first, each with its lead: said twice
   * is there twice}
   *
   * @param which what is asked for
   * @param <T> the type of the values
   */
  public <T> List<Sourced<T>> all(Particular<T> which) {
    List<Sourced<T>> all = new ArrayList<>();
    for (Snapshot snapshot : snapshots) {
      for (T value : which.in(snapshot.reading())) {
        all.add(new Sourced<>(value, snapshot.lead().id(), snapshot.lead().receivedAt()));
      }
    }
    return List.copyOf(all);
  }

  /**
   * {@return the values that a rule keeps}
   *
   * @param which what is asked for
   * @param rule such as {@link Keep#newest()}
   * @param <T> the type of the values
   * @throws IllegalArgumentException if the rule gives something that no lead said
   */
  public <T> List<Sourced<T>> kept(Particular<T> which, Keep<T> rule) {
    List<Sourced<T>> all = all(which);
    List<Sourced<T>> kept = List.copyOf(rule.of(all));
    if (!new HashSet<>(all).containsAll(kept)) {
      throw new IllegalArgumentException(
          "a rule for the "
              + which
              + " of a party must keep some of what its leads say, but gave something else");
    }
    return kept;
  }

  /**
   * {@return the names of the host's records of this party: what the policy calls those whom it
   * holds verified; several where a lead names several, or two leads were linked whose records are
   * two; {@link PartyId#metIn} where the policy has no names}
   */
  public Set<PartyId> customers() {
    Set<PartyId> names = new TreeSet<>();
    for (Snapshot snapshot : snapshots) {
      for (Standing standing : snapshot.assessment().standings()) {
        if (standing instanceof Customer customer) {
          names.add(customer.id());
        } else if (standing instanceof Opportunity opportunity) {
          names.add(opportunity.customer().id());
        }
      }
    }
    return Collections.unmodifiableSet(names);
  }

  /** {@return whether everything could be asked, as in {@link Snapshot#complete()}} */
  public boolean complete() {
    return snapshots.stream().allMatch(Snapshot::complete);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartyView that
        && asOf.equals(that.asOf)
        && snapshots.equals(that.snapshots);
  }

  @Override
  public int hashCode() {
    return 31 * asOf.hashCode() + snapshots.hashCode();
  }

  /** {@return how many leads there are, and nothing of what they say} */
  @Override
  public String toString() {
    return "PartyView[" + snapshots.size() + " leads as of " + asOf + "]";
  }
}
