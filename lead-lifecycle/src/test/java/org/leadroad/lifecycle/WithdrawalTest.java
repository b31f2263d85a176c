package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.scoring.Temperature;

class WithdrawalTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final Fact RECEIVED = Sample.received(ANNA);
  private static final Fact HOT = Sample.rated("hot", ANNA, Sample.TUESDAY, Temperature.HOT);
  private static final Fact OOPS = Sample.withdrawn("oops", HOT, Sample.FRIDAY);
  private static final Policy POLICY = Sample.policy();

  @Test
  void c5AMisclickedRatingGoesBackToNotRated() {
    assertEquals(Dot.NOT_RATED, row(RECEIVED, HOT, OOPS).dot());
    Fact cold = Sample.rated("cold", ANNA, Sample.TUESDAY, Temperature.COLD);
    assertEquals(Dot.LIGHT_BLUE, row(RECEIVED, cold, HOT, OOPS).dot(), "what was said before");
  }

  @Test
  void aWrongHandshakeNoLongerVerifies() {
    Fact shake = Sample.handshake("shake", ANNA, Sample.TUESDAY);
    assertEquals(Standing.Kind.CUSTOMER, row(RECEIVED, shake).snapshot().standing().kind());
    Fact oops = Sample.withdrawn("oops", shake, Sample.FRIDAY);
    assertEquals(Standing.Kind.LEAD, row(RECEIVED, shake, oops).snapshot().standing().kind());
  }

  @Test
  void withdrawingAWithdrawalRestores() {
    Fact again = Sample.withdrawn("again", OOPS, Sample.FRIDAY);
    assertEquals(Dot.RED, row(RECEIVED, HOT, OOPS, again).dot());
    Fact twice = Sample.withdrawn("a", HOT, Sample.FRIDAY);
    assertEquals(Dot.NOT_RATED, row(RECEIVED, HOT, OOPS, again, twice).dot(), "one is enough");
    Fact third = Sample.withdrawn("third", again, Sample.FRIDAY);
    assertEquals(Dot.NOT_RATED, row(RECEIVED, HOT, OOPS, again, third).dot());
  }

  @Test
  void whatWeKnewBeforeStaysKnown() {
    Road road = Book.of(List.of(RECEIVED, HOT, OOPS)).road(ANNA.id()).orElseThrow();
    assertEquals(List.of(RECEIVED, HOT, OOPS), road.facts(), "the wrong fact stays for ever");
    assertEquals(List.of(RECEIVED), road.valid());
    assertTrue(road.asOf(Sample.TUESDAY).rating().isEmpty(), "wrong from the first day");
    assertTrue(road.knownAt(Sample.FRIDAY.minusNanos(1)).rating().isPresent(), "as we knew it");
    assertTrue(road.knownAt(Sample.FRIDAY).rating().isEmpty());
  }

  @Test
  void aLongChainOfSecondThoughtsEnds() {
    List<Fact> facts = new ArrayList<>(List.of(RECEIVED, HOT));
    for (int i = 0; i < 20_001; i++) {
      facts.add(Sample.withdrawn("w-" + i, facts.get(facts.size() - 1), Sample.FRIDAY));
    }
    assertEquals(Dot.NOT_RATED, row(facts.toArray(Fact[]::new)).dot());
  }

  static Stream<Arguments> odd() {
    Lead bruno = Sample.lead("bruno", "Bruno Ferri");
    Fact elsewhere = Sample.rated("elsewhere", bruno, Sample.TUESDAY, Temperature.HOT);
    Fact late = HOT.recordedAt(Sample.FRIDAY.plusSeconds(1));
    Fact moved = Sample.rated("hot", ANNA, Sample.MONDAY, Temperature.HOT);
    Fact round = Sample.withdrawn("round", OOPS, Sample.FRIDAY);
    return Stream.of(
        Arguments.of("of nothing", List.of(RECEIVED, OOPS)),
        Arguments.of(
            "of another lead's",
            List.of(
                RECEIVED, Sample.received(bruno), Sample.withdrawn("x", elsewhere, Sample.FRIDAY))),
        Arguments.of("of words", List.of(RECEIVED, Sample.withdrawn("x", RECEIVED, Sample.FRIDAY))),
        Arguments.of("before it was said", List.of(RECEIVED, late, OOPS)),
        Arguments.of("of another day", List.of(RECEIVED, moved, OOPS)),
        Arguments.of(
            "of itself in the end",
            List.of(RECEIVED, round, Sample.withdrawn("oops", round, Sample.FRIDAY))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void whatWithdrawsNothingIsRefused(String id, List<Fact> facts) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Book.of(facts));
    assertTrue(refused.getMessage().startsWith("withdrawal "), refused.getMessage());
  }

  /** Law <em>undo</em>: a withdrawn fact was never said, for every fold and of every day. */
  @Property(tries = 300)
  void undo(@ForAll("facts") List<Fact> said, @ForAll("days") Instant asOf, @ForAll int which) {
    List<Fact> facts = new ArrayList<>(said);
    Fact wrong = facts.remove(Math.floorMod(which, facts.size()));
    Road never = road(facts).asOf(asOf);
    facts.add(wrong);
    Fact withdrawal = Sample.withdrawn("oops", wrong, Sample.FRIDAY.plusSeconds(86_400));
    facts.add(withdrawal);
    same(never, road(facts).asOf(asOf));
    same(never, road(facts).knownAt(withdrawal.recorded()).asOf(asOf));

    List<Fact> restored = new ArrayList<>(facts);
    restored.add(Sample.withdrawn("on-second-thoughts", withdrawal, withdrawal.recorded()));
    same(road(said).asOf(asOf), road(restored).asOf(asOf));
  }

  /** Law <em>no hindsight</em>: before a withdrawal is written down, it changes nothing. */
  @Property(tries = 100)
  void noHindsight(@ForAll("facts") List<Fact> said, @ForAll("days") Instant known) {
    List<Fact> before = said.stream().filter(fact -> !fact.happened().isAfter(known)).toList();
    List<Fact> facts = new ArrayList<>(before);
    before.forEach(
        wrong -> facts.add(Sample.withdrawn("oops-" + wrong.id(), wrong, known.plusNanos(1))));
    assertEquals(road(before), road(facts).knownAt(known));
    assertEquals(List.of(RECEIVED), road(facts).valid());
  }

  @Provide
  Arbitrary<Instant> days() {
    return Arbitraries.integers().between(0, 5).map(WithdrawalTest::onDay);
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Arbitraries.integers()
        .between(0, 24)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(
            codes -> {
              List<Fact> facts = new ArrayList<>();
              for (int code : codes) {
                facts.add(fact("fact-" + facts.size(), code % 5, onDay(code / 5)));
              }
              return facts;
            });
  }

  private static Fact fact(String id, int kind, Instant at) {
    return switch (kind) {
      case 0 -> Sample.visit(id, ANNA, at);
      case 1 -> Sample.handshake(id, ANNA, at);
      case 2 -> Sample.called(id, ANNA, at);
      case 3 -> Sample.won(id, ANNA, at);
      default -> Sample.rated(id, ANNA, at, Temperature.HOT);
    };
  }

  private static Instant onDay(int day) {
    return Sample.MONDAY.plusSeconds(day * 86_400L);
  }

  private static Road road(List<Fact> facts) {
    return Book.of(Stream.concat(Stream.of(RECEIVED), facts.stream()).toList())
        .road(ANNA.id())
        .orElseThrow();
  }

  private static void same(Road expected, Road road) {
    assertEquals(expected.valid(), road.valid());
    assertEquals(expected.evidence(), road.evidence());
    assertEquals(expected.engagement(), road.engagement());
    assertEquals(expected.rating(), road.rating());
    assertEquals(expected.timesContacted(), road.timesContacted());
    assertEquals(expected.timesWon(), road.timesWon());
    Snapshot then = POLICY.snapshot(expected, Sample.FRIDAY.plusSeconds(86_400));
    Snapshot now = POLICY.snapshot(road, then.asOf());
    assertEquals(then.assessment(), now.assessment());
    assertEquals(POLICY.score(then), POLICY.score(now));
    assertEquals(
        POLICY.definitionOf(then, POLICY.score(then)), POLICY.definitionOf(now, POLICY.score(now)));
  }

  private static LeadRow row(Fact... facts) {
    return LeadList.of(Book.of(List.of(facts)), POLICY, Sample.FRIDAY).rows().get(0);
  }
}
