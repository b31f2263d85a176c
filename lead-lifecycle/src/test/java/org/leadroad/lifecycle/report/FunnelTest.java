package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;

/** Statements P6 and L10: conversion, and what it took. */
class FunnelTest {

  private static Funnel funnel(List<Desk> desks) {
    return Desk.report(desks, Funnel.of(Definitions.sales(), Desk.day(99)));
  }

  @Test
  void p6WhoReachedOneDefinitionReachedThoseBeforeIt() {
    Funnel funnel =
        funnel(
            List.of(
                Desk.lead(1, 0).judged(1, "SUSPECT").judged(2, "LEAD").judged(3, "PROSPECT"),
                Desk.lead(2, 0).judged(1, "CUSTOMER"),
                Desk.lead(3, 0).judged(1, "SUSPECT"),
                Desk.lead(4, 0)));
    assertEquals(new Rate(3, 4), funnel.stage("SUSPECT").conversion());
    assertEquals(new Rate(2, 3), funnel.stage("LEAD").conversion());
    assertEquals(new Rate(2, 2), funnel.stage("PROSPECT").conversion());
    assertEquals(new Rate(1, 2), funnel.stage("CUSTOMER").conversion());
    assertEquals(1, funnel.stage("LEAD").called(), "exactly so");
    assertEquals(new Rate(1, 3), funnel.conversion("SUSPECT", "CUSTOMER"));
    assertThrows(IllegalArgumentException.class, () -> funnel.stage("BUYER"));
    assertThrows(IllegalArgumentException.class, () -> funnel.conversion("CUSTOMER", "LEAD"));
  }

  @Test
  void p6WhoFellBackWasThereAllTheSame() {
    Funnel funnel = funnel(List.of(Desk.lead(1, 0).judged(1, "PROSPECT").judged(2, "SUSPECT")));
    assertEquals(1, funnel.stage("PROSPECT").reached());
  }

  @Test
  void p6BuyersAreThoseWhoBoughtWhateverTheyAreCalled() {
    Funnel funnel =
        funnel(
            List.of(
                Desk.lead(1, 0).judged(1, "LEAD").closed(2, Happening.Outcome.WON),
                Desk.lead(2, 0).judged(1, "OPPORTUNITY"),
                Desk.lead(3, 0).judged(1, "BUYER"),
                Desk.lead(4, 0).closed(1, Happening.Outcome.WON).closed(2, Happening.Outcome.WON)));
    assertEquals(new Rate(2, 4), funnel.buyers());
    assertEquals(new Rate(1, 3), funnel.stage("LEAD").buyers());
    assertEquals(new Rate(0, 1), funnel.stage("OPPORTUNITY").buyers());
    assertEquals(2, funnel.stage("CUSTOMER").reached(), "who is called buyer is known");
  }

  @Test
  void p6TheTimeIsFromFirstReachingOneToFirstReachingTheNext() {
    List<Desk> desks = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      desks.add(
          Desk.lead(i, 0)
              .judged(1, "LEAD")
              .judged(1 + i, "PROSPECT")
              .judged(20, "LEAD")
              .judged(30, "PROSPECT")
              .closed(40, Happening.Outcome.WON));
    }
    Funnel funnel = funnel(desks);
    Times times = funnel.stage("PROSPECT").time();
    assertEquals(Optional.of(Duration.ofDays(3)), times.lowerQuartile());
    assertEquals(Optional.of(Duration.ofDays(6)), times.median());
    assertEquals(Optional.of(Duration.ofDays(9)), times.upperQuartile());
    assertEquals(Optional.of(Duration.ofDays(1)), funnel.stage("SUSPECT").time().median());
    assertEquals(Optional.of(Duration.ZERO), funnel.stage("LEAD").time().median(), "at once");
    assertEquals(Optional.of(Duration.ofDays(40)), funnel.timeToBuy().median());
  }

  @Test
  void datesThatCannotBeAreReportedAndNotSwallowed() {
    Funnel funnel =
        funnel(
            List.of(
                Desk.lead(2, 5).closed(3, Happening.Outcome.WON),
                Desk.lead(1, 5).judged(3, "LEAD").judged(4, "PROSPECT"),
                Desk.lead(3, 5).judged(6, "LEAD")));
    List<LeadId> who = List.of(LeadId.of("lead-0001"), LeadId.of("lead-0002"));
    assertEquals(new Misdated(2, who), funnel.misdated());
    assertEquals(new Rate(1, 3), funnel.buyers());
    assertEquals(0, funnel.timeToBuy().count());
    assertEquals(1, funnel.stage("PROSPECT").time().count(), "that one is sound");
  }

  @Test
  void manyImpossibleDatesAreCountedAndTheFirstNamed() {
    List<Desk> desks = new ArrayList<>();
    for (int i = 100; i > 0; i--) {
      desks.add(Desk.lead(i, 5).closed(3, Happening.Outcome.WON));
    }
    Misdated misdated = funnel(desks).misdated();
    assertEquals(100, misdated.count());
    assertEquals(Misdated.SHOWN, misdated.first().size());
    assertEquals(LeadId.of("lead-0001"), misdated.first().get(0));
  }

  @Test
  void factsOfOtherSortsMoveNothing() {
    Desk plain = Desk.lead(1, 0).judged(1, "LEAD");
    Desk noted = Desk.lead(1, 0).judged(1, "LEAD");
    noted.add(Fact.promised(FactId.of("p"), noted.lead().id(), Desk.day(9), Desk.day(2), "desk"));
    assertEquals(funnel(List.of(plain)), funnel(List.of(noted)));
  }

  @Test
  void nobodyAtAllIsAReportToo() {
    Funnel funnel = funnel(List.of());
    assertEquals(0, funnel.leads());
    assertEquals(Optional.empty(), funnel.buyers().estimate());
    assertEquals(
        List.of("SUSPECT", "LEAD", "PROSPECT", "CUSTOMER", "OPPORTUNITY"),
        funnel.stages().stream().map(Funnel.Stage::definition).toList());
  }
}
