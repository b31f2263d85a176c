package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.delivery;
import static org.leadroad.core.intake.AdfSamples.read;
import static org.leadroad.core.intake.AdfSamples.receipt;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.leadroad.core.intake.AdfTrees.Tree;

/** Laws of the intake: words, re-reading, never an exception, never a value in a message. */
class AdfLawsTest {

  private static final String CANARY = "canary";

  /** Every value is a canary. */
  private static final List<String> SEEDS =
      List.of(
          AdfSamples.GIULIA.replaceAll("(?<=>)[^<>\\s][^<>]*(?=<)|(?<==\")[^\"]+(?=\")", CANARY),
          "<?ADF VERSION \"1.0\"?><?XML VERSION \"1.0\"?><adf><prospect><a b='canary&amp;'>canary &nbsp;&#233;<br>canary</a><![CDATA[canary]]></prospect></adf>",
          "<!DOCTYPE adf>\n<adf><!-- canary -- canary --><prospect status='resend'><id source='canary' sequence='1'>canary</id><p>canary<img src=canary></prospect><prospect><x:y z='canary'/></prospect></adf>",
          "\uFEFFcanary <canary@example.com><adf><prospect>canary & canary ]]> &#xD83D;&#xDE00; \u0001\uFDD1</prospect></adf>");

  private static final List<String> SPLINTERS =
      List.of(
          "<",
          ">",
          "</",
          "/>",
          "&",
          ";",
          "&#",
          "&#x",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "--",
          "<?",
          "?>",
          "<?xml ",
          "<?adf ",
          "<!DOCTYPE ",
          "\"",
          "'",
          "=",
          "<br>",
          "<a ",
          "</a>",
          "<adf>",
          "</adf>",
          "<prospect>",
          "</prospect>",
          " ",
          "\u0000",
          "\uFFFF",
          "\uFEFF");

  @Property(edgeCases = EdgeCasesMode.NONE)
  void wordsComeBackUnchanged(@ForAll("sound") Tree tree) {
    byte[] document = ("<adf>" + tree.xml() + "</adf>").getBytes(UTF_8);
    Receipt receipt = receipt(read(document));
    assertEquals(tree.words(), receipt.lead().words());
    assertArrayEquals(document, receipt.lead().original().orElseThrow().bytes());
    assertFalse(
        receipt.notes().stream().anyMatch(note -> note.code() == ProblemCode.MARKUP_ESCAPED),
        "a well-formed document was repaired");
  }

  @Property
  void neverThrowsAndReadsTwiceTheSame(@ForAll("documents") byte[] document) {
    Delivery delivery = delivery().charset(ISO_8859_1).build();
    Intake intake = ADF.read(document, delivery);
    assertEquals(intake, ADF.read(document, delivery));
    for (Receipt receipt : intake.receipts()) {
      assertArrayEquals(document, receipt.lead().original().orElseThrow().bytes());
      receipt.notes().forEach(AdfLawsTest::saysNothing);
    }
    intake.problems().forEach(AdfLawsTest::saysNothing);
  }

  private static void saysNothing(Problem problem) {
    assertFalse(problem.message().contains(CANARY), "a message echoes a value");
  }

  @Property
  void whatIsReadCanBeWritten(@ForAll("documents") byte[] document) {
    Intake intake = ADF.read(document, delivery().charset(ISO_8859_1).build());
    if (!intake.leads().isEmpty()) {
      Intake again = read(ADF.write(intake.leads()));
      assertEquals(
          intake.leads().stream().map(lead -> lead.words()).toList(),
          again.leads().stream().map(lead -> lead.words()).toList());
    }
  }

  @Provide
  Arbitrary<Tree> sound() {
    return AdfTrees.prospects(AdfTrees.sound());
  }

  @Provide
  Arbitrary<byte[]> documents() {
    Arbitrary<byte[]> mutated =
        Combinators.combine(
                Arbitraries.of(SEEDS), Arbitraries.randoms(), Arbitraries.integers().between(0, 6))
            .as(AdfLawsTest::mutated);
    Arbitrary<byte[]> heaped =
        Arbitraries.of(SPLINTERS)
            .list()
            .ofMaxSize(40)
            .map(
                list ->
                    ("<adf><prospect>" + String.join("", list) + "</prospect></adf>")
                        .getBytes(UTF_8));
    return Arbitraries.frequencyOf(
        Tuple.of(4, mutated),
        Tuple.of(1, heaped),
        Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(60)));
  }

  private static byte[] mutated(String seed, Random random, int times) {
    String text = new String(seed.getBytes(UTF_8), ISO_8859_1);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(8));
      String by =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> String.valueOf((char) random.nextInt(256));
            case 2 ->
                new String(
                    SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(UTF_8), ISO_8859_1);
            default -> text.substring(at, end).repeat(2);
          };
      text = text.substring(0, at) + by + text.substring(random.nextBoolean() ? at : end);
    }
    return text.getBytes(ISO_8859_1);
  }
}
