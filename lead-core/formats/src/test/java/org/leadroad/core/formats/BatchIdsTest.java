package org.leadroad.core.formats;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.LeadId;

/** The ids of a delivery are checked by every intake alike. */
class BatchIdsTest {

  private static final byte[] ROWS =
      Samples.utf8("nome,email\nAnna,a@example.com\nIda,i@example.com\n");
  private static final byte[] OBJECTS = Samples.utf8("[{\"nome\": \"Anna\"}, {\"nome\": \"Ida\"}]");
  private static final byte[] MAIL =
      Samples.utf8("From: Anna <a@example.com>\r\nSubject: SUV\r\n\r\nVorrei un SUV\r\n");

  @Test
  void oneIdForTwoLeadsIsRefused() {
    Delivery same = delivery().ids(index -> LeadId.of("lead")).build();
    refused(() -> Csv.standard().read(ROWS, same));
    refused(() -> Webhook.standard().read(OBJECTS, same));
  }

  @Test
  @SuppressWarnings("NullAway") // What is refused.
  void noIdIsRefused() {
    Delivery none = delivery().ids(index -> null).build();
    refused(() -> Csv.standard().read(ROWS, none));
    refused(() -> Webhook.standard().read(OBJECTS, none));
    refused(() -> Email.standard().read(MAIL, none));
  }

  private static Delivery.Builder delivery() {
    return Delivery.builder().receivedAt(Instant.parse("2026-03-02T09:30:00Z"));
  }

  private static void refused(Executable read) {
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, read).getMessage());
    assertTrue(message.startsWith("Delivery.ids must"), message);
  }
}
