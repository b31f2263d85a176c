package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.json;
import static org.leadroad.core.formats.Samples.key;
import static org.leadroad.core.formats.Samples.notes;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.text;
import static org.leadroad.core.formats.Samples.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Words;

class WebhookTest {

  @Test
  void plainFieldsAreTheSameLeadAsTheirForm() {
    Lead form =
        WebForm.standard().read(Map.of("nome", "Giulia"), delivery().build()).leads().get(0);
    Lead lead = only(json("{\"nome\": \"Giulia\"}"));
    assertEquals(form.words(), lead.words());
    assertEquals(form.origin(), lead.origin());
    assertEquals(form.id(), lead.id());
  }

  @Test
  void unknownObjectsAreKeptWordByWord() {
    Lead lead =
        only(
            json(
                "{\"a\":{\"b\":[{\"c\":1.10},[true,\"x\"],null],\"d.e\":\"\"},\"f\":-0,\"g\":1E5,\"h\":{}}"));
    assertEquals(
        Words.of(
            "a.b[0].c",
            "1.10",
            "a.b[1][0]",
            "true",
            "a.b[1][1]",
            "x",
            "a.d.e",
            "",
            "f",
            "-0",
            "g",
            "1E5"),
        lead.words());
    assertEquals(Channel.UNKNOWN, lead.origin().channel());
    assertEquals(Initiative.UNKNOWN, lead.origin().initiative());
  }

  @Test
  void fieldsThatComeAsNameAndValueAreNamedByTheirName() {
    Lead lead =
        only(
            json(
                "{\"formValues\":[{\"field\":\"email\",\"value\":\"g@example.com\"},{\"field\":\"n\",\"value\":{\"x\":1}}],"
                    + "\"phones\":[{\"label\":\"home\",\"value\":\"333\"}]}"));
    assertEquals(
        Words.of(
            "email",
            "g@example.com",
            "n.x",
            "1",
            "phones[0].label",
            "home",
            "phones[0].value",
            "333"),
        lead.words());
  }

  @Test
  void whatTheDeliveryKnowsComesFirst() {
    Delivery known =
        delivery()
            .channel(Channel.LANDING_PAGE)
            .initiative(Initiative.OURS)
            .source("agency")
            .key(DeliveryKey.of("k"))
            .build();
    List<Lead> leads =
        Webhook.standard()
            .read(
                utf8(
                    "{\"data\":[{\"id\":\"1\",\"field_data\":[]},{\"id\":\"2\",\"field_data\":[]}]}"),
                known)
            .leads();
    assertEquals(List.of("k", "k#1"), leads.stream().map(Samples::key).toList());
    assertEquals(Channel.LANDING_PAGE, leads.get(0).origin().channel());
    assertEquals(Initiative.OURS, leads.get(0).origin().initiative());
    assertEquals(List.of("agency", "Meta"), leads.get(0).origin().sources());
  }

  @Test
  void arrayIsOneLeadForEachObject() {
    Intake intake = json("[{\"nome\":\"a\"}, 7, {}, {\"nome\":\"b\"}]");
    assertEquals(List.of(0, 3), intake.receipts().stream().map(Receipt::index).toList());
    assertEquals("lead-3", intake.leads().get(1).id().value());
    assertEquals(
        List.of("NOT_A_LEAD at lead 1 of the document", "EMPTY at lead 2 of the document"),
        problems(intake));
  }

  @Test
  void everyLineIsReadOnItsOwn() {
    String lines = "\n{\"nome\":\"è\"}\r\n\n{\"nome\":}\n{\"nome\":\"c\"} \n";
    Intake intake = json(lines);
    assertEquals(2, intake.leads().size());
    assertEquals("JSON_MALFORMED at line 4 column 9", problems(intake).get(0));
    assertEquals(1, intake.problems().get(0).place().index().orElseThrow());
    assertArrayEquals(
        utf8("{\"nome\":\"è\"}"), intake.leads().get(0).original().orElseThrow().bytes());
  }

  @Test
  void objectInManyLinesIsOneLead() {
    assertEquals(1, json("{\n\"a\":\n{\n\"b\":1},\n\"c\":2}\n").leads().size());
    assertEquals(1, json("{\"a\":\n{\"b\":1}}").leads().size());
    assertEquals(2, json("[\n{\"a\":1},\n{\"a\":2}\n]").leads().size());
  }

  @Test
  void originalIsTheWholeDocument() {
    byte[] document = utf8(" [{\"a\":1},{\"a\":2}] ");
    for (Lead lead : Webhook.standard().read(document, delivery().build()).leads()) {
      assertArrayEquals(document, lead.original().orElseThrow().bytes());
      assertEquals("application/json", lead.original().orElseThrow().mediaType());
    }
  }

  @Test
  void emptyPageHoldsNothing() {
    assertEquals(
        List.of("EMPTY at document"), problems(json("{\"data\":[],\"paging\":{\"next\":\"x\"}}")));
  }

  @Test
  void otherCharsetsAreReadWhereTheyAreDeclared() {
    String document = "{\"città\":\"Forlì\"}";
    Intake wide =
        Webhook.standard().read(("\uFEFF" + document).getBytes(UTF_16LE), delivery().build());
    assertEquals("Forlì", text(only(wide), "città"));
    Intake latin =
        Webhook.standard()
            .read(document.getBytes(ISO_8859_1), delivery().charset(ISO_8859_1).build());
    assertEquals("Forlì", text(only(latin), "città"));
    assertEquals(List.of("CHARSET_FALLBACK"), notes(latin));
  }

  @Test
  void streamIsReadUpToItsEnd() throws IOException {
    Intake intake =
        Webhook.standard()
            .read(new ByteArrayInputStream(utf8("{\"lead_id\":\"7\"}")), delivery().build());
    assertEquals("", key(only(intake)));
  }
}
