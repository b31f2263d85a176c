package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.delivery;
import static org.leadroad.core.intake.AdfSamples.problem;
import static org.leadroad.core.intake.AdfSamples.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.Original;

/** From bytes to characters: by the document's own word, by the host's, never by a guess. */
class AdfCharsetTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TEXT = "Per\u00F9, 10 \u20AC, \u201Cs\u00EC\u201D";
  private static final String LATIN = "Per\u00F9";

  static Stream<Arguments> declared() {
    return Stream.of(
        row("18 UTF-16 LE with mark", "\uFEFF" + document("UTF-16", TEXT), UTF_16LE, TEXT),
        row("18 UTF-16 BE with mark", "\uFEFF" + document("UTF-16", TEXT), UTF_16BE, TEXT),
        row("18 UTF-16 without mark", document("UTF-16", TEXT), UTF_16LE, TEXT),
        row("18 UTF-16 BE without mark or declaration", bare(TEXT), UTF_16BE, TEXT),
        row("18 windows-1252", document("windows-1252", TEXT), WINDOWS, TEXT),
        row("ISO-8859-1", document("ISO-8859-1", LATIN), ISO_8859_1, LATIN),
        row("alias in capitals", document("LATIN1", LATIN), ISO_8859_1, LATIN),
        row("UTF-8", document("UTF-8", TEXT), UTF_8, TEXT),
        row("UTF-8 with mark", "\uFEFF" + document("utf-8", TEXT), UTF_8, TEXT),
        row("mark beats declaration", "\uFEFF" + document("ISO-8859-1", TEXT), UTF_8, TEXT),
        row("nothing said", bare(TEXT), UTF_8, TEXT),
        row("astral", bare("\uD83D\uDE97"), UTF_8, "\uD83D\uDE97"),
        row(
            "declaration after the ADF instruction",
            "<?adf version=\"1.0\"?>\n" + document("ISO-8859-1", LATIN),
            ISO_8859_1,
            LATIN),
        row(
            "declaration in capitals without equals sign",
            "<?ADF VERSION \"1.0\"?>\n<?XML VERSION \"1.0\" ENCODING \"iso-8859-1\"?>"
                + bare(LATIN),
            ISO_8859_1,
            LATIN),
        row(
            "declaration after text",
            "From: <leads@example.com>\n" + document("ISO-8859-1", LATIN),
            ISO_8859_1,
            LATIN),
        row(
            "no declaration inside the root",
            bare(TEXT + "<![CDATA[<?xml version='1.0' encoding='ISO-8859-1'?>]]>"),
            UTF_8,
            TEXT + "<?xml version='1.0' encoding='ISO-8859-1'?>"));
  }

  private static Arguments row(String id, String document, Charset charset, String text) {
    return Arguments.of(id, document.getBytes(charset), text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("declared")
  void documentIsDecodedAsItSays(String id, byte[] bytes, String text) {
    Receipt receipt = AdfSamples.receipt(read(bytes));
    assertEquals(text, text(receipt));
    assertEquals(
        0,
        receipt.notes().stream()
            .filter(note -> note.code() == ProblemCode.CHARSET_FALLBACK)
            .count());
  }

  @Test
  void wrongDeclarationIsRefusedWithTheByte() {
    byte[] bytes = document("UTF-8", "\n" + LATIN).getBytes(ISO_8859_1);
    Problem problem = problem(read(bytes));
    int at = new String(bytes, ISO_8859_1).indexOf('\u00F9');
    assertEquals(
        "XML_MALFORMED at line 3 column 4 (byte "
            + at
            + " is not UTF-8): "
            + problem.code().cure(Locale.ENGLISH),
        problem.message());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "no declaration",
            bare(LATIN).getBytes(ISO_8859_1),
            "line 1 column 22 (byte 21 is not UTF-8)"),
        Arguments.of(
            "cut in a character",
            new byte[] {'<', 'a', '>', (byte) 0xC3},
            "line 1 column 4 (byte 3 is not UTF-8)"),
        Arguments.of(
            "half a unit of UTF-16",
            new byte[] {(byte) 0xFF, (byte) 0xFE, '<', 0, 'a'},
            "line 1 column 3 (byte 4 is not UTF-16LE)"),
        Arguments.of(
            "lone surrogate in UTF-16",
            new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '<', (byte) 0xD8, 0, 0, 'a'},
            "line 1 column 3 (byte 4 is not UTF-16BE)"),
        Arguments.of(
            "unassigned in windows-1252",
            (document("windows-1252", "") + "\u0081").getBytes(ISO_8859_1),
            "line 2 column 40 (byte 85 is not windows-1252)"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatDoesNotDecodeIsRefused(String id, byte[] bytes, String place) {
    Problem problem = problem(read(bytes));
    assertEquals(ProblemCode.XML_MALFORMED, problem.code());
    assertEquals(place, problem.place() + " (" + problem.detail() + ")");
  }

  @Test
  void charsetOfTheHostServesWhereTheDocumentsDoesNotDecode() {
    for (String document :
        new String[] {document("UTF-8", TEXT), bare(TEXT), document("UTF-16", TEXT)}) {
      byte[] bytes = document.getBytes(WINDOWS);
      Receipt receipt = AdfSamples.receipt(ADF.read(bytes, delivery().charset(WINDOWS).build()));
      assertEquals(TEXT, text(receipt));
      assertEquals("CHARSET_FALLBACK document", AdfSamples.notes(receipt));
      assertEquals(
          Original.of(bytes, "application/x-adf+xml", WINDOWS),
          receipt.lead().original().orElseThrow());
    }
  }

  @Test
  void charsetOfTheHostComesLast() {
    Receipt receipt =
        AdfSamples.receipt(
            ADF.read(bare(TEXT).getBytes(UTF_8), delivery().charset(ISO_8859_1).build()));
    assertEquals(TEXT, text(receipt));
    assertEquals("", AdfSamples.notes(receipt));
  }

  @Test
  void wideCharsetOfTheHostServesFirstWhereTheDocumentSaysNothing() {
    byte[] bytes = ("\r\n" + bare(TEXT)).getBytes(UTF_16LE);
    Receipt receipt = AdfSamples.receipt(ADF.read(bytes, delivery().charset(UTF_16LE).build()));
    assertEquals(TEXT, text(receipt));
    assertEquals("", AdfSamples.notes(receipt));
    assertEquals(ProblemCode.XML_MALFORMED, problem(read(bytes)).code());
  }

  @Test
  void charsetOfTheHostThatDoesNotDecodeEitherIsNoHelp() {
    byte[] bytes = bare(LATIN).getBytes(ISO_8859_1);
    Problem problem =
        problem(
            ADF.read(
                bytes, delivery().charset(java.nio.charset.StandardCharsets.US_ASCII).build()));
    assertEquals("byte 21 is not UTF-8", problem.detail());
  }

  @Test
  void declarationThatCannotBeTrueGivesWayToUtf8() {
    for (String name : new String[] {"utf-16", "UTF-16LE", "IBM037", "no-such-charset"}) {
      Receipt receipt = AdfSamples.receipt(read(document(name, TEXT).getBytes(UTF_8)));
      assertEquals(TEXT, text(receipt));
      assertEquals("CHARSET_FALLBACK document", AdfSamples.notes(receipt));
    }
  }

  @Test
  void originalKeepsEveryByte() {
    byte[] bytes = ("\uFEFF\r\n" + document("UTF-16", TEXT)).getBytes(UTF_16LE);
    byte[] given = bytes.clone();
    Intake intake = read(given);
    given[4] = 'X';
    Original original = AdfSamples.receipt(intake).lead().original().orElseThrow();
    assertArrayEquals(bytes, original.bytes());
    assertEquals("application/x-adf+xml", original.mediaType());
  }

  private static String document(String encoding, String text) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + bare(text);
  }

  private static String bare(String text) {
    return "<adf><prospect><a>" + text + "</a></prospect></adf>";
  }

  private static String text(Receipt receipt) {
    return receipt.lead().words().list().get(0).text().reveal();
  }
}
