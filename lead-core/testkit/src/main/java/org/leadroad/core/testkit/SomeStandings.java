package org.leadroad.core.testkit;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.Assessment;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Opportunity;
import org.leadroad.core.PartyId;
import org.leadroad.core.Prospect;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.definition.Situation;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.testkit.arbitrary.Single;

/** Verdicts and standings. The only way to them is {@link Verification}, so this takes it too. */
final class SomeStandings {

  private static final VerificationStrategy<Claim> ANY_EVIDENCE =
      VerificationStrategy.of(
          "any-evidence/1",
          (claim, dossier) ->
              dossier.evidenceAbout(claim).stream()
                  .filter(piece -> piece.kind().supports())
                  .findFirst()
                  .<Opinion>map(piece -> Opinion.holds(Confidence.LIKELY, piece))
                  .orElseGet(() -> Opinion.lacksEvidence(Need.EVIDENCE)));

  private SomeStandings() {}

  /** Verifies a claim of these readings on one piece of evidence. */
  static <C extends Claim> Verified<C> verify(
      C claim, Evidence on, Reading first, Reading... more) {
    Instant asOf =
        Stream.concat(Stream.of(first), Stream.of(more))
            .map(reading -> reading.lead().receivedAt())
            .reduce(on.at(), (one, other) -> one.isAfter(other) ? one : other);
    Dossier dossier = Dossier.asOf(asOf, first, more).with(on);
    return Verification.ask(ANY_EVIDENCE, claim, dossier).verified().orElseThrow();
  }

  static <C extends Claim> Arbitrary<Verified<C>> verified(Class<C> kind) {
    return Single.of(
        Combinators.combine(
                SomeLeads.leads(), SomeClaims.of(kind), SomeReadings.readings(), handshakes())
            .as(
                (lead, draft, reading, shaken) -> {
                  C claim = draft.in(lead);
                  return verify(claim, shaken.about(claim), reading.in(lead));
                }));
  }

  static <C extends Claim> Arbitrary<Verdict<C>> verdicts(Class<C> kind) {
    return Single.of(
        Combinators.combine(
                SomeReadings.stories(),
                SomeClaims.of(kind),
                SomeStrategies.<C>any(),
                Arbitraries.integers().between(0, 99))
            .as(
                (story, draft, strategy, index) -> {
                  List<C> claims = story.claims(kind);
                  C claim =
                      claims.isEmpty()
                          ? draft.in(story.readings().get(0).lead())
                          : claims.get(index % claims.size());
                  return Verification.ask(strategy, claim, story.dossier());
                }));
  }

  static Arbitrary<Assessment> assessments() {
    return Single.of(
        Combinators.combine(
                SomeReadings.stories(),
                SomeStrategies.<Identity>any(),
                SomeStrategies.<Intent>any())
            .as((story, who, what) -> Verification.of(who, what).assess(story.dossier())));
  }

  static Arbitrary<Situation> situations() {
    Arbitrary<String> marks =
        Arbitraries.oneOf(
            Arbitraries.of("HOT", "WARM", "COLD", "ACCEPTED_BY_SALES"), SomeTexts.codes());
    return Single.of(
        Combinators.combine(
                assessments(),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 3),
                marks.set().ofMaxSize(3))
            .as(
                (assessment, contacts, won, known) -> {
                  Situation.Builder situation =
                      Situation.builder()
                          .assessment(assessment)
                          .timesContacted(contacts)
                          .timesWon(won);
                  known.forEach(situation::mark);
                  return situation.build();
                }));
  }

  static Arbitrary<Prospect> prospects() {
    return verified(Intent.class).map(Prospect::of);
  }

  /** Met in one to three leads. */
  static Arbitrary<Customer> customers() {
    return Single.of(
        Combinators.combine(
                partyIds(),
                handshakes(),
                SomeLeads.leads().list().uniqueElements(Lead::id).ofMinSize(1).ofMaxSize(3),
                SomeClaims.identity().list().ofSize(3))
            .as(SomeStandings::customer));
  }

  static Arbitrary<Opportunity> opportunities() {
    return Single.of(
        Combinators.combine(customers(), SomeClaims.intents(), handshakes())
            .as(
                (customer, draft, told) -> {
                  Lead lead = customer.leads().get(0);
                  Intent intent = draft.in(lead);
                  Reading reading = Reading.builder(lead, "some/1").intent(intent).build();
                  return Opportunity.of(customer, verify(intent, told.about(intent), reading));
                }));
  }

  static Arbitrary<Standing> standings() {
    return Arbitraries.oneOf(
        List.of(
            SomeLeads.leads().map(Standing.class::cast),
            prospects().map(Standing.class::cast),
            customers().map(Standing.class::cast),
            opportunities().map(Standing.class::cast),
            assessments().map(Assessment::standing)));
  }

  static Arbitrary<PartyId> partyIds() {
    return SomeTexts.identifiers().map(PartyId::of);
  }

  private static Customer customer(
      PartyId id, Handshake shaken, List<Lead> leads, List<Draft<Identity>> drafts) {
    List<Reading> readings =
        IntStream.range(0, leads.size())
            .mapToObj(
                i -> {
                  Lead lead = leads.get(i);
                  return Reading.builder(lead, "some/1").identity(drafts.get(i).in(lead)).build();
                })
            .toList();
    Reading first = readings.get(0);
    Identity met = first.identities().get(0);
    Customer customer = Customer.of(id, verify(met, shaken.about(met), first));
    for (Reading other : readings.subList(1, readings.size())) {
      Sameness link = Sameness.of(met, other.identities().get(0));
      customer = customer.linkedBy(verify(link, shaken.about(link), first, other));
    }
    return customer;
  }

  private record Handshake(EvidenceId id, EvidenceKind kind, Instant at) {
    Evidence about(Claim claim) {
      return Evidence.of(id, SomeEvidence.fitting(kind, claim), claim, at, "seller-3");
    }
  }

  private static Arbitrary<Handshake> handshakes() {
    Arbitrary<EvidenceKind> kinds =
        Arbitraries.of(
            EvidenceKind.HANDSHAKE,
            EvidenceKind.DOCUMENT_SEEN,
            EvidenceKind.NEED_STATED,
            EvidenceKind.supporting("OWN_KIND"));
    return Combinators.combine(SomeEvidence.ids(), kinds, SomeLeads.instants()).as(Handshake::new);
  }
}
