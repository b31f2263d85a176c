package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.lifecycle.handoff.Decision;
import org.leadroad.lifecycle.handoff.Gate;
import org.leadroad.lifecycle.handoff.Load;

class GateTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final Gate GATE =
      Gate.builder().points(2000, 1000).owner("seller-1", 2).owner("seller-2", 4).build();

  private static LeadRow row(Fact... facts) {
    List<Fact> all = new ArrayList<>(List.of(Sample.received(ANNA)));
    all.addAll(Arrays.asList(facts));
    Road road = Book.of(all).road(ANNA.id()).orElseThrow();
    return LeadRow.of(Sample.policy(), road, Sample.FRIDAY);
  }

  private static Fact visit(String id) {
    return Sample.visit(id, ANNA, Sample.TUESDAY);
  }

  private static Fact owned() {
    return Fact.handedOver(
        FactId.of("to"), ANNA.id(), "seller-1", List.of(), Sample.TUESDAY, "desk");
  }

  @Test
  void g6NobodyIsHandedOverTooEarlyAndTheReasonIsKept() {
    Decision early = GATE.decide(row(visit("v-1")), Load.none());
    assertEquals(Decision.Kind.HOLD_BACK, early.kind());
    assertEquals(List.of("points"), early.unmet());
    List<Fact> facts = early.facts(FactId.of("d"), "night-run");
    assertEquals(
        List.of(Happening.Kind.JUDGED, Happening.Kind.HELD_BACK),
        facts.stream().map(fact -> fact.what().kind()).toList());
    Happening.Judged judged = (Happening.Judged) facts.get(0).what();
    assertEquals(1000, judged.judgement().total(), "the score of that moment");
  }

  @Test
  void whoAsksEveryNightAddsNothingUntilTheReasonChanges() {
    Fact visit = visit("v-1");
    Decision early = GATE.decide(row(visit), Load.none());
    List<Fact> facts = early.facts(FactId.of("d"), "night-run");
    LeadRow again = row(visit, facts.get(0), facts.get(1));
    assertEquals(List.of(), GATE.decide(again, Load.none()).facts(FactId.of("e"), "night-run"));
    LeadRow won = row(visit, facts.get(0), facts.get(1), Sample.won("won", ANNA, Sample.FRIDAY));
    assertEquals(2, GATE.decide(won, Load.none()).facts(FactId.of("f"), "night-run").size());
  }

  @Test
  void aRowIsJudgedWhenItsRoadSaysSoAlready() {
    LeadRow row = row(visit("v-1"));
    assertFalse(row.isJudged());
    assertTrue(row(visit("v-1"), Fact.judged(FactId.of("j"), row, "night-run")).isJudged());
    assertFalse(
        row(visit("v-1"), visit("v-2"), Fact.judged(FactId.of("j"), row, "night-run")).isJudged());
  }

  @Test
  void whoIsWarmEnoughGoesToWhomHasMostRoomLeft() {
    LeadRow warm = row(visit("v-1"), visit("v-2"));
    assertEquals(Optional.of("seller-1"), GATE.decide(warm, Load.none()).owner());
    assertEquals(
        Optional.of("seller-2"),
        GATE.decide(warm, Load.none().after(GATE.decide(warm, Load.none()))).owner());
    Fact to = GATE.decide(warm, Load.none()).facts(FactId.of("d"), "night-run").get(1);
    assertEquals(List.of("open", "points"), ((Happening.HandedOver) to.what()).reasons());
  }

  @Test
  void p7SalesAreNotFlooded() {
    Decision full =
        GATE.decide(
            row(visit("v-1"), visit("v-2")), new Load(Map.of("seller-1", 2L, "seller-2", 4L)));
    assertEquals(Decision.Kind.HOLD_BACK, full.kind());
    assertEquals(List.of("capacity"), full.unmet());
  }

  @Test
  void aScoreAroundTheLimitSendsNobodyBackAndForth() {
    Decision stays = GATE.decide(row(visit("v-1"), owned()), Load.none());
    assertEquals(Decision.Kind.STAY, stays.kind());
    assertEquals(List.of(), stays.facts(FactId.of("d"), "night-run"));
    Decision back = GATE.decide(row(owned()), Load.none());
    assertEquals(Decision.Kind.SEND_BACK, back.kind());
    Fact sent = back.facts(FactId.of("d"), "night-run").get(1);
    assertEquals("points", ((Happening.SentBack) sent.what()).reason());
    Load two = new Load(Map.of("seller-1", 2L));
    assertEquals(1, two.after(back).of("seller-1"), "there is room again");
    assertEquals(two, two.after(stays));
  }

  @Test
  void whatIsClosedGoesNowhere() {
    LeadRow won = row(visit("v-1"), visit("v-2"), Sample.won("won", ANNA, Sample.FRIDAY));
    assertEquals(List.of("open"), GATE.decide(won, Load.none()).unmet());
  }

  @Test
  void whatIsClosedOrErasedComesBackFromItsOwner() {
    for (Fact end :
        List.of(
            Sample.won("won", ANNA, Sample.FRIDAY), Sample.erased("gone", ANNA, Sample.FRIDAY))) {
      Decision back = GATE.decide(row(visit("v-1"), owned(), end), Load.none());
      assertEquals(Decision.Kind.SEND_BACK, back.kind());
      assertEquals(Optional.of("seller-1"), back.owner());
      assertEquals("open", back.unmet().get(0));
    }
  }

  /** A score decides who takes care of somebody, and never ends anything. */
  @Property(tries = 200)
  void row163NoDecisionClosesACycle(
      @ForAll @IntRange(max = 3) int visits,
      @ForAll boolean owned,
      @ForAll @IntRange(max = 2) int had) {
    List<Fact> facts = new ArrayList<>();
    IntStream.range(0, visits).forEach(i -> facts.add(visit("v-" + i)));
    if (owned) {
      facts.add(owned());
    }
    Load load = new Load(Map.of("seller-1", (long) had, "seller-2", 9L));
    Decision decision = GATE.decide(row(facts.toArray(Fact[]::new)), load);
    Set<Happening.Kind> kinds =
        EnumSet.of(
            Happening.Kind.JUDGED,
            Happening.Kind.HANDED_OVER,
            Happening.Kind.HELD_BACK,
            Happening.Kind.SENT_BACK);
    for (Fact fact : decision.facts(FactId.of("d"), "night-run")) {
      assertTrue(kinds.contains(fact.what().kind()), fact::toString);
    }
  }

  @Test
  void aCriterionThatThrowsIsNotMet() {
    Gate gate =
        Gate.builder()
            .criterion(
                "odd",
                row -> {
                  throw new IllegalStateException("canary");
                })
            .owner("seller-1", 1)
            .build();
    assertEquals(List.of("odd"), gate.decide(row(), Load.none()).unmet());
  }

  @Test
  void aLoadCountsOpenLeadsByOwner() {
    Book book = Book.of(List.of(Sample.received(ANNA), owned()));
    assertEquals(1, book.roads().stream().collect(Load.counting()).of("seller-1"));
    for (Fact end :
        List.of(
            Sample.won("won", ANNA, Sample.FRIDAY), Sample.erased("gone", ANNA, Sample.FRIDAY))) {
      Book ended = book.with(List.of(end));
      assertEquals(Load.none(), ended.roads().stream().collect(Load.counting()));
    }
  }

  @Test
  void whatMakesNoGateIsRefused() {
    assertThrows(IllegalStateException.class, () -> Gate.builder().build());
    assertThrows(IllegalArgumentException.class, () -> Gate.builder().points(10, 20));
    assertThrows(IllegalArgumentException.class, () -> Gate.builder().owner("a", 0));
    assertThrows(IllegalArgumentException.class, () -> Gate.builder().owner("a", 1).owner("a", 1));
    assertThrows(
        IllegalArgumentException.class, () -> Gate.builder().criterion("open", row -> true));
  }
}
