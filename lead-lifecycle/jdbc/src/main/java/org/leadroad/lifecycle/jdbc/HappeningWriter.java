package org.leadroad.lifecycle.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.formats.codec.JsonCodec;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import tools.jackson.core.JsonGenerator;

/** What happened, as a JSON object; which sort of thing it is stands beside it. */
record HappeningWriter(JsonGenerator json) {

  static void write(Happening what, JsonGenerator json) {
    json.writeStartObject();
    new HappeningWriter(json).fields(what);
    json.writeEndObject();
  }

  private void fields(Happening what) {
    switch (what.kind()) {
      case RECEIVED -> {
        Happening.Received received = (Happening.Received) what;
        string("source", received.source());
        document(JsonCodec.lead(), received.lead());
      }
      case CONTACTED -> string("step", ((Happening.Contacted) what).step().name());
      case OBSERVED -> document(JsonCodec.interaction(), ((Happening.Observed) what).interaction());
      case EVIDENCED -> document(JsonCodec.evidence(), ((Happening.Evidenced) what).evidence());
      case RATED -> string("temperature", ((Happening.Rated) what).temperature().name());
      case JUDGED -> judged(((Happening.Judged) what).judgement());
      case HANDED_OVER -> {
        string("owner", ((Happening.HandedOver) what).owner());
        strings("reasons", ((Happening.HandedOver) what).reasons());
      }
      case HELD_BACK -> strings("reasons", ((Happening.HeldBack) what).reasons());
      case PROMISED -> string("due", ((Happening.Promised) what).due().toString());
      case SENT_BACK -> string("reason", ((Happening.SentBack) what).reason());
      case LINKED -> linked((Happening.Linked) what);
      case UNLINKED -> string("other", ((Happening.Unlinked) what).other().value());
      case CONSENTED -> consented(((Happening.Consented) what).proof());
      case NOTED -> noted((Happening.Noted) what);
      case CLOSED -> closed((Happening.Closed) what);
      case WITHDRAWN -> string("wrong", ((Happening.Withdrawn) what).wrong().value());
      case ERASED -> {}
      case FORGOTTEN -> string("other", ((Happening.Forgotten) what).other().value());
    }
  }

  private void judged(Judgement judgement) {
    string("standing", judgement.standing().name());
    string("definitions", judgement.definitions());
    string("definition", judgement.definition());
    string("card", judgement.card());
    json.writeNumberProperty("total", judgement.total());
    string("temperature", judgement.temperature().name());
    json.writeBooleanProperty("complete", judgement.complete());
    json.writeName("rulings");
    json.writeStartArray();
    for (Judgement.Ruling ruling : judgement.rulings()) {
      json.writeStartObject();
      string("claim", ruling.claim().name());
      string("strategy", ruling.strategy());
      document(JsonCodec.opinion(), ruling.opinion());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void linked(Happening.Linked linked) {
    string("other", linked.other().value());
    string("strategy", linked.strategy());
    strings("grounds", linked.grounds().stream().map(EvidenceId::value).sorted().toList());
  }

  private void consented(ConsentProof proof) {
    string("purpose", proof.purpose().name());
    string("answer", proof.answer().name());
    string("how", proof.how());
    proof.wording().ifPresent(wording -> string("wording", wording));
    proof.until().map(Instant::toString).ifPresent(until -> string("until", until));
  }

  private void noted(Happening.Noted noted) {
    string("type", noted.type());
    json.writeName("details");
    json.writeStartObject();
    new TreeMap<>(noted.details()).forEach((name, text) -> string(name, text.reveal()));
    json.writeEndObject();
  }

  /** The amount is a text: a number would lose its scale on the way through other systems. */
  private void closed(Happening.Closed closed) {
    string("outcome", closed.outcome().name());
    closed
        .value()
        .ifPresent(
            value -> {
              BigDecimal amount = value.amount();
              string("amount", amount.toPlainString());
              string("currency", value.currency().getCurrencyCode());
            });
  }

  private void string(String name, String value) {
    json.writeStringProperty(name, value);
  }

  private void strings(String name, Collection<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private <T> void document(JsonCodec<T> codec, T value) {
    json.writeName(Parts.DOCUMENT);
    json.writeRawValue(new String(codec.write(value), UTF_8));
  }
}
