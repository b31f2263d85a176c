package org.leadroad.lifecycle.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Money;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.formats.codec.JsonCodec;
import org.leadroad.core.formats.codec.JsonCodecException;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.scoring.Temperature;

/** Makes the fact of what {@link HappeningWriter} wrote; each kind by its own factory. */
record HappeningReader(FactId id, LeadId lead, Instant at, String by, Parts what) {

  Fact read(Happening.Kind kind) {
    return switch (kind) {
      case RECEIVED ->
          Fact.received(id, document(what, JsonCodec.lead()), what.string("source"), by);
      case CONTACTED ->
          Fact.contacted(id, lead, what.constant("step", Happening.Step.class), at, by);
      case OBSERVED -> Fact.observed(id, lead, document(what, JsonCodec.interaction()), by);
      case EVIDENCED -> Fact.evidenced(id, lead, document(what, JsonCodec.evidence()));
      case RATED -> Fact.rated(id, lead, what.constant("temperature", Temperature.class), at, by);
      case JUDGED -> Fact.judged(id, lead, judgement(), at, by);
      case HANDED_OVER -> Fact.handedOver(id, lead, what.string("owner"), reasons(), at, by);
      case HELD_BACK -> Fact.heldBack(id, lead, reasons(), at, by);
      case PROMISED -> Fact.promised(id, lead, what.instant("due"), at, by);
      case SENT_BACK -> Fact.sentBack(id, lead, what.string("reason"), at, by);
      case LINKED -> Fact.linked(id, lead, other(), what.string("strategy"), grounds(), at, by);
      case UNLINKED -> Fact.unlinked(id, lead, other(), at, by);
      case CONSENTED -> Fact.consented(id, lead, proof(), at, by);
      case NOTED -> Fact.noted(id, lead, what.string("type"), details(), at, by);
      case CLOSED -> closed();
      case WITHDRAWN -> Fact.withdrawn(id, lead, FactId.of(what.string("wrong")), at, by);
      case ERASED -> Fact.erased(id, lead, at, by);
      case FORGOTTEN -> Fact.forgotten(id, lead, other(), at, by);
    };
  }

  private List<String> reasons() {
    return what.list("reasons", String.class, reason -> reason);
  }

  private LeadId other() {
    return LeadId.of(what.string("other"));
  }

  private Set<EvidenceId> grounds() {
    return Set.copyOf(what.list("grounds", String.class, EvidenceId::of));
  }

  private Judgement judgement() {
    return Judgement.builder()
        .standing(what.constant("standing", Standing.Kind.class))
        .definitions(what.string("definitions"))
        .definition(what.string("definition"))
        .card(what.string("card"))
        .total(what.number("total"))
        .temperature(what.constant("temperature", Temperature.class))
        .complete(what.flag("complete"))
        .rulings(what.list("rulings", Parts.class, HappeningReader::ruling))
        .build();
  }

  private static Judgement.Ruling ruling(Parts ruling) {
    Judgement.Ruling read =
        new Judgement.Ruling(
            ruling.constant("claim", Claim.Kind.class),
            ruling.string("strategy"),
            document(ruling, JsonCodec.opinion()));
    ruling.requireAllAsked();
    return read;
  }

  private ConsentProof proof() {
    Consent.Purpose purpose = what.constant("purpose", Consent.Purpose.class);
    Consent.Answer answer = what.constant("answer", Consent.Answer.class);
    String how = what.string("how");
    Optional<String> wording = what.optional("wording", what::string);
    Optional<Instant> until = what.optional("until", what::instant);
    ConsentProof proof =
        answer == Consent.Answer.GIVEN
            ? ConsentProof.given(purpose, how, wording.orElseThrow(Parts::odd))
            : ConsentProof.refused(purpose, how);
    return until.map(proof::endingAt).orElse(proof);
  }

  private Map<String, PersonalText> details() {
    Map<String, PersonalText> details = new LinkedHashMap<>();
    what.parts("details")
        .strings()
        .forEach((name, text) -> details.put(name, PersonalText.of(text)));
    return details;
  }

  private Fact closed() {
    Happening.Outcome outcome = what.constant("outcome", Happening.Outcome.class);
    Optional<BigDecimal> amount = what.optional("amount", what::string).map(BigDecimal::new);
    Optional<String> currency = what.optional("currency", what::string);
    if (amount.isEmpty()) {
      return Fact.closed(id, lead, outcome, at, by);
    }
    if (outcome != Happening.Outcome.WON) {
      throw Parts.odd();
    }
    Currency known = Currency.getInstance(currency.orElseThrow(Parts::odd));
    return Fact.won(id, lead, Money.of(amount.get(), known), at, by);
  }

  private static <T> T document(Parts parts, JsonCodec<T> codec) {
    try {
      return codec.read(parts.string(Parts.DOCUMENT).getBytes(UTF_8));
    } catch (JsonCodecException refused) {
      if (refused.problem().code() == ProblemCode.CODEC_VERSION) {
        throw new FactJson.Newer();
      }
      throw Parts.odd();
    }
  }
}
