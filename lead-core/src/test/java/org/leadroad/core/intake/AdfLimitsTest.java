package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.intake.AdfSamples.delivery;
import static org.leadroad.core.intake.AdfSamples.problem;
import static org.leadroad.core.intake.AdfSamples.prospect;
import static org.leadroad.core.intake.AdfSamples.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit: what is just within it, and what is past it. */
class AdfLimitsTest {

  private static final Limits LOOSE = Limits.builder().maxBytes(64 << 20).build();

  static Stream<Arguments> within() {
    return Stream.of(
        Arguments.of("13 depth 32", nested(30)),
        Arguments.of("14 5,000 elements", prospect("<a/>".repeat(4998))),
        Arguments.of("15 32 attributes", prospect("<a" + attributes(32) + "/>")),
        Arguments.of("12 text of 65,536", prospect("<a>" + "x".repeat(1 << 16) + "</a>")),
        Arguments.of(
            "12 text of 65,536 in pieces",
            prospect("<a>" + "&amp;<![CDATA[x]]>".repeat(1 << 15) + "</a>")),
        Arguments.of("11 attribute of 65,536", prospect("<a b='" + "x".repeat(1 << 16) + "'/>")),
        Arguments.of(
            "name of 256", prospect("<" + "n".repeat(256) + " " + "m".repeat(256) + "='1'/>")),
        Arguments.of(
            "comment and instruction of any length",
            "<!--" + "x".repeat(300_000) + "--><?" + "x".repeat(300_000) + " ?>" + prospect("")),
        Arguments.of(
            "many references", prospect(("<a>" + "&#65;&amp;".repeat(30_000) + "</a>").repeat(2))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("within")
  void withinTheLimitIsTaken(String id, String document) {
    assertEquals(1, read(document).leads().size());
  }

  static Stream<Arguments> past() {
    return Stream.of(
        row("13 depth 33", nested(31), "LIMIT_DEPTH", "line 1 column 106", "33 of at most 32"),
        row(
            "13 depth 200,000",
            nested(200_000),
            "LIMIT_DEPTH",
            "line 1 column 106",
            "33 of at most 32"),
        row(
            "13 depth 200,000, never closed",
            "<adf>" + "<a>".repeat(200_000),
            "LIMIT_DEPTH",
            "line 1 column 99",
            "33 of at most 32"),
        row(
            "13 depth 33 of tags of HTML whose end might be missing",
            prospect("<p>".repeat(31) + "</p>".repeat(31)),
            "LIMIT_DEPTH",
            "line 1 column 106",
            "33 of at most 32"),
        row(
            "14 5,001 elements",
            prospect("<a/>".repeat(4999)),
            "LIMIT_ELEMENTS",
            "line 1 column 20008",
            "5001 of at most 5000"),
        row(
            "14 500,000 elements",
            prospect("<a/>".repeat(500_000)),
            "LIMIT_ELEMENTS",
            "line 1 column 20008",
            "5001 of at most 5000"),
        row(
            "15 33 attributes",
            prospect("<a" + attributes(33) + "/>"),
            "LIMIT_ATTRIBUTES",
            "line 1 column 16",
            "33 of at most 32"),
        row(
            "15 9,000 attributes of one hash",
            prospect("<a" + colliding() + "/>"),
            "LIMIT_ATTRIBUTES",
            "line 1 column 16",
            "8192 of at most 32"),
        row(
            "11 attribute of 2 MB",
            prospect("<name part='" + "x".repeat(2_000_000) + "'/>"),
            "LIMIT_FIELD",
            "line 1 column 16 name",
            "2000000 of at most 65536"),
        row(
            "12 text of 3 MB",
            prospect("<customer><comments>" + "x".repeat(3_000_000) + "</comments></customer>"),
            "LIMIT_FIELD",
            "line 1 column 26 customer/comments",
            ""),
        row(
            "12 text past the limit in pieces",
            prospect("<a>" + "&amp;<![CDATA[x]]>".repeat(1 << 15) + "y</a>"),
            "LIMIT_FIELD",
            "line 1 column 16",
            "65537 of at most 65536"),
        row(
            "12 CDATA of 3 MB",
            prospect("<a><![CDATA[" + "x".repeat(3_000_000) + "]]></a>"),
            "LIMIT_FIELD",
            "line 1 column 16",
            ""),
        row(
            "element name of 257",
            prospect("<" + "n".repeat(257) + "/>"),
            "LIMIT_NAME",
            "line 1 column 16",
            "257 of at most 256"),
        row(
            "attribute name of 257",
            prospect("<a " + "n".repeat(257) + "='1'/>"),
            "LIMIT_NAME",
            "line 1 column 16",
            "257 of at most 256"));
  }

  private static Arguments row(
      String id, String document, String code, String place, String detail) {
    return Arguments.of(id, document, code, place, detail);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("past")
  void pastTheLimitIsRefused(String id, String document, String code, String place, String detail) {
    byte[] bytes = document.getBytes(UTF_8);
    Problem problem = problem(Adf.standard().limitedTo(LOOSE).read(bytes, delivery().build()));
    assertEquals(code + " " + place, problem.code() + " " + problem.place());
    assertTrue(problem.detail().startsWith(detail), problem::detail);
    if (bytes.length > 1 << 20) {
      Problem standard = problem(read(bytes));
      assertEquals("LIMIT_BYTES document", standard.code() + " " + standard.place());
      assertEquals(bytes.length + " of at most 1048576", standard.detail());
    }
  }

  @Test
  void whatPassesALimitCostsOnlyItsOwnProspect() {
    String document =
        "<adf><prospect><a>x</a></prospect>\n<prospect><email>"
            + "x".repeat(70_000)
            + "</email><b/></prospect><prospect><c/></prospect></adf>";
    Intake intake = read(document);
    assertEquals(2, intake.receipts().size());
    assertEquals(0, intake.receipts().get(0).index());
    assertEquals(2, intake.receipts().get(1).index());
    assertEquals(
        "LIMIT_FIELD line 2 column 11 email",
        intake.problems().get(0).code() + " " + intake.problems().get(0).place());
  }

  @Test
  void longPathRepeatedOftenIsRefused() {
    String open =
        IntStream.range(0, 29)
            .mapToObj(i -> "<" + "n".repeat(250) + ">")
            .collect(Collectors.joining());
    String close = open.replace("<", "</");
    Problem problem = problem(read(prospect(open + "<a/>".repeat(4000) + close)));
    assertEquals(ProblemCode.LIMIT_NAME, problem.code());
    assertTrue(problem.detail().endsWith(" of at most 1280000"), problem::detail);
  }

  @Test
  void limitsAreTheHostsOwn() {
    Adf tight =
        Adf.standard()
            .limitedTo(
                Limits.builder()
                    .maxBytes(100)
                    .maxFieldLength(3)
                    .maxNameLength(8)
                    .maxDepth(3)
                    .maxElements(4)
                    .maxAttributes(1)
                    .build());
    assertEquals(
        1,
        tight
            .read(prospect("<a b='123'>123</a>").getBytes(UTF_8), delivery().build())
            .leads()
            .size());
    assertEquals(ProblemCode.LIMIT_FIELD, code(tight, prospect("<a>1234</a>")));
    assertEquals(ProblemCode.LIMIT_NAME, code(tight, prospect("<a12345678/>")));
    assertEquals(ProblemCode.LIMIT_DEPTH, code(tight, prospect("<a><b/></a>")));
    assertEquals(ProblemCode.LIMIT_ELEMENTS, code(tight, prospect("<a/><b/><c/>")));
    assertEquals(ProblemCode.LIMIT_ATTRIBUTES, code(tight, prospect("<a b='' c=''/>")));
    assertEquals(ProblemCode.LIMIT_BYTES, code(tight, prospect(" ".repeat(100))));
  }

  @Test
  void prospectsPastTheWordsOfADocumentAreLeftOutAndTold() {
    Adf adf = Adf.standard().limitedTo(Limits.builder().maxWords(3).build());
    String two = "<prospect><a>1</a><b>2</b></prospect>";
    String document = "<adf>" + two + two + "<prospect><a>1</a></prospect></adf>";
    Intake intake = adf.read(document.getBytes(UTF_8), delivery().build());
    assertEquals(1, intake.leads().size());
    assertEquals(
        List.of(ProblemCode.LIMIT_WORDS, ProblemCode.LIMIT_WORDS),
        intake.problems().stream().map(Problem::code).toList());
  }

  private static ProblemCode code(Adf adf, String document) {
    return problem(adf.read(document.getBytes(UTF_8), delivery().build())).code();
  }

  private static String nested(int levels) {
    return prospect("<a>".repeat(levels) + "</a>".repeat(levels));
  }

  private static String attributes(int count) {
    return IntStream.range(0, count).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
  }

  /** 8,192 names with the same hash code, made of pairs that have the same. */
  private static String colliding() {
    return IntStream.range(0, 8192)
        .mapToObj(
            i ->
                IntStream.range(0, 13)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining()))
        .map(name -> " " + name + "=''")
        .collect(Collectors.joining());
  }
}
