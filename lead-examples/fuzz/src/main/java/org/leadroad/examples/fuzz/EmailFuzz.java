package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import org.leadroad.core.formats.Email;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;

/**
 * E-mail messages. Beside what holds for all: a message of one plain part in ASCII is read line by
 * line as it stands.
 */
final class EmailFuzz implements Target {

  private static final Email STANDARD = Email.standard();
  private static final Email TIGHT =
      Email.standard()
          .limitedTo(
              Limits.builder()
                  .maxBytes(1_500)
                  .maxFieldLength(80)
                  .maxDepth(3)
                  .maxFields(3)
                  .maxElements(20)
                  .build());

  @Override
  public List<Intake> read(byte[] input) {
    return Target.inTurn(input, STANDARD::read, TIGHT::read);
  }

  @Override
  public void check(byte[] input, List<Intake> intakes) {
    Intake usual = intakes.get(0);
    int turn = Target.turn(input, 3);
    // A document that is too much for the limits leaves the message that brought it.
    if (turn == 0 || new String(input, ISO_8859_1).toLowerCase(Locale.ROOT).contains("adf")) {
      return;
    }
    if (turn == 1) {
      IntakeLaws.requireSameWords(usual, intakes.get(1));
      IntakeLaws.requireLimitsOnly(usual, intakes.get(1));
    } else if (!usual.receipts().isEmpty()) {
      PlainMail.words(input)
          .ifPresent(
              plain ->
                  IntakeLaws.same(
                      "the words of a plain message",
                      plain.list(),
                      usual.leads().get(0).words().list()));
    }
  }
}
