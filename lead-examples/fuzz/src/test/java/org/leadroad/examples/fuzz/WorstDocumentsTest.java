package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.formats.Email;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;

/** Documents of one mebibyte that ask for the most: none gets more than 32 mebibytes of memory. */
class WorstDocumentsTest {

  private static final int LENGTH = 1 << 20;
  private static final long MOST = 32L << 20;
  private static final int TIMES = 10;
  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final String FROM = "From: a@example.com\n";
  private static final String MULTIPART = FROM + "Content-Type: multipart/mixed; boundary=";
  private static final String HTML = FROM + "Content-Type: text/html\n\n";
  private static final String QUOTED = FROM + "Content-Transfer-Encoding: quoted-printable\n\n";

  static Stream<Arguments> json() {
    return Stream.of(
        of("blanks", " ", " ", ""),
        of("arrays in arrays", "[", "[", ""),
        of("one text", "{\"a\":\"", "x", ""),
        of("escapes", "{\"a\":\"", "\\u202e", ""),
        of("lines of one object", "{}\n", "{}\n", ""),
        of("lines that only open", "{\n", "{\n", ""),
        of("empty lines between two", "{}", "\n", "{}"),
        of("carriage returns", "{}\r", "{}\r", ""),
        many("names", "{", 4_900, i -> "\"n" + i + "\":" + i + ",", "\"z\":1}"),
        many("the same name", "{\"email\":[", 4_900, i -> "\"" + i + "\",", "1]}"),
        many("notes", "{", 4_900, i -> "\"nome" + i + "\":\"\\u0000\",", "\"z\":1}"),
        many("leads", "[", 2_400, i -> "{\"email\":\"" + "x".repeat(400) + i + "\"},", "{}]"));
  }

  static Stream<Arguments> csv() {
    String names = "email;nome";
    String wide =
        IntStream.range(0, 511).mapToObj(i -> "c" + i + ";").collect(joining()) + "email\n";
    // Cells of one letter, the worst: 27 MiB allocated, and read in a heap of 24 MiB (-Xmx24m).
    return Stream.of(
        of("short rows", names + "\n", "a;b\n", ""),
        of("separators", "", ";", ""),
        of("quotes", "", "\"", ""),
        of("open quote", names + "\n\"", "a\n", ""),
        of("open quotes", names + "\n", "\"a\n", ""),
        of("empty lines", names + "\n", "\n", "a;b"),
        of("lines after the separator", "sep=;\n", "\n", ""),
        of("cells of one letter", wide, "a;".repeat(511) + "a\n", ""),
        of("one cell of many", wide, ";".repeat(511) + "a\n", ""),
        of("one long cell", names + "\na;", "x", ""),
        of("quotes written twice", names + "\na;\"", "\"\"", "\""),
        many("rows in another charset", names + "\n", 4_900, i -> "\u00e8" + i + ";b\n", ""),
        many("long cells", names + "\n", 15, i -> i + ";" + "x".repeat(65_000) + "\n", ""));
  }

  static Stream<Arguments> adf() {
    String attributes =
        IntStream.range(0, 32).mapToObj(i -> " " + name(i) + "=''").collect(joining());
    String element = "<a" + attributes + "/>";
    return Stream.of(
        many("attributes", "<adf><prospect>", 4_900, i -> element, "</prospect></adf>"),
        many(
            "prospects of attributes",
            "<adf>",
            2_400,
            i -> "<prospect>" + element + "</prospect>",
            "</adf>"));
  }

  private static String name(int i) {
    return i < 26 ? String.valueOf((char) ('a' + i)) : String.valueOf((char) ('A' + i - 26));
  }

  static Stream<Arguments> email() {
    String dashes = "-".repeat(60);
    StringBuilder nested = new StringBuilder(FROM);
    for (int i = 0; i < 30; i++) {
      String boundary = dashes + i;
      nested.append("Content-Type: multipart/mixed; boundary=\"").append(boundary);
      nested.append("\"\n\n--").append(boundary).append('\n');
    }
    return Stream.of(
        of("envelopes", "From \n", "From \n", ""),
        of("empty lines", "\n", "\n", ""),
        of("headers", FROM, "a:\n", ""),
        many("words in an unknown charset", FROM, 4_900, i -> subject("=?nope" + i + "?q?a?="), ""),
        many("encoded words", FROM, 15, i -> subject("=?utf-8?q?a?= ".repeat(4_600)), ""),
        many("encoded words that end nowhere", FROM, 15, i -> subject("=?a?q?".repeat(9_000)), ""),
        of("boundary of dashes", MULTIPART + '"' + dashes + "\"\n\n", "-", ""),
        of("lines of dashes", MULTIPART + '"' + dashes + "--\"\n\n", dashes + "-\n", ""),
        of("dashes in dashes", nested + "\n", dashes + "-\n", ""),
        of("empty parts", MULTIPART + "b\n\n", "--b\n", ""),
        of(
            "messages in messages, encoded",
            FROM
                + "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
                    .repeat(30),
            "x",
            ""),
        of("base64", FROM + "Content-Transfer-Encoding: base64\n\n", "QUFB", ""),
        of("quoted blanks", QUOTED, " \n", ""),
        of("quoted bytes", QUOTED, "=41", ""),
        of("parameters", FROM + "Content-Type: a/b" + "; a=b".repeat(13_000) + "\n\n", "x", ""),
        many("fields of parameters", FROM, 60, i -> type("; a=b".repeat(3_000)), ""),
        many("comments", FROM, 15, i -> type("(".repeat(60_000)), ""),
        of("scripts that never end", HTML, "<script>", ""),
        of("titles that end nowhere", HTML, "<title></", ""),
        of("tags", HTML, "<b>", ""),
        of("ampersands", HTML, "&", ""),
        of("ampersands before an end", HTML, "&".repeat(31) + ";", ""),
        of("ADF that only begins", FROM + "\n", "<adf>", ""),
        of("ADF that only ends", FROM + "\n<adf>", "</adf ", ""),
        of("almost a forwarded message", FROM + "\n", "----- forwarded messag", ""));
  }

  private static String subject(String text) {
    return "Subject: " + text + "\n";
  }

  private static String type(String rest) {
    return "Content-Type: a/b" + rest + "\n";
  }

  /** As often as it fits. */
  private static Arguments of(String id, String begin, String again, String end) {
    int times = (LENGTH - begin.length() - end.length()) / again.length();
    return Arguments.of(id, (begin + again.repeat(times) + end).getBytes(ISO_8859_1));
  }

  private static Arguments many(
      String id, String begin, int times, IntFunction<String> one, String end) {
    StringBuilder document = new StringBuilder(begin);
    IntStream.range(0, times).mapToObj(one).forEach(document::append);
    byte[] bytes = document.append(end).toString().getBytes(ISO_8859_1);
    return Arguments.of(id, Arrays.copyOf(bytes, Math.min(LENGTH, bytes.length)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void json(String id, byte[] document) {
    requireBounded(document, Webhook.standard()::read);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void csv(String id, byte[] document) {
    requireBounded(document, Csv.standard()::read);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void adf(String id, byte[] document) {
    requireBounded(document, Adf.standard()::read);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void email(String id, byte[] document) {
    requireBounded(document, Email.standard()::read);
  }

  /**
   * Once classes are loaded; the least of some times, since what is not compiled yet takes more.
   */
  private static void requireBounded(byte[] document, BiFunction<byte[], Delivery, Intake> intake) {
    Delivery delivery = Deliveries.told(ISO_8859_1);
    Intake first = intake.apply(document, delivery);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TIMES && least > MOST; i++) {
      long before = MEMORY.getThreadAllocatedBytes(Thread.currentThread().getId());
      Intake again = intake.apply(document, delivery);
      least =
          Math.min(least, MEMORY.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
      assertEquals(first, again);
    }
    long taken = least;
    assertTrue(taken <= MOST, () -> "must take at most " + MOST + " bytes, but took " + taken);
  }
}
