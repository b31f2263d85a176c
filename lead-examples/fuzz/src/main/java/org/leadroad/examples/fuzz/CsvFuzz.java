package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;

/**
 * Lists. Beside what holds for all: row by row gives what the whole gives, and what the bare parser
 * accepts is read cell by cell as the parser has it.
 */
final class CsvFuzz implements Target {

  private static final Csv STANDARD = Csv.standard();
  private static final Csv SEPARATED = Csv.standard().separatedBy(PlainCsv.SEPARATOR);
  private static final Csv TIGHT =
      Csv.standard()
          .limitedTo(
              Limits.builder()
                  .maxBytes(400)
                  .maxFieldLength(24)
                  .maxNameLength(14)
                  .maxColumns(5)
                  .maxElements(4)
                  .build());

  @Override
  public List<Intake> read(byte[] input) {
    return switch (Target.turn(input, 4)) {
      case 0 -> List.of(STANDARD.read(input, Deliveries.plain()));
      case 1 -> List.of(STANDARD.read(input, Deliveries.told(ISO_8859_1)));
      case 2 -> List.of(SEPARATED.read(input, Deliveries.plain()));
      default ->
          List.of(STANDARD.read(input, Deliveries.plain()), TIGHT.read(input, Deliveries.plain()));
    };
  }

  /** A row is the original of its lead. */
  @Override
  public boolean isOriginal(byte[] input, byte[] kept) {
    return IntakeLaws.isWithin(input, kept);
  }

  @Override
  public void check(byte[] input, List<Intake> intakes) {
    Intake usual = intakes.get(0);
    switch (Target.turn(input, 4)) {
      case 0 -> requireSameRowByRow(input, usual, Deliveries.plain());
      case 1 -> requireSameRowByRow(input, usual, Deliveries.told(ISO_8859_1));
      case 2 -> PlainCsv.rows(input).ifPresent(rows -> PlainCsv.requireSame(rows, usual));
      default -> requireOnlyLimited(usual, intakes.get(1));
    }
  }

  private static void requireOnlyLimited(Intake usual, Intake tight) {
    IntakeLaws.requireSameWords(usual, tight);
    // A cell of many lines that is too long has lost its quote, and nothing after it is read.
    if (tight.problems().stream().noneMatch(it -> it.code() == ProblemCode.CSV_OPEN_QUOTE)) {
      IntakeLaws.requireLimitsOnly(usual, tight);
    }
  }

  private static void requireSameRowByRow(byte[] input, Intake whole, Delivery delivery) {
    List<Receipt> receipts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      STANDARD.readEach(
          new ByteArrayInputStream(input),
          delivery,
          row -> {
            receipts.addAll(row.receipts());
            problems.addAll(row.problems());
          });
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    boolean limited =
        whole.problems().stream().anyMatch(it -> it.code() == ProblemCode.LIMIT_ELEMENTS);
    if (!limited) {
      IntakeLaws.same("row by row", whole, Intake.of(receipts, problems));
    }
  }
}
