package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.words.Words;

/** What each format adds to the laws of all. */
class TargetsTest {

  @Test
  void plainXmlFollowsTheContract() {
    String document =
        "<a:adf><a:Prospect s='1'>one<x/><x y=''/><x>&amp;<![CDATA[<]]></x> <p:q r='2'>\\n<z> </z>"
            + "</p:q>two</a:Prospect><other>three</other></a:adf>";
    Words words =
        Words.of(
            "@s", "1", ".", "one", "x", "", "x[2]/@y", "", "x[3]", "&<", "p:q/@r", "2", "p:q/z",
            " ", ".", "two");
    assertEquals(
        Optional.of(List.of(words)),
        PlainXml.prospects(document.replace("\\n", "\n").getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "not closed, <adf><prospect>",
    "document type, <!DOCTYPE adf><adf><prospect/></adf>",
    "later XML, <?xml version='1.1'?><adf><prospect/></adf>",
    "bare ampersand, <adf><prospect>&</prospect></adf>"
  })
  void plainXmlSaysNothingOf(String name, String document) {
    assertEquals(Optional.empty(), PlainXml.prospects(document.replace("''", "'").getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AdfFuzz, <adf><prospect><a>1</a></prospect></adf>, <adf><prospect><a>2</a></prospect></adf>",
    "AdfFuzz, <adf><prospect/></adf>, <adf><prospect>",
    "AdfFuzz, <adf><prospect/></adf>, <adf><prospect/><prospect/></adf>",
    "FormFuzz, a=1, a=2",
    "FormFuzz, a=1, a!",
  })
  void intakeOfOtherWordsIsAFinding(String name, String said, String read) {
    Target target = name.equals("AdfFuzz") ? new AdfFuzz() : new FormFuzz();
    byte[] input = inTurn(said, name.equals("AdfFuzz") ? 2 : Target.turn(said.getBytes(UTF_8), 3));
    target.check(input, target.read(input));
    List<Intake> others = target.read(read.getBytes(UTF_8));
    assertThrows(AssertionError.class, () -> target.check(input, others));
  }

  /** With as many line ends as make it the turn of this way of three. */
  private static byte[] inTurn(String said, int way) {
    byte[] input = said.getBytes(UTF_8);
    return Target.turn(input, 3) == way ? input : inTurn(said + "\n", way);
  }

  @Test
  void notationMakesEverySortOfValue() {
    String form =
        "a=x=y\nb#12\nc#1.50\nd?true\ne!\nf@2026-03-02\ng@x\nh[\n=1\n!\n]\ni{\nj=2\n}\n\\ud800k";
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("a", "x=y");
    expected.put("b", 12L);
    expected.put("c", new BigDecimal("1.50"));
    expected.put("d", true);
    expected.put("e", null);
    expected.put("f", LocalDate.of(2026, 3, 2));
    expected.put("g", 'x');
    expected.put("h", new ArrayList<>(Arrays.asList("1", null)));
    expected.put("i", Map.of("j", "2"));
    expected.put("\ud800k", "");
    assertEquals(expected, FormNotation.fields(form.getBytes(UTF_8)));
  }
}
