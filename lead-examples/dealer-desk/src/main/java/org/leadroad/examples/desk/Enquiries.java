package org.leadroad.examples.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.LeadId;

/**
 * Every lead of the inbox with its place, findable the ways a facts file speaks of it. A reader
 * too: it has read everything once, so that evidence and list speak of the same claims.
 */
final class Enquiries implements Reader {

  /** One lead and where it came from. */
  record Enquiry(String file, Receipt receipt, Reading reading, Optional<Instant> requestedAt) {
    int index() {
      return receipt.index();
    }

    Channel channel() {
      return receipt.lead().origin().channel();
    }

    /** The last of those it passed through. */
    Optional<String> source() {
      List<String> sources = receipt.lead().origin().sources();
      return sources.isEmpty() ? Optional.empty() : Optional.of(sources.get(sources.size() - 1));
    }

    /** When they wrote, as far as we know: never later than it reached us. */
    Instant date() {
      Instant receivedAt = receipt.lead().receivedAt();
      return requestedAt.filter(at -> !at.isAfter(receivedAt)).orElse(receivedAt);
    }
  }

  private final StandardReader reader;
  private final Map<LeadId, Enquiry> byLead = new HashMap<>();
  private final Map<String, Enquiry> byKey = new HashMap<>();
  private final Map<String, Enquiry> byPlace = new HashMap<>();

  Enquiries(StandardReader reader) {
    this.reader = reader;
  }

  /** A resent enquiry has the key of the first; facts that speak of the key are about the first. */
  void add(String file, Receipt receipt) {
    Enquiry enquiry =
        new Enquiry(file, receipt, reader.read(receipt.lead()), reader.requestedAt(receipt.lead()));
    byLead.put(receipt.lead().id(), enquiry);
    byPlace.put(file + "#" + receipt.index(), enquiry);
    receipt.lead().origin().deliveryKey().ifPresent(key -> byKey.putIfAbsent(key.value(), enquiry));
  }

  @Override
  public String name() {
    return reader.name();
  }

  @Override
  public Reading read(Lead lead) {
    return of(lead.id()).reading();
  }

  Enquiry of(LeadId lead) {
    Enquiry enquiry = byLead.get(lead);
    if (enquiry == null) {
      throw new IllegalStateException("lead " + lead + " is not of this inbox");
    }
    return enquiry;
  }

  Optional<Reading> find(Optional<String> key, Optional<String> file, int index) {
    return key.map(byKey::get)
        .or(() -> file.map(name -> byPlace.get(name + "#" + index)))
        .map(Enquiry::reading);
  }
}
