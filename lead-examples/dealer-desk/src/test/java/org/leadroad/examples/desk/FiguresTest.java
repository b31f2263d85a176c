package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

/** Statements C5, S3. */
class FiguresTest {

  private static final Instant NOW = Instant.parse("2026-03-31T18:00:00Z");

  private final Enquiries enquiries = new Enquiries(StandardReader.forRegion("IT"));
  private final Map<LeadId, Enquiry> came = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  @Test
  void s3TheRateOnThePageHasItsIntervalAndNoneOfTooFew() throws IOException {
    assertEquals("<b>25 %</b> <small class=\"soft\">9–53 %</small>", drawn(3, 12));
    assertEquals("<b>0 %</b> <small class=\"soft\">0–24 %</small>", drawn(0, 12));
    assertEquals("<span class=\"soft\">too few</span>", drawn(3, 11));
    assertEquals("<span class=\"soft\">too few</span>", drawn(0, 0));
  }

  private static String drawn(long junk, long leads) throws IOException {
    StringBuilder page = new StringBuilder();
    Language english = Language.of("en", ZoneOffset.UTC);
    new Percent(new Html(page), english).draw(new Figures.Tally(leads, junk).rate());
    return page.toString();
  }

  @Test
  void junkIsWhatWasClosedOrDeniedAsJunk() {
    lead("a", Channel.LIST, "2026-03-01T00:00:00Z");
    Lead closed = lead("b", Channel.LIST, "2026-03-01T00:00:00Z");
    Lead won = lead("c", Channel.LIST, "2026-03-01T00:00:00Z");
    Lead reported = lead("d", Channel.BANNER, "2026-03-01T00:00:00Z");
    closed(closed, Happening.Outcome.JUNK);
    closed(won, Happening.Outcome.JUNK);
    closed(won, Happening.Outcome.WON);
    Evidence report =
        Evidence.of(
            EvidenceId.of("e-1"),
            EvidenceKind.JUNK_REPORTED,
            reading(reported).identities().get(0),
            NOW.minusSeconds(60),
            "op");
    facts.add(Fact.evidenced(FactId.of("f-e"), reported.id(), report));
    Figures figures = figures();
    assertEquals(new Figures.Tally(3, 1), figures.channels().get(Channel.LIST));
    assertEquals(new Figures.Tally(1, 1), figures.channels().get(Channel.BANNER));
    assertEquals(List.of(Channel.LIST, Channel.BANNER), List.copyOf(figures.channels().keySet()));
    assertEquals(Map.of(Optional.of("house"), new Figures.Tally(4, 2)), figures.sources());
  }

  @Test
  void aMonthIsThatOfTheSendersDateUnlessItLiesAhead() {
    lead("a", Channel.LIST, "2026-01-31T23:59:59Z");
    Lead rated = lead("b", Channel.LIST, "2026-02-01T00:00:00Z");
    lead("c", Channel.LIST, "2099-01-01T00:00:00Z");
    facts.add(Fact.rated(next(), rated.id(), Temperature.HOT, NOW.minusSeconds(60), "op"));
    assertEquals(
        Map.of(
            YearMonth.of(2026, 1), Map.of(Dot.NOT_RATED, 1L),
            YearMonth.of(2026, 2), Map.of(Dot.RED, 1L),
            YearMonth.of(2026, 3), Map.of(Dot.NOT_RATED, 1L)),
        figures().months());
  }

  @Test
  void aMonthBeginsWhereTheHouseIs() {
    lead("a", Channel.LIST, "2026-01-31T23:30:00Z");
    assertEquals(YearMonth.of(2026, 2), figures(ZoneId.of("Europe/Rome")).months().firstKey());
  }

  @Test
  void whatWasTakenBackIsNoJunk() {
    Lead lead = lead("a", Channel.LIST, "2026-03-01T00:00:00Z");
    closed(lead, Happening.Outcome.JUNK);
    facts.add(Fact.withdrawn(next(), facts.get(1), NOW, "op"));
    assertEquals(new Figures.Tally(1, 0), figures().channels().get(Channel.LIST));
  }

  @Test
  void aSourceIsOneHoweverItIsSpelt() {
    add("a", receipt("a", Channel.LIST, "", "Auto Piazza"));
    add("b", receipt("b", Channel.LIST, "", "AUTO  piazza "));
    add("c", receipt("c", Channel.LIST, "", "Auto Piazza.example"));
    assertEquals(
        Map.of(
            Optional.of("Auto Piazza"), new Figures.Tally(2, 0),
            Optional.of("Auto Piazza.example"), new Figures.Tally(1, 0)),
        figures().sources());
  }

  @Test
  void whoseDateNobodySaysIsInNoMonth() {
    Receipt receipt = receipt("a", Channel.LIST, "", "house");
    came.put(receipt.lead().id(), enquiries.of("a", Optional.empty(), receipt));
    facts.add(Fact.received(FactId.of("r-a"), receipt.lead(), "desk"));
    assertTrue(figures().months().isEmpty());
    assertEquals(Map.of(Dot.NOT_RATED, 1L), figures().undated());
  }

  @Test
  void testDeliveriesAreOnlyCounted() {
    Receipt receipt = receipt("t", Channel.ADVERTISING, "2026-03-01T00:00:00Z");
    Problem test = Problem.of(ProblemCode.TEST_DELIVERY, Place.whole());
    add("t", Receipt.of(receipt.lead(), 0).withNotes(List.of(test)));
    Figures figures = figures();
    assertEquals(1, figures.tests());
    assertTrue(figures.channels().isEmpty() && figures.months().isEmpty());
  }

  private Figures figures() {
    return figures(ZoneOffset.UTC);
  }

  private Figures figures(ZoneId zone) {
    Policy policy = House.policy(enquiries, Definitions.sales(), House.CARD);
    Figures figures = new Figures(zone);
    for (Road road : Book.of(facts).roads()) {
      figures.add(LeadRow.of(policy, road, NOW), came.get(road.lead().id()));
    }
    return figures;
  }

  private Reading reading(Lead lead) {
    return came.get(lead.id()).reading();
  }

  private Lead lead(String id, Channel channel, String sent) {
    Receipt receipt = receipt(id, channel, sent);
    add(id, receipt);
    return receipt.lead();
  }

  private void add(String id, Receipt receipt) {
    came.put(receipt.lead().id(), enquiries.of(id, Optional.of(NOW), receipt));
    facts.add(Fact.received(FactId.of("r-" + id), receipt.lead(), "desk"));
  }

  private static Receipt receipt(String id, Channel channel, String sent) {
    return receipt(id, channel, sent, "house");
  }

  private static Receipt receipt(String id, Channel channel, String sent, String source) {
    Delivery delivery =
        Delivery.builder()
            .receivedAt(NOW)
            .ids(index -> LeadId.of(id))
            .channel(channel)
            .source(source)
            .build();
    return WebForm.standard()
        .read(Map.of("nome", "Anna Serra", "data", sent), delivery)
        .receipts()
        .get(0);
  }

  private void closed(Lead lead, Happening.Outcome outcome) {
    Instant at = NOW.minusSeconds(600L - facts.size());
    facts.add(Fact.closed(next(), lead.id(), outcome, at, "op"));
  }

  private FactId next() {
    return FactId.of("f-" + facts.size());
  }
}
