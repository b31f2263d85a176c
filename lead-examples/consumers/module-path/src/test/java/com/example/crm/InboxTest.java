package com.example.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.formats.Email;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.LeadId;

/** Every format is read where all jars are modules. */
class InboxTest {

  private static final Delivery DELIVERY =
      Delivery.builder()
          .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
          .ids(index -> LeadId.of("lead-" + index))
          .build();

  @Test
  void webhooksListsAndMessagesAreTakenIn() {
    assertTrue(Webhook.class.getModule().isNamed());
    byte[] json = "{\"nome\":\"Giulia\"}".getBytes(UTF_8);
    assertEquals(1, Webhook.standard().read(json, DELIVERY).leads().size());
    byte[] csv = "nome;email\nGiulia;giulia@example.com\n".getBytes(UTF_8);
    assertEquals(1, Csv.standard().read(csv, DELIVERY).leads().size());
    byte[] email = "From: Giulia <giulia@example.com>\n\nVorrei un SUV\n".getBytes(UTF_8);
    assertEquals(1, Email.standard().read(email, DELIVERY).leads().size());
  }
}
