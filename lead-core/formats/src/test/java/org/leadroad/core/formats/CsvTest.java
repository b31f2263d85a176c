package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.formats.Samples.csv;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.key;
import static org.leadroad.core.formats.Samples.notes;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.text;
import static org.leadroad.core.formats.Samples.texts;
import static org.leadroad.core.formats.Samples.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Person;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.Field;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;

class CsvTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String CONTACTS =
      "Nome;Cognome;E-mail;Cellulare;Note\r\n"
          + "Giulia;Bianchi;giulia@example.com;333 1234567;\"un SUV, \"\"grande\"\"\nda vedere\"\r\n"
          + " Seán ;O'Brien;;;\r\n";

  @Test
  void everyRowIsALeadOfItsCells() {
    List<Lead> leads = csv(CONTACTS).leads();
    assertEquals(2, leads.size());
    assertEquals(
        Words.of(
            "Nome",
            "Giulia",
            "Cognome",
            "Bianchi",
            "E-mail",
            "giulia@example.com",
            "Cellulare",
            "333 1234567",
            "Note",
            "un SUV, \"grande\"\nda vedere"),
        leads.get(0).words());
    assertEquals(List.of(" Seán ", "O'Brien", "", "", ""), texts(leads.get(1)));
    assertEquals(Channel.LIST, leads.get(0).origin().channel());
    assertEquals(Initiative.UNKNOWN, leads.get(0).origin().initiative());
  }

  @Test
  void originalIsTheRowItself() {
    Lead lead = csv(CONTACTS).leads().get(0);
    String row =
        "Giulia;Bianchi;giulia@example.com;333 1234567;\"un SUV, \"\"grande\"\"\nda vedere\"";
    assertArrayEquals(utf8(row), lead.original().orElseThrow().bytes());
    assertEquals("text/csv; header=absent", lead.original().orElseThrow().mediaType());
  }

  @Test
  void rowsOfAListAreRead() {
    Reading reading = StandardReader.forRegion("IT").read(csv(CONTACTS).leads().get(0));
    Person person = (Person) reading.identities().get(0);
    assertEquals("giulia@example.com", person.emails().get(0).text().reveal());
    assertEquals("+393331234567", person.phones().get(0).dialled().orElseThrow().reveal());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void separatorIsFoundInTheFirstRow(String separator) {
    String document = "\"Nome; e, altro\tancora|\"#email#note\na#b#c\n".replace("#", separator);
    assertEquals(List.of("a", "b", "c"), texts(only(csv(document))));
  }

  @Test
  void separatorMayBeGivenOrDeclared() {
    Lead given =
        only(Csv.standard().separatedBy(':').read(utf8("nome,a;b:email\nx:y"), delivery().build()));
    assertEquals(List.of("x", "y"), texts(given));
    assertEquals(List.of("x;1", "y"), texts(only(csv("sep=,\nnome;a,email\nx;1,y\n"))));
    for (char bad : new char[] {'"', '\n', 'x', '7', 'é', '\u0000'}) {
      assertThrows(IllegalArgumentException.class, () -> Csv.standard().separatedBy(bad));
    }
  }

  @Test
  void oneColumnIsAList() {
    assertEquals(2, csv("email\na@example.com\nb@example.com").leads().size());
  }

  @Test
  void charsetOfARowIsUtf8OrTheDeclaredOne() {
    byte[] document = "nome;città\nNiccolò;Forlì\nAnna;Roma\n".getBytes(WINDOWS);
    Intake refused = Csv.standard().read(document, delivery().build());
    assertEquals(List.of("CSV_ENCODING at line 1 column 1"), problems(refused));
    Intake intake = Csv.standard().read(document, delivery().charset(WINDOWS).build());
    assertEquals("Forlì", text(intake.leads().get(0), "città"));
    assertEquals(List.of("CHARSET_FALLBACK"), notes(intake));
    assertArrayEquals(
        "Niccolò;Forlì".getBytes(WINDOWS), intake.leads().get(0).original().orElseThrow().bytes());
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstName() {
    assertEquals(Words.of("nome", "Anna"), only(csv("\uFEFFnome\nAnna")).words());
  }

  @Test
  void spreadsheetsOfWideCharactersAreRead() {
    byte[] document = "\uFEFFnome\tcittà\nNiccolò\tForlì\n".getBytes(UTF_16LE);
    Lead lead = only(Csv.standard().read(document, delivery().build()));
    assertEquals("Forlì", text(lead, "città"));
    assertArrayEquals("Niccolò\tForlì".getBytes(UTF_16LE), lead.original().orElseThrow().bytes());
    assertEquals(UTF_16LE, lead.original().orElseThrow().charset().orElseThrow());
  }

  @Test
  void whatTheDeliveryKnowsComesFirst() {
    Delivery known =
        delivery()
            .channel(Channel.TRADE_FAIR)
            .initiative(Initiative.THEIRS)
            .source("Fiera di Verona")
            .key(DeliveryKey.of("fair-7"))
            .build();
    List<Lead> leads = Csv.standard().read(utf8(CONTACTS), known).leads();
    assertEquals(Channel.TRADE_FAIR, leads.get(1).origin().channel());
    assertEquals(Initiative.THEIRS, leads.get(1).origin().initiative());
    assertEquals(List.of("Fiera di Verona"), leads.get(1).origin().sources());
    assertEquals(List.of("fair-7", "fair-7#1"), leads.stream().map(Samples::key).toList());
    assertEquals("", key(csv(CONTACTS).leads().get(0)));
  }

  @Test
  void hostsOwnNamesOfColumnsCount() {
    String document = "Kundenname\nAnna";
    assertEquals("CSV_HEADER_UNKNOWN at line 1 column 1", problems(csv(document)).get(0));
    FormLabels ours = FormLabels.standard().with("Kundenname", Field.NAME);
    assertEquals(
        1, Csv.standard().withLabels(ours).read(utf8(document), delivery().build()).leads().size());
  }

  @Test
  void millionRowsAreReadOneAtATime() throws IOException {
    int rows = 1_000_000;
    int[] seen = new int[2];
    List<String> refused = new ArrayList<>();
    Csv.standard()
        .readEach(
            new Rows(rows),
            delivery().build(),
            row -> {
              seen[0] += row.receipts().size();
              seen[1] += row.problems().size();
              row.problems().forEach(problem -> refused.add(problem.place().toString()));
            });
    assertEquals(rows - 1, seen[0]);
    assertEquals(1, seen[1]);
    assertEquals(List.of("line 1000000 column 1"), refused);
  }

  @Test
  void idsThatForgetTheIndexStopAtTheSecondRow() {
    List<Intake> rows = new ArrayList<>();
    Delivery forgetful =
        Delivery.builder().receivedAt(Instant.EPOCH).ids(index -> LeadId.of("list-1")).build();
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Csv.standard()
                    .readEach(
                        new ByteArrayInputStream(utf8("nome\nAnna\nBruno")), forgetful, rows::add));
    assertTrue(refusal.getMessage().contains("index 1"));
    assertEquals(1, rows.size());
  }

  @Test
  void documentThatIsTooLongIsRefusedOnlyAsAWhole() throws IOException {
    assertEquals(
        ProblemCode.LIMIT_BYTES,
        Csv.standard().read(new Rows(100_000), delivery().build()).problems().get(0).code());
    assertTrue(
        Csv.standard()
            .read(new ByteArrayInputStream("nome\nAnna".getBytes(UTF_8)), delivery().build())
            .problems()
            .isEmpty());
  }

  /** A header and so many rows, the last but one too short. */
  private static final class Rows extends InputStream {

    private final int last;
    private int next;
    private InputStream row = new ByteArrayInputStream(utf8("nome;email\n"));

    private Rows(int last) {
      this.last = last;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = row.read(into, from, length);
      if (read >= 0 || next == last) {
        return read;
      }
      next++;
      row = new ByteArrayInputStream(utf8(next == last - 1 ? "x\n" : "Anna;a@example.com\n"));
      return row.read(into, from, length);
    }
  }

  @Test
  void linesOfAQuotedCellThatIsTooLongAreNoRows() {
    String cell = '"' + "x".repeat(300_000) + "\nc;d\n\"";
    Intake intake = csv("nome;email\na;" + cell + "\ne;f\n");
    assertEquals(List.of(List.of("e", "f")), intake.leads().stream().map(Samples::texts).toList());
    assertEquals(
        List.of("LIMIT_FIELD"), intake.problems().stream().map(it -> it.code().name()).toList());
  }

  @Test
  void charsetThatServesInsteadOfWideCharactersIsTheOriginals() {
    byte[] list = "x\0nome;email\na;b\n".getBytes(ISO_8859_1);
    Intake intake = Csv.standard().read(list, delivery().charset(ISO_8859_1).build());
    Lead lead = only(intake);
    assertEquals("a;b", new String(lead.original().orElseThrow().bytes(), ISO_8859_1));
    assertEquals("CHARSET_FALLBACK", notes(intake).get(0));
  }

  @Test
  void otherLimitsForgetNothingElse() {
    Csv csv =
        Csv.standard()
            .separatedBy('|')
            .withLabels(FormLabels.standard().with("colonna", Field.WANT))
            .limitedTo(Limits.builder().maxElements(1).build());
    assertEquals(
        List.of("SUV, rosso"),
        texts(only(csv.read(utf8("colonna\nSUV, rosso"), delivery().build()))));
    assertEquals(
        List.of("LIMIT_ELEMENTS at line 3 column 1"),
        problems(csv.read(utf8("colonna\nuno\ndue"), delivery().build())));
  }

  @Test
  void nothingRowByRowIsAProblemLikeAnyOther() throws IOException {
    List<Intake> told = new ArrayList<>();
    Csv.standard().readEach(null, delivery().build(), told::add);
    assertEquals(List.of(Csv.standard().read((InputStream) null, delivery().build())), told);
  }
}
