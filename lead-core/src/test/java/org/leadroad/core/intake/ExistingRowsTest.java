package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;

/** What a CRM has already becomes a lead in three lines, its old scores among the words (C8). */
class ExistingRowsTest {

  private static final Map<String, Object> ROW = new LinkedHashMap<>();

  static {
    ROW.put("first_name", "Giulia");
    ROW.put("last_name", "Bianchi");
    ROW.put("email", "giulia@example.com");
    ROW.put("old_score", 87);
    ROW.put("old_grade", "B");
  }

  private static Delivery row(Channel channel) {
    return Delivery.builder()
        .receivedAt(Instant.parse("2024-05-17T08:00:00Z"))
        .ids(index -> LeadId.of("crm-4711"))
        .channel(channel)
        .build();
  }

  @Test
  void rowOfAHostIsALeadWithItsOldScoresBeside() {
    Lead lead = WebForm.standard().read(ROW, row(Channel.EVENT)).leads().get(0);
    assertEquals(
        Words.of(
            "first_name",
            "Giulia",
            "last_name",
            "Bianchi",
            "email",
            "giulia@example.com",
            "old_score",
            "87",
            "old_grade",
            "B"),
        lead.words());
    assertEquals("87", lead.words().first("old_score").orElseThrow().reveal());
    assertEquals(Instant.parse("2024-05-17T08:00:00Z"), lead.receivedAt());
    assertEquals(Initiative.THEIRS, lead.origin().initiative());
  }

  @Test
  void oldScoresAreNobodysClaimButRemarkedOn() {
    var reading =
        StandardReader.forRegion("IT")
            .read(WebForm.standard().read(ROW, row(Channel.EVENT)).leads().get(0));
    assertEquals(1, reading.identities().size());
    assertEquals(List.of(), reading.intents());
    assertEquals(2, reading.remarks().get(0).words().size());
  }

  @Test
  void whoseInitiativeARowOfAListWasNobodyKnows() {
    Lead lead = WebForm.standard().read(ROW, row(Channel.LIST)).leads().get(0);
    assertEquals(Initiative.UNKNOWN, lead.origin().initiative());
  }
}
