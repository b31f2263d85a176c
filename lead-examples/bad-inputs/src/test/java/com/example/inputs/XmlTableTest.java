package com.example.inputs;

import static com.example.inputs.Told.DELIVERY;
import static com.example.inputs.Told.bounded;
import static com.example.inputs.Told.collidingNames;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Limits;

/** The table of bad XML, row by row; run once more where another parser is on the class path. */
class XmlTableTest {

  private static final String SECRET = "secret-of-a-file";
  private static final String NOT_ENOUGH = " of at most 1048576)";
  private static final Adf LOOSE =
      Adf.standard().limitedTo(Limits.builder().maxBytes(64 << 20).build());

  @TempDir private static Path folder;
  private static Loopback server;
  private static String file;

  @BeforeAll
  static void listen() throws IOException {
    server = new Loopback();
    file = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
  }

  @Test
  @DisplayName("XML-26 parser that the JDK would take is another")
  @EnabledIfSystemProperty(named = "stax", matches = ".+")
  void parserOnTheClassPathIsAnother() {
    assertEquals(System.getProperty("stax"), XMLInputFactory.newFactory().getClass().getName());
  }

  static Stream<Arguments> documentTypes() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(i -> "<!ENTITY l" + i + " '&l" + (i - 1) + ";&l" + (i - 1) + ";'>")
            .collect(Collectors.joining("", "[<!ENTITY l0 'ha'>", "]"));
    String url = server.url();
    return Stream.of(
        Arguments.of("XML-01 entity of a file", "[<!ENTITY x SYSTEM '" + file + "'>]", "&x;"),
        Arguments.of("XML-02 entity of a server", "[<!ENTITY x SYSTEM '" + url + "'>]", "&x;"),
        Arguments.of("XML-03 DTD of a server", "SYSTEM '" + url + "'", "x"),
        Arguments.of("XML-03 public DTD of a server", "PUBLIC '-//X' '" + url + "'", "x"),
        Arguments.of("XML-04 parameter entity", "[<!ENTITY % x SYSTEM '" + url + "'> %x;]", "x"),
        Arguments.of("XML-05 billion laughs", laughs, "&l29;"),
        Arguments.of("XML-06 large entity, often in text", large(), "&x;".repeat(3000)),
        Arguments.of(
            "XML-06 large entity, often in an attribute",
            large(),
            "<b c='" + "&x;".repeat(3000) + "'/>"),
        Arguments.of("XML-07 internal subset", "[]", "x"));
  }

  private static String large() {
    return "[<!ENTITY x '" + "x".repeat(20_000) + "'>]";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documentTypes")
  void documentTypeIsRefusedUnread(String id, String type, String content) {
    assertEquals(
        "XML_DOCTYPE line 1 column 1",
        told(utf8("<!DOCTYPE adf " + type + ">" + prospect("<a>" + content + "</a>"))));
    assertEquals(0, server.hits());
  }

  static Stream<Arguments> documents() {
    String url = server.url();
    return Stream.of(
        row("XML-07 bare document type", "<!DOCTYPE adf>" + a("x"), "a=x DOCTYPE_REMOVED"),
        row(
            "XML-08 entity of HTML",
            a("a&nbsp;caff&eacute;"),
            "a=a\u00A0caff\u00E9 ENTITY_REPAIRED"),
        row("XML-08 unknown entity", a("pre&nope;post"), "a=pre&nope;post ENTITY_UNKNOWN"),
        row(
            "XML-09 inclusion of a file",
            prospect(
                "<i:include xmlns:i='http://www.w3.org/2001/XInclude' parse='text' href='"
                    + file
                    + "'/>"),
            "i:include/@xmlns:i=http://www.w3.org/2001/XInclude, i:include/@parse=text,"
                + " i:include/@href="
                + file),
        row(
            "XML-10 schema of a server",
            prospect(
                "<a xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:schemaLocation='u "
                    + url
                    + "'>x</a>"),
            "a/@xmlns:s=http://www.w3.org/2001/XMLSchema-instance, a/@s:schemaLocation=u "
                + url
                + ", a=x"),
        row(
            "XML-11 attribute of 20 MB",
            prospect("<a b='" + "x".repeat(20_000_000) + "'/>"),
            "LIMIT_BYTES document (20000041" + NOT_ENOUGH),
        row(
            "XML-12 text of 30 MB",
            a("x".repeat(30_000_000)),
            "LIMIT_BYTES document (30000039" + NOT_ENOUGH),
        row(
            "XML-12 comment of 30 MB",
            a("<!--" + "x".repeat(30_000_000) + "-->"),
            "LIMIT_BYTES document (30000046" + NOT_ENOUGH),
        row(
            "XML-12 CDATA of 30 MB",
            a("<![CDATA[" + "x".repeat(30_000_000) + "]]>"),
            "LIMIT_BYTES document (30000051" + NOT_ENOUGH),
        row("XML-13 depth 32", deep(32), "a/".repeat(29) + "a="),
        row("XML-13 depth 33", deep(33), "LIMIT_DEPTH line 1 column 106 (33 of at most 32)"),
        row(
            "XML-13 200,000 deep, within the bytes",
            "<adf><prospect>" + "<a>".repeat(200_000),
            "LIMIT_DEPTH line 1 column 106 (33 of at most 32)"),
        row(
            "XML-14 2,000,000 elements",
            prospect("<a/>".repeat(2_000_000)),
            "LIMIT_BYTES document (8000032" + NOT_ENOUGH),
        row("XML-15 32 attributes", prospect("<a" + attributes(32) + "/>"), attributeWords()),
        row(
            "XML-15 33 attributes",
            prospect("<a" + attributes(33) + "/>"),
            "LIMIT_ATTRIBUTES line 1 column 16 (33 of at most 32)"),
        row(
            "XML-15 9,000 attributes of one hash",
            prospect("<a" + colliding(9_000) + "/>"),
            "LIMIT_ATTRIBUTES line 1 column 16 (9000 of at most 32)"),
        Arguments.of(
            "XML-18 UTF-16 with a mark",
            ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + a("\u20AC")).getBytes(UTF_16LE),
            "a=\u20AC"),
        Arguments.of(
            "XML-18 windows-1252 with a euro sign",
            ("<?xml version='1.0' encoding='windows-1252'?>" + a("\u20AC"))
                .getBytes(Charset.forName("windows-1252")),
            "a=\u20AC"),
        Arguments.of(
            "XML-19 ISO-8859-1 that calls itself UTF-8",
            ("<?xml version='1.0' encoding='UTF-8'?>" + a("Per\u00F9")).getBytes(ISO_8859_1),
            "XML_MALFORMED line 1 column 60 (byte 59 is not UTF-8)"),
        row(
            "XML-21 cut off",
            "<adf><prospect><a>x",
            "XML_MALFORMED line 1 column 20 (the element opened at line 1 column 16 never ends)"),
        row(
            "XML-21 junk behind it",
            a("x") + "junk",
            "XML_MALFORMED line 1 column 41 (text after the root)"),
        row("XML-21 two roots", a("x") + a("y"), "XML_MALFORMED line 1 column 41 (a second root)"),
        row("XML-21 empty", "", "EMPTY document"),
        row("XML-21 only a byte order mark", "\uFEFF", "EMPTY document"),
        row("XML-22 another root", "<lead/>", "NOT_ADF line 1 column 1"),
        row(
            "XML-22 root of another namespace",
            "<x:adf xmlns:x='urn:x'><x:prospect><a>x</a></x:prospect></x:adf>",
            "a=x"),
        row(
            "XML-23 two prospects",
            "<adf><prospect><a>x</a></prospect><prospect><a>y</a></prospect></adf>",
            "a=x; a=y"),
        row(
            "XML-24 first name twice, three addresses",
            prospect(
                "<name part='first'>A</name><name part='first'>B</name>"
                    + "<email>a@example.com</email><email>b@example.com</email>"
                    + "<email>c@example.com</email>"),
            "name/@part=first, name=A, name[2]/@part=first, name[2]=B, email=a@example.com,"
                + " email[2]=b@example.com, email[3]=c@example.com REPEATED"),
        row(
            "XML-29 stylesheet of a server",
            "<?xml-stylesheet href='" + url + "'?>" + a("x"),
            "a=x"));
  }

  private static Arguments row(String id, String document, String told) {
    return Arguments.of(id, utf8(document), told);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentIsAnswered(String id, byte[] document, String told) {
    assertEquals(told, told(document));
    assertEquals(0, server.hits());
  }

  static Stream<Arguments> pastALimitAlthoughTheHostAllowsTheBytes() {
    return Stream.of(
        row(
            "XML-11 attribute of 20 MB",
            prospect("<a b='" + "x".repeat(20_000_000) + "'/>"),
            "LIMIT_FIELD line 1 column 16 (20000000 of at most 65536)"),
        row(
            "XML-13 200,000 deep",
            "<adf>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</adf>",
            "LIMIT_DEPTH line 1 column 99 (33 of at most 32)"),
        row(
            "XML-14 2,000,000 elements",
            prospect("<a/>".repeat(2_000_000)),
            "LIMIT_ELEMENTS line 1 column 20008 (5001 of at most 5000)"));
  }

  @ParameterizedTest(name = "{0}, with the host''s leave")
  @MethodSource
  void pastALimitAlthoughTheHostAllowsTheBytes(String id, byte[] document, String told) {
    assertEquals(told, Told.by(LOOSE.read(document, DELIVERY)));
  }

  @Test
  void loopbackCountsWhoCalls() throws IOException {
    try (Loopback other = new Loopback()) {
      URL url = URI.create(other.url()).toURL();
      assertThrows(IOException.class, url::openStream);
      assertEquals(1, other.hits());
    }
  }

  private static String told(byte[] document) {
    String told = Told.by(bounded(() -> Adf.standard().read(document, DELIVERY)));
    assertFalse(told.contains(SECRET));
    return told;
  }

  private static byte[] utf8(String document) {
    return document.getBytes(UTF_8);
  }

  private static String a(String content) {
    return prospect("<a>" + content + "</a>");
  }

  private static String prospect(String content) {
    return "<adf><prospect>" + content + "</prospect></adf>";
  }

  private static String deep(int depth) {
    return prospect("<a>".repeat(depth - 2) + "</a>".repeat(depth - 2));
  }

  private static String attributes(int count) {
    return IntStream.range(0, count).mapToObj(i -> " b" + i + "=''").collect(Collectors.joining());
  }

  private static String attributeWords() {
    return IntStream.range(0, 32).mapToObj(i -> "a/@b" + i + "=").collect(Collectors.joining(", "));
  }

  private static String colliding(int count) {
    return collidingNames(count).map(name -> " " + name + "=''").collect(Collectors.joining());
  }
}
