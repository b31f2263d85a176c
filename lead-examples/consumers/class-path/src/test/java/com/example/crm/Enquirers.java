package com.example.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Robots;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** Invented people who enquire, and how an invented seller looks at them. */
final class Enquirers {

  static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");
  static final Instant NOW = DAY.plus(Duration.ofDays(30));
  static final Reader READER = StandardReader.forRegion("IT");
  static final Verification VERIFICATION =
      Verification.of(IdentityChecks.standard(), IntentChecks.standard());

  private static final Vocabulary.Builder NAMES = Vocabulary.builder();
  static final Attribute<Boolean> KNOWN = NAMES.flag("known");
  static final Interactions VISITS = NAMES.interactions("showroom-visit");
  static final Interactions OPENS = NAMES.interactions("email-open");
  static final Interactions CLICKS = NAMES.interactions("email-click");
  static final Interactions PAGES = NAMES.interactions("page-view");

  static final Scorecard CARD =
      card(
          1,
          Rule.when("known", KNOWN.is(true), 100),
          Rule.each("visits", VISITS.within(Duration.ofDays(30)), 50),
          Rule.each("opens", OPENS.oncePerMessage(), 3),
          Rule.each("clicks", CLICKS.oncePerMessage(), 5),
          Rule.each("pages", PAGES, 10).decaying(Decay.halfLife(Duration.ofDays(30))));

  private Enquirers() {}

  static Scorecard card(int version, Rule... rules) {
    return Scorecard.builder("desk", version, NAMES.build())
        .tier(Tier.FLAT, rules)
        .ignoring(Robots.burst("scanner", 5, Duration.ofSeconds(1), CLICKS))
        .bands(Bands.hot(150).warm(50))
        .build();
  }

  static Policy policy(Scorecard card) {
    return Policy.builder()
        .reader(READER)
        .verification(VERIFICATION)
        .scorer(
            card.scorer(
                Bindings.<Snapshot>builder()
                    .value(KNOWN, snapshot -> snapshot.standing().kind().identityVerified())
                    .engagement(snapshot -> snapshot.road().engagement())
                    .build()))
        .definitions(Definitions.sales())
        .build();
  }

  static Policy policy() {
    return policy(CARD);
  }

  static Lead lead(String id, String... words) {
    return lead(id, DAY, Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS), words);
  }

  static Lead keyed(String id, String key, String... words) {
    return lead(
        id,
        DAY,
        Origin.builder()
            .channel(Channel.CONTACT_FORM)
            .initiative(Initiative.THEIRS)
            .deliveryKey(DeliveryKey.of(key))
            .build(),
        words);
  }

  static Lead lead(String id, Instant at, Origin origin, String... words) {
    return Lead.builder()
        .id(LeadId.of(id))
        .receivedAt(at)
        .origin(origin)
        .words(Words.of(words))
        .build();
  }

  static Lead anna(String id) {
    return lead(
        id,
        "nome",
        "Anna Serra",
        "e-mail",
        id + "@example.com",
        "telefono",
        "333 5550142",
        "modello",
        "Prisma",
        "campo del cliente",
        "resta com'è");
  }

  static Fact received(Lead lead) {
    return Fact.received(FactId.of("received-" + lead.id()), lead, "web");
  }

  static Identity who(Lead lead) {
    return READER.read(lead).identities().get(0);
  }

  static Fact handshake(Lead lead) {
    Evidence shaken =
        Evidence.of(
            EvidenceId.of("shaken-" + lead.id()),
            EvidenceKind.HANDSHAKE,
            who(lead),
            DAY.plus(Duration.ofDays(1)),
            "seller-3");
    return Fact.evidenced(FactId.of("shaken-" + lead.id()), lead.id(), shaken);
  }

  static Interaction interaction(String type, String event, Instant at) {
    return Interaction.of(type, at, Direction.THEIRS, event);
  }

  static Fact observed(Lead lead, Interaction interaction) {
    return Fact.observed(
        FactId.of(lead.id() + "-" + interaction.eventId()), lead.id(), interaction, "desk");
  }

  static Profile profile(Interaction... interactions) {
    Engagement all = Engagement.none();
    for (Interaction each : interactions) {
      all = all.plus(each);
    }
    return Profile.builder().set(KNOWN, false).engagement(all).build();
  }

  /** What an operator who looked at both says. */
  static Verdict<Sameness> same(Lead one, Lead other, List<Evidence> evidence) {
    return Verification.ask(
        SamenessChecks.standard(),
        Sameness.of(who(one), who(other)),
        Dossier.asOf(NOW, READER.read(one), READER.read(other)).with(evidence));
  }

  static Fact linked(Lead one, Lead other) {
    Evidence sure =
        Evidence.of(
            EvidenceId.of("same-" + one.id() + "-" + other.id()),
            EvidenceKind.SAME_PARTY,
            Sameness.of(who(one), who(other)),
            DAY.plus(Duration.ofDays(2)),
            "seller-3");
    Verified<Sameness> same = same(one, other, List.of(sure)).verified().orElseThrow();
    return Fact.linked(
        FactId.of("link-" + one.id() + "-" + other.id()),
        same,
        DAY.plus(Duration.ofDays(2)),
        "seller-3");
  }
}
