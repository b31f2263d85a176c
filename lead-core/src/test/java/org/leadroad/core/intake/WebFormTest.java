package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;

class WebFormTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

  private static Delivery.Builder delivery() {
    return Delivery.builder().receivedAt(NOW).ids(index -> LeadId.of("form-" + index));
  }

  private static Intake read(Map<String, ?> fields) {
    return WebForm.standard().read(fields, delivery().build());
  }

  private static Words words(Map<String, ?> fields) {
    return read(fields).leads().get(0).words();
  }

  private static List<String> notes(Intake intake) {
    return intake.receipts().get(0).notes().stream()
        .map(note -> note.code() + " " + note.place())
        .toList();
  }

  @Test
  void wordsStandInTheMapsOrderUnderTheNamesAsReceived() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(" Nome ", " Giulia\n");
    fields.put("E-MAIL", "giulia@example.com");
    fields.put("", "nameless");
    fields.put("età", 41);
    fields.put("privacy", true);
    fields.put("budget", new BigDecimal("15000.50"));
    fields.put("telefono", null);
    assertEquals(
        Words.of(
            " Nome ",
            " Giulia\n",
            "E-MAIL",
            "giulia@example.com",
            "",
            "nameless",
            "età",
            "41",
            "privacy",
            "true",
            "budget",
            "15000.50"),
        words(fields));
    assertEquals(List.of(), notes(read(fields)));
  }

  @Test
  void leadIsAContactFormOnTheirInitiativeUnlessTheDeliverySaysElse() {
    Lead lead = read(Map.of("nome", "Giulia")).leads().get(0);
    assertEquals(LeadId.of("form-0"), lead.id());
    assertEquals(NOW, lead.receivedAt());
    assertEquals(Channel.CONTACT_FORM, lead.origin().channel());
    assertEquals(Initiative.THEIRS, lead.origin().initiative());
    assertEquals(Optional.empty(), lead.origin().deliveryKey());
    assertEquals(Optional.empty(), lead.original());

    Delivery fair =
        delivery()
            .channel(Channel.TRADE_FAIR)
            .initiative(Initiative.OURS)
            .source("Motor Show")
            .key(DeliveryKey.of("k-1"))
            .build();
    Lead other = WebForm.standard().read(Map.of("nome", "Giulia"), fair).leads().get(0);
    assertEquals(Channel.TRADE_FAIR, other.origin().channel());
    assertEquals(Initiative.OURS, other.origin().initiative());
    assertEquals(List.of("Motor Show"), other.origin().sources());
    assertEquals(Optional.of(DeliveryKey.of("k-1")), other.origin().deliveryKey());
  }

  @Test
  void severalValuesAreSeveralWords() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", new String[] {"1", "2"});
    fields.put("b", List.of("3"));
    fields.put("c", Arrays.asList(null, 4, List.of("5", 6L)));
    assertEquals(
        Words.of("a", "1", "a", "2", "b", "3", "c", "4", "c", "5", "c", "6"), words(fields));
    assertEquals(List.of("REPEATED document", "REPEATED document"), notes(read(fields)));
  }

  @Test
  void placeNamesAFieldOnlyByItsOwnVocabulary() {
    assertEquals(List.of("REPEATED email"), notes(read(Map.of("E-mail *", List.of("a", "b")))));
    assertEquals(
        List.of("REPEATED document"), notes(read(Map.of("giulia@example.com", List.of("a", "b")))));
  }

  @Test
  void otherObjectsAreNotedAndKeptWhereTheyHaveOneText() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("nome", "Giulia");
    fields.put("quando", LocalDate.of(2026, 3, 2));
    fields.put("channel", Channel.SEO);
    fields.put("initial", 'G');
    fields.put("page", URI.create("https://example.com/"));
    fields.put("file", new Object());
    fields.put("bytes", new byte[] {1});
    assertEquals(
        Words.of(
            "nome",
            "Giulia",
            "quando",
            "2026-03-02",
            "channel",
            "SEO",
            "initial",
            "G",
            "page",
            "https://example.com/"),
        words(fields));
    assertEquals(
        List.of(
            "TYPE when",
            "TYPE document",
            "TYPE document",
            "TYPE document",
            "TYPE document",
            "TYPE document"),
        notes(read(fields)));
  }

  @Test
  void mapWithinTheMapKeepsItsNames() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("personal", Map.of("firstName", "Giulia"));
    fields.put("answers", List.of(Map.of("q", "a"), Map.of("q", "b")));
    assertEquals(
        Words.of("personal.firstName", "Giulia", "answers.q", "a", "answers.q", "b"),
        words(fields));
    assertEquals(
        List.of("TYPE document", "TYPE document", "TYPE document", "REPEATED document"),
        notes(read(fields)));
  }

  @Test
  void formOfBlanksIsStillALead() {
    assertEquals(Words.of("nome", ""), words(Map.of("nome", "")));
  }

  @Test
  void limitsAreTheHosts() {
    WebForm narrow = WebForm.standard().limitedTo(Limits.builder().maxFields(1).build());
    assertEquals(1, narrow.read(Map.of("a", "1"), delivery().build()).leads().size());
    assertEquals(
        "LIMIT_ATTRIBUTES at document (2 of at most 1): raise Limits.maxAttributes or maxFields if"
            + " the sender is trusted",
        narrow.read(Map.of("a", "1", "b", "2"), delivery().build()).problems().get(0).message());
  }

  @Test
  @SuppressWarnings("NullAway")
  void missingDeliveryIsTheHostsMistake() {
    assertThrows(NullPointerException.class, () -> WebForm.standard().read(Map.of("a", "b"), null));
    assertThrows(NullPointerException.class, () -> WebForm.standard().limitedTo(null));
  }
}
