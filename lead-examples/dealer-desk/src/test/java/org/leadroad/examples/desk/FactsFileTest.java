package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.LeadId;

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
        "no such claim|{\"file\":\"form.json\",\"claim\":\"7\",\"at\":\"2026-03-02T09:00:00Z\",\"evidence\":\"HANDSHAKE\"}|FACT_WITHOUT_CLAIM",
      })
  void aBadLineIsNamedAndNothingOfItIsEchoed(String id, String line, String code) {
    FactsFile facts = new FactsFile("facts.jsonl", enquiries());
    facts.read((line + "\n").getBytes(StandardCharsets.UTF_8));
    assertTrue(facts.facts().isEmpty());
    Trouble trouble = facts.troubles().get(0);
    assertEquals(code, trouble.code());
    assertEquals("line 1", trouble.place());
    assertFalse(
        trouble.message().toLowerCase(java.util.Locale.ROOT).contains("canary"), trouble.message());
  }

  static Enquiries enquiries() {
    Enquiries enquiries = new Enquiries(StandardReader.forRegion("IT"));
    Delivery delivery =
        Delivery.builder()
            .receivedAt(Instant.parse("2026-03-02T09:00:00Z"))
            .ids(index -> LeadId.of("form"))
            .build();
    WebForm.standard()
        .read(Map.of("nome", "Anna Serra"), delivery)
        .receipts()
        .forEach(receipt -> enquiries.add("form.json", receipt));
    return enquiries;
  }
}
