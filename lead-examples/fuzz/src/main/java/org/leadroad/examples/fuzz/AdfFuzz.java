package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Words;

/**
 * ADF documents. Beside what holds for all: what the parser of the JDK accepts without any help is
 * read by the contract, prospect by prospect and word by word; a charset to fall back to changes
 * nothing about a document that needs none.
 */
public final class AdfFuzz implements Target {

  private static final Target TARGET = new AdfFuzz();
  private static final Adf STANDARD = Adf.standard();
  private static final Adf TIGHT =
      Adf.limitedTo(
          Limits.builder()
              .maxBytes(1_500)
              .maxFieldLength(24)
              .maxNameLength(14)
              .maxDepth(5)
              .maxElements(20)
              .maxAttributes(2)
              .build());

  /** What stands in the way of a document that is well-formed. */
  private static final Set<ProblemCode> REFUSING =
      Set.of(
          ProblemCode.EMPTY,
          ProblemCode.XML_DOCTYPE,
          ProblemCode.NOT_ADF,
          ProblemCode.NO_PROSPECT,
          ProblemCode.LIMIT_BYTES,
          ProblemCode.LIMIT_DEPTH,
          ProblemCode.LIMIT_ELEMENTS,
          ProblemCode.LIMIT_ATTRIBUTES,
          ProblemCode.LIMIT_FIELD,
          ProblemCode.LIMIT_NAME);

  AdfFuzz() {}

  /**
   * One run of the fuzzer.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    IntakeLaws.hold(TARGET, input);
  }

  @Override
  public List<Intake> read(byte[] input) {
    return List.of(
        STANDARD.read(input, Deliveries.plain()),
        STANDARD.read(input, Deliveries.told(ISO_8859_1)),
        TIGHT.read(input, Deliveries.plain()));
  }

  @Override
  public void check(byte[] input, List<Intake> intakes) {
    Intake usual = intakes.get(0);
    if (!usual.receipts().isEmpty()) {
      IntakeLaws.same(
          "the words beside a fallback",
          IntakeLaws.words(usual.leads()),
          IntakeLaws.words(intakes.get(1).leads()));
    }
    IntakeLaws.requireOnlyLimited(usual, intakes.get(2));
    PlainXml.prospects(input).ifPresent(expected -> requireByContract(expected, usual));
  }

  @Override
  public boolean fitsAdf() {
    return true;
  }

  private static void requireByContract(List<Words> expected, Intake intake) {
    if (!intake.receipts().isEmpty()) {
      IntakeLaws.same(
          "the prospects", expected.size(), intake.receipts().size() + intake.problems().size());
    }
    for (Receipt receipt : intake.receipts()) {
      IntakeLaws.same(
          "the words of a sound document",
          Optional.of(expected.get(receipt.index()).list()),
          Optional.of(receipt.lead().words().list()));
      IntakeLaws.require(
          receipt.notes().stream().noneMatch(note -> note.code() == ProblemCode.MARKUP_ESCAPED),
          () -> "a sound document was repaired");
    }
    intake
        .problems()
        .forEach(
            problem ->
                IntakeLaws.require(
                    REFUSING.contains(problem.code()),
                    () -> "a sound document was refused as " + problem.message()));
  }
}
