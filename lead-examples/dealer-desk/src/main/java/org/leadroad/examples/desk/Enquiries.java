package org.leadroad.examples.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Road;

/**
 * Reads the words of one lead after the other. A reader too: it keeps the last reading, so that
 * facts and list speak of the same claims, and nothing is read twice.
 */
final class Enquiries implements Reader {

  private final Map<DeliveryKey, LeadId> firsts = new HashMap<>();
  private final Reader reader;
  private @Nullable Reading last;

  Enquiries(Reader reader) {
    this.reader = reader;
  }

  Enquiry of(String file, Optional<Instant> arrivedAt, Receipt receipt) {
    Lead lead = receipt.lead();
    Reading reading = reader.read(lead);
    last = reading;
    return new Enquiry(file, receipt, reading, arrivedAt, first(lead));
  }

  /** A lead of the book, as it was taken in. */
  Enquiry of(Road road) {
    TakenIn first = TakenIn.first(road);
    Reading reading = reader.read(road.lead());
    last = reading;
    Optional<Instant> arrivedAt =
        first.dated() ? Optional.of(road.lead().receivedAt()) : Optional.empty();
    return new Enquiry(first.file(), first.receipt(road), reading, arrivedAt, Optional.empty());
  }

  /** One key is one enquiry: who comes with it later was sent again, whether the sender says so. */
  private Optional<LeadId> first(Lead lead) {
    return lead.origin()
        .deliveryKey()
        .flatMap(key -> Optional.ofNullable(firsts.putIfAbsent(key, lead.id())));
  }

  @Override
  public String name() {
    return reader.name();
  }

  @Override
  public Reading read(Lead lead) {
    return last != null && last.lead().equals(lead) ? last : reader.read(lead);
  }
}
