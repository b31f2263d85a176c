package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.intake.AdfSamples.prospect;
import static org.leadroad.core.intake.AdfSamples.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** How a prospect becomes words. */
class AdfWordsTest {

  static Stream<Arguments> prospects() {
    return Stream.of(
        row("text of a leaf", "<a>x</a>", "a", "x"),
        row("attributes before text", "<a b='1' c='2'>x</a>", "a/@b", "1", "a/@c", "2", "a", "x"),
        row("text before children", "<a>x<b>y</b></a>", "a", "x", "a/b", "y"),
        row("empty leaf", "<a/><b></b>", "a", "", "b", ""),
        row("empty leaf with attributes", "<a b='1'/><c d=''></c>", "a/@b", "1", "c/@d", ""),
        row("blank leaf is kept", "<a> \n</a>", "a", " \n"),
        row("blanks between elements are formatting", "<a>\n  <b>x</b>\n</a>\n", "a/b", "x"),
        row("blanks around text are kept", "<a>  x\t</a>", "a", "  x\t"),
        row("a no-break space is no formatting", "<a>\u00A0<b/></a>", "a", "\u00A0", "a/b", ""),
        row(
            "mixed content",
            "<a>x<b/>y<c/> z</a>",
            "a",
            "x",
            "a/b",
            "",
            "a",
            "y",
            "a/c",
            "",
            "a",
            " z"),
        row(
            "siblings are counted",
            "<a>1</a><b/><a>2</a><a>3</a>",
            "a",
            "1",
            "b",
            "",
            "a[2]",
            "2",
            "a[3]",
            "3"),
        row(
            "in each parent anew",
            "<v><y>1</y></v><v><y>2</y><y>3</y></v>",
            "v/y",
            "1",
            "v[2]/y",
            "2",
            "v[2]/y[2]",
            "3"),
        row("attributes of siblings", "<a b='1'/><a b='2'/>", "a/@b", "1", "a[2]/@b", "2"),
        row("names as written", "<A>1</A><a>2</a><p:a>3</p:a>", "A", "1", "a", "2", "p:a", "3"),
        row("undeclared prefixes", "<p:a q:b='1'>x</p:a>", "p:a/@q:b", "1", "p:a", "x"),
        row(
            "namespaces are attributes",
            "<p:a xmlns:p='urn:p' xmlns='urn:d'/>",
            "p:a/@xmlns:p",
            "urn:p",
            "p:a/@xmlns",
            "urn:d"),
        row("CDATA", "<a><![CDATA[<b> & ]] >]]></a>", "a", "<b> & ]] >"),
        row("CDATA beside text is one run", "<a>x<![CDATA[y]]>z</a>", "a", "xyz"),
        row("a leaf of blank CDATA is kept", "<a><![CDATA[ ]]></a>", "a", " "),
        row("entities of XML", "<a b='&quot;&apos;'>&lt;&amp;&gt;</a>", "a/@b", "\"'", "a", "<&>"),
        row("numbers", "<a>&#80;er&#xF9; &#128512;</a>", "a", "Per\u00F9 \uD83D\uDE00"),
        row("line ends are LF", "<a>x\r\ny\rz</a>", "a", "x\ny\nz"),
        row("but not those of numbers", "<a b='&#13;&#10;'>&#13;</a>", "a/@b", "\r\n", "a", "\r"),
        row("white space in attributes is blank", "<a b='x\ty\nz'/>", "a/@b", "x y z"),
        row(
            "comments and instructions give none",
            "<!--x--><a>y<!--x-->z<?x?></a><?y z?>",
            "a",
            "yz"),
        row("the prospect's own text", "x<a/>y", ".", "x", "a", "", ".", "y"),
        row("deep", "<a><b><c d='1'><e>x</e></c></b></a>", "a/b/c/@d", "1", "a/b/c/e", "x"));
  }

  private static Arguments row(String id, String content, String... namesAndTexts) {
    return Arguments.of(id, content, Words.of(namesAndTexts));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prospects")
  void prospectBecomesWords(String id, String content, Words expected) {
    assertEquals(listing(expected), listing(words(prospect(content))));
  }

  @Test
  void attributesOfTheProspectComeFirst() {
    Words words = words("<adf><prospect status='new' x:y='1'><a>x</a></prospect></adf>");
    assertEquals(listing(Words.of("@status", "new", "@x:y", "1", "a", "x")), listing(words));
  }

  @Test
  void emptyProspectSaysNothing() {
    assertSame(Words.none(), words("<adf><prospect/></adf>"));
    assertTrue(words("<adf><prospect>\n </prospect></adf>").isEmpty());
  }

  @Test
  void whatIsOutsideOfProspectsGivesNoWords() {
    Words words = words("<adf x='1'>text<y>z</y><prospect><a>x</a></prospect><y/></adf>");
    assertEquals(listing(Words.of("a", "x")), listing(words));
  }

  @Test
  void elementsAreKnownByLocalNameInAnyCase() {
    String document = "<x:ADF xmlns:x='urn:example'><x:Prospect><a>x</a></x:Prospect></x:ADF>";
    assertEquals(listing(Words.of("a", "x")), listing(words(document)));
  }

  @Test
  void realisticProspect() {
    Words words = words(AdfSamples.GIULIA);
    assertEquals("new", text(words, "@status"));
    assertEquals("4711", text(words, "id"));
    assertEquals("Giulia", text(words, "customer/contact/name"));
    assertEquals("last", text(words, "customer/contact/name[2]/@part"));
    assertEquals("Bianchi", text(words, "customer/contact/name[2]"));
    assertEquals("Vorrei vedere un SUV a 7 posti", text(words, "customer/comments"));
    assertEquals(22, words.size());
  }

  private static String text(Words words, String name) {
    return words.first(name).map(PersonalText::reveal).orElse("(none)");
  }

  private static List<String> listing(Words words) {
    return words.list().stream().map(AdfWordsTest::line).toList();
  }

  private static String line(Word word) {
    return word.name() + " = " + word.text().reveal();
  }
}
