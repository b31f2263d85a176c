package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.delivery;
import static org.leadroad.core.intake.AdfSamples.problem;
import static org.leadroad.core.intake.AdfSamples.prospect;
import static org.leadroad.core.intake.AdfSamples.read;

import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which documents give no lead, with what code and at which place. */
class AdfRefusalTest {

  private static final String CANARY = "canary.secret";

  static Stream<Arguments> documents() {
    return Stream.of(
        row(
            "5 billion laughs",
            "<?xml version='1.0'?>\n<!DOCTYPE adf [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n"
                + prospect("&b;"),
            "XML_DOCTYPE line 2 column 1"),
        row(
            "6 quadratic blow-up",
            "<!DOCTYPE adf [<!ENTITY a '"
                + "a".repeat(20_000)
                + "'>]>"
                + prospect("<x y='&a;'>" + "&a;".repeat(3000) + "</x>"),
            "XML_DOCTYPE line 1 column 1"),
        row(
            "7 internal subset, empty",
            "\n<!DOCTYPE adf []>" + prospect(""),
            "XML_DOCTYPE line 2 column 1"),
        row(
            "7 system",
            "<!DOCTYPE adf SYSTEM 'adf.dtd'>" + prospect(""),
            "XML_DOCTYPE line 1 column 1"),
        row(
            "7 public",
            "<!doctype html PUBLIC '-//W3C//DTD' 'x.dtd'>" + prospect(""),
            "XML_DOCTYPE line 1 column 1"),
        row("7 not ended", "<!DOCTYPE adf", "XML_DOCTYPE line 1 column 1"),
        row("21 empty", "", "EMPTY document"),
        row("21 blank", " \r\n\t", "EMPTY document"),
        row("21 byte order mark only", "\uFEFF", "EMPTY document"),
        row("21 nothing to see", "\uFEFF\u200B\u0000\u00A0", "EMPTY document"),
        row(
            "21 truncated in an element",
            "<adf>\n<prospect>\n <name>" + CANARY,
            "XML_MALFORMED line 3 column 21 (the element opened at line 3 column 2 never ends)"),
        row(
            "21 truncated between elements",
            "<adf><prospect><name>x</name>",
            "XML_MALFORMED line 1 column 30 (the element opened at line 1 column 6 never ends)"),
        row(
            "21 truncated in a tag of ADF",
            "<adf><prospect><name part='" + CANARY,
            "XML_MALFORMED line 1 column 16 (a tag that is not well-formed)"),
        row(
            "21 truncated in a comment",
            "<adf><!-- " + CANARY,
            "XML_MALFORMED line 1 column 6 (a comment that never ends)"),
        row(
            "21 truncated in CDATA",
            "<adf><prospect><![CDATA[" + CANARY,
            "XML_MALFORMED line 1 column 16 (a CDATA section that never ends)"),
        row(
            "21 truncated in an instruction",
            "<?adf " + CANARY,
            "XML_MALFORMED line 1 column 1 (a processing instruction that never ends)"),
        row(
            "21 trailing junk",
            "<adf><prospect/></adf>\n " + CANARY,
            "XML_MALFORMED line 2 column 2 (text after the root)"),
        row(
            "21 trailing tag",
            "<adf><prospect/></adf></adf>",
            "XML_MALFORMED line 1 column 23 (text after the root)"),
        row(
            "21 two roots",
            "<adf><prospect/></adf>\n<adf><prospect/></adf>",
            "XML_MALFORMED line 2 column 1 (a second root)"),
        row(
            "21 second root not closed",
            "<adf/><br>",
            "XML_MALFORMED line 1 column 7 (a second root)"),
        row(
            "21 document type after the root",
            "<adf/><!DOCTYPE adf>",
            "XML_MALFORMED line 1 column 7 (text after the root)"),
        row(
            "wrong end",
            "<adf>\n<prospect>\n<a>" + CANARY + "</b></prospect></adf>",
            "XML_MALFORMED line 3 column 17 (the element opened at line 3 column 1 has not ended)"),
        row(
            "other case at the end",
            "<adf><prospect></Prospect></adf>",
            "XML_MALFORMED line 1 column 16 (the element opened at line 1 column 6 has not ended)"),
        row(
            "missing end",
            "<adf><prospect><a>x</prospect></adf>",
            "XML_MALFORMED line 1 column 20 (the element opened at line 1 column 16 has not ended)"),
        row(
            "attribute of ADF without quotes",
            "<adf><prospect status=new/></adf>",
            "XML_MALFORMED line 1 column 6 (a tag that is not well-formed)"),
        row(
            "attribute of ADF with one quote",
            prospect("<name part='" + CANARY + ">x</name>"),
            "XML_MALFORMED line 1 column 16 (a tag that is not well-formed)"),
        row(
            "attribute twice",
            prospect("\n<a x='" + CANARY + "' x='2'/>"),
            "XML_MALFORMED line 2 column 27"),
        row("text only", "Dear dealer, " + CANARY, "XML_MALFORMED line 1 column 1 (no element)"),
        row("escaped document", "&lt;adf&gt;", "XML_MALFORMED line 1 column 1 (no element)"),
        row(
            "22 other root",
            "<?xml version='1.0'?>\n<lead>" + CANARY + "</lead>",
            "NOT_ADF line 2 column 1"),
        row(
            "22 page of HTML",
            "<html><head><meta charset=utf-8><body>" + prospect(""),
            "NOT_ADF line 1 column 1"),
        row("no prospect", "<?adf version='1.0'?>\n <adf>\n</adf>", "NO_PROSPECT line 2 column 2"),
        row(
            "prospect too deep",
            "<adf><leads><prospect/></leads></adf>",
            "NO_PROSPECT line 1 column 1"));
  }

  private static Arguments row(String id, String document, String problem) {
    return Arguments.of(id, document, problem);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentIsRefused(String id, String document, String expected) {
    Problem problem = problem(read(document));
    String detail = problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")";
    assertEquals(expected, problem.code() + " " + problem.place() + detail);
    assertFalse(problem.message().contains("canary"), "echoes a value");
  }

  @Test
  void nullIsAProblemLikeAnyOther() throws Exception {
    assertEquals(
        ProblemCode.NULL_INPUT, problem(ADF.read((byte[]) null, delivery().build())).code());
    assertEquals(
        ProblemCode.NULL_INPUT, problem(ADF.read((InputStream) null, delivery().build())).code());
  }

  @Test
  void partlyOddProspectIsStillALead() {
    String odd =
        prospect("<requestdate>NA</requestdate><vehicle/><customer><contact/></customer><x/>");
    assertEquals(
        4, ADF.read(odd.getBytes(UTF_8), delivery().build()).leads().get(0).words().size());
  }
}
