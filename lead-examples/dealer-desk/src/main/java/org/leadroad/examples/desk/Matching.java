package org.leadroad.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Reading;
import org.leadroad.core.Verification;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * Links leads that are held to be one party. Compared are those alone that gave one address, number
 * or tax id; what many gave is a switchboard's. Whoever was unlinked by hand stays so.
 */
final class Matching {

  private static final int SWITCHBOARD = 12;

  private final RoadStore store;
  private final Enquiries enquiries;
  private final Instant now;
  private final Map<PersonalText, List<LeadId>> gave = new HashMap<>();

  Matching(RoadStore store, Enquiries enquiries, Instant now) {
    this.store = store;
    this.enquiries = enquiries;
    this.now = now;
  }

  void add(Reading reading) {
    Set<PersonalText> given = new HashSet<>();
    for (Identity who : reading.identities()) {
      who.emails().forEach(email -> given.add(email.key()));
      who.phones().forEach(phone -> given.add(phone.key()));
      who.taxId().ifPresent(id -> given.add(id.key()));
    }
    given.forEach(
        key -> gave.computeIfAbsent(key, first -> new ArrayList<>(2)).add(reading.lead().id()));
  }

  /** Compares each two once. */
  void link() {
    Set<Set<LeadId>> compared = new HashSet<>();
    for (List<LeadId> some : gave.values()) {
      if (some.size() <= SWITCHBOARD) {
        for (int i = 1; i < some.size(); i++) {
          for (int j = 0; j < i; j++) {
            if (compared.add(Set.of(some.get(j), some.get(i)))) {
              link(some.get(j), some.get(i));
            }
          }
        }
      }
    }
  }

  private void link(LeadId earlier, LeadId later) {
    Road one = store.road(earlier).orElseThrow();
    Road other = store.road(later).orElseThrow();
    if (isSaid(one, later) || isSaid(other, earlier)) {
      return;
    }
    verified(one, other)
        .ifPresent(
            same -> {
              LeadId lead = same.claim().one().about().iterator().next();
              FactId id =
                  FactId.of(
                      "same:" + UUID.nameUUIDFromBytes((earlier + "\n" + later).getBytes(UTF_8)));
              Fact link = Fact.linked(id, same, now, "desk");
              store.update(lead, 3, road -> List.of(link));
            });
  }

  /** Whether somebody linked or unlinked the two before. */
  private static boolean isSaid(Road road, LeadId other) {
    return road.valid().stream()
        .map(Fact::what)
        .anyMatch(
            what ->
                (what instanceof Happening.Linked linked && linked.other().equals(other))
                    || (what instanceof Happening.Unlinked apart && apart.other().equals(other)));
  }

  private Optional<Verified<Sameness>> verified(Road one, Road other) {
    Reading first = enquiries.read(one.lead());
    Reading second = enquiries.read(other.lead());
    Dossier dossier =
        Dossier.asOf(now, first, second)
            .with(Stream.concat(one.evidence().stream(), other.evidence().stream()).toList());
    return first.identities().stream()
        .flatMap(who -> second.identities().stream().map(whom -> Sameness.of(who, whom)))
        .flatMap(same -> Verification.ask(House.sameness(), same, dossier).verified().stream())
        .findFirst();
  }
}
