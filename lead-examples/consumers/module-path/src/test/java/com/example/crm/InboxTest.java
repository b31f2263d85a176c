package com.example.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import net.jqwik.api.Example;
import org.leadroad.core.Lead;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.formats.Email;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.formats.codec.JsonCodec;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.LeadId;

/** Every format is read where all jars are modules. */
class InboxTest {

  private static final Delivery DELIVERY =
      Delivery.builder()
          .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
          .ids(index -> LeadId.of("lead-" + index))
          .build();

  @Example
  boolean webhooksListsAndMessagesAreTakenIn() {
    byte[] json = "{\"nome\":\"Giulia\"}".getBytes(UTF_8);
    byte[] csv = "nome;email\nGiulia;giulia@example.com\n".getBytes(UTF_8);
    byte[] email = "From: Giulia <giulia@example.com>\n\nVorrei un SUV\n".getBytes(UTF_8);
    return Webhook.class.getModule().isNamed()
        && Webhook.standard().read(json, DELIVERY).leads().size() == 1
        && Csv.standard().read(csv, DELIVERY).leads().size() == 1
        && Email.standard().read(email, DELIVERY).leads().size() == 1;
  }

  @Example
  boolean whatWasTakenInIsStoredAndReadBack() {
    Lead lead =
        Webhook.standard().read("{\"nome\":\"Giulia\"}".getBytes(UTF_8), DELIVERY).leads().get(0);
    return JsonCodec.class.getModule().isNamed()
        && JsonCodec.lead().read(JsonCodec.lead().write(lead)).equals(lead);
  }
}
