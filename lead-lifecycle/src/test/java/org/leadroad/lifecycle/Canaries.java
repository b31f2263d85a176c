package org.leadroad.lifecycle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * A lead with a mark of its own wherever something personal can stand, and where they are found.
 */
record Canaries(String lead) {

  private static final List<String> PLACES =
      List.of(
          "name",
          "word",
          "original",
          "source",
          "key",
          "detail",
          "event",
          "message",
          "note",
          "claim",
          "noted");

  String at(String place) {
    return "canary-" + lead + "-" + place;
  }

  List<String> all() {
    return PLACES.stream().map(this::at).toList();
  }

  Lead words() {
    return Lead.builder()
        .id(LeadId.of(lead))
        .receivedAt(Sample.MONDAY)
        .origin(
            Origin.builder()
                .channel(Channel.CONTACT_FORM)
                .initiative(Initiative.THEIRS)
                .source(at("source"))
                .deliveryKey(DeliveryKey.of(at("key")))
                .build())
        .words(
            Words.of(
                "nome",
                "Anna " + at("name"),
                at("word"),
                "x",
                "email",
                at("word") + "@example.com"))
        .original(Original.of(at("original").getBytes(StandardCharsets.UTF_8), "text/plain"))
        .build();
  }

  List<Fact> facts() {
    Lead words = words();
    Reading reading = StandardReader.forRegion("IT").read(words);
    Person who =
        Person.builder().about(words.id()).name(PersonName.of("Anna " + at("claim"))).build();
    Interaction click =
        Interaction.of("email-click", Sample.TUESDAY, Direction.THEIRS, at("event"))
            .withMessageId(at("message"))
            .withDetail("page", PersonalText.of(at("detail")));
    Evidence met =
        Evidence.of(
                EvidenceId.of("met-" + lead), EvidenceKind.HANDSHAKE, who, Sample.TUESDAY, "s-1")
            .withNote(PersonalText.of(at("note")));
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.received(id("received"), words, "portal", "desk"));
    facts.add(Fact.observed(id("click"), words.id(), click, "site"));
    facts.add(Fact.evidenced(id("met"), words.id(), met));
    facts.add(
        Fact.noted(
            id("noted"),
            words.id(),
            "remark",
            Map.of("said", PersonalText.of(at("noted"))),
            Sample.TUESDAY,
            "desk"));
    facts.add(Sample.called("called-" + lead, words, Sample.TUESDAY));
    facts.add(
        Fact.consented(
            id("yes"),
            words.id(),
            ConsentProof.given(Consent.Purpose.EMAIL, "form-checkbox", "privacy-it/7"),
            Sample.TUESDAY,
            "form"));
    facts.add(Sample.handshake("shake-" + lead, words, Sample.TUESDAY));
    if (reading.identities().isEmpty()) {
      throw new AssertionError("the words must name somebody");
    }
    return facts;
  }

  /** In this lead's road: that somebody looked, and it is another lead's party, or not. */
  Fact compared(EvidenceKind kind, Canaries other) {
    StandardReader reader = StandardReader.forRegion("IT");
    Identity one = reader.read(words()).identities().get(0);
    Identity two = reader.read(other.words()).identities().get(0);
    String id = "compared-" + lead + "-" + other.lead();
    return Fact.evidenced(
        FactId.of(id),
        words().id(),
        Evidence.of(EvidenceId.of(id), kind, Sameness.of(one, two), Sample.TUESDAY, "s-1")
            .withNote(PersonalText.of("looked at " + other.at("note"))));
  }

  private FactId id(String what) {
    return FactId.of(what + "-" + lead);
  }

  /** The marks that a text has, or bytes in Base64. */
  static List<String> in(String text, Canaries... whose) {
    List<String> found = new ArrayList<>();
    for (Canaries each : whose) {
      for (String canary : each.all()) {
        String base64 =
            Base64.getEncoder()
                .encodeToString(canary.getBytes(StandardCharsets.UTF_8))
                .substring(0, 12);
        boolean original = canary.equals(each.at("original"));
        if (text.contains(canary) || (original && text.contains(base64))) {
          found.add(canary);
        }
      }
    }
    return found;
  }

  /** Whether everything that a store gives of a lead is without words. */
  static boolean bare(RoadStore store, LeadId lead) {
    List<Fact> given = new ArrayList<>(store.after(Position.START, 1_000).facts());
    given.addAll(store.road(lead).orElseThrow().facts());
    store.roads().forEach(road -> given.addAll(road.facts()));
    return given.stream()
        .filter(fact -> fact.lead().equals(lead))
        .allMatch(fact -> fact.equals(fact.withoutWords()));
  }
}
