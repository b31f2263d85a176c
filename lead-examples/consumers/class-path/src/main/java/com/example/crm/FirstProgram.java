package com.example.crm;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.formats.codec.JsonCodec;
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
import org.leadroad.lifecycle.LeadCsv;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.scoring.Analysis;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Preview;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Text;
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

    // the column: begin
    byte[] json = JsonCodec.lead().write(lead); // {"leadroad":1,"lead":{…}}
    Lead same = JsonCodec.lead().read(json);
    JsonCodec<Verdict<Identity>> verdicts = JsonCodec.verdict(Identity.class, after.dossier());
    byte[] said = verdicts.write(after.identityVerdicts().get(0));
    Verdict<Identity> verdict = verdicts.read(said); // replayed on the evidence, never believed
    // the column: end
    if (!same.equals(lead) || verdict.verified().isEmpty()) {
      throw new IllegalStateException("what was written must come back");
    }

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

    // the draft: begin
    Scorecard draft =
        Scorecard.builder("showroom", 2, card.vocabulary())
            .tier(
                Tier.CLASSIFICATION,
                Rule.each("visits", visits.within(Duration.ofDays(2)), 1000).atMost(3),
                Rule.when("came", visits.atLeast(1), 1000))
            .tier(Tier.QUALIFICATION, card.parts(Tier.QUALIFICATION).toArray(new Part[0]))
            .tier(Tier.PRIORITY, card.parts(Tier.PRIORITY).toArray(new Part[0]))
            .bands(Bands.hot(2000).warm(100))
            .build();
    System.out.println(draft.diff(card).describe(Locale.ENGLISH));
    Analysis analysis = draft.analysis();
    System.out.println("visits give " + analysis.range("visits") + ", and more was found:");
    analysis.findings().forEach(each -> System.out.println(each.describe(Locale.ENGLISH)));
    Instant tuesday = saturday.plus(Duration.ofDays(3));
    Preview preview = Preview.of(card.scorer(), draft.scorer(), List.of(giulia), tuesday, 10);
    System.out.println(preview.count(Temperature.HOT, Temperature.WARM) + " hot would be warm");
    System.out.println("for " + preview.causes());
    // the draft: end

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

  /**
   * Saves those who are hot for a spreadsheet.
   *
   * @param list everybody
   * @param out encoded as UTF-8
   * @throws IOException if it cannot be written
   */
  public static void save(LeadList list, Writer out) throws IOException {
    // the file: begin
    LeadList hot = list.where(row -> row.temperature() == Temperature.HOT);
    LeadCsv.SPREADSHEET.write(hot, out); // any Writer that encodes as UTF-8
    // the file: end
  }

  /**
   * {@return the attributes of a card}
   *
   * @param names where they are declared
   */
  public static Group attributes(Vocabulary.Builder names) {
    // the names: begin
    Text heating = names.text("heating", Fold.CASE);
    Measure<Long> rooms = names.number("rooms");
    Group house =
        Group.best(
                "house",
                Rule.when("gas", heating.is("gas"), 300).because("could save most"),
                Rule.when("large", rooms.between(6L, 40L), 100).because("has much to heat"))
            .between(0, 300);
    // the names: end
    return house;
  }
}
