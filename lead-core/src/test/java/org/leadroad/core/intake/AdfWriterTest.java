package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.GIULIA;
import static org.leadroad.core.intake.AdfSamples.read;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.AdfTrees.Tree;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** What is written, what comes back, what is refused. */
class AdfWriterTest {

  @Test
  void prospectIsWrittenIndented() {
    Words words =
        Words.of(
            "@status",
            "new",
            "id/@source",
            "Portal",
            "id",
            "4711",
            "customer/contact/name/@part",
            "first",
            "customer/contact/name",
            "Giulia",
            "customer/contact/name[2]",
            "",
            "customer/contact/phone/@type",
            "voice",
            "customer/comments",
            "Town & \"Country\" <5 ]]>\r\n",
            "customer/comments/b",
            "bold",
            "customer/comments",
            "\u0001 end");
    String expected =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?adf version="1.0"?>
        <adf>
          <prospect status="new">
            <id source="Portal">4711</id>
            <customer>
              <contact>
                <name part="first">Giulia</name>
                <name/>
                <phone type="voice"/>
              </contact>
              <comments>Town &amp; "Country" &lt;5 ]]&gt;&#13;
        <b>bold</b>&#1; end</comments>
            </customer>
          </prospect>
        </adf>
        """;
    assertEquals(expected, new String(ADF.write(List.of(lead(words))), UTF_8));
  }

  @Test
  void attributesKeepTheirWhiteSpace() {
    String document =
        new String(ADF.write(List.of(lead(Words.of("a/@b", "\t\n\r\"'<&> ")))), UTF_8);
    assertEquals(
        "    <a b=\"&#9;&#10;&#13;&quot;'&lt;&amp;&gt; \"/>", document.lines().toList().get(4));
  }

  @Test
  void leadWithoutWordsIsAnEmptyProspect() {
    List<Lead> leads = List.of(lead(Words.none()), lead(Words.of("a", "")));
    assertEquals(List.of(Words.none(), Words.of("a", "")), words(ADF.write(leads)));
  }

  @Test
  void readWriteReadIsStable() {
    byte[] once = ADF.write(read(GIULIA).leads());
    assertEquals(words(GIULIA.getBytes(UTF_8)), words(once));
    assertArrayEquals(once, ADF.write(read(once).leads()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void wordsComeBackFromTheWriter(
      @ForAll("prospects") Tree first, @ForAll("prospects") Tree second) {
    List<Words> words = List.of(first.words(), second.words());
    assertEquals(words, words(ADF.write(words.stream().map(AdfWriterTest::lead).toList())));
  }

  @Provide
  Arbitrary<Tree> prospects() {
    return AdfTrees.prospects(AdfTrees.ugly());
  }

  static Stream<Arguments> noTrees() {
    return Stream.of(
        row("blank in a name", "first name", "canary"),
        row("digit first", "00N5g000", "canary"),
        row("empty name", "", "canary"),
        row("empty segment", "a//b", "canary"),
        row("at sign alone", "a/@", "canary"),
        row("attribute of an attribute", "a/@b/@c", "canary"),
        row("markup in a name", "a><b", "canary"),
        row("attribute in a name", "a b='canary'", "canary"),
        row("form field twice", "email", "canary", "email", "canary"),
        row("attribute after text", "a", "canary", "a/@b", "canary"),
        row("attribute twice", "a/@b", "canary", "a/@b", "canary"),
        row("second sibling first", "a[2]", "canary"),
        row("index 1", "a[1]", "canary"),
        row("back to a closed element", "a/b", "canary", "c", "canary", "a/d", "canary"),
        row("blank text of the prospect", ".", " "),
        row("blank text beside a child", "a/b", "canary", "a", " "),
        row("empty text beside an attribute", "a/@b", "canary", "a", ""),
        row("lone surrogate", "a", "canary\uD83D"),
        row("too deep", "a/".repeat(30) + "a", "canary"),
        row("too long", "a", "canary".repeat(20_000)),
        row("name too long", "n".repeat(257), "canary"));
  }

  private static Arguments row(String id, String... namesAndTexts) {
    return Arguments.of(id, Words.of(namesAndTexts));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noTrees")
  void wordsThatWouldNotComeBackAreRefused(String id, Words words) {
    List<Lead> leads = List.of(lead(Words.of("a", "x")), lead(words));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ADF.write(leads));
    assertFalse(refused.toString().contains("canary"), refused::toString);
  }

  @Test
  void noLeadsAreRefused() {
    assertEquals(
        "leads must not be empty",
        assertThrows(IllegalArgumentException.class, () -> ADF.write(List.of())).getMessage());
  }

  @Test
  void formFieldsThatAreNamesComeBackToo() {
    Words form = Words.of("email", "giulia@example.com", "messaggio", "Vorrei un preventivo");
    assertEquals(List.of(form), words(ADF.write(List.of(lead(form)))));
  }

  private static List<Words> words(byte[] document) {
    Intake intake = read(document);
    assertEquals(List.of(), intake.problems());
    return intake.leads().stream().map(Lead::words).toList();
  }

  private static Lead lead(Words words) {
    return Lead.builder()
        .id(LeadId.of("x"))
        .receivedAt(Instant.EPOCH)
        .origin(Origin.of(Channel.UNKNOWN, Initiative.UNKNOWN))
        .words(words)
        .build();
  }
}
