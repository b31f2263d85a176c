package com.example.inputs;

import static com.example.inputs.Told.DELIVERY;
import static com.example.inputs.Told.bounded;
import static com.example.inputs.Told.collidingNames;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.formats.Webhook;

/** The table of bad JSON, row by row. */
class JsonTableTest {

  static Stream<Arguments> documents() {
    return Stream.of(
        row(
            "JSON-46 100,000 arrays in each other",
            "[".repeat(100_000),
            "LIMIT_DEPTH line 1 column 33 (33 of at most 32)"),
        row("JSON-46 depth 32", nested(32), "a.".repeat(31) + "a=1"),
        row("JSON-46 depth 33", nested(33), "LIMIT_DEPTH line 1 column 161 (33 of at most 32)"),
        row(
            "JSON-47 one name twice",
            "{\"email\":\"a\",\"email\":\"b\"}",
            "JSON_DUPLICATE_NAME line 1 column 14 email"),
        row("JSON-49 second value", "{} {\"x\":1}", "JSON_TRAILING line 1 column 4"),
        row("JSON-49 junk behind it", "{}x", "JSON_TRAILING line 1 column 3"),
        row(
            "JSON-50 1,000,000 digits",
            "{\"a\":" + "9".repeat(1_000_000) + "}",
            "LIMIT_NUMBER line 1 column 6 (1000000 of at most 64)"),
        row("JSON-50 exponent of 100,000", "{\"budget\":1e100000}", "budget=1e100000"),
        row("JSON-50 exponent of 999,999,999", "{\"budget\":1E+999999999}", "budget=1E+999999999"),
        row("JSON-51 NaN", "{\"a\":NaN}", "JSON_MALFORMED line 1 column 9"),
        row("JSON-51 Infinity", "{\"a\":Infinity}", "JSON_MALFORMED line 1 column 14"),
        row("JSON-51 single quotes", "{'a':1}", "JSON_MALFORMED line 1 column 2"),
        row("JSON-51 comment", "{/**/}", "JSON_MALFORMED line 1 column 2"),
        row("JSON-51 trailing comma", "{\"a\":1,}", "JSON_MALFORMED line 1 column 8"),
        row("JSON-52 null for a text", "{\"email\":null,\"nome\":\"x\"}", "nome=x"),
        row("JSON-52 number for a text", "{\"nome\":7.00}", "nome=7.00"),
        row("JSON-52 object for a text", "{\"nome\":{\"b\":\"x\"}}", "nome.b=x"),
        row("JSON-52 empty array for a text", "{\"nome\":[],\"x\":1}", "x=1"),
        row("JSON-53 array", "[{\"a\":1},{\"a\":2}]", "a=1; a=2"),
        row("JSON-53 text", "\"a\"", "NOT_A_LEAD lead 0 of the document"),
        row("JSON-53 empty", "", "EMPTY document"),
        row("JSON-53 200 KB of blanks", " ".repeat(200_000), "EMPTY document"),
        row("JSON-54 half a pair", "{\"nome\":\"\\ud800\"}", "nome=\uFFFD LONE_SURROGATE"),
        Arguments.of(
            "JSON-56 no UTF-8",
            "{\"a\":\"\u00EC\"}".getBytes(ISO_8859_1),
            "JSON_ENCODING document (byte 6 is not UTF-8)"),
        Arguments.of("JSON-56 UTF-16", "{\"a\":\"\u00EC\"}".getBytes(UTF_16BE), "a=\u00EC"),
        row("JSON-56 byte order mark", "\uFEFF{\"a\":1}", "a=1"),
        row(
            "JSON-57 30,000 names of one hash",
            colliding(30_000),
            "LIMIT_BYTES document (1050001 of at most 1048576)"),
        row(
            "JSON-57 29,000 names of one hash",
            colliding(29_000),
            "LIMIT_ELEMENTS line 1 column 175000 (5001 of at most 5000)"),
        row(
            "JSON-58 text of 20 MB",
            text(20_000_000),
            "LIMIT_BYTES document (20000008 of at most 1048576)"),
        row("JSON-58 text of 65,536", text(65_536), "a=" + "x".repeat(65_536)),
        row(
            "JSON-58 text of 65,537",
            text(65_537),
            "LIMIT_FIELD line 1 column 6 (65537 of at most 65536)"),
        row(
            "JSON-59 address for an age",
            "{\"age\":\"mario@example.com\"}",
            "age=mario@example.com"),
        row(
            "JSON-60 names that mean something elsewhere",
            "{\"__proto__\":1,\"constructor\":2,\"class\":3,\"@type\":4,\"@class\":\"java.net.URL\"}",
            "__proto__=1, constructor=2, class=3, @type=4, @class=java.net.URL"));
  }

  private static Arguments row(String id, String document, String told) {
    return Arguments.of(id, document.getBytes(UTF_8), told);
  }

  private static String nested(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static String text(int length) {
    return "{\"a\":\"" + "x".repeat(length) + "\"}";
  }

  private static String colliding(int count) {
    return collidingNames(count)
        .map(name -> "\"" + name + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentIsAnswered(String id, byte[] document, String told) {
    assertEquals(told, Told.by(bounded(() -> Webhook.standard().read(document, DELIVERY))));
  }
}
