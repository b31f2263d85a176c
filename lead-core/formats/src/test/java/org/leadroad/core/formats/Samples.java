package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Word;

/** Deliveries of invented people, and what is asked of them. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

  private Samples() {}

  static Delivery.Builder delivery() {
    return Delivery.builder().receivedAt(NOW).ids(index -> LeadId.of("lead-" + index));
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  static Intake json(String document) {
    return Webhook.standard().read(utf8(document), delivery().build());
  }

  static Intake csv(String document) {
    return Csv.standard().read(utf8(document), delivery().build());
  }

  /** A message written with LF, as tests are, and sent with CRLF. */
  static Intake email(String message) {
    return Email.standard().read(utf8(message.replace("\n", "\r\n")), delivery().build());
  }

  static Lead only(Intake intake) {
    assertEquals(List.of(), intake.problems());
    assertEquals(1, intake.leads().size());
    return intake.leads().get(0);
  }

  static String text(Lead lead, String name) {
    return lead.words().first(name).orElseThrow().reveal();
  }

  static List<String> names(Lead lead) {
    return lead.words().list().stream().map(Word::name).toList();
  }

  static List<String> texts(Lead lead) {
    return lead.words().list().stream().map(word -> word.text().reveal()).toList();
  }

  static String key(Lead lead) {
    return lead.origin().deliveryKey().map(DeliveryKey::value).orElse("");
  }

  /** Codes of the first receipt's notes. */
  static List<String> notes(Intake intake) {
    return intake.receipts().stream()
        .limit(1)
        .flatMap(receipt -> receipt.notes().stream())
        .map(note -> note.code().name())
        .toList();
  }

  /** Codes and places of the problems. */
  static List<String> problems(Intake intake) {
    return intake.problems().stream()
        .map(problem -> problem.code() + " at " + problem.place())
        .toList();
  }

  static Stream<Problem> everythingSaid(Intake intake) {
    return Stream.concat(
        intake.problems().stream(),
        intake.receipts().stream().map(Receipt::notes).flatMap(List::stream));
  }
}
