package com.example.inputs;

import static com.example.inputs.Told.DELIVERY;
import static com.example.inputs.Told.bounded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.formats.Csv;

/** The table of bad CSV, row by row. */
class CsvTableTest {

  static Stream<Arguments> documents() {
    String controls = "\u0000\u001B\u2028";
    return Stream.of(
        row(
            "CSV-30 quote that record 2 of 10,000 opens",
            "nome,x\na,\"b\n" + "c,d\n".repeat(9_998),
            "CSV_OPEN_QUOTE line 2 column 3 (record 2)"),
        row(
            "CSV-31 text after a closing quote",
            "nome,x\n\"a\"b,c\nd,e",
            "CSV_QUOTE line 2 column 4 (record 2); nome=d, x=e"),
        row(
            "CSV-32 short row",
            "a,nome,c,d,e\n1,2,3,4\n1,2,3,4,5",
            "CSV_WIDTH line 2 column 1 (4 cells, the header has 5); a=1, nome=2, c=3, d=4, e=5"),
        row(
            "CSV-32 long row",
            "nome,x\na,b,c\nd,e",
            "CSV_WIDTH line 2 column 1 (3 cells, the header has 2); nome=d, x=e"),
        row(
            "CSV-33 one name twice",
            "email,email\na,b",
            "CSV_HEADER_DUPLICATE line 1 column 1 (cell 2 of 2)"),
        row(
            "CSV-33 one name twice but for case and blanks",
            "Email, email \na,b",
            "CSV_HEADER_DUPLICATE line 1 column 1 (cell 2 of 2)"),
        row("CSV-34 byte order mark", "\uFEFFnome,x\na,b", "nome=a, x=b"),
        row("CSV-37 CR only", "nome,x\ra,b\rc,d", "nome=a, x=b; nome=c, x=d"),
        row("CSV-37 LF", "nome,x\na,b\nc,d\n", "nome=a, x=b; nome=c, x=d"),
        row("CSV-37 all kinds", "nome,x\r\na,b\nc,d\r\r\n\n", "nome=a, x=b; nome=c, x=d"),
        row(
            "CSV-37 line of a fault behind all kinds",
            "nome,x\r\na,b\nc,d\re\n",
            "CSV_WIDTH line 4 column 1 (1 cells, the header has 2); nome=a, x=b; nome=c, x=d"),
        row(
            "CSV-38 field past the limit",
            "nome\n" + "x".repeat(65_537),
            "LIMIT_FIELD line 2 column 1 name (65537 of at most 65536)"),
        row(
            "CSV-38 field of 30 MB",
            "nome\n" + "x".repeat(30_000_000),
            "LIMIT_BYTES document (30000005 of at most 1048576)"),
        row(
            "CSV-38 1,000,000 columns",
            "nome" + ",".repeat(1_000_000),
            "LIMIT_COLUMNS line 1 column 516 (513 of at most 512)"),
        row(
            "CSV-39 control characters",
            "nome\na" + controls,
            "nome=a" + controls + " CONTROL_CHAR"),
        Arguments.of(
            "CSV-40 windows-1252 that is read as UTF-8",
            "nome,x\na,b\n\u20ACuro,d".getBytes(Charset.forName("windows-1252")),
            "CSV_ENCODING line 3 column 1 (byte 0 is not UTF-8 in its row); nome=a, x=b"),
        row("CSV-41 header only", "nome,x\n", "NO_ROWS document"),
        row("CSV-41 empty", "", "EMPTY document"),
        row("CSV-41 unknown header", "foo,bar\na,b", "CSV_HEADER_UNKNOWN line 1 column 1"));
  }

  private static Arguments row(String id, String document, String told) {
    return Arguments.of(id, document.getBytes(UTF_8), told);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentIsAnswered(String id, byte[] document, String told) {
    assertEquals(told, Told.by(bounded(() -> Csv.standard().read(document, DELIVERY))));
  }

  @Test
  @DisplayName("CSV-35 semicolons read with commas")
  void semicolonsReadWithCommas() {
    byte[] document = "nome;x\na;b".getBytes(UTF_8);
    assertEquals(
        "CSV_ONE_COLUMN line 1 column 1 (perhaps ;)",
        Told.by(bounded(() -> Csv.standard().separatedBy(',').read(document, DELIVERY))));
  }

  @Test
  @DisplayName("CSV-42 1,000,000 rows, one of them bad, in a heap of 64 MiB")
  void millionRowsPassThroughASmallHeap() throws Exception {
    List<String> command =
        List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            MillionRows.class.getName());
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), UTF_8).strip();
    assertTrue(program.waitFor(1, TimeUnit.MINUTES));
    assertEquals("999999 leads, 1 problems, the last CSV_WIDTH line 1000000 column 1", said);
  }
}
