package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;

/** Statements P6 and L10: forecasts get better when prospects are told from leads. */
class ForecastTest {

  private static Forecast forecast(List<Desk> desks) {
    return Desk.report(desks, Forecast.of(Definitions.sales(), Desk.day(99)));
  }

  /** 20 prospects ended, 15 of them with a deal of 100 euros; so many are open. */
  private static List<Desk> prospects(int open) {
    List<Desk> desks = new ArrayList<>();
    for (int i = 0; i < 20 + open; i++) {
      Desk desk = Desk.lead(i, 0).judged(1, "PROSPECT");
      if (i < 15) {
        desk.won(2, "100", Desk.EUR);
      } else if (i < 20) {
        desk.closed(2, Happening.Outcome.LOST);
      }
      desks.add(desk);
    }
    return desks;
  }

  private static Forecast.Line line(Forecast forecast, String definition) {
    return forecast.lines().stream()
        .filter(line -> line.definition().equals(definition))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void p6OpenLeadsDoAsOthersBeforeThem() {
    Forecast forecast = forecast(prospects(8));
    Forecast.Line prospects = line(forecast, "PROSPECT");
    assertEquals(8, prospects.open());
    assertEquals(new Rate(15, 20), prospects.won());
    Estimate deals = prospects.deals().orElseThrow();
    assertEquals(6, deals.value());
    assertTrue(deals.low() > 2 && deals.low() < 5 && deals.high() > 7 && deals.high() <= 8);
    assertEquals(Optional.of(deals), forecast.deals());
    assertEquals(Set.of(Desk.EUR), forecast.values().keySet());
    assertEquals(600, forecast.values().get(Desk.EUR).value());
    assertEquals(100 * deals.low(), forecast.values().get(Desk.EUR).low());
  }

  @Test
  void p6WhereTooLittleHasEndedNothingIsForetold() {
    List<Desk> desks = prospects(8);
    desks.add(Desk.lead(900, 0).judged(1, "CUSTOMER"));
    desks.add(Desk.lead(901, 0));
    Forecast forecast = forecast(desks);
    assertEquals(Optional.empty(), line(forecast, "CUSTOMER").deals());
    assertEquals(Map.of(), line(forecast, "CUSTOMER").values());
    assertEquals(1, forecast.openNotJudged());
    assertEquals(2, forecast.untold());
    assertEquals(Optional.empty(), forecast(List.of(Desk.lead(1, 0).judged(1, "LEAD"))).deals());
  }

  @Test
  void p6DealsAreForetoldWithoutAValueWhereNobodyToldValues() {
    List<Desk> desks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Desk desk = Desk.lead(i, 0).judged(1, "LEAD");
      desks.add(i < 20 ? desk.closed(2, Happening.Outcome.WON) : desk);
    }
    Forecast forecast = forecast(desks);
    assertEquals(10, forecast.deals().orElseThrow().value());
    assertEquals(new Rate(0, 20), forecast.valued());
    assertEquals(Map.of(), forecast.values());
  }

  @Test
  void s4CurrenciesAreForetoldApart() {
    List<Desk> desks = prospects(4);
    for (int i = 100; i < 115; i++) {
      desks.add(Desk.lead(i, 0).judged(1, "PROSPECT").won(2, "30", Desk.CHF));
    }
    Forecast forecast = forecast(desks);
    double deals = forecast.deals().orElseThrow().value();
    assertEquals(deals * 50, forecast.values().get(Desk.EUR).value(), 1e-9);
    assertEquals(deals * 15, forecast.values().get(Desk.CHF).value(), 1e-9);
  }

  @Test
  void whatCostsUsMoneyHasItsEndsInOrderToo() {
    List<Desk> desks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Desk desk = Desk.lead(i, 0).judged(1, "LEAD");
      desks.add(i < 20 ? desk.won(2, "-5", Desk.EUR) : desk);
    }
    Estimate value = forecast(desks).values().get(Desk.EUR);
    assertEquals(-50, value.value());
    assertTrue(value.low() <= value.high());
  }

  @Test
  void whoCameBackAfterAnEndIsOpenAgain() {
    Desk back = Desk.lead(1, 0).judged(1, "LEAD").closed(2, Happening.Outcome.LOST);
    Interaction page = Interaction.of("page-view", Desk.day(3), Direction.THEIRS, "page-1");
    back.add(Fact.observed(FactId.of("page-1"), back.lead().id(), page, "web"));
    Forecast.Line line = line(forecast(List.of(back)), "LEAD");
    assertEquals(1, line.open());
    assertEquals(new Rate(0, 1), line.won());
  }
}
