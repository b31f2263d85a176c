package org.leadroad.lifecycle.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/** An invented lead and what happened to it. */
final class Roadside {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

  static final Lead GIULIA =
      Lead.builder()
          .id(LeadId.of("giulia"))
          .receivedAt(NOON)
          .origin(
              Origin.builder()
                  .channel(Channel.CONTACT_FORM)
                  .initiative(Initiative.THEIRS)
                  .deliveryKey(DeliveryKey.of("key-1"))
                  .build())
          .words(Words.of("nome", "Giulia Bianchi", "e-mail", "giulia@example.com"))
          .build();

  static final LeadId LEAD = GIULIA.id();
  static final Fact RECEIVED = Fact.received(FactId.of("r"), GIULIA, "portal", "desk");
  static final Fact NOTE = note("n");
  static final Fact CALL = call("c");
  static final List<Fact> BEGINNING = List.of(RECEIVED, NOTE, CALL);
  static final Fact RECEIPT = Fact.erased(FactId.of("gone"), LEAD, NOON, "privacy-desk");

  /** The same enquiry, sent once more. */
  static final Lead AGAIN =
      Lead.builder()
          .id(LeadId.of("giulia-again"))
          .receivedAt(NOON)
          .origin(GIULIA.origin())
          .words(GIULIA.words())
          .build();

  static final Fact RECEIVED_AGAIN = Fact.received(FactId.of("r-2"), AGAIN, "portal", "desk");

  /** Somebody else, of whom a fact has an id that is taken. */
  static final Lead OTHER =
      Lead.builder()
          .id(LeadId.of("marco"))
          .receivedAt(NOON)
          .origin(Origin.of(Channel.LIVE_CHAT, Initiative.THEIRS))
          .words(Words.of("nome", "Marco Neri"))
          .build();

  static final Fact TWIN = Fact.received(FactId.of("r"), OTHER, "portal", "desk");

  static final Fact OTHERS = Fact.received(FactId.of("o"), OTHER, "portal", "desk");

  private Roadside() {}

  /** Words of somebody new; lead and fact have the same id. */
  static Fact enquiry(String id) {
    Lead lead =
        Lead.builder()
            .id(LeadId.of(id))
            .receivedAt(NOON)
            .origin(OTHER.origin())
            .words(OTHER.words())
            .build();
    return Fact.received(FactId.of(id), lead, "portal", "desk");
  }

  static Fact note(String id) {
    Map<String, PersonalText> said =
        Map.of("said", PersonalText.of("Giulia Bianchi ha richiamato"));
    return Fact.noted(FactId.of(id), LEAD, "remark", said, NOON, "desk");
  }

  /** In the road of one lead: that the other is somebody else, with the names of both. */
  static Fact apart(String id, Lead in, Lead other) {
    Evidence apart =
        Evidence.of(
            EvidenceId.of(id),
            EvidenceKind.OTHER_PARTY,
            Sameness.of(who(in), who(other)),
            NOON,
            "seller-3");
    return Fact.evidenced(FactId.of(id), in.id(), apart);
  }

  private static Person who(Lead lead) {
    PersonName name = PersonName.of(lead.words().first("nome").orElseThrow());
    return Person.builder().about(lead.id()).name(name).build();
  }

  static Fact call(String id) {
    return Fact.contacted(FactId.of(id), LEAD, Happening.Step.MAKE_CONTACT, NOON, "desk");
  }

  /** The whole feed of a store: a batch may end before a position that was rolled back. */
  static List<Fact> feed(RoadStore store) {
    List<Fact> facts = new ArrayList<>();
    Batch batch = store.after(Position.START, 99);
    while (!batch.facts().isEmpty()) {
      facts.addAll(batch.facts());
      batch = store.after(batch.next(), 99);
    }
    return facts;
  }
}
