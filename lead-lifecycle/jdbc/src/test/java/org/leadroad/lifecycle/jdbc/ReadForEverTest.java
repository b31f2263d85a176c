package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.lifecycle.jdbc.Roadside.GIULIA;
import static org.leadroad.lifecycle.jdbc.Roadside.LEAD;
import static org.leadroad.lifecycle.jdbc.Roadside.NOON;
import static org.leadroad.lifecycle.jdbc.Roadside.OTHER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.scoring.Temperature;

/** What version 1 of the form wrote of every kind of fact is read by every later library. */
class ReadForEverTest {

  private static final Instant LATER = NOON.plus(Duration.ofDays(1));

  private static FactId id(String id) {
    return FactId.of(id);
  }

  /** One of every kind at least. */
  static List<Fact> facts() {
    return List.of(
        Fact.received(id("r"), GIULIA, "portal", "desk"),
        Fact.evidenced(id("e"), LEAD, handshake()),
        Fact.observed(id("o"), LEAD, visit(), "desk").recordedAt(LATER),
        Fact.contacted(id("c"), LEAD, Happening.Step.MAKE_CONTACT, NOON, "seller-3"),
        Fact.rated(id("rate"), LEAD, Temperature.WARM, NOON, "seller-3"),
        Fact.judged(id("j"), LEAD, judgement(), NOON, "night-run"),
        Fact.handedOver(id("to"), LEAD, "seller-3", List.of("known", "points"), NOON, "gate"),
        Fact.heldBack(id("held"), LEAD, List.of("points"), NOON, "gate"),
        Fact.sentBack(id("back"), LEAD, "no-time", NOON, "seller-3"),
        Fact.promised(id("p"), LEAD, LATER, NOON, "seller-3"),
        Fact.linked(
            id("link"), LEAD, OTHER.id(), "operator/1", Set.of(EvidenceId.of("s")), NOON, "desk"),
        Fact.unlinked(id("apart"), LEAD, OTHER.id(), LATER, "desk"),
        Fact.consented(id("yes"), LEAD, consent().endingAt(LATER), NOON, "desk"),
        Fact.consented(
            id("no"),
            LEAD,
            ConsentProof.refused(Consent.Purpose.CALL, "on-the-phone"),
            NOON,
            "desk"),
        Fact.noted(
            id("n"), LEAD, "test-drive", Map.of("text", PersonalText.of("è \"sì\"")), NOON, "desk"),
        Fact.won(id("won"), LEAD, Money.of(18_500, Currency.getInstance("EUR")), NOON, "seller-3"),
        Fact.closed(id("lost"), LEAD, Happening.Outcome.LOST, LATER, "seller-3"),
        Fact.withdrawn(id("oops"), LEAD, id("lost"), LATER, "seller-3"),
        Fact.forgotten(id("f"), LEAD, OTHER.id(), LATER, "privacy-desk"),
        Fact.erased(id("gone"), LEAD, LATER, "privacy-desk"));
  }

  private static Evidence handshake() {
    Person giulia = Person.builder().about(LEAD).name(PersonName.of("Giulia Bianchi")).build();
    return Evidence.of(EvidenceId.of("shake"), EvidenceKind.HANDSHAKE, giulia, NOON, "seller-3")
        .withNote(PersonalText.of("with her dog"));
  }

  private static Interaction visit() {
    return Interaction.of("showroom-visit", NOON, Direction.THEIRS, "v-1")
        .withMessageId("m-1")
        .withDetail("page", PersonalText.of("/prisma"));
  }

  private static ConsentProof consent() {
    return ConsentProof.given(Consent.Purpose.EMAIL, "form-checkbox", "privacy-it/7");
  }

  private static Judgement judgement() {
    return Judgement.builder()
        .standing(Standing.Kind.PROSPECT)
        .definitions("sales/1")
        .definition("PROSPECT")
        .card("desk/1")
        .total(1_302)
        .temperature(Temperature.HOT)
        .rulings(
            List.of(
                new Judgement.Ruling(
                    Claim.Kind.PERSON, "who/1", Opinion.lacksInformation(Need.CONTACT)),
                new Judgement.Ruling(Claim.Kind.PERSON, "who/1", Opinion.denied(Denial.JUNK)),
                new Judgement.Ruling(
                    Claim.Kind.INTENT, "what/1", Opinion.holds(Confidence.LIKELY))))
        .complete(true)
        .build();
  }

  @Test
  void everyKindOfFactIsReadAsItWasWrittenOnce() throws IOException {
    List<String> golden;
    try (InputStream in = ReadForEverTest.class.getResourceAsStream("facts-1.jsonl")) {
      byte[] bytes = Objects.requireNonNull(in, "facts-1.jsonl").readAllBytes();
      golden = new String(bytes, StandardCharsets.US_ASCII).lines().toList();
    }
    assertEquals(facts(), golden.stream().map(FactJson::read).toList());
    assertEquals(golden, facts().stream().map(FactJson::write).toList());
  }

  @Test
  void noKindIsLeftOut() {
    EnumSet<Happening.Kind> kinds = EnumSet.allOf(Happening.Kind.class);
    facts().forEach(fact -> kinds.remove(fact.what().kind()));
    assertEquals(EnumSet.noneOf(Happening.Kind.class), kinds);
  }
}
