package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadroad.core.formats.Samples.delivery;

import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.reading.StandardReader;

/** Whatever the bytes: no exception, the same answer twice, and no value in any message. */
class NeverThrowsLawTest {

  private static final String CANARY = "canary";
  private static final Limits LIMITS =
      Limits.builder().maxDepth(8).maxElements(40).maxFieldLength(200).maxColumns(9).build();

  private static final List<String> JSON =
      List.of(
          "{\"lead_id\":\"canary\",\"google_key\":\"canary\",\"is_test\":true,\"user_column_data\":[{\"column_id\":\"EMAIL\",\"string_value\":\"canary\"}]}",
          "{\"entry\":[{\"changes\":[{\"field\":\"leadgen\",\"value\":{\"leadgen_id\":1}}]}]}",
          "{\"data\":[{\"id\":\"canary\",\"field_data\":[{\"name\":\"canary\",\"values\":[\"canary\",null]}]}],\"paging\":{}}",
          "{\"elements\":[{\"id\":\"canary\",\"form\":{\"content\":{\"questions\":[{\"questionId\":5,\"name\":\"canary\"}]}},\"formResponse\":{\"answers\":[{\"questionId\":5,\"answerDetails\":{\"textQuestionAnswer\":{\"answer\":\"canary\"}}}]}}]}",
          "{\"event\":\"chat:canary\",\"chat\":{\"id\":\"canary\",\"messages\":[{\"sender\":{\"t\":\"v\"},\"msg\":\"canary\"}]}}",
          "{\"canary\":1e5}\n{\"canary\":[true,{\"a\":\"\\ud800\"}]}\n",
          "[{\"id\":1,\"properties\":{\"email\":{\"value\":\"canary\"}}},7]");
  private static final List<String> JSON_SPLINTERS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u",
          "\\ud83d",
          "null",
          "true",
          "-1",
          "1e9",
          "\n",
          "\r\n",
          " ",
          "\"a\"",
          "{\"a\":1}",
          "\uFEFF",
          "\u0000",
          "[{\"name\":\"x\",\"value\":1}]");

  private static final List<String> CSV =
      List.of(
          "nome;email;canary\ncanary;canary@example.com;\"canary\"\"\ncanary\"\n;;\na;b;c",
          "sep=,\r\nnome,canary\r\ncanary,\"canary\"\r\n",
          "\uFEFFemail\tnome\r\"canary\"\tcanary\n\n");
  private static final List<String> CSV_SPLINTERS =
      List.of(
          ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", "nome", "sep=", "a", " ",
          "\u0000");

  private static final List<String> EMAIL =
      List.of(
          "From: \"canary\" <canary@example.com>\r\nSubject: =?utf-8?Q?canary=C3=A0?=\r\nMessage-ID: <canary>\r\n\r\ncanary\r\n",
          "From: canary@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=canary\nContent-Transfer-Encoding: quoted-printable\n\n<p>canary&eacute;=\n<b\n--b\nContent-Type: application/pdf; name*=utf-8''canary\nContent-Transfer-Encoding: base64\n\nY2FuYXJ5\n--b\nContent-Type: message/rfc822\n\nFrom: canary@example.net\n\ncanary\n--b--\n",
          "Subject: Fwd: canary\nFrom: canary@example.com\n\n<?xml version='1.0'?><adf><prospect><id>canary</id><customer><contact><name>canary</name></contact></customer></prospect></adf>");
  private static final List<String> EMAIL_SPLINTERS =
      List.of(
          "\n",
          "\r\n",
          "\n\n",
          ":",
          ";",
          "=",
          "--b",
          "--b--",
          "=?",
          "?=",
          "=?utf-8?B?",
          "<adf>",
          "</adf>",
          "&lt;adf&gt;",
          "Content-Type: multipart/mixed; boundary=b\n",
          "Content-Type: text/plain; charset=utf-16\n",
          "Content-Transfer-Encoding: base64\n",
          "From: ",
          " ",
          "\u0000",
          "\u00ff",
          "<!--",
          "<script>");

  @Property
  void webhook(@ForAll("json") byte[] document) {
    check(document, Webhook.standard()::read);
    check(document, Webhook.standard().limitedTo(LIMITS)::read);
  }

  @Property
  void csv(@ForAll("csv") byte[] document) {
    check(document, Csv.standard()::read);
    check(document, Csv.standard().limitedTo(LIMITS)::read);
  }

  @Property
  void email(@ForAll("email") byte[] document) {
    check(document, Email.standard()::read);
    check(document, Email.standard().limitedTo(LIMITS)::read);
  }

  private static void check(byte[] document, BiFunction<byte[], Delivery, Intake> intake) {
    Delivery delivery = delivery().charset(ISO_8859_1).build();
    byte[] before = document.clone();
    Intake once = intake.apply(document, delivery);
    assertEquals(once, intake.apply(before, delivery));
    Samples.everythingSaid(once)
        .forEach(problem -> assertFalse(problem.message().contains(CANARY), problem::message));
    assertFalse(once.toString().contains(CANARY));
    once.leads().forEach(StandardReader.forRegion("IT")::read);
  }

  @Provide
  Arbitrary<byte[]> json() {
    return Mutations.of(JSON, JSON_SPLINTERS);
  }

  @Provide
  Arbitrary<byte[]> csv() {
    return Mutations.of(CSV, CSV_SPLINTERS);
  }

  @Provide
  Arbitrary<byte[]> email() {
    return Mutations.of(EMAIL, EMAIL_SPLINTERS);
  }
}
