package org.leadroad.examples.fuzz;

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
final class AdfFuzz implements Target {

  private static final Adf STANDARD = Adf.standard();
  private static final Adf TIGHT =
      Adf.standard()
          .limitedTo(
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

  @Override
  public List<Intake> read(byte[] input) {
    return Target.inTurn(input, STANDARD::read, TIGHT::read);
  }

  @Override
  public void check(byte[] input, List<Intake> intakes) {
    Intake usual = intakes.get(0);
    switch (Target.turn(input, 3)) {
      case 0 -> IntakeLaws.requireSameBesideFallback(usual, intakes.get(1));
      case 1 -> IntakeLaws.requireOnlyLimited(usual, intakes.get(1));
      default ->
          PlainXml.prospects(input).ifPresent(expected -> requireByContract(expected, usual));
    }
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
