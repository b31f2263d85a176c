package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;

/** Documents and deliveries for the tests of {@link Adf}. */
final class AdfSamples {

  static final Adf ADF = Adf.standard();

  static final String GIULIA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?adf version="1.0"?>
      <adf>
        <prospect status="new">
          <id sequence="1" source="Portal">4711</id>
          <requestdate>2026-03-02T09:30:00+01:00</requestdate>
          <vehicle interest="buy" status="new">
            <year>2026</year>
            <make>Example</make>
            <model>Familiare 7</model>
          </vehicle>
          <customer>
            <contact primarycontact="1">
              <name part="first">Giulia</name>
              <name part="last">Bianchi</name>
              <email>giulia.bianchi@example.com</email>
              <phone type="cellphone">+39 333 1234567</phone>
            </contact>
            <comments><![CDATA[Vorrei vedere un SUV a 7 posti]]></comments>
          </customer>
          <vendor><vendorname>Autosalone Esempio</vendorname></vendor>
          <provider><name part="full">Portale Auto</name></provider>
        </prospect>
      </adf>
      """;

  private AdfSamples() {}

  static Delivery.Builder delivery() {
    return Delivery.builder()
        .receivedAt(Instant.parse("2026-03-02T09:31:00Z"))
        .ids(index -> LeadId.of("mail-1/" + index));
  }

  static Intake read(String document) {
    return read(document.getBytes(UTF_8));
  }

  static Intake read(byte[] document) {
    return ADF.read(document, delivery().build());
  }

  /** {@return a document with one prospect that holds this} */
  static String prospect(String content) {
    return "<adf><prospect>" + content + "</prospect></adf>";
  }

  /** {@return the words of the only prospect of a document} */
  static Words words(String document) {
    return receipt(document).lead().words();
  }

  static Receipt receipt(String document) {
    return receipt(read(document));
  }

  static Receipt receipt(Intake intake) {
    assertTrue(intake.problems().isEmpty(), () -> messages(intake.problems()));
    assertEquals(1, intake.receipts().size());
    return intake.receipts().get(0);
  }

  /** {@return the only problem of a document that gave no lead} */
  static Problem problem(Intake intake) {
    assertTrue(intake.receipts().isEmpty(), "gave a lead");
    assertEquals(1, intake.problems().size());
    return intake.problems().get(0);
  }

  /** {@return codes and places, one to a line} */
  static String notes(Receipt receipt) {
    return receipt.notes().stream()
        .map(note -> note.code() + " " + note.place())
        .collect(Collectors.joining("\n"));
  }

  private static String messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }
}
