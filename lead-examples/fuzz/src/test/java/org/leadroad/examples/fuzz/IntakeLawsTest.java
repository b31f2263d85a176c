package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** Each law finds the fault that it is there for. */
class IntakeLawsTest {

  private static final String ENQUIRY =
      "<adf><prospect><name>Anna Lorentzen</name><phone>3475550123</phone></prospect>"
          + "<prospect><name>Ugo</name></prospect></adf>";

  private static final byte[] DOCUMENT = ENQUIRY.getBytes(UTF_8);

  @Test
  void soundIntakeIsNoFinding() {
    IntakeLaws.hold(IntakeLawsTest::read, DOCUMENT);
  }

  static Stream<Arguments> faults() {
    AtomicInteger calls = new AtomicInteger();
    return Stream.of(
        fault(
            "throws",
            "out of bounds",
            input -> {
              throw new IllegalStateException("out of bounds");
            }),
        fault(
            "changes the input",
            "must not be changed",
            input -> {
              List<Intake> intakes = read(input);
              input[0] = 'x';
              return intakes;
            }),
        fault(
            "is not the same twice",
            "taken in twice",
            input ->
                List.of(
                    Intake.refused(
                        Problem.limit(
                            ProblemCode.LIMIT_BYTES, Place.whole(), calls.incrementAndGet(), 0)))),
        fault(
            "drops a lead",
            "leads and those refused",
            input -> List.of(Intake.of(read(input).get(0).receipts().subList(1, 2), List.of()))),
        fault(
            "turns the leads around",
            "order of the document",
            input -> {
              List<Receipt> receipts = read(input).get(0).receipts();
              return List.of(Intake.of(List.of(receipts.get(1), receipts.get(0)), List.of()));
            }),
        fault(
            "refuses a lead that is there",
            "is there and refused",
            input ->
                List.of(
                    Intake.of(
                        read(input).get(0).receipts(),
                        List.of(Problem.of(ProblemCode.LIMIT_FIELD, Place.whole()).inLead(1))))),
        fault(
            "keeps other bytes",
            "bytes must be kept",
            input -> read((ENQUIRY + " ").getBytes(UTF_8))),
        fault(
            "echoes a value in a problem",
            "must not be shown",
            input ->
                List.of(
                    Intake.refused(
                        Problem.of(ProblemCode.NOT_READABLE, Place.whole(), text(input, 21, 35))))),
        fault(
            "echoes digits in a place",
            "must not be shown",
            input ->
                List.of(
                    Intake.refused(
                        Problem.of(ProblemCode.NOT_READABLE, Place.field(text(input, 49, 59)))))));
  }

  private static Arguments fault(String name, String message, Target target) {
    return Arguments.of(name, message, target);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void faultIsFound(String name, String message, Target target) {
    Throwable finding =
        assertThrows(Throwable.class, () -> IntakeLaws.hold(target, DOCUMENT.clone()));
    assertTrue(String.valueOf(finding.getMessage()).contains(message), finding::toString);
  }

  @Test
  void wordThatCannotBeWrittenIsAFindingForAdfOnly() {
    Target form =
        input ->
            List.of(Intake.of(List.of(Receipt.of(lead(Words.of("no path", "x")), 0)), List.of()));
    IntakeLaws.hold(form, DOCUMENT);
    Target adf =
        new Target() {
          @Override
          public List<Intake> read(byte[] input) {
            return form.read(input);
          }

          @Override
          public boolean fitsAdf() {
            return true;
          }
        };
    assertThrows(AssertionError.class, () -> IntakeLaws.hold(adf, DOCUMENT));
  }

  @Test
  void inputThatTakesTooLongIsAFinding() {
    AssertionError finding =
        assertThrows(
            AssertionError.class,
            () ->
                IntakeLaws.hold(
                    IntakeLawsTest::read, DOCUMENT, EnumSet.noneOf(IntakeLaws.Law.class), 0));
    assertTrue(String.valueOf(finding.getMessage()).contains("one second"), finding::toString);
  }

  @Test
  void lowerLimitsMayOnlyRefuseByALimit() {
    Intake usual = read(DOCUMENT).get(0);
    Intake tight =
        Adf.standard()
            .limitedTo(Limits.builder().maxFieldLength(5).build())
            .read(DOCUMENT, Deliveries.plain());
    IntakeLaws.requireOnlyLimited(usual, tight);
    Intake other = Intake.refused(Problem.of(ProblemCode.XML_MALFORMED, Place.whole()));
    assertThrows(AssertionError.class, () -> IntakeLaws.requireOnlyLimited(usual, other));
    assertThrows(AssertionError.class, () -> IntakeLaws.requireOnlyLimited(other, tight));
  }

  private static List<Intake> read(byte[] input) {
    return List.of(Adf.standard().read(input, Deliveries.plain()));
  }

  private static String text(byte[] input, int from, int to) {
    return new String(input, from, to - from, UTF_8);
  }

  private static Lead lead(Words words) {
    return Lead.builder()
        .id(Deliveries.id(0))
        .receivedAt(Deliveries.NOW)
        .origin(Origin.of(Channel.UNKNOWN, Initiative.UNKNOWN))
        .words(words)
        .build();
  }
}
