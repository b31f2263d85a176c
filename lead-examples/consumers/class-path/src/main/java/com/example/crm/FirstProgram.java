package com.example.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Verification;
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
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** The program of the README's first screen. */
public final class FirstProgram {

  private FirstProgram() {}

  /**
   * Takes one enquiry from words to a standing and a score.
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
  }
}
