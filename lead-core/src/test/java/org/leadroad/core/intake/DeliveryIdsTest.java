package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.leadroad.core.words.LeadId;

/** What the host calls its leads has to tell them apart. */
class DeliveryIdsTest {

  private static final byte[] TWO =
      ("<adf><prospect><comments>uno</comments></prospect>"
              + "<prospect><comments>due</comments></prospect></adf>")
          .getBytes(UTF_8);

  private static Delivery named(IntFunction<LeadId> ids) {
    return Delivery.builder().receivedAt(Instant.parse("2026-03-02T09:30:00Z")).ids(ids).build();
  }

  @Test
  void oneIdForTwoLeadsIsRefused() {
    Delivery same = named(index -> LeadId.of("lead"));
    assertEquals(2, Adf.standard().read(TWO, named(DeliveryIdsTest::id)).leads().size());
    refused(() -> Adf.standard().read(TWO, same));
  }

  @Test
  @SuppressWarnings("NullAway") // What is refused.
  void noIdIsRefused() {
    Delivery none = named(index -> null);
    refused(() -> Adf.standard().read(TWO, none));
    refused(() -> WebForm.standard().read(Map.of("nome", "Anna"), none));
  }

  private static LeadId id(int index) {
    return LeadId.of("lead-" + index);
  }

  private static void refused(Executable read) {
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, read).getMessage());
    assertTrue(message.startsWith("Delivery.ids must"), message);
  }
}
