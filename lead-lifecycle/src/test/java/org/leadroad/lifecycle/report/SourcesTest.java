package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Money;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Happening;

/** Statements S3, S4, G8 and L10: what a source is worth. */
class SourcesTest {

  private static final Instant NOW = Desk.day(99);

  private static Desk from(String source, int number) {
    return Desk.lead(number, 0, source, Channel.LIST);
  }

  private static Worth listBrought(Map<String, Money> costs, Desk... desks) {
    return Desk.report(List.of(desks), Sources.of(costs, NOW)).source("list").orElseThrow();
  }

  private static Money euro(String amount) {
    return Money.of(new BigDecimal(amount), Desk.EUR);
  }

  @Test
  void s3JunkIsWhatWasClosedAsJunkOrDeniedAndNotWhoSaidNo() {
    Worth list =
        listBrought(
            Map.of(),
            from("list", 1).closed(1, Happening.Outcome.JUNK),
            from("list", 2).denied(1),
            from("list", 3).denied(1).judged(2, "LEAD"),
            from("list", 4).denied(1).closed(2, Happening.Outcome.LOST),
            from("list", 5).closed(1, Happening.Outcome.WON).closed(2, Happening.Outcome.JUNK),
            from("list", 6).closed(1, Happening.Outcome.JUNK).withdrawn());
    assertEquals(new Rate(2, 6), list.junk());
  }

  @Test
  void s3ASourceIsCalledMostlyJunkOnlyWhereTheIntervalSaysSo() {
    assertFalse(mostlyJunk(11, 0), "too little data");
    assertFalse(mostlyJunk(11, 9), "more than half, but by chance perhaps");
    assertTrue(mostlyJunk(30, 9));
  }

  private static boolean mostlyJunk(int junk, int others) {
    List<Desk> desks = new ArrayList<>();
    for (int i = 0; i < junk + others; i++) {
      Desk desk = from("list", i);
      desks.add(i < junk ? desk.closed(1, Happening.Outcome.JUNK) : desk);
    }
    return Desk.report(desks, Sources.of(NOW)).source("list").orElseThrow().isMostlyJunk();
  }

  @Test
  void l10ProspectsAndCustomersAreWhoEverStoodSo() {
    Worth list =
        listBrought(
            Map.of(),
            from("list", 1)
                .judged(1, "LEAD", Standing.Kind.OPPORTUNITY)
                .judged(2, "LEAD", Standing.Kind.LEAD),
            from("list", 2).judged(1, "LEAD", Standing.Kind.PROSPECT),
            from("list", 3).judged(1, "LEAD", Standing.Kind.CUSTOMER),
            from("list", 4));
    assertEquals(new Rate(2, 4), list.prospects());
    assertEquals(new Rate(2, 4), list.customers());
  }

  @Test
  void g8CostAndReturnAreExactAndOfOneCurrency() {
    Worth list =
        listBrought(
            Map.of("list", euro("100")),
            from("list", 1).won(1, "250.10", Desk.EUR).won(2, "49.90", Desk.EUR),
            from("list", 2).judged(1, "LEAD", Standing.Kind.CUSTOMER),
            from("list", 3));
    assertEquals(Map.of(Desk.EUR, new BigDecimal("300")), list.won());
    assertEquals(Optional.of(euro("33.33")), list.costPerLead());
    assertEquals(Optional.of(euro("100")), list.costPerCustomer());
    assertEquals(Optional.of(euro("100")), list.costPerBuyer());
    assertEquals(Optional.empty(), list.costPerProspect(), "there are none");
    assertEquals(Optional.of(new BigDecimal("2.0000")), list.roi());
  }

  @Test
  void g8CurrenciesAreNeverAddedAndThenThereIsNoReturn() {
    Worth list =
        listBrought(
            Map.of("list", euro("100")),
            from("list", 1).won(1, "10", Desk.EUR),
            from("list", 2).won(1, "10", Desk.CHF));
    assertEquals(Map.of(Desk.CHF, BigDecimal.TEN, Desk.EUR, BigDecimal.TEN), list.won());
    assertEquals(List.of(Desk.CHF, Desk.EUR), List.copyOf(list.won().keySet()));
    assertEquals(Optional.empty(), list.roi());
  }

  @Test
  void g8WhatWasPaidForNothingIsListed() {
    Sources sources = Desk.report(List.of(), Sources.of(Map.of("list", euro("100")), NOW));
    Worth list = sources.source("list").orElseThrow();
    assertEquals(0, list.leads());
    assertEquals(Optional.empty(), list.costPerLead());
    assertEquals(Optional.of(new BigDecimal("-1.0000")), list.roi());
    assertEquals(Optional.empty(), sources.source("fair"));
  }

  @Test
  void s4WhoBuysOftenIsWorthMoreAndUnknownValuesAreCounted() {
    Worth list =
        listBrought(
            Map.of(), from("list", 1).won(1, "10", Desk.EUR).closed(2, Happening.Outcome.WON));
    assertEquals(new Rate(1, 1), list.buyers());
    assertEquals(2, list.deals());
    assertEquals(1, list.dealsWithoutValue());
  }

  @Test
  void sumsBeyondEveryAmountStayExact() {
    String most = "999999999999999.999999999999999";
    Worth list =
        listBrought(
            Map.of("list", euro("1")),
            from("list", 1).won(1, most, Desk.EUR),
            from("list", 2).won(1, most, Desk.EUR));
    assertEquals(Map.of(Desk.EUR, new BigDecimal("1999999999999999.999999999999998")), list.won());
    assertTrue(list.roi().isPresent());
    Map<String, Money> huge = Map.of("a", euro(most), "b", euro(most));
    assertEquals(Optional.empty(), Desk.report(List.of(), Sources.of(huge, NOW)).all().cost());
  }

  @Test
  void everyChannelAndAllTogetherAreThereToo() {
    Sources sources =
        Desk.report(
            List.of(from("list", 1), Desk.lead(2, 0).won(1, "5", Desk.EUR)),
            Sources.of(Map.of("list", euro("2")), NOW));
    assertEquals(Set.of("list", "web"), sources.bySource().keySet());
    assertEquals(Set.of(Channel.CONTACT_FORM, Channel.LIST), sources.byChannel().keySet());
    assertEquals(2, sources.all().leads());
    assertEquals(Optional.of(new BigDecimal("1.5000")), sources.all().roi());
    assertEquals(Optional.empty(), sources.byChannel().get(Channel.LIST).cost());
  }

  @Test
  void costsThatCannotBeAreRefused() {
    Currency yen = Currency.getInstance("JPY");
    assertThrows(
        IllegalArgumentException.class, () -> Sources.of(Map.of("a", Money.of(-1, yen)), NOW));
    assertThrows(
        IllegalArgumentException.class, () -> Sources.of(Map.of(" ", Money.of(1, yen)), NOW));
  }
}
