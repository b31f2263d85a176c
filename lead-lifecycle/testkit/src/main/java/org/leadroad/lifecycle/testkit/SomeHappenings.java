package org.leadroad.lifecycle.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.Want;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.testkit.LeadArbitraries;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.scoring.Temperature;

/** What can happen to a lead after it came in. */
final class SomeHappenings {

  private static final List<EvidenceKind> OWN =
      List.of(
          EvidenceKind.supporting("X_CLUB_CARD_SHOWN"),
          EvidenceKind.contradicting("X_CLUB_CARD_FALSE").onlyAbout(Claim.Kind.INTENT));

  private static final Arbitrary<PersonalText> TEXTS = LeadArbitraries.personalTexts();

  private SomeHappenings() {}

  /** All kinds but words that came in, withdrawals and erasures. */
  static Arbitrary<Draft> any() {
    return Single.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.oneOf(plain())),
            Tuple.of(1, noted()),
            Tuple.of(1, observed()),
            Tuple.of(1, found())));
  }

  private static List<Arbitrary<Draft>> plain() {
    return List.of(
        Arbitraries.of(Happening.Step.class)
            .map(step -> (lead, id, at) -> Fact.contacted(id, lead, step, at, "desk")),
        Arbitraries.of(Temperature.class)
            .map(warm -> (lead, id, at) -> Fact.rated(id, lead, warm, at, "seller-3")),
        judgements().map(said -> (lead, id, at) -> Fact.judged(id, lead, said, at, "night-run")),
        Arbitraries.of(List.<String>of(), List.of("warm-enough"), List.of("asked-for-us", "hot"))
            .map(why -> (lead, id, at) -> Fact.handedOver(id, lead, "seller-3", why, at, "desk")),
        Arbitraries.just(
            (lead, id, at) -> Fact.heldBack(id, lead, List.of("capacity"), at, "night-run")),
        Arbitraries.integers()
            .between(0, 30)
            .map(
                days ->
                    (lead, id, at) ->
                        Fact.promised(id, lead, at.plus(Duration.ofDays(days)), at, "seller-3")),
        Arbitraries.just((lead, id, at) -> Fact.sentBack(id, lead, "no-time", at, "seller-3")),
        others()
            .map(
                other ->
                    (lead, id, at) ->
                        Fact.linked(
                            id, lead, other, "sure/1", Set.of(EvidenceId.of("e-1")), at, "desk")),
        others().map(other -> (lead, id, at) -> Fact.unlinked(id, lead, other, at, "desk")),
        others().map(other -> (lead, id, at) -> Fact.forgotten(id, lead, other, at, "desk")),
        proofs().map(proof -> (lead, id, at) -> Fact.consented(id, lead, proof, at, "form")),
        Arbitraries.of(Happening.Outcome.class)
            .map(end -> (lead, id, at) -> Fact.closed(id, lead, end, at, "desk")),
        worth().map(value -> (lead, id, at) -> Fact.won(id, lead, value, at, "desk")));
  }

  /** Never one of the generated leads, which may be erased. */
  private static Arbitrary<LeadId> others() {
    return Arbitraries.integers().between(1, 3).map(number -> LeadId.of("Other%'#" + number));
  }

  private static Arbitrary<Money> worth() {
    return Combinators.combine(
            Arbitraries.of("0", "-0.01", "18500.00", "1E+3", "999999999999999.000000000000001")
                .map(BigDecimal::new),
            Arbitraries.of("EUR", "USD", "JPY").map(Currency::getInstance))
        .as(Money::of);
  }

  static Arbitrary<Judgement> judgements() {
    Arbitrary<List<Judgement.Ruling>> rulings =
        Combinators.combine(
                Arbitraries.of(Claim.Kind.class),
                Arbitraries.of("who/1", "what it may be/2"),
                LeadArbitraries.opinions())
            .as(Judgement.Ruling::new)
            .list()
            .ofMaxSize(2);
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Standing.Kind.class),
                Arbitraries.of("SUSPECT", "LEAD", "BUYER"),
                Arbitraries.longs(),
                Arbitraries.of(Temperature.class),
                rulings,
                Arbitraries.of(true, false))
            .as(
                (standing, called, total, temperature, said, complete) ->
                    Judgement.builder()
                        .standing(standing)
                        .definitions("sales/1")
                        .definition(called)
                        .card("showroom/1")
                        .total(total)
                        .temperature(temperature)
                        .rulings(said)
                        .complete(complete)
                        .build()));
  }

  static Arbitrary<ConsentProof> proofs() {
    Arbitrary<Optional<Instant>> ends =
        Arbitraries.of(Instant.EPOCH, Instant.parse("2027-01-01T00:00:00.000000001Z"))
            .optional(0.3);
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Consent.Purpose.class), Arbitraries.of(true, false), ends)
            .as(
                (purpose, agreed, end) -> {
                  ConsentProof proof =
                      agreed
                          ? ConsentProof.given(purpose, "form-checkbox", "privacy-it/7")
                          : ConsentProof.refused(purpose, "unsubscribe-link");
                  return end.map(proof::endingAt).orElse(proof);
                }));
  }

  private static Arbitrary<Draft> noted() {
    Arbitrary<Map<String, PersonalText>> details =
        Arbitraries.maps(Arbitraries.of("who", "what", "where-to"), TEXTS).ofMaxSize(3);
    return details.map(
        all -> (lead, id, at) -> Fact.noted(id, lead, "test-drive-booked", all, at, "desk"));
  }

  private static Arbitrary<Draft> observed() {
    return Combinators.combine(
            Arbitraries.of("page-view", "showroom-visit", "email-click"),
            Arbitraries.of(Direction.class),
            TEXTS.optional(0.5),
            Arbitraries.of("mail-1", "mail-2").optional(0.4))
        .as(
            (type, who, page, message) ->
                (lead, id, at) -> {
                  Interaction plain = Interaction.of(type, at, who, id.value());
                  Interaction sent = message.map(plain::withMessageId).orElse(plain);
                  Interaction all = page.map(text -> sent.withDetail("page", text)).orElse(sent);
                  return Fact.observed(id, lead, all, "site");
                });
  }

  private static Arbitrary<Draft> found() {
    return Combinators.combine(TEXTS, Arbitraries.integers().between(0, 1_000), TEXTS.optional(0.5))
        .as(
            (text, number, note) ->
                (lead, id, at) -> {
                  Claim claim = claim(lead, text, number % 4);
                  Evidence bare =
                      Evidence.of(
                          EvidenceId.of(id.value()), kind(claim, number), claim, at, "seller-3");
                  Evidence noted = note.map(bare::withNote).orElse(bare);
                  return Fact.evidenced(id, lead, contacted(noted, claim));
                });
  }

  private static Claim claim(LeadId lead, PersonalText text, int sort) {
    Person person =
        Person.builder().about(lead).email(EmailAddress.of("giulia@example.com")).build();
    return switch (sort) {
      case 0 -> person;
      case 1 -> Company.builder().about(lead).build();
      case 2 -> Sameness.of(person, Company.builder().about(lead).build());
      default ->
          Intent.builder().about(lead).want(Want.of(Want.Kind.BUY, "x" + text.reveal())).build();
    };
  }

  private static EvidenceKind kind(Claim claim, int number) {
    List<EvidenceKind> kinds =
        Stream.concat(EvidenceKind.ready().stream(), OWN.stream())
            .filter(kind -> kind.about().contains(claim.kind()))
            .toList();
    return kinds.get(number % kinds.size());
  }

  private static Evidence contacted(Evidence evidence, Claim claim) {
    return claim instanceof Identity identity && !identity.emails().isEmpty()
        ? evidence.withContact(identity.emails().get(0))
        : evidence;
  }

  /** Days before or after the words came in, to the nanosecond; nothing is later than 9999. */
  static Arbitrary<Duration> distances() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, 60), Arbitraries.of(0L, 0L, 1L, 40_000_000_000_000L))
        .as((days, nanos) -> Duration.ofDays(days).plusNanos(nanos));
  }
}
