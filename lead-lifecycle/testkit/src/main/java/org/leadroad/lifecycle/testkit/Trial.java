package org.leadroad.lifecycle.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/** One store in one try of a law: what is brought to it, what it says, what it has to refuse. */
record Trial(RoadStore store) {

  static final Origin NOWHERE = Origin.of(Channel.UNKNOWN, Initiative.UNKNOWN);

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  static Lead lead(String id, Origin origin, Words words) {
    return Lead.builder().id(LeadId.of(id)).receivedAt(NOON).origin(origin).words(words).build();
  }

  static Lead lead(String id) {
    return lead(id, NOWHERE, Words.none());
  }

  static Fact received(Lead lead, String id) {
    return Fact.received(FactId.of(id), lead, "portal", "desk");
  }

  static Fact called(LeadId lead, String id) {
    return Fact.contacted(FactId.of(id), lead, Happening.Step.MAKE_CONTACT, NOON, "desk");
  }

  static Fact note(LeadId lead, String id, String text) {
    Map<String, PersonalText> said = Map.of("said", PersonalText.of(text));
    return Fact.noted(FactId.of(id), lead, "remark", said, NOON, "desk");
  }

  static Fact erased(LeadId lead, String id) {
    return Fact.erased(FactId.of(id), lead, NOON, "privacy-desk");
  }

  static Fact forgotten(LeadId lead, LeadId other, String id) {
    return Fact.forgotten(FactId.of(id), lead, other, NOON, "privacy-desk");
  }

  /** That two are not one, with the name of the other in it. */
  static Fact apart(LeadId lead, LeadId other, String id) {
    Person one = Person.builder().about(lead).build();
    Person two = Person.builder().about(other).name(PersonName.of("Marco Neri")).build();
    EvidenceId name = EvidenceId.of(id);
    Sameness claim = Sameness.of(one, two);
    return Fact.evidenced(
        FactId.of(id), lead, Evidence.of(name, EvidenceKind.OTHER_PARTY, claim, NOON, "seller-3"));
  }

  static Fact strayWithdrawal(LeadId lead, String id) {
    return Fact.withdrawn(FactId.of(id), lead, FactId.of("nowhere"), NOON, "desk");
  }

  /** Brings a road at once, and tells in which order. */
  List<Fact> add(Road road) {
    List<Fact> facts = Interleaving.arrived(road, new Random(road.version()));
    store.append(road.lead().id(), 0, facts);
    return facts;
  }

  List<Road> roads() {
    try (Stream<Road> roads = store.roads()) {
      return roads.toList();
    }
  }

  List<Fact> feed() {
    return feed(new Random(0));
  }

  /** Everything after the start, in batches of any size. */
  List<Fact> feed(Random random) {
    List<Fact> facts = new ArrayList<>();
    Position position = Position.START;
    while (true) {
      int most = 1 + random.nextInt(7);
      Batch batch = store.after(position, most);
      Law.NOTHING_LOST.holds(
          batch.facts().size() <= most,
          () -> "a batch must have at most " + most + " facts, but had " + batch.facts().size());
      if (batch.facts().isEmpty()) {
        Law.NOTHING_LOST.same("where to read on, with no more", position, batch.next());
        return facts;
      }
      facts.addAll(batch.facts());
      position = batch.next();
    }
  }

  /** Refused for a reason, and the road as it was. */
  RoadStoreException refuses(
      RoadStoreException.Reason reason, LeadId lead, long expected, List<Fact> facts) {
    Optional<Road> before = store.road(lead);
    try {
      store.append(lead, expected, facts);
    } catch (RoadStoreException refused) {
      Law.NOTHING_LOST.same("the reason of the refusal", reason, refused.reason());
      Law.NOTHING_LOST.same("the road that refused", before, store.road(lead));
      return refused;
    }
    throw new AssertionError("law nothing lost: an append must be refused as " + reason + ".");
  }

  /** Refused as what makes no road, and the road as it was. */
  void refusesUnsound(LeadId lead, long expected, List<Fact> facts) {
    Optional<Road> before = store.road(lead);
    try {
      store.append(lead, expected, facts);
    } catch (IllegalArgumentException refused) {
      Law.NOTHING_LOST.same("the road that refused", before, store.road(lead));
      return;
    }
    throw new AssertionError("law nothing lost: facts that make no road must be refused.");
  }
}
