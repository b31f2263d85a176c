package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.core.intake.AdfSamples.notes;
import static org.leadroad.core.intake.AdfSamples.receipt;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.PersonalText;

/** What is mended, and the exact place that is told. */
class AdfRepairTest {

  private static final String LEAD = "<adf><prospect><comments>x</comments></prospect></adf>";

  static Stream<Arguments> prologs() {
    return Stream.of(
        prolog("sound", "<?xml version='1.0' encoding='UTF-8' standalone=\"yes\"?>\n", ""),
        prolog("no prolog but blank lines", "\n \n", ""),
        prolog(
            "ADF instruction after the declaration",
            "<?xml version=\"1.0\"?><?adf version=\"1.0\"?>",
            ""),
        prolog("a PI in capitals alone", "<?ADF VERSION \"1.0\"?>\n", ""),
        prolog("stylesheet and comments", "<!-- x --><?xml-stylesheet href='x.xsl'?>\n<!---->", ""),
        prolog("byte order mark", "\uFEFF<?xml version=\"1.0\"?>", ""),
        prolog(
            "blank lines first", "\n\n <?xml version=\"1.0\"?>", "PROLOG_REPAIRED line 3 column 2"),
        prolog(
            "ADF instruction first",
            "<?adf version=\"1.0\"?>\n<?xml version=\"1.0\"?>",
            "PROLOG_REPAIRED line 2 column 1"),
        prolog(
            "capitals without equals sign",
            "<?ADF VERSION \"1.0\"?>\r\n<?XML VERSION \"1.0\"?>\r\n",
            "PROLOG_REPAIRED line 2 column 1"),
        prolog("capitals first", "<?XML VERSION=\"1.0\"?>", "PROLOG_REPAIRED line 1 column 1"),
        prolog(
            "ended by a lone sign",
            "<?xml version=\"1.0\">\n<?adf version=\"1.0\">\n",
            "PROLOG_REPAIRED line 1 column 1\nPROLOG_REPAIRED line 2 column 1"),
        prolog(
            "lone sign, later instruction",
            "<?adf version=\"1.0\">\n<?x y?>\n",
            "PROLOG_REPAIRED line 1 column 1"),
        prolog("no version", "<?xml encoding=\"UTF-8\"?>", "PROLOG_REPAIRED line 1 column 1"),
        prolog(
            "declaration twice",
            "<?xml version=\"1.0\"?>\n<?xml version=\"1.0\"?>",
            "PROLOG_REPAIRED line 2 column 1"),
        prolog(
            "text first",
            "  Dear dealer,\nhere it is:\n<?xml version=\"1.0\"?>",
            "PROLOG_REPAIRED line 1 column 3\nPROLOG_REPAIRED line 3 column 1"),
        prolog(
            "text with an address",
            "From: Portal <leads@example.com>\n\n",
            "PROLOG_REPAIRED line 1 column 1"),
        prolog("byte order mark after blanks", "\n\uFEFF", "PROLOG_REPAIRED line 2 column 1"),
        prolog("control characters first", "\u0002\u0000", "PROLOG_REPAIRED line 1 column 1"),
        prolog("bare document type", "<!DOCTYPE adf>\n", "DOCTYPE_REMOVED line 1 column 1"),
        prolog(
            "bare document type, loosely",
            "<?xml version=\"1.0\"?>\n<!doctype ADF >",
            "DOCTYPE_REMOVED line 2 column 1"),
        prolog("comment with hyphens", "<!-- a -- b --->", "COMMENT_REPAIRED line 1 column 1"));
  }

  private static Arguments prolog(String id, String prolog, String notes) {
    return Arguments.of(id, prolog, notes);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prologs")
  void prologIsSetRight(String id, String prolog, String notes) {
    Receipt receipt = receipt(prolog + LEAD);
    assertEquals("x", comments(receipt));
    assertEquals(notes, notes(receipt));
  }

  static Stream<Arguments> contents() {
    return Stream.of(
        content("bare ampersand", "Town & Country", "Town & Country", "MARKUP_ESCAPED 6"),
        content("ampersand at the end", "x&", "x&", "MARKUP_ESCAPED 2"),
        content(
            "query",
            "?a=1&b=2&copy=3;",
            "?a=1&b=2&copy=3;",
            "MARKUP_ESCAPED 5",
            "MARKUP_ESCAPED 9"),
        content(
            "address in brackets",
            "<https://example.com/a?b&c>",
            "<https://example.com/a?b&c>",
            "MARKUP_ESCAPED 1",
            "MARKUP_ESCAPED 25"),
        content(
            "mail in brackets",
            "Anna <anna@example.com>",
            "Anna <anna@example.com>",
            "MARKUP_ESCAPED 6"),
        content(
            "less than",
            "a < b <3 <",
            "a < b <3 <",
            "MARKUP_ESCAPED 3",
            "MARKUP_ESCAPED 7",
            "MARKUP_ESCAPED 10"),
        content("end of a section", "a ]]> b", "a ]]> b", "MARKUP_ESCAPED 5"),
        content(
            "markup that is none",
            "<? or <! or </ or </>",
            "<? or <! or </ or </>",
            "MARKUP_ESCAPED 1",
            "MARKUP_ESCAPED 7",
            "MARKUP_ESCAPED 13",
            "MARKUP_ESCAPED 19"),
        content(
            "line breaks of HTML",
            "one<br>two<BR >three<hr>",
            "one<br>two<BR >three<hr>",
            "MARKUP_ESCAPED 4",
            "MARKUP_ESCAPED 11",
            "MARKUP_ESCAPED 21"),
        content(
            "image of HTML",
            "<img src=\"a.png?b&c\">",
            "<img src=\"a.png?b&c\">",
            "MARKUP_ESCAPED 1",
            "MARKUP_ESCAPED 18"),
        content(
            "paragraph without end",
            "<p>one<p>two",
            "<p>one<p>two",
            "MARKUP_ESCAPED 1",
            "MARKUP_ESCAPED 7"),
        content(
            "end without start",
            "one</br>two</p>",
            "one</br>two</p>",
            "MARKUP_ESCAPED 4",
            "MARKUP_ESCAPED 12"),
        content(
            "unquoted attribute of HTML",
            "<a href=https://example.com>here</a>",
            "<a href=https://example.com>here</a>",
            "MARKUP_ESCAPED 1",
            "MARKUP_ESCAPED 33"),
        content(
            "unquoted break in it",
            "<font size=2>one<br>two</font>",
            "<font size=2>one<br>two</font>",
            "MARKUP_ESCAPED 1",
            "MARKUP_ESCAPED 17",
            "MARKUP_ESCAPED 24"),
        content(
            "entities of HTML",
            "&nbsp;&eacute;&euro;&Omega;",
            "\u00A0\u00E9\u20AC\u03A9",
            "ENTITY_REPAIRED 1",
            "ENTITY_REPAIRED 7",
            "ENTITY_REPAIRED 15",
            "ENTITY_REPAIRED 21"),
        content(
            "unknown entities",
            "&nope;&Eacutes;",
            "&nope;&Eacutes;",
            "ENTITY_UNKNOWN 1",
            "ENTITY_UNKNOWN 7"),
        content(
            "entities of XML are sound",
            "&amp;&lt;&gt;&quot;&apos;&#233;&#xe9;",
            "&<>\"'\u00E9\u00E9"),
        content(
            "number that is none",
            "&#;&#x;&#12a;&#xyz;",
            "&#;&#x;&#12a;&#xyz;",
            "ENTITY_UNKNOWN 1",
            "ENTITY_UNKNOWN 4",
            "ENTITY_UNKNOWN 8",
            "ENTITY_UNKNOWN 14"),
        content(
            "number too large",
            "&#x110000;&#99999999999999999999;",
            "&#x110000;&#99999999999999999999;",
            "ENTITY_UNKNOWN 1",
            "ENTITY_UNKNOWN 11"),
        content("capital X", "&#XE9;", "\u00E9", "ENTITY_REPAIRED 3"),
        content(
            "two halves",
            "&#xD83D;&#xDE00;&#55357;&#56832;",
            "\uD83D\uDE00\uD83D\uDE00",
            "ENTITY_REPAIRED 1",
            "ENTITY_REPAIRED 17"),
        content(
            "lone halves",
            "&#xD83D;x&#xDE00;&#xD83D;&#65;",
            "\uFFFDx\uFFFD\uFFFDA",
            "LONE_SURROGATE 1",
            "LONE_SURROGATE 10",
            "LONE_SURROGATE 18"),
        content(
            "control characters",
            "A\u0001\u0000\u001FB\u007F\u0085",
            "A\u0001\u0000\u001FB\u007F\u0085",
            "CONTROL_CHAR 2",
            "CONTROL_CHAR 3",
            "CONTROL_CHAR 4",
            "CONTROL_CHAR 6",
            "CONTROL_CHAR 7"),
        content(
            "control characters as numbers",
            "&#1;&#0;&#x1f;",
            "\u0001\u0000\u001F",
            "CONTROL_CHAR 1",
            "CONTROL_CHAR 5",
            "CONTROL_CHAR 9"),
        content(
            "noncharacters are kept apart from them",
            "\u0001\uFDD0\uFDD1\uFDDD\uFDEF&#xFDD1;",
            "\u0001\uFDD0\uFDD1\uFDDD\uFDEF\uFDD1",
            "CONTROL_CHAR 1"),
        content(
            "what XML never carries",
            "\uFFFE\uFFFF&#xFFFF;",
            "\uFFFE\uFFFF\uFFFF",
            "CONTROL_CHAR 1",
            "CONTROL_CHAR 2",
            "CONTROL_CHAR 3"),
        content(
            "direction override",
            "a\u202Ecod.exe\u2069&#x202e;",
            "a\u202Ecod.exe\u2069\u202E",
            "BIDI 2",
            "BIDI 10",
            "BIDI 11"),
        content(
            "CDATA is not touched", "<![CDATA[a & b &nbsp; <br> ]] ]]>", "a & b &nbsp; <br> ]] "),
        content(
            "control characters in CDATA",
            "<![CDATA[\u0001&\uFDD3]]>",
            "\u0001&\uFDD3",
            "CONTROL_CHAR 10"),
        content("comment with hyphens", "a<!-- x -- y -->b", "ab", "COMMENT_REPAIRED 2"),
        content("comment that would join brackets", "]<!-- x --->]>", "]]>", "COMMENT_REPAIRED 2"),
        content("declaration inside", "a<?xml version='1.0'?>b", "ab", "PROLOG_REPAIRED 2"),
        content("instruction without blank", "a<?x=1?>b", "ab", "PROLOG_REPAIRED 2"));
  }

  private static Arguments content(String id, String content, String text, String... notes) {
    StringBuilder expected = new StringBuilder();
    for (String note : notes) {
      int blank = note.indexOf(' ');
      int column = Integer.parseInt(note.substring(blank + 1));
      expected
          .append(expected.isEmpty() ? "" : "\n")
          .append(note, 0, blank)
          .append(" line 2 column ")
          .append(column + 10)
          .append(" customer/comments");
    }
    return Arguments.of(id, content, text, expected.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void contentIsMended(String id, String content, String text, String notes) {
    Receipt receipt =
        receipt(
            "<adf><prospect><customer>\r\n<comments>"
                + content
                + "</comments></customer></prospect></adf>");
    assertEquals(
        text,
        receipt.lead().words().first("customer/comments").map(PersonalText::reveal).orElse(""));
    assertEquals(notes, notes(receipt));
  }

  @Test
  void attributesAreMended() {
    Receipt receipt =
        receipt(
            "<adf>\n<prospect><imagetag alttext=\"a & b<c &eacute; > d ]]>\u0001\"/></prospect></adf>");
    assertEquals(
        "a & b<c \u00E9 > d ]]>\u0001", receipt.lead().words().list().get(0).text().reveal());
    assertEquals(
        "MARKUP_ESCAPED line 2 column 32 imagetag\nMARKUP_ESCAPED line 2 column 35 imagetag\nENTITY_REPAIRED line 2 column 38 imagetag\nCONTROL_CHAR line 2 column 54 imagetag",
        notes(receipt));
  }

  @Test
  void fieldOfANoteIsNamedOnlyIfItIsOfAdf() {
    Receipt receipt =
        receipt(
            "<adf><prospect><X:Customer><Comments>&</Comments><secret>&</secret></X:Customer></prospect></adf>");
    assertEquals(
        "MARKUP_ESCAPED line 1 column 38 customer/comments\nMARKUP_ESCAPED line 1 column 58",
        notes(receipt));
  }

  @Test
  void notesBelongToTheirProspect() {
    Intake intake =
        AdfSamples.read(
            "<!DOCTYPE adf><adf><prospect><a>&</a></prospect>\n<prospect/>\n<prospect><a>\u0001</a></prospect></adf>");
    assertEquals(
        "DOCTYPE_REMOVED line 1 column 1\nMARKUP_ESCAPED line 1 column 33",
        notes(intake.receipts().get(0)));
    assertEquals("DOCTYPE_REMOVED line 1 column 1", notes(intake.receipts().get(1)));
    assertEquals(
        "DOCTYPE_REMOVED line 1 column 1\nCONTROL_CHAR line 3 column 14",
        notes(intake.receipts().get(2)));
  }

  @Test
  void ofManyNotesTheFirstAreListed() {
    Receipt receipt = receipt(AdfSamples.prospect("<a>" + "&".repeat(1000) + "</a>"));
    assertEquals(33, receipt.notes().size());
    Problem last = receipt.notes().get(32);
    assertEquals("968 from here on", last.detail());
    assertEquals(Place.at(1, 19 + 32), last.place());
  }

  @Test
  void controlCharactersAfterTheRootArePassedOver() {
    assertEquals("CONTROL_CHAR line 1 column 55", notes(receipt(LEAD + "\u0000\u001A")));
  }

  private static String comments(Receipt receipt) {
    return receipt.lead().words().first("comments").map(PersonalText::reveal).orElse("(none)");
  }

  @Test
  void documentOfNothingButFaultsIsRefused() {
    String faults = "<a>" + "&".repeat(1 << 15) + "</a>";
    String most = AdfSamples.prospect(faults.repeat(2));
    assertEquals(1, AdfSamples.read(most).leads().size());
    Problem problem =
        AdfSamples.problem(AdfSamples.read(most.replace("</prospect>", "&</prospect>")));
    assertEquals(ProblemCode.XML_MALFORMED, problem.code());
    assertEquals("more faults than a document has", problem.detail());
  }
}
