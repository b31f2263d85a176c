package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadroad.core.formats.Email;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.words.Words;

/**
 * E-mail messages. Beside what holds for all: a message of one plain part in ASCII is read line by
 * line as it stands.
 */
public final class EmailFuzz implements Target {

  private static final Target TARGET = new EmailFuzz();
  private static final Email STANDARD = Email.standard();
  private static final Email TIGHT =
      Email.limitedTo(
          Limits.builder()
              .maxBytes(1_500)
              .maxFieldLength(80)
              .maxDepth(3)
              .maxFields(3)
              .maxElements(20)
              .build());

  EmailFuzz() {}

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
    // A document that is too much for the limits leaves the message that brought it.
    if (!new String(input, ISO_8859_1).toLowerCase(Locale.ROOT).contains("adf")) {
      IntakeLaws.requireSameWords(usual, intakes.get(2));
      IntakeLaws.requireLimitsOnly(usual, intakes.get(2));
      Optional<Words> plain = PlainMail.words(input);
      if (plain.isPresent() && !usual.receipts().isEmpty()) {
        IntakeLaws.same(
            "the words of a plain message",
            Optional.of(plain.get().list()),
            Optional.of(usual.leads().get(0).words().list()));
      }
    }
  }
}
