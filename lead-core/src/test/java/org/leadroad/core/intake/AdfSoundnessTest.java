package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.intake.AdfSamples.prospect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.AdfTrees.Tree;
import org.leadroad.core.intake.XmlDecoder.Decoded;
import org.leadroad.core.intake.XmlRepair.Repaired;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** A document that is read without a repair would have been read the same after one. */
class AdfSoundnessTest {

  private static final Limits LIMITS = Limits.standard();
  private static final AdfParser PARSER = new AdfParser(LIMITS);

  /** Well-formed pieces and broken ones, of which a repair would note or change many. */
  private static final List<String> PIECES =
      List.of(
          "<name part='first'>Giulia</name>",
          "<phone>1</phone>",
          "<p>a<br/>b</p>",
          "<x:y z:w='&lt;&#39;&#xE8;'/>",
          "caff\u00E8 & cornetto",
          "caff\u00E8 \u20AC 1",
          "&amp;",
          "&eacute;",
          "&#128;",
          "&#x202E;",
          "\u007F",
          "\u0085",
          "\u202E",
          "\uFDD0",
          "\uFFFD",
          "\u0001",
          "<caff\u00E8/>",
          "<a\u00B7/>",
          "<a b\u0300='1'/>",
          "<!-- x > & -->",
          "<!-- -- -->",
          "<?x?>",
          "<?x y?>",
          "<?x a>b?>",
          "<?x\u00B7 y?>",
          "<?adf a><b/><?x?>",
          "<![CDATA[a & <b>]]>",
          "<br>",
          "<",
          "</prospect><prospect>",
          "</prospect><other a='\u009F'>\u2066</other><prospect>",
          "<q " + "n".repeat(256) + "='1'/>",
          "<q a:" + "n".repeat(255) + "='1'/>",
          "<" + "n".repeat(257) + "/>",
          "<a>".repeat(31) + "</a>".repeat(31),
          "<a/>".repeat(LIMITS.maxElements()),
          "w".repeat(LIMITS.maxFieldLength() + 1));

  private static final List<String> PROLOGS =
      List.of(
          "",
          "",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?adf version=\"1.0\"?>\n",
          "<?xml version='1.1'?>",
          "<?xml version='1.0' encoding='%'?>",
          "<?adf version=\"1.0\"?><?xml version=\"1.0\"?>",
          "<?ADF VERSION \"1.0\">",
          "<?adf a><adf><prospect/></adf><?b?>",
          "<!DOCTYPE adf>",
          "<!DOCTYPE adf [<!ENTITY eacute 'x'>]>",
          "\uFEFF",
          "<!-- x -->",
          "words");

  @Property
  void soundTreesReadTheSameAfterTheRepair(@ForAll("trees") Tree tree) throws Refused {
    readsTheSame("<adf>" + tree.xml() + "</adf>");
  }

  @Property
  void soundDocumentsReadTheSameAfterTheRepair(@ForAll("documents") String document)
      throws Refused {
    readsTheSame(document);
  }

  /** A parser reads one document after another, and nothing of the one before is left in it. */
  @Property
  void whatWasReadBeforeDoesNotCount(
      @ForAll("documents") String before, @ForAll("documents") String document) {
    Delivery delivery = AdfSamples.delivery().build();
    Adf used = Adf.standard();
    used.read(before.getBytes(UTF_8), delivery);
    assertEquals(
        Adf.standard().read(document.getBytes(UTF_8), delivery),
        used.read(document.getBytes(UTF_8), delivery));
  }

  private static void readsTheSame(String document) throws Refused {
    Decoded decoded = XmlDecoder.decode(document.getBytes(UTF_8), Optional.empty());
    Optional<List<AdfProspect>> sound = PARSER.parseSound(decoded);
    if (sound.isPresent()) {
      Repaired repaired = XmlRepair.repair(decoded.text(), LIMITS);
      AdfNotes notes = new AdfNotes(repaired);
      List<AdfProspect> after = PARSER.parse(repaired, notes);
      assertEquals(words(after), words(sound.get()));
      assertEquals(about(after), about(sound.get()));
      assertTrue(after.stream().allMatch(prospect -> prospect.excess().isEmpty()));
      assertEquals(List.of(), notes.before(Integer.MAX_VALUE));
    }
  }

  private static List<Words> words(List<AdfProspect> prospects) {
    return prospects.stream().map(AdfProspect::words).toList();
  }

  private static List<List<Word>> about(List<AdfProspect> prospects) {
    return prospects.stream().map(AdfProspect::about).toList();
  }

  /** Otherwise the laws above would hold of nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        AdfSamples.GIULIA,
        "<ADF><PROSPECT/></ADF>",
        "\uFEFF<adf><prospect>x</prospect></adf>",
        "<?xml version='1.0'?><?adf x?><!-- x --><a:adf><a:prospect b='caff\u00E8 &#233; &amp;'/>"
            + "<prospect><![CDATA[a <b> b]]></prospect></a:adf> <!-- x --><?x?>"
      })
  void usualDocumentsAreReadAsTheyCame(String document) throws Refused {
    Decoded decoded = XmlDecoder.decode(document.getBytes(UTF_8), Optional.empty());
    assertTrue(PARSER.parseSound(decoded).isPresent());
  }

  @Provide
  Arbitrary<Tree> trees() {
    return AdfTrees.prospects(AdfTrees.sound());
  }

  @Provide
  Arbitrary<String> documents() {
    return Combinators.combine(
            Arbitraries.of(PROLOGS),
            Arbitraries.of(PIECES).list().ofMaxSize(2),
            Arbitraries.of(PIECES).list().ofMaxSize(2))
        .as(
            (prolog, inProspect, inElement) -> {
              List<String> content = new ArrayList<>(inProspect);
              content.add("<customer a='1'>" + String.join("", inElement) + "</customer>");
              return prolog + prospect(String.join("", content));
            });
  }
}
