package org.leadroad.lifecycle.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;

/**
 * What happened, as fields of an export.
 *
 * @param party the leads of whom it is for: of others it names none, and shows nothing that is
 *     about them
 */
record FactFields(Set<LeadId> party) {

  Consumer<Document> of(Fact fact, boolean counts) {
    return out -> {
      out.string("id", fact.id().value());
      out.constant("kind", fact.what().kind());
      out.instant("happened", fact.happened());
      out.instant("recorded", fact.recorded());
      out.string("by", fact.by());
      out.flag("counts", counts);
      what(fact.what(), out);
    };
  }

  private void what(Happening what, Document out) {
    switch (what.kind()) {
      case RECEIVED -> out.string("source", ((Happening.Received) what).source());
      case CONTACTED -> out.constant("step", ((Happening.Contacted) what).step());
      case OBSERVED -> interaction(((Happening.Observed) what).interaction(), out);
      case EVIDENCED -> evidence(((Happening.Evidenced) what).evidence(), out);
      case RATED -> out.constant("temperature", ((Happening.Rated) what).temperature());
      case JUDGED -> judgement(((Happening.Judged) what).judgement(), out);
      case HANDED_OVER -> {
        out.string("owner", ((Happening.HandedOver) what).owner());
        out.strings("reasons", ((Happening.HandedOver) what).reasons());
      }
      case HELD_BACK -> out.strings("reasons", ((Happening.HeldBack) what).reasons());
      case SENT_BACK -> out.string("reason", ((Happening.SentBack) what).reason());
      case PROMISED -> out.instant("due", ((Happening.Promised) what).due());
      case LINKED -> {
        other(((Happening.Linked) what).other(), out);
        out.string("strategy", ((Happening.Linked) what).strategy());
      }
      case UNLINKED -> other(((Happening.Unlinked) what).other(), out);
      case CONSENTED -> proof(((Happening.Consented) what).proof(), out);
      case NOTED -> {
        out.string("type", ((Happening.Noted) what).type());
        out.details(((Happening.Noted) what).details());
      }
      case CLOSED -> closed((Happening.Closed) what, out);
      case WITHDRAWN -> out.string("wrong", ((Happening.Withdrawn) what).wrong().value());
      case FORGOTTEN -> other(((Happening.Forgotten) what).other(), out);
      case ERASED -> {}
    }
  }

  private void other(LeadId other, Document out) {
    if (party.contains(other)) {
      out.string("other", other.value());
    }
  }

  private static void interaction(Interaction interaction, Document out) {
    out.string("type", interaction.type());
    out.constant("direction", interaction.direction());
    out.string("event", interaction.eventId());
    out.string("message", interaction.messageId());
    out.details(interaction.details());
  }

  private void evidence(Evidence evidence, Document out) {
    out.string("evidence", evidence.id().value());
    out.string("sort", evidence.kind().code());
    if (party.containsAll(evidence.claim().about())) { // else it says what somebody else says
      out.object("about", ClaimFields.of(evidence.claim()));
      out.personal("contact", evidence.contact().map(Contact::text));
      out.personal("note", evidence.note());
    }
  }

  private static void judgement(Judgement judgement, Document out) {
    out.constant("standing", judgement.standing());
    out.string("definitions", judgement.definitions());
    out.string("definition", judgement.definition());
    out.string("card", judgement.card());
    out.number("total", judgement.total());
    out.constant("temperature", judgement.temperature());
    out.objects(
        "verdicts",
        judgement.rulings(),
        ruling ->
            fields -> {
              fields.constant("claim", ruling.claim());
              fields.string("strategy", ruling.strategy());
              opinion(ruling.opinion(), fields);
            });
  }

  static void opinion(Opinion opinion, Document out) {
    out.constant("opinion", opinion.kind());
    out.string("en", opinion.describe(Locale.ENGLISH));
    out.string("it", opinion.describe(Locale.ITALIAN));
  }

  static void proof(ConsentProof proof, Document out) {
    out.constant("purpose", proof.purpose());
    out.constant("answer", proof.answer());
    out.string("how", proof.how());
    out.string("wording", proof.wording());
    out.string("until", proof.until());
  }

  private static void closed(Happening.Closed closed, Document out) {
    out.constant("outcome", closed.outcome());
    closed
        .value()
        .ifPresent(
            value -> {
              out.string("amount", value.amount().toPlainString());
              out.string("currency", value.currency().getCurrencyCode());
            });
  }
}
