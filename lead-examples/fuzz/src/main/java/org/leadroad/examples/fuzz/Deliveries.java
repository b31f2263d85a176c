package org.leadroad.examples.fuzz;

import java.nio.charset.Charset;
import java.time.Instant;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;

/** Deliveries that are always the same. */
final class Deliveries {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private static final Delivery PLAIN = builder().build();

  private Deliveries() {}

  static LeadId id(int index) {
    return LeadId.of("fuzz/" + index);
  }

  /** {@return one of which nothing is known but the date} */
  static Delivery plain() {
    return PLAIN;
  }

  /** {@return one whose transport names a source, a key and this charset} */
  static Delivery told(Charset charset) {
    return builder().source("Portal").key(DeliveryKey.of("k-1")).charset(charset).build();
  }

  private static Delivery.Builder builder() {
    return Delivery.builder().receivedAt(NOW).ids(Deliveries::id);
  }
}
