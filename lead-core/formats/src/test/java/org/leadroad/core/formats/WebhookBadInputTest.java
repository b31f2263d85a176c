package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.json;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.words.Words;

/** Bad inputs by the numbers of the table of faults. */
class WebhookBadInputTest {

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("46 deep arrays", "[".repeat(100_000), "LIMIT_DEPTH at line 1 column 33"),
        refused("46 deep objects", "{\"a\":".repeat(40), "LIMIT_DEPTH at line 1 column 161"),
        refused(
            "47 same name",
            "{\"email\":\"a\",\n\"email\":\"canary@example.com\"}",
            "JSON_DUPLICATE_NAME at line 2 column 1 email"),
        refused(
            "47 same unknown name",
            "{\"canary@example.com\":1,\"canary@example.com\":2}",
            "JSON_DUPLICATE_NAME at line 1 column 25"),
        refused("49 second value", "{} {\"x\":1}", "JSON_TRAILING at line 1 column 4"),
        refused("49 junk", "{}canary@example.com", "JSON_TRAILING at line 1 column 3"),
        refused(
            "50 digits", "{\"a\":" + "9".repeat(500_000) + "}", "LIMIT_NUMBER at line 1 column 6"),
        refused("51 NaN", "{\"a\":NaN}", "JSON_MALFORMED at line 1 column 9"),
        refused("51 Infinity", "{\"a\":-Infinity}", "JSON_MALFORMED at line 1"),
        refused("51 single quotes", "{'a':'b'}", "JSON_MALFORMED at line 1 column 2"),
        refused("51 comment", "{\"a\":/*x*/1}", "JSON_MALFORMED at line 1 column 6"),
        refused("51 trailing comma", "{\"a\":1,}", "JSON_MALFORMED at line 1 column 8"),
        refused("51 leading zero", "{\"a\":01}", "JSON_MALFORMED at line 1 column 7"),
        refused("51 cut off", "{\"a\":\"canary@example.com", "JSON_MALFORMED at line 1 column 25"),
        refused("51 control character", "{\"a\":\"\u0001\"}", "JSON_MALFORMED at line 1 column 7"),
        refused("53 text", "\"canary@example.com\"", "NOT_A_LEAD at lead 0 of the document"),
        refused("53 number", "7", "NOT_A_LEAD at lead 0 of the document"),
        refused("53 null", "null", "NOT_A_LEAD at lead 0 of the document"),
        refused("53 empty array", "[]", "EMPTY at document"),
        refused("53 empty object", "{}", "EMPTY at lead 0 of the document"),
        refused("53 only nulls", "{\"a\":null}", "EMPTY at lead 0 of the document"),
        refused("53 nothing", "", "EMPTY at document"),
        refused("53 blanks", " ".repeat(200_000), "EMPTY at document"),
        refused("57 lines", "{}\n".repeat(5_001), "LIMIT_ELEMENTS at document"),
        refused("57 one hash", colliding(20_000), "LIMIT_ELEMENTS at line 1"),
        refused(
            "58 long text", "{\"email\":\"" + "x".repeat(70_000) + "\"}", "LIMIT_FIELD at line 1"),
        refused("58 long name", "{\"" + "x".repeat(257) + "\":1}", "LIMIT_NAME at line 1"),
        refused(
            "58 long path",
            "{\"" + "x".repeat(200) + "\":{\"" + "y".repeat(200) + "\":1}}",
            "LIMIT_NAME at lead 0"));
  }

  private static Arguments refused(String id, String document, String problem) {
    return Arguments.of(id, document, problem);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void documentIsRefusedWithItsCodeAndPlace(String id, String document, String problem) {
    Intake intake = json(document);
    assertEquals(List.of(), intake.leads());
    String told = problems(intake).get(0);
    assertEquals(problem, told.substring(0, Math.min(told.length(), problem.length())));
    intake.problems().forEach(WebhookBadInputTest::saysNothing);
  }

  private static void saysNothing(Problem problem) {
    assertFalse(problem.message().contains("canary"));
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        Arguments.of("50 exponent", "{\"a\":1e100000}", Words.of("a", "1e100000"), ""),
        Arguments.of(
            "50 longest", "{\"a\":" + "9".repeat(64) + "}", Words.of("a", "9".repeat(64)), ""),
        Arguments.of("52 null", "{\"a\":null,\"b\":\"\"}", Words.of("b", ""), ""),
        Arguments.of("52 number", "{\"email\":7.0}", Words.of("email", "7.0"), ""),
        Arguments.of("52 flag", "{\"email\":true}", Words.of("email", "true"), ""),
        Arguments.of("52 object", "{\"email\":{\"x\":1}}", Words.of("email.x", "1"), ""),
        Arguments.of("52 arrays", "{\"email\":[\"a\",[]]}", Words.of("email[0]", "a"), ""),
        Arguments.of(
            "54 high half", "{\"a\":\"\\ud800\"}", Words.of("a", "\uFFFD"), "LONE_SURROGATE"),
        Arguments.of(
            "54 low half", "{\"a\":\"\\udc00x\"}", Words.of("a", "\uFFFDx"), "LONE_SURROGATE"),
        Arguments.of("54 pair", "{\"a\":\"\\ud83d\\ude97\"}", Words.of("a", "🚗"), ""),
        Arguments.of(
            "39 NUL", "{\"nome\":\"\\u0000\"}", Words.of("nome", "\u0000"), "CONTROL_CHAR"),
        Arguments.of("73 override", "{\"nome\":\"\\u202e\"}", Words.of("nome", "\u202e"), "BIDI"),
        Arguments.of(
            "60 odd names",
            "{\"__proto__\":1,\"@type\":\"x\"}",
            Words.of("__proto__", "1", "@type", "x"),
            ""),
        Arguments.of(
            "66 same but for case",
            "{\"Email\":1,\"EMAIL\":2}",
            Words.of("Email", "1", "EMAIL", "2"),
            "REPEATED"),
        Arguments.of("56 mark", "\uFEFF{\"a\":1}", Words.of("a", "1"), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void oddContentIsKeptAndNoted(String id, String document, Words words, String note) {
    Intake intake = json(document);
    assertEquals(words, only(intake).words());
    assertEquals(note, String.join(",", Samples.notes(intake)));
  }

  @Test
  void row56CharsetIsNeverGuessed() {
    byte[] latin = "{\"a\":\"Forlì\"}".getBytes(ISO_8859_1);
    Intake intake = Webhook.standard().read(latin, delivery().build());
    assertEquals(List.of("JSON_ENCODING at document"), problems(intake));
    assertEquals("byte 10 is not UTF-8", intake.problems().get(0).detail());
    assertEquals(
        Words.of("a", "ì"),
        only(Webhook.standard().read("{\"a\":\"ì\"}".getBytes(UTF_16BE), delivery().build()))
            .words());
  }

  @Test
  void row58TooManyBytesAreRefusedBeforeTheyAreRead() throws IOException {
    byte[] large = new byte[20 << 20];
    assertEquals(
        List.of("LIMIT_BYTES at document"),
        problems(Webhook.standard().read(large, delivery().build())));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    assertEquals(
        List.of("LIMIT_BYTES at document"),
        problems(Webhook.standard().read(endless, delivery().build())));
  }

  @Test
  void nullIsAProblemAndAMissingDeliveryIsNot() {
    assertEquals(
        List.of("NULL_INPUT at document"),
        problems(Webhook.standard().read((byte @Nullable []) null, delivery().build())));
    assertThrows(NullPointerException.class, () -> Webhook.standard().read(utf8("{}"), null));
  }

  @Test
  void valuesOfOneDocumentAreCountedAndDeepestIsInclusive() {
    String array = "[" + "{\"a\":1},".repeat(2_500) + "{\"a\":1}]";
    assertEquals("LIMIT_ELEMENTS", json(array).problems().get(0).code().name());
    String deepest = "{\"a\":".repeat(31) + "[1]" + "}".repeat(31);
    assertEquals(1, json(deepest).leads().size());
  }

  /** Strings of 15 pairs, each {@code Aa} or {@code BB}, have one hash. */
  private static String colliding(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.range(0, 15)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining("", "\"", "\":1")))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void linesPastTheWordsOfADocumentAreLeftOutAndTold() {
    Webhook webhook = Webhook.standard().limitedTo(Limits.builder().maxWords(3).build());
    Intake intake =
        webhook.read(utf8("{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":2}\n{\"a\":1}\n"), delivery().build());
    assertEquals(1, intake.leads().size());
    assertEquals(
        List.of("LIMIT_WORDS", "LIMIT_WORDS"),
        intake.problems().stream().map(problem -> problem.code().name()).toList());
  }

  @Test
  void namesOfLinesAreCountedOnceAndTogether() {
    Limits tight = Limits.builder().maxNameLength(1).maxElements(6).build();
    String lines =
        """
        {"a":1,"b":2,"c":3,"d":4}
        {"d":1,"c":2,"b":3,"a":4}
        {"e":1,"f":2,"g":3}
        {"f":1,"e":2}
        """;
    Intake intake = Webhook.standard().limitedTo(tight).read(utf8(lines), delivery().build());
    assertEquals(3, intake.leads().size());
    assertEquals(List.of("LIMIT_NAME at lead 2 of the document"), problems(intake));
  }
}
