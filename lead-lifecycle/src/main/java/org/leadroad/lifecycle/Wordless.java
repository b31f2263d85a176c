package org.leadroad.lifecycle;

import java.util.Map;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/**
 * What is left of a fact when its words are deleted: who, when and what sort of thing, so that
 * every count stays what it was (law <em>erasure</em>).
 */
final class Wordless {

  private Wordless() {}

  static Happening of(Happening what, FactId id) {
    return switch (what.kind()) {
      case RECEIVED -> received((Happening.Received) what);
      case OBSERVED -> observed((Happening.Observed) what, id);
      case EVIDENCED ->
          ImmutableHappening.Evidenced.of(evidence(((Happening.Evidenced) what).evidence()));
      case NOTED -> ImmutableHappening.Noted.of(((Happening.Noted) what).type(), Map.of());
      case CONTACTED,
          RATED,
          JUDGED,
          HANDED_OVER,
          HELD_BACK,
          SENT_BACK,
          PROMISED,
          LINKED,
          UNLINKED,
          CONSENTED,
          CLOSED,
          WITHDRAWN,
          ERASED,
          FORGOTTEN ->
          what;
    };
  }

  private static Happening received(Happening.Received received) {
    Lead lead = received.lead();
    Origin.Builder origin =
        Origin.builder().channel(lead.origin().channel()).initiative(lead.origin().initiative());
    lead.origin().deliveryKey().ifPresent(origin::deliveryKey);
    Lead left =
        Lead.builder()
            .id(lead.id())
            .receivedAt(lead.receivedAt())
            .origin(origin.build())
            .words(Words.none())
            .build();
    return ImmutableHappening.Received.of(left, received.source());
  }

  /** Ids of events and messages are often ids of clicks; the fact has a name of its own. */
  private static Happening observed(Happening.Observed observed, FactId id) {
    Interaction all = observed.interaction();
    return ImmutableHappening.Observed.of(
        Interaction.of(all.type(), all.at(), all.direction(), id.value()));
  }

  private static Evidence evidence(Evidence all) {
    return Evidence.of(all.id(), all.kind(), claim(all.claim()), all.at(), all.by());
  }

  private static Claim claim(Claim claim) {
    if (claim instanceof Sameness sameness) {
      return Sameness.of(identity(sameness.one()), identity(sameness.other()));
    }
    return claim instanceof Identity identity
        ? identity(identity)
        : Intent.builder().about(claim.about()).build();
  }

  private static Identity identity(Identity identity) {
    return identity instanceof Person
        ? Person.builder().about(identity.about()).build()
        : Company.builder().about(identity.about()).build();
  }
}
