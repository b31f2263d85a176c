package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

class FactsFileTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not JSON|{\"file\":|FACT_MALFORMED",
        "no object|[1]|FACT_MALFORMED",
        "no such lead|{\"file\":\"other.json\",\"at\":\"2026-03-02T09:00:00Z\",\"contact\":\"CALL\"}|FACT_UNKNOWN_LEAD",
        "no date|{\"file\":\"form.json\",\"contact\":\"CALL\"}|FACT_MALFORMED",
        "odd date|{\"file\":\"form.json\",\"at\":\"canary\",\"contact\":\"CALL\"}|FACT_MALFORMED",
        "odd index|{\"file\":\"form.json\",\"index\":\"canary\",\"at\":\"2026-03-02T09:00:00Z\"}|FACT_MALFORMED",
        "says nothing|{\"file\":\"form.json\",\"at\":\"2026-03-02T09:00:00Z\"}|FACT_MALFORMED",
        "odd evidence|{\"file\":\"form.json\",\"at\":\"2026-03-02T09:00:00Z\",\"evidence\":\"canary\"}|FACT_MALFORMED",
        "odd rating|{\"file\":\"form.json\",\"at\":\"2026-03-02T09:00:00Z\",\"rating\":\"canary\"}|FACT_MALFORMED",
        "odd interaction|{\"file\":\"form.json\",\"at\":\"2026-03-02T09:00:00Z\",\"interaction\":\"Canary Type\"}|FACT_MALFORMED",
        "odd id|{\"file\":\"form.json\",\"id\":\"can ary\",\"at\":\"2026-03-02T09:00:00Z\",\"contact\":\"CALL\"}|FACT_MALFORMED",
        "no such fact|{\"file\":\"form.json\",\"at\":\"2026-03-02T09:00:00Z\",\"withdraws\":\"canary\"}|FACT_UNKNOWN_FACT",
        "no such claim|{\"file\":\"form.json\",\"claim\":\"7\",\"at\":\"2026-03-02T09:00:00Z\",\"evidence\":\"HANDSHAKE\"}|FACT_WITHOUT_CLAIM",
      })
  void aBadLineIsNamedAndNothingOfItIsEchoed(String id, String line, String code) throws Exception {
    FactsFile facts = facts(line);
    assertEquals(1, facts.road(form()).facts().size());
    Trouble trouble = facts.troubles().get(0);
    assertEquals(code, trouble.code());
    assertEquals(Place.at(1, 1), trouble.place());
    assertFalse(
        trouble.message().toLowerCase(java.util.Locale.ROOT).contains("canary"), trouble.message());
  }

  @Test
  void aWithdrawalIsReadWhereverItsLineStands() throws Exception {
    Road road =
        facts(
                "{\"file\":\"form.json\",\"withdraws\":\"r-1\",\"at\":\"2026-03-04T09:00:00Z\"}",
                "{\"file\":\"form.json\",\"id\":\"r-1\",\"rating\":\"HOT\",\"at\":\"2026-03-03T09:00:00Z\"}")
            .road(form());
    assertEquals(Optional.empty(), road.rating());
    assertEquals(3, road.facts().size());
    assertTrue(
        road.knownAt(Instant.parse("2026-03-03T12:00:00Z")).rating().isPresent(), "known then");
  }

  @Test
  void whatIsToldOfTwoLeadsUnderOneIdIsNamed() throws Exception {
    FactsFile facts =
        facts(
            "{\"file\":\"form.json\",\"id\":\"c\",\"contact\":\"CALL\",\"at\":\"2026-03-03T09:00:00Z\"}",
            "{\"file\":\"other\",\"id\":\"c\",\"contact\":\"CALL\",\"at\":\"2026-03-03T09:00:00Z\"}");
    assertEquals(2, facts.road(form()).facts().size());
    assertEquals(List.of(Place.at(2, 1)), facts.troubles().stream().map(Trouble::place).toList());
  }

  @Test
  void ofTwoLinesWithOneIdTheFirstCounts() throws Exception {
    FactsFile facts =
        facts(
            "{\"file\":\"form.json\",\"id\":\"r\",\"rating\":\"HOT\",\"at\":\"2026-03-03T09:00:00Z\"}",
            "{\"file\":\"form.json\",\"id\":\"r\",\"rating\":\"COLD\",\"at\":\"2026-03-04T09:00:00Z\"}");
    assertEquals(Temperature.HOT, facts.road(form()).rating().orElseThrow().temperature());
    assertEquals(List.of("FACT_MALFORMED"), facts.troubles().stream().map(Trouble::code).toList());
  }

  @Test
  void theKeyOfAnEnquiryThatWasSentTwiceMeansTheFirst() throws Exception {
    FactsFile facts =
        facts("{\"key\":\"k-1\",\"contact\":\"CALL\",\"at\":\"2026-03-03T09:00:00Z\"}");
    assertEquals(1, facts.road(enquiry("form", Optional.of("k-1"))).timesContacted());
    assertEquals(0, facts.road(enquiry("again", Optional.of("k-1"))).timesContacted());
    assertEquals(List.of(), facts.troubles());
  }

  private static FactsFile facts(String... lines) throws IOException {
    FactsFile facts = new FactsFile("facts.jsonl");
    facts.read(new StringReader(String.join("\n", lines)));
    return facts;
  }

  /** Of the file {@code form.json}. */
  static Enquiry form() {
    return enquiry("form", Optional.empty());
  }

  private static Enquiry enquiry(String id, Optional<String> key) {
    return new Enquiries(StandardReader.forRegion("IT"))
        .of(id + ".json", Optional.empty(), receipt(id, key));
  }

  static Receipt receipt(String id, Optional<String> key) {
    Delivery.Builder delivery =
        Delivery.builder()
            .receivedAt(Instant.parse("2026-03-02T09:00:00Z"))
            .ids(index -> LeadId.of(id));
    key.map(DeliveryKey::of).ifPresent(delivery::key);
    return WebForm.standard()
        .read(Map.of("nome", "Anna Serra"), delivery.build())
        .receipts()
        .get(0);
  }
}
