package org.leadroad.examples.desk;

import java.time.Instant;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.LeadId;

/**
 * One lead of the inbox: where it came from, when as far as anybody says, what its words seem to
 * say, and which lead it was the first time if it was sent again.
 */
record Enquiry(
    String file,
    Receipt receipt,
    Reading reading,
    Optional<Instant> arrivedAt,
    Optional<LeadId> first) {

  Lead lead() {
    return receipt.lead();
  }

  int index() {
    return receipt.index();
  }

  Channel channel() {
    return lead().origin().channel();
  }

  /** The first of those it passed through: where they wrote. */
  Optional<String> source() {
    return lead().origin().sources().stream().findFirst();
  }

  /** When they wrote, never later than it reached us; else when that was; else nobody knows. */
  Optional<Instant> date() {
    return reading.requestedAt().filter(at -> !at.isAfter(lead().receivedAt())).or(() -> arrivedAt);
  }

  boolean isSentAgain() {
    return receipt.resend() || first.isPresent();
  }

  boolean isTest() {
    return receipt.notes().stream().anyMatch(note -> note.code() == ProblemCode.TEST_DELIVERY);
  }
}
