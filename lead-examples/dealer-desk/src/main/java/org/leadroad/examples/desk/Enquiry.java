package org.leadroad.examples.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Channel;

/** One lead of the inbox: where it came from, and what its words seem to say. */
record Enquiry(String file, Receipt receipt, Reading reading) {

  Lead lead() {
    return receipt.lead();
  }

  int index() {
    return receipt.index();
  }

  Channel channel() {
    return lead().origin().channel();
  }

  /** The last of those it passed through. */
  Optional<String> source() {
    List<String> sources = lead().origin().sources();
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources.get(sources.size() - 1));
  }

  /** When they wrote, as far as we know: never later than it reached us. */
  Instant date() {
    Instant receivedAt = lead().receivedAt();
    return reading.requestedAt().filter(at -> !at.isAfter(receivedAt)).orElse(receivedAt);
  }

  boolean isTest() {
    return receipt.notes().stream().anyMatch(note -> note.code() == ProblemCode.TEST_DELIVERY);
  }
}
