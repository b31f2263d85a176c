package com.example.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Verification;
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
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** The program of the README. */
public final class FirstProgram {

  private FirstProgram() {}

  /**
   * Takes one enquiry from words to a standing, a score and a place in the list.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // the way: begin
    Lead lead =
        Lead.builder()
            .id(LeadId.of("web-4711"))
            .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
            .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
            .words(
                Words.of(
                    "nome", "Giulia Bianchi",
                    "e-mail", "giulia@example.com",
                    "modello", "un SUV a 7 posti"))
            .build();

    // Reading the words is another act, and can be done again, better, later.
    Reading reading = StandardReader.forRegion("IT").read(lead);

    // What happens in the world comes back as dated evidence.
    Instant saturday = Instant.parse("2026-03-07T10:15:00Z");
    Evidence handshake =
        Evidence.of(
            EvidenceId.of("visit-17"),
            EvidenceKind.HANDSHAKE,
            reading.firstIdentity().orElseThrow(),
            saturday,
            "seller-3");

    Verification verification = Verification.of(IdentityChecks.standard(), IntentChecks.standard());
    Assessment before = verification.assess(Dossier.asOf(saturday, reading));
    Assessment after = verification.assess(Dossier.asOf(saturday, reading).with(handshake));
    System.out.println(before.standing().kind() + ", then " + after.standing().kind());
    // the way: end

    // the score: begin
    Vocabulary.Builder names = Vocabulary.builder();
    Attribute<Boolean> known = names.flag("known");
    Interactions visits = names.interactions("showroom-visit");
    Interactions pages = names.interactions("page-view");
    Scorecard card =
        Scorecard.builder("showroom", 1, names.build())
            .tier(
                Tier.CLASSIFICATION,
                Rule.each("visits", visits, 1000).atMost(3).because("came to the showroom"))
            .tier(
                Tier.QUALIFICATION,
                Rule.when("known", known.is(true), 100).because("we know who it is"))
            .tier(
                Tier.PRIORITY,
                Rule.each("pages", pages, 5)
                    .decaying(Decay.halfLife(Duration.ofDays(14)))
                    .because("looked at our pages"))
            .bands(Bands.hot(1000).warm(100))
            .build();

    Profile giulia =
        Profile.builder()
            .set(known, after.standing().kind().identityVerified())
            .engagement(
                Engagement.none()
                    .plus(Interaction.of("page-view", lead.receivedAt(), Direction.THEIRS, "p-1"))
                    .plus(Interaction.of("showroom-visit", saturday, Direction.THEIRS, "v-1")))
            .build();
    System.out.println(card.scorer().score(giulia, saturday).explain(Locale.ENGLISH));
    // the score: end

    // the list: begin
    Policy policy =
        Policy.builder()
            .reader(StandardReader.forRegion("IT"))
            .verification(verification)
            .scorer(
                card.scorer(
                    Bindings.<Snapshot>builder() // where the card finds things in what is known
                        .value(known, snapshot -> snapshot.standing().kind().identityVerified())
                        .engagement(snapshot -> snapshot.road().engagement())
                        .build()))
            .definitions(Definitions.sales())
            .build();
    Interaction visit = Interaction.of("showroom-visit", saturday, Direction.THEIRS, "v-1");
    Book book =
        Book.of(
            List.of(
                Fact.received(FactId.of("f-1"), lead, "web"),
                Fact.evidenced(FactId.of("f-2"), lead.id(), handshake),
                Fact.observed(FactId.of("f-3"), lead.id(), visit, "desk"),
                Fact.rated(FactId.of("f-4"), lead.id(), Temperature.WARM, saturday, "seller-3")));
    for (Instant day : List.of(lead.receivedAt(), saturday)) {
      for (LeadRow row : LeadList.of(book, policy, day)) { // everybody, whom to call first on top
        System.out.printf(
            "%d. %s %s, %d points, computed %s, dot %s%n",
            row.place(),
            row.snapshot().lead().id(),
            row.definition(),
            row.score().total(),
            row.temperature(),
            row.dot());
      }
    }
    // the list: end
  }
}
