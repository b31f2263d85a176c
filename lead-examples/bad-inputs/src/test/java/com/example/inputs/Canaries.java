package com.example.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.formats.Email;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;

/** Enquiries in which every word that a sender chose is a canary, in every format. */
final class Canaries {

  private static final String ADF =
      """
      <?xml version="1.0"?><?adf version="1.0"?><!-- zqcanary -->
      <adf><prospect status="zqcanary">
      <id sequence="1" source="zqcanary">zqcanary</id>
      <requestdate>zqcanary</requestdate>
      <vehicle interest="buy" zqcanary="zqcanary"><year>zqcanary</year><make>zqcanary</make>
      <model>zqcanary</model><price currency="EUR">7770777</price></vehicle>
      <vehicle interest="trade-in"><make>zqcanary</make></vehicle>
      <customer><contact><name part="first">Zqcanary</name><name part="last">Zqcanary</name>
      <email>zqcanary@zqcanary.it</email><phone>+39 333 777 0777</phone>
      <phone>zqcanary</phone><email>zqcanary</email>
      <address><street>zqcanary</street><city>zqcanary</city><country>zqcanary</country></address>
      </contact><timeframe><description>zqcanary</description><latestdate>zqcanary</latestdate>
      </timeframe><comments>zqcanary &zqcanary; <br>zqcanary</comments></customer>
      <zqcanary>zqcanary</zqcanary><provider><name>zqcanary</name></provider>
      </prospect></adf>
      """;

  private static final String JSON =
      """
      {"lead_id":"zqcanary","google_key":"zqcanary","form_id":7770777,"user_column_data":[
      {"column_id":"FULL_NAME","string_value":"Zqcanary Zqcanary"},
      {"column_id":"EMAIL","string_value":"zqcanary@zqcanary.it"},
      {"column_id":"PHONE_NUMBER","string_value":"+393337770777"},
      {"column_name":"zqcanary","string_value":"zqcanary\\ud800"}]}
      """;

  private static final String CSV =
      """
      nome,email,telefono,messaggio,codice fiscale,budget,zqcanary
      Zqcanary,zqcanary@zqcanary.it,3337770777,zqcanary,zqcanary,7770777,zqcanary
      zqcanary
      "zqcanary"zqcanary,zqcanary,zqcanary,zqcanary,zqcanary,zqcanary,zqcanary
      """;

  private static final String EMAIL =
      """
      From: "Zqcanary Zqcanary" <zqcanary@zqcanary.it>
      To: zqcanary@zqcanary.example
      Subject: Zqcanary
      Message-ID: <zqcanary@zqcanary.it>
      Date: zqcanary
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=zqcanary

      zqcanary 3337770777
      --b
      Content-Type: application/pdf; name="zqcanary"
      Content-Disposition: attachment; filename="zqcanary.pdf"

      zqcanary
      --b--
      """;

  private Canaries() {}

  static boolean isIn(String text) {
    return text.toLowerCase(Locale.ROOT).contains("zqcanary") || text.contains("7770777");
  }

  private static Delivery delivery(String format) {
    return Delivery.builder()
        .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
        .ids(index -> LeadId.of(format + "-" + index))
        .source("zqcanary")
        .key(DeliveryKey.of("zqcanary"))
        .build();
  }

  /** One intake of each format, whole. */
  static List<Intake> whole() {
    return formats().map(format -> format.read(format.document())).toList();
  }

  /** The same, cut off at every third byte, and with a byte that is no text at every third. */
  static Stream<Intake> broken() {
    return formats().flatMap(Canaries::broken);
  }

  private static Stream<Intake> broken(Format format) {
    int length = format.document().length();
    Stream<Intake> cut =
        IntStream.iterate(0, at -> at < length, at -> at + 3)
            .mapToObj(at -> format.read(format.document().substring(0, at)));
    Stream<Intake> spoilt =
        IntStream.iterate(1, at -> at < length, at -> at + 3)
            .mapToObj(
                at ->
                    format.read(
                        format.document().substring(0, at)
                            + "\"\u0000<&{\u202E"
                            + format.document().substring(at + 1)));
    return Stream.concat(cut, spoilt);
  }

  private interface Reading {
    Intake read(byte[] document, Delivery delivery);
  }

  private record Format(String name, String document, Reading reading) {
    Intake read(String text) {
      return reading.read(text.getBytes(UTF_8), delivery(name));
    }
  }

  private static Stream<Format> formats() {
    return Stream.of(
        new Format("adf", ADF, Adf.standard()::read),
        new Format("json", JSON, Webhook.standard()::read),
        new Format("csv", CSV, Csv.standard()::read),
        new Format("email", EMAIL.replace("\n", "\r\n"), Email.standard()::read),
        new Format(
            "form", "zqcanary", (text, delivery) -> WebForm.standard().read(form(), delivery)));
  }

  private static Map<String, Object> form() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("nome", "Zqcanary");
    form.put("cognome", "Zqcanary");
    form.put("azienda", "Zqcanary");
    form.put("email", List.of("zqcanary@zqcanary.it", "zqcanary"));
    form.put("telefono", "3337770777");
    form.put("partita iva", "zqcanary");
    form.put("data", "zqcanary");
    form.put("budget", "7770777");
    form.put("modello", "zqcanary");
    form.put("messaggio", "zqcanary\r\nINFO zqcanary");
    form.put("zqcanary", Optional.of("zqcanary"));
    return form;
  }
}
