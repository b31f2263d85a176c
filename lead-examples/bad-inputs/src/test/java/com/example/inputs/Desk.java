package com.example.inputs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
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
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** A dealership that does with enquiries whatever the library can do with them. */
final class Desk {

  private static final Instant NOON = Instant.parse("2026-03-07T12:00:00Z");
  private static final StandardReader READER = StandardReader.forRegion("IT");
  private static final PersonalText NOTE = PersonalText.of("zqcanary");

  private static final Vocabulary.Builder NAMES = Vocabulary.builder();
  private static final Attribute<Boolean> KNOWN = NAMES.flag("known");
  private static final Text NAME = NAMES.text("name", Fold.CASE);
  private static final Interactions VISITS = NAMES.interactions("showroom-visit");
  private static final Scorecard CARD =
      Scorecard.builder("desk", 1, NAMES.build())
          .tier(Tier.CLASSIFICATION, Rule.each("visits", VISITS, 1000).atMost(3))
          .tier(
              Tier.QUALIFICATION,
              Rule.when("known", KNOWN.is(true), 100),
              Rule.when("named", NAME.present(), 100))
          .bands(Bands.hot(1000).warm(100))
          .build();

  private final List<Fact> facts = new ArrayList<>();

  /** Everything that is made of them, but for the files that are meant to be read. */
  List<Object> make(List<Lead> leads) {
    List<Object> made = new ArrayList<>();
    List<Reading> readings = leads.stream().map(READER::read).toList();
    for (Reading reading : readings) {
      List<Evidence> evidence = claims(reading).flatMap(Desk::evidence).toList();
      Dossier dossier = Dossier.asOf(NOON, reading);
      List<Evidence> support = evidence.stream().filter(it -> it.kind().supports()).toList();
      made.add(Verification.of(who(), what()).assess(dossier.with(support)));
      made.add(Verification.of(who(), what()).assess(dossier.with(evidence)));
      record(reading.lead(), evidence);
    }
    made.addAll(links(readings));
    Book book = Book.of(facts);
    made.add(book);
    for (Policy policy : List.of(policy(READER), policy(broken()))) {
      LeadList list = LeadList.of(book, policy, NOON);
      made.add(list);
      list.rows().forEach(row -> made.add(row.score().explain(Locale.ENGLISH)));
    }
    made.add(Profile.builder().set(NAME, "Zqcanary").build());
    return made;
  }

  private static Stream<Claim> claims(Reading reading) {
    return Stream.concat(reading.identities().stream(), reading.intents().stream());
  }

  private static Stream<Evidence> evidence(Claim claim) {
    return EvidenceKind.ready().stream()
        .filter(kind -> kind.about().contains(claim.kind()))
        .map(
            kind -> {
              EvidenceId id = EvidenceId.of(kind + "-" + System.identityHashCode(claim));
              return Evidence.of(id, kind, claim, NOON, "seller-3").withNote(NOTE);
            });
  }

  private void record(Lead lead, List<Evidence> evidence) {
    facts.add(Fact.received(next(), lead, "desk"));
    evidence.forEach(piece -> facts.add(Fact.evidenced(next(), lead.id(), piece)));
    Interaction visit =
        Interaction.of("showroom-visit", NOON, Direction.THEIRS, "visit-" + facts.size())
            .withDetail("page", NOTE);
    facts.add(Fact.observed(next(), lead.id(), visit, "desk"));
    facts.add(Fact.contacted(next(), lead.id(), Happening.Step.MAKE_CONTACT, NOON, "desk"));
    facts.add(Fact.rated(next(), lead.id(), Temperature.HOT, NOON, "desk"));
    facts.add(Fact.closed(next(), lead.id(), Happening.Outcome.WON, NOON, "desk"));
  }

  private FactId next() {
    return FactId.of("fact-" + facts.size());
  }

  /** Each identity with the next: are they one? */
  private static List<Verdict<Sameness>> links(List<Reading> readings) {
    Dossier dossier = Dossier.asOf(NOON, readings);
    List<Identity> identities =
        readings.stream().flatMap(reading -> reading.identities().stream()).toList();
    List<Verdict<Sameness>> links = new ArrayList<>();
    for (int i = 1; i < identities.size(); i++) {
      Sameness link = Sameness.of(identities.get(i - 1), identities.get(i));
      Evidence same =
          Evidence.of(EvidenceId.of("same-" + i), EvidenceKind.SAME_PARTY, link, NOON, "seller-3");
      links.add(
          Verification.ask(SamenessChecks.standard(), link, dossier.with(same.withNote(NOTE))));
    }
    return links;
  }

  private static VerificationStrategy<Identity> who() {
    return VerificationStrategy.anyOf(
        "who/1",
        IdentityChecks.standard(),
        VerificationStrategy.of("broken/1", (claim, dossier) -> failing(claim)),
        VerificationStrategy.allOf(
            "parts/1",
            IdentityChecks.plausibleEmail(),
            IdentityChecks.plausiblePhone(),
            IdentityChecks.plausibleTaxId()));
  }

  private static VerificationStrategy<Intent> what() {
    return VerificationStrategy.anyOf(
        "what/1",
        IntentChecks.standard(),
        VerificationStrategy.of("broken/1", (claim, dossier) -> failing(claim)));
  }

  /** What a host's own code does on a bad day: it throws what somebody wrote. */
  private static <T> T failing(Object asked) {
    throw new IllegalStateException("zqcanary", new IllegalArgumentException("zqcanary"));
  }

  private static Policy policy(Reader reader) {
    return Policy.builder()
        .reader(reader)
        .verification(Verification.of(who(), what()))
        .scorer(
            CARD.scorer(
                Bindings.<Snapshot>builder()
                    .value(KNOWN, snapshot -> snapshot.standing().kind().identityVerified())
                    .value(NAME, Desk::name)
                    .engagement(snapshot -> snapshot.road().engagement())
                    .build()))
        .definitions(Definitions.sales())
        .build();
  }

  private static Reader broken() {
    return new Reader() {
      @Override
      public String name() {
        return "broken/1";
      }

      @Override
      public Reading read(Lead lead) {
        return failing(lead);
      }
    };
  }

  private static String name(Snapshot snapshot) {
    return snapshot.reading().personNames().stream()
        .map(name -> name.full().reveal())
        .findFirst()
        .orElseGet(() -> failing(snapshot));
  }
}
