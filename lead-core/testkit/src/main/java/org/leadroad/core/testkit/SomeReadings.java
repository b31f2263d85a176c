package org.leadroad.core.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.testkit.SomeEvidence.Report;
import org.leadroad.core.testkit.arbitrary.Single;

/** Readings of leads, and stories about them. */
final class SomeReadings {

  private SomeReadings() {}

  static Arbitrary<Draft<Reading>> readings() {
    return Single.of(
        Combinators.combine(
                SomeClaims.identities(),
                wishes(),
                remarks().list().ofMaxSize(2),
                SomeWishes.consents().list().ofMaxSize(2),
                SomeWishes.languages().list().ofMaxSize(1),
                requests().optional(0.5),
                Arbitraries.of("some/1", "some/2"))
            .<Draft<Reading>>as(
                (identities, intents, remarks, consents, languages, requested, reader) ->
                    lead -> {
                      Reading.Builder reading =
                          Reading.builder(lead, reader)
                              .identities(Draft.all(identities, lead))
                              .intents(Draft.all(intents, lead))
                              .consents(Draft.all(consents, lead))
                              .languages(Draft.all(languages, lead))
                              .remarks(Draft.all(remarks, lead));
                      requested.ifPresent(
                          when ->
                              reading.requestedAt(
                                  lead.receivedAt().minus(when.get1()), when.get2().in(lead)));
                      return reading.build();
                    }));
  }

  /**
   * How long before it was received, or after where a clock is wrong, and the words that say so.
   */
  private static Arbitrary<Tuple2<Duration, Draft<Provenance>>> requests() {
    return Combinators.combine(
            Arbitraries.longs().between(-3_600, 1_000_000).map(Duration::ofSeconds),
            SomeValues.provenances())
        .as(Tuple::of);
  }

  /** Most forms want one thing. */
  private static Arbitrary<List<Draft<Intent>>> wishes() {
    Arbitrary<Draft<Intent>> wish = SomeClaims.intents();
    return Arbitraries.frequencyOf(
        Tuple.of(5, wish.map(List::of)),
        Tuple.of(2, wish.list().ofSize(2)),
        Tuple.of(1, Arbitraries.just(List.of())));
  }

  static Arbitrary<Draft<Remark>> remarks() {
    return Combinators.combine(
            Arbitraries.of("EMAIL_MALFORMED", "PHONE_AMBIGUOUS", "LABEL_UNKNOWN"),
            Arbitraries.of("email", "phone", ""),
            SomeValues.provenances())
        .as((code, field, about) -> lead -> new Remark(code, field, about.in(lead).words()));
  }

  /**
   * One to three leads, now and then the first of them read twice; evidence in any order, now and
   * then reported twice or about somebody of whose lead there is no reading. Told at some time
   * after the last lead came in, now and then in that very instant.
   */
  static Arbitrary<Story> stories() {
    return stories(SomeEvidence.reports());
  }

  /** Stories in which some kinds of evidence come often. */
  static Arbitrary<Story> storiesWith(Collection<EvidenceKind> often) {
    return stories(SomeEvidence.reports(SomeEvidence.kinds(often)));
  }

  private static Arbitrary<Story> stories(Arbitrary<Report> reports) {
    Arbitrary<Tuple2<Lead, Draft<Reading>>> read =
        Combinators.combine(SomeLeads.leads(), readings()).as(Tuple::of);
    return Single.of(
        Combinators.combine(
                read.list().uniqueElements(pair -> pair.get1().id()).ofMinSize(1).ofMaxSize(3),
                readings().optional(0.2),
                LeadArbitraries.inLeads(SomeClaims.identity()),
                SomeEvidence.sinceThen(),
                reports.list().uniqueElements(Report::id).ofMaxSize(6),
                Arbitraries.integers().between(0, 99).list().ofSize(6),
                Arbitraries.integers().between(0, 9))
            .as(SomeReadings::story));
  }

  private static Story story(
      List<Tuple2<Lead, Draft<Reading>>> read,
      Optional<Draft<Reading>> again,
      Identity stranger,
      Duration later,
      List<Report> reports,
      List<Integer> subjects,
      int repeated) {
    List<Reading> readings = new ArrayList<>();
    read.forEach(pair -> readings.add(pair.get2().in(pair.get1())));
    again.ifPresent(draft -> readings.add(draft.in(read.get(0).get1())));
    Instant now =
        readings.stream()
            .map(reading -> reading.lead().receivedAt())
            .max(Instant::compareTo)
            .orElseThrow()
            .plus(later);
    List<Claim> claims = new ArrayList<>(new Story(now, readings, List.of()).claims(Claim.class));
    claims.add(stranger);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      evidence.add(reports.get(i).about(claims.get(subjects.get(i) % claims.size()), now));
    }
    if (repeated < evidence.size()) {
      evidence.addAll(List.copyOf(evidence.subList(repeated, evidence.size())));
      Collections.rotate(evidence, repeated);
    }
    return new Story(now, readings, evidence);
  }
}
