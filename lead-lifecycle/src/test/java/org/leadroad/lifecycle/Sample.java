package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Verification;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** A small shop: two rules, standard strategies, and facts about invented people. */
final class Sample {

  static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
  static final Instant FRIDAY = MONDAY.plusSeconds(4 * 86_400);

  private Sample() {}

  static Policy policy() {
    Vocabulary.Builder words = Vocabulary.builder();
    Attribute<Boolean> known = words.flag("known");
    Interactions visits = words.interactions("showroom-visit");
    Scorecard card =
        Scorecard.builder("sample", 1, words.build())
            .tier(Tier.CLASSIFICATION, Rule.each("visits", visits, 1000).atMost(5))
            .tier(Tier.QUALIFICATION, Rule.when("known", known.is(true), 100))
            .bands(Bands.hot(1000).warm(100))
            .build();
    Bindings<Snapshot> bindings =
        Bindings.<Snapshot>builder()
            .value(known, snapshot -> snapshot.standing().kind().identityVerified())
            .engagement(snapshot -> snapshot.road().engagement())
            .build();
    return policy(card.scorer(bindings));
  }

  static Policy policy(Scorer<Snapshot> scorer) {
    return policy(StandardReader.forRegion("IT"), Definitions.sales(), scorer);
  }

  static Policy policy(Reader reader, Definitions definitions, Scorer<Snapshot> scorer) {
    return Policy.builder()
        .reader(reader)
        .verification(Verification.of(IdentityChecks.standard(), IntentChecks.standard()))
        .scorer(scorer)
        .definitions(definitions)
        .build();
  }

  static Lead lead(String id, String name) {
    return lead(id, name, MONDAY);
  }

  static Lead lead(String id, String name, Instant receivedAt) {
    return lead(id, name, receivedAt, "telefono", "+39 347 555 0142");
  }

  private static Lead lead(String id, String name, Instant receivedAt, String more, String said) {
    return Lead.builder()
        .id(LeadId.of(id))
        .receivedAt(receivedAt)
        .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
        .words(Words.of("nome", name, "email", "someone@example.com", more, said))
        .build();
  }

  static Fact received(Lead lead) {
    return Fact.received(FactId.of("received-" + lead.id()), lead, "desk");
  }

  static Fact visit(String id, Lead lead, Instant at) {
    Interaction visit = Interaction.of("showroom-visit", at, Direction.THEIRS, id);
    return Fact.observed(FactId.of(id), lead.id(), visit, "desk");
  }

  static Fact handshake(String id, Lead lead, Instant at) {
    Identity who = StandardReader.forRegion("IT").read(lead).identities().get(0);
    Evidence handshake =
        Evidence.of(EvidenceId.of(id), EvidenceKind.HANDSHAKE, who, at, "seller-1");
    return Fact.evidenced(FactId.of(id), lead.id(), handshake);
  }

  /** Somebody who asks for something. */
  static Lead asker(String id, String name) {
    return lead(id, name, MONDAY, "modello", "un SUV a 7 posti");
  }

  /** What makes sure that an {@link #asker} wants something, and that we have it. */
  static List<Fact> meant(String id, Lead lead, Instant at) {
    Intent want = StandardReader.forRegion("IT").read(lead).intents().get(0);
    return Stream.of(EvidenceKind.OPERATOR_CONVINCED, EvidenceKind.OFFER_FITS)
        .map(kind -> Evidence.of(EvidenceId.of(id + "-" + kind.code()), kind, want, at, "seller-1"))
        .map(sure -> Fact.evidenced(FactId.of(sure.id().value()), lead.id(), sure))
        .toList();
  }

  static Fact rated(String id, Lead lead, Instant at, Temperature temperature) {
    return Fact.rated(FactId.of(id), lead.id(), temperature, at, "desk");
  }

  static Fact called(String id, Lead lead, Instant at) {
    return Fact.contacted(FactId.of(id), lead.id(), Happening.Step.MAKE_CONTACT, at, "desk");
  }

  static Fact won(String id, Lead lead, Instant at) {
    return closed(id, lead, Happening.Outcome.WON, at);
  }

  static Fact closed(String id, Lead lead, Happening.Outcome outcome, Instant at) {
    return Fact.closed(FactId.of(id), lead.id(), outcome, at, "desk");
  }

  static Fact withdrawn(String id, Fact wrong, Instant recorded) {
    return Fact.withdrawn(FactId.of(id), wrong, recorded, "desk");
  }

  static String id(LeadRow row) {
    return row.snapshot().lead().id().value();
  }

  static List<Fact> week() {
    Lead anna = lead("anna", "Anna Serra");
    Lead bruno = lead("bruno", "Bruno Ferri");
    Lead carla = lead("carla", "Carla Riva");
    return List.of(
        received(anna),
        received(bruno),
        received(carla),
        visit("visit-1", bruno, TUESDAY),
        handshake("shake-1", bruno, TUESDAY),
        rated("rate-1", bruno, TUESDAY, Temperature.WARM),
        rated("rate-2", bruno, FRIDAY, Temperature.HOT),
        visit("visit-2", carla, FRIDAY));
  }

  /** A link that an operator is sure of. */
  static Fact linked(String id, Lead one, Lead other, Instant at) {
    StandardReader reader = StandardReader.forRegion("IT");
    Reading first = reader.read(one);
    Reading second = reader.read(other);
    Sameness same = Sameness.of(first.identities().get(0), second.identities().get(0));
    Evidence sure = Evidence.of(EvidenceId.of(id), EvidenceKind.SAME_PARTY, same, at, "seller-1");
    Verified<Sameness> verified =
        Verification.ask(
                SamenessChecks.operatorConfirmed(),
                same,
                Dossier.asOf(at, first, second).with(sure))
            .verified()
            .orElseThrow();
    return Fact.linked(FactId.of(id), verified, at, "seller-1");
  }

  static Fact erased(String id, Lead lead, Instant at) {
    return Fact.erased(FactId.of(id), lead.id(), at, "privacy-desk");
  }
}
