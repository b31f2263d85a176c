package org.leadroad.core.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadroad.core.formats.Samples.csv;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.texts;
import static org.leadroad.core.formats.Samples.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Problem;

/** Bad inputs by the numbers of the table of faults. */
class CsvBadInputTest {

  /** Documents, how many leads they give, and their problems. */
  static Stream<Arguments> documents() {
    String rows = "canary,b\n".repeat(9_998);
    return Stream.of(
        of("30 open quote", "nome,x\na,\"canary\n" + rows, 0, "CSV_OPEN_QUOTE at line 2 column 3"),
        of("30 open quote last", "nome,x\na,b\n\"", 1, "CSV_OPEN_QUOTE at line 3 column 1"),
        of(
            "30 open quote in a long document",
            "nome,x\na,b\na,\"canary\n" + rows.repeat(6),
            1,
            "CSV_OPEN_QUOTE at line 3 column 3"),
        of(
            "31 text after a quote",
            "nome,x\n\"a\"canary,c\nb,d\n",
            1,
            "CSV_QUOTE at line 2 column 4"),
        of("31 blank after a quote", "nome,x\n\"a\" ,c\nb,d\n", 1, "CSV_QUOTE at line 2 column 4"),
        of("32 short", "nome,x\ncanary\nb,d\n", 1, "CSV_WIDTH at line 2 column 1"),
        of("32 long", "nome,x\ncanary,b,c\nb,d\n", 1, "CSV_WIDTH at line 2 column 1"),
        of("33 same name", "nome,email,email\na,b,c", 0, "CSV_HEADER_DUPLICATE at line 1 column 1"),
        of(
            "33 same but for case",
            "nome,Email, email \na,b,c",
            0,
            "CSV_HEADER_DUPLICATE at line 1 column 1"),
        of("33 no name", "nome,,x\na,b,c", 0, "CSV_HEADER_MISSING at line 1 column 1"),
        of("33 no last name", "\n\nnome,x,\na,b,c", 0, "CSV_HEADER_MISSING at line 3 column 1"),
        of("38 long cell", "nome\n" + "x".repeat(65_537) + "\nb", 1, "LIMIT_FIELD at line 2"),
        of("38 longer cell", "nome\n" + "x".repeat(900_000) + "\nb", 1, "LIMIT_FIELD at line 2"),
        of(
            "38 quoted long cell",
            "nome\n\"" + "x".repeat(900_000) + "\"\nb",
            1,
            "LIMIT_FIELD at l"),
        of("38 columns", "nome" + ",".repeat(900_000) + "\nb", 0, "LIMIT_COLUMNS at line 1"),
        of("38 columns in a row", "nome\n" + ",".repeat(900_000) + "\nb", 1, "LIMIT_COLUMNS at l"),
        of("41 header only", "nome,email\n", 0, "NO_ROWS at document"),
        of("41 nothing", "", 0, "EMPTY at document"),
        of("41 empty lines", "\n\r\n\r", 0, "EMPTY at document"),
        of("41 unknown names", "canary,foo\na,b", 0, "CSV_HEADER_UNKNOWN at line 1 column 1"),
        of(
            "41 first row is a person",
            "canary,canary@example.com\na,b",
            0,
            "CSV_HEADER_UNKNOWN at line 1 column 1"),
        of("41 empty cells", "nome,x\n , \nb,d", 1, "EMPTY at line 2 column 1"),
        of("38 rows", "nome\n" + "canary\n".repeat(5_001), 0, "LIMIT_ELEMENTS at line 5002"),
        of("58 long name", "n".repeat(257) + "\na", 0, "LIMIT_NAME at line 1 column 1"));
  }

  private static Arguments of(String id, String document, int leads, String problem) {
    return Arguments.of(id, document, leads, problem);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void whatIsWrongIsToldWithItsLineAndTheRestIsRead(
      String id, String document, int leads, String problem) {
    Intake intake = csv(document);
    assertEquals(leads, intake.leads().size());
    assertEquals(1, intake.problems().size());
    String told = problems(intake).get(0);
    assertEquals(problem, told.substring(0, Math.min(problem.length(), told.length())));
    assertFalse(intake.problems().get(0).message().contains("canary"));
  }

  @Test
  void row30RecordIsTold() {
    Problem problem = csv("nome,x\n\na,\"b\n").problems().get(0);
    assertEquals("record 2", problem.detail());
    assertEquals(3, problem.place().line().orElseThrow());
  }

  @Test
  void row30QuoteThatIsOpenAfterAnotherFaultIsTold() {
    Csv narrow = Csv.standard().limitedTo(Limits.builder().maxColumns(2).build());
    Intake intake = narrow.read(utf8("nome,x\na,b,\"c\nd\",\"e"), delivery().build());
    assertEquals(List.of("CSV_OPEN_QUOTE at line 3 column 1"), problems(intake));
  }

  @Test
  void row32BothCountsAreTold() {
    assertEquals("1 cells, the header has 2", csv("nome,x\na\n").problems().get(0).detail());
  }

  @Test
  void row35OtherSeparatorIsNamed() {
    Intake intake =
        Csv.standard().separatedBy(',').read(utf8("nome;email\na;b"), delivery().build());
    assertEquals(List.of("CSV_ONE_COLUMN at line 1 column 1"), problems(intake));
    assertEquals("perhaps ;", intake.problems().get(0).detail());
  }

  @Test
  void row37LinesEndAsTheyLike() {
    Intake intake = csv("nome,x\ra,1\nb,2\r\n\r\nc,3\n\n\"d\r\ne\",4\rf\ng,5\n\n\n");
    assertEquals(
        List.of("a", "b", "c", "d\r\ne", "g"),
        intake.leads().stream().map(lead -> texts(lead).get(0)).toList());
    assertEquals(List.of("CSV_WIDTH at line 9 column 1"), problems(intake));
  }

  @Test
  void row39OddCharactersAreKeptAndNoted() {
    Intake intake = csv("nome,x\na\u0000\u001B\u2028,\u202E\n");
    assertEquals(List.of("a\u0000\u001B\u2028", "\u202E"), texts(only(intake)));
    assertEquals(List.of("CONTROL_CHAR", "BIDI"), Samples.notes(intake));
  }

  @Test
  void row40ByteThatIsNoUtf8IsToldAndNothingIsReplaced() {
    byte[] document = "nome,x\na,b\nForlì,c\nd,e".getBytes(StandardCharsets.ISO_8859_1);
    Intake intake = Csv.standard().read(document, delivery().build());
    assertEquals(2, intake.leads().size());
    assertEquals(List.of("CSV_ENCODING at line 3 column 1"), problems(intake));
    assertEquals("byte 4 is not UTF-8 in its row", intake.problems().get(0).detail());
  }

  @Test
  void row38RowThatIsTooLongIsRefusedInAStreamToo() throws IOException {
    Limits limits = Limits.builder().maxBytes(1_000).build();
    List<Intake> rows = new ArrayList<>();
    String document = "nome,x\n" + "\"y\",".repeat(300) + "\na,b\n";
    Csv.standard()
        .limitedTo(limits)
        .readEach(new ByteArrayInputStream(utf8(document)), delivery().build(), rows::add);
    assertEquals("LIMIT_BYTES", rows.get(0).problems().get(0).code().name());
    assertEquals(1, rows.get(1).leads().size());
  }

  @Test
  void row38RowsPastTheWordsOfADocumentAreLeftOutAndToldAndAStreamHasThemAll() throws IOException {
    Csv csv = Csv.standard().limitedTo(Limits.builder().maxWords(5).build());
    byte[] document = utf8("nome,x\na,1\nb,2\nc,3\nd,4\n");
    Intake intake = csv.read(document, delivery().build());
    assertEquals(2, intake.leads().size());
    assertEquals(
        List.of("LIMIT_WORDS at line 4 column 1", "LIMIT_WORDS at line 5 column 1"),
        problems(intake));
    List<Intake> rows = new ArrayList<>();
    csv.readEach(new ByteArrayInputStream(document), delivery().build(), rows::add);
    assertEquals(4, rows.stream().mapToInt(row -> row.leads().size()).sum());
  }

  @Test
  void nullIsAProblem() {
    assertEquals(
        List.of("NULL_INPUT at document"),
        problems(Csv.standard().read((byte @Nullable []) null, delivery().build())));
  }
}
