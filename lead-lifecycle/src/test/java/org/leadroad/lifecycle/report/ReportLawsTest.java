package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.Verification;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

/** The laws of all reports, over random desks. */
class ReportLawsTest {

  private static final Map<String, Money> COSTS = Map.of("fair", Money.of(500, Desk.EUR));
  private static final double LAST = 12;

  /** Every report at once. */
  private static List<Object> reports(Stream<Road> roads, Instant asOf) {
    Definitions sales = Definitions.sales();
    Collector<Road, ?, List<Object>> all =
        both(
            both(both(Funnel.of(sales, asOf), Forecast.of(sales, asOf)), Sources.of(COSTS, asOf)),
            both(Months.of(sales, ZoneOffset.UTC, asOf), SpeedToLead.of(Duration.ofDays(1), asOf)));
    return roads.collect(all);
  }

  private static Collector<Road, ?, List<Object>> both(
      Collector<Road, ?, ?> one, Collector<Road, ?, ?> other) {
    return Collectors.teeing(one, other, Arrays::<Object>asList);
  }

  private static List<Object> reports(Collection<List<Fact>> desks, Instant asOf) {
    return reports(desks.stream().map(Road::of), asOf);
  }

  @Property(tries = 200)
  void anyOrderAndAnyPartsGiveTheSame(
      @ForAll("desks") List<List<Fact>> desks,
      @ForAll("instants") Instant asOf,
      @ForAll Random random) {
    List<Object> expected = reports(desks, asOf);
    List<List<Fact>> shuffled = new ArrayList<>(desks);
    Collections.shuffle(shuffled, random);
    assertEquals(expected, reports(shuffled.parallelStream().map(Road::of), asOf));
  }

  @Property(tries = 200)
  void noHindsight(@ForAll("desks") List<List<Fact>> desks, @ForAll("instants") Instant asOf) {
    List<List<Fact>> then = new ArrayList<>();
    for (List<Fact> facts : desks) {
      if (!facts.get(0).happened().isAfter(asOf)) {
        then.add(facts.stream().filter(fact -> !fact.happened().isAfter(asOf)).toList());
      }
    }
    assertEquals(reports(then, asOf), reports(desks, asOf));
  }

  @Property(tries = 200)
  void erasure(
      @ForAll("desks") List<List<Fact>> desks,
      @ForAll("instants") Instant asOf,
      @ForAll Random random) {
    List<List<Fact>> erased = new ArrayList<>();
    for (List<Fact> facts : desks) {
      List<Fact> more = new ArrayList<>(facts);
      if (random.nextBoolean()) {
        FactId id = FactId.of("gone-" + erased.size());
        more.add(Fact.erased(id, facts.get(0).lead(), Desk.day(LAST), "privacy-desk"));
      }
      erased.add(more);
    }
    assertEquals(reports(desks, asOf), reports(erased, asOf));
    assertEquals(reports(desks, Desk.day(99)), reports(erased, Desk.day(99)));
  }

  @Property(tries = 200)
  void undo(
      @ForAll("desks") List<List<Fact>> desks,
      @ForAll("desks") List<List<Fact>> wrong,
      @ForAll("instants") Instant asOf) {
    List<List<Fact>> undone = new ArrayList<>();
    for (int i = 0; i < desks.size(); i++) {
      List<Fact> more = new ArrayList<>(desks.get(i));
      for (Fact fact : i < wrong.size() ? wrong.get(i) : List.<Fact>of()) {
        said(fact, more.get(0), i)
            .forEach(
                oops -> {
                  more.add(oops);
                  FactId id = FactId.of("not-" + oops.id());
                  more.add(Fact.withdrawn(id, oops, oops.recorded(), "desk"));
                });
      }
      undone.add(more);
    }
    assertEquals(reports(desks, asOf), reports(undone, asOf));
  }

  /** The same thing said about another lead. */
  private static Stream<Fact> said(Fact fact, Fact received, int number) {
    FactId id = FactId.of("wrong-" + number + "-" + fact.id());
    Instant at = fact.happened();
    if (fact.what() instanceof Happening.Judged judged) {
      return Stream.of(Fact.judged(id, received.lead(), judged.judgement(), at, "desk"));
    }
    if (fact.what() instanceof Happening.Closed closed) {
      return Stream.of(Fact.closed(id, received.lead(), closed.outcome(), at, "desk"));
    }
    return fact.what() instanceof Happening.Contacted contacted
        ? Stream.of(Fact.contacted(id, received.lead(), contacted.step(), at, "desk"))
        : Stream.empty();
  }

  @Test
  void judgingSomebodyWithoutWordsMovesNoFigure() {
    Desk before = Desk.lead(1, 0).judged(1, "PROSPECT", Standing.Kind.OPPORTUNITY);
    Desk after =
        Desk.lead(1, 0)
            .judged(1, "PROSPECT", Standing.Kind.OPPORTUNITY)
            .erased(2)
            .judged(3, "BUYER", Standing.Kind.LEAD)
            .denied(4);
    Instant now = Desk.day(9);
    assertEquals(reports(Stream.of(before.road()), now), reports(Stream.of(after.road()), now));
  }

  @Test
  void undoLinkingAndUnlinkingMovesNoFigure() {
    Desk one = Desk.lead(1, 0).judged(1, "PROSPECT").won(2, "100", Desk.EUR);
    Desk other = Desk.lead(2, 1).judged(2, "LEAD");
    List<List<Fact>> apart = List.of(one.facts(), other.facts());
    Fact link = Fact.linked(FactId.of("link"), same(one.lead(), other.lead()), Desk.day(3), "desk");
    Fact unlink = Fact.unlinked(FactId.of("unlink"), link, Desk.day(4), "desk");
    one.add(link).add(unlink);
    for (int day = 0; day < 6; day++) {
      assertEquals(
          reports(apart, Desk.day(day)),
          reports(List.of(one.facts(), other.facts()), Desk.day(day)),
          "leads are counted, on day " + day);
    }
  }

  private static Verified<Sameness> same(Lead one, Lead other) {
    StandardReader reader = StandardReader.forRegion("IT");
    Reading first = reader.read(one);
    Reading second = reader.read(other);
    Sameness same = Sameness.of(first.identities().get(0), second.identities().get(0));
    Evidence sure =
        Evidence.of(EvidenceId.of("e"), EvidenceKind.SAME_PARTY, same, Desk.day(3), "desk");
    Dossier dossier = Dossier.asOf(Desk.day(3), first, second).with(sure);
    return Verification.ask(SamenessChecks.operatorConfirmed(), same, dossier)
        .verified()
        .orElseThrow();
  }

  @Test
  void s1WhoWasJudgedByOthersIsCountedApartAndTheListIsNamed() {
    Desk ours = Desk.lead(1, 0).judged(1, "PROSPECT");
    Desk theirs =
        Desk.lead(2, 0)
            .judged(1, Desk.judgement("marketing/1", "PROSPECT", Standing.Kind.LEAD).build());
    Desk later = Desk.lead(3, 0).judged(1, "RENAMED");
    Instant now = Desk.day(9);
    List<Desk> desks = List.of(ours, theirs, later, Desk.lead(4, 0));
    Funnel funnel = Desk.report(desks, Funnel.of(Definitions.sales(), now));
    assertEquals("sales/1", funnel.definitions());
    assertEquals(1, funnel.stage("PROSPECT").reached());
    assertEquals(2, funnel.judgedOtherwise());
    assertEquals(1, funnel.notJudged());
    Months.Month march =
        Desk.report(desks, Months.of(Definitions.sales(), ZoneOffset.UTC, now)).months().get(0);
    assertEquals(1, march.called().get("PROSPECT"));
    assertEquals(2, march.judgedOtherwise());
    assertEquals(1, march.notJudged());
    Forecast forecast = Desk.report(desks, Forecast.of(Definitions.sales(), now));
    assertEquals(3, forecast.openNotJudged());
    Definitions another =
        Definitions.of("ours/1", Definition.lead().ofEveryone(), Definition.prospect());
    assertNotEquals(
        funnel.stages(), Desk.report(desks, Funnel.of(another, now)).stages(), "not mixed");
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.integers().between(-1, (int) LAST).map(Desk::day);
  }

  private record Draft(int kind, int day, int choice) {}

  @Provide
  Arbitrary<List<List<Fact>>> desks() {
    Arbitrary<Draft> draft =
        Combinators.combine(
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(-1, (int) LAST - 1),
                Arbitraries.integers().between(0, 5))
            .as(Draft::new);
    return draft.list().ofMaxSize(8).list().ofMaxSize(20).map(ReportLawsTest::desks);
  }

  private static List<List<Fact>> desks(List<List<Draft>> drafts) {
    List<List<Fact>> desks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Channel channel = Channel.values()[i % 3];
      Desk desk = Desk.lead(i, i % 5, i % 2 == 0 ? "fair" : "web", channel);
      drafts.get(i).forEach(draft -> write(desk, draft));
      desks.add(desk.facts());
    }
    return desks;
  }

  private static void write(Desk desk, Draft draft) {
    String code = Definitions.sales().list().get(draft.choice()).code();
    Standing.Kind standing = Standing.Kind.values()[draft.choice() % 4];
    switch (draft.kind()) {
      case 0 -> desk.judged(draft.day(), code, standing);
      case 1 -> desk.judged(draft.day(), Desk.judgement("marketing/1", "LEAD", standing).build());
      case 2 -> desk.called(draft.day());
      case 3 -> desk.rated(draft.day(), Temperature.values()[draft.choice() % 3]);
      case 4 ->
          desk.won(draft.day(), draft.choice() + ".5", draft.choice() > 4 ? Desk.CHF : Desk.EUR);
      case 5 -> desk.closed(draft.day(), Happening.Outcome.values()[draft.choice() % 3]);
      default -> desk.denied(draft.day());
    }
    if (draft.choice() == 5 && draft.kind() != 4) {
      desk.withdrawn();
    }
  }
}
