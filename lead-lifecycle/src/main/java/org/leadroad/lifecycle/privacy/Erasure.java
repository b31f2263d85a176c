package org.leadroad.lifecycle.privacy;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadroad.core.check.Checks;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/**
 * Deletes every word of a party, in all its leads, and keeps who, when and of what sort: every
 * count is what it was (law <em>erasure</em>).
 *
 * <p>A receipt, {@link Fact#erased}, stays in each road of the party. Evidence in the road of
 * somebody else that is about one of these leads too, such as that both are one or are not, loses
 * its words as well, and {@link Fact#forgotten} stays there. What somebody wrote about the party
 * into words or notes of another lead, nobody can find by ids; that stays.
 *
 * <p>It can be done again at any time: what is erased stays as it is, and after a crash half-way
 * the rest is erased. Who erases an unknown lead adds nothing and gets the same answer. A new
 * enquiry of the same person is a new lead, of which nothing old comes back; whoever links it with
 * an erased one erases both next time. Leads that somebody links meanwhile need another erasure.
 *
 * <p>Equal to itself alone. Immutable; as safe for use by multiple threads as the store is.
 *
 * <pre>{@code
 * Receipt receipt = Erasure.of(lead, now, "privacy-desk").in(store);
 * }</pre>
 */
public final class Erasure {

  private static final int TRIES = 10;
  private static final int LONGEST = 200;

  /** A road with words about the lead of another road. */
  private record Mention(LeadId about, LeadId in) {}

  /** Who is who, and in whose roads they are mentioned. */
  private record Found(Parties parties, Map<LeadId, Set<LeadId>> mentions) {}

  private final LeadId lead;
  private final Instant at;
  private final String by;

  private Erasure(LeadId lead, Instant at, String by) {
    this.lead = Objects.requireNonNull(lead, "lead");
    this.at = Objects.requireNonNull(at, "at");
    this.by = Checks.identifier("account", by);
  }

  /**
   * {@return the erasure of the party that a lead is of}
   *
   * @param lead one of theirs
   * @param at when it is asked for; links of later days are not followed
   * @param by the account that asks for it
   * @throws IllegalArgumentException if the account is no identifier
   */
  public static Erasure of(LeadId lead, Instant at, String by) {
    return new Erasure(lead, at, by);
  }

  /**
   * Carries it out. Every road is read once, to find the leads of the party and who mentions them.
   *
   * <p>The receipts have ids that begin with {@code erased-} and {@code forgotten-}.
   *
   * @param store where the roads are
   * @return what was done, which looks the same for whoever was unknown
   * @throws RoadStoreException if a road cannot be read, or one could not be added to: then the
   *     others were erased, and doing it again does the rest
   */
  public Receipt in(RoadStore store) {
    Found found = find(store);
    List<LeadId> leads = found.parties().of(lead).leads();
    List<RoadStoreException> failures = new ArrayList<>();
    for (LeadId one : leads) {
      for (LeadId other : found.mentions().getOrDefault(one, Set.of())) {
        if (!leads.contains(other)) {
          Fact receipt = Fact.forgotten(forgotten(one, other), other, one, at, by);
          add(store, receipt, road -> mentions(road).noneMatch(each -> each.about().equals(one)))
              .ifPresent(failures::add);
        }
      }
      add(store, Fact.erased(erased(one), one, at, by), Road::isErased).ifPresent(failures::add);
    }
    if (!failures.isEmpty()) {
      RoadStoreException first = failures.get(0);
      failures.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
    return new Receipt(leads, at, by);
  }

  private Found find(RoadStore store) {
    try (Stream<Road> roads = store.roads()) {
      return roads.collect(
          teeing(
              Parties.asOf(at),
              flatMapping(
                  Erasure::mentions, groupingBy(Mention::about, mapping(Mention::in, toSet()))),
              Found::new));
    }
  }

  private static Stream<Mention> mentions(Road road) {
    LeadId in = road.lead().id();
    return road.facts().stream()
        .filter(fact -> !fact.equals(fact.withoutWords()))
        .flatMap(
            fact ->
                fact.what() instanceof Happening.Evidenced evidenced
                    ? evidenced.evidence().claim().about().stream()
                    : Stream.of())
        .filter(about -> !about.equals(in))
        .map(about -> new Mention(about, in));
  }

  /** Adds a receipt where there is a road without one; the others are not to wait for a failure. */
  private static Optional<RoadStoreException> add(
      RoadStore store, Fact receipt, Predicate<Road> done) {
    try {
      store.update(
          receipt.lead(),
          TRIES,
          road -> road.filter(done.negate()).map(there -> List.of(receipt)).orElse(List.of()));
      return Optional.empty();
    } catch (RoadStoreException failure) {
      return Optional.of(failure);
    }
  }

  private static FactId erased(LeadId lead) {
    String id = "erased-" + lead;
    return FactId.of(id.length() <= LONGEST ? id : "erased-" + digest(lead.value()));
  }

  /** No id has a blank in it, so that no two pairs are one text. */
  private static FactId forgotten(LeadId lead, LeadId in) {
    return FactId.of("forgotten-" + digest(lead + " " + in));
  }

  private static String digest(String ids) {
    try {
      byte[] characters = ids.getBytes(StandardCharsets.UTF_16BE);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(characters));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform must have SHA-256", impossible);
    }
  }

  /** {@return which lead, when and who} */
  @Override
  public String toString() {
    return "Erasure[" + lead + " at " + at + " by " + by + "]";
  }
}
