package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;

/**
 * JSON as platforms send it. Beside what holds for all: no word that the document does not hold,
 * and none of its texts, numbers and flags is lost; a charset to fall back to changes nothing about
 * a document that needs none.
 */
public final class WebhookFuzz implements Target {

  private static final Target TARGET = new WebhookFuzz();
  private static final Webhook STANDARD = Webhook.standard();
  private static final Webhook TIGHT =
      Webhook.limitedTo(
          Limits.builder()
              .maxBytes(600)
              .maxFieldLength(24)
              .maxNameLength(20)
              .maxDepth(5)
              .maxElements(16)
              .build());

  WebhookFuzz() {}

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

  /** A line of its own is kept as the original of its leads. */
  @Override
  public boolean isOriginal(byte[] input, byte[] kept) {
    return IntakeLaws.isWithin(input, kept);
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
    IntakeLaws.requireSameWords(usual, intakes.get(2));
    IntakeLaws.requireLimitsOnly(usual, intakes.get(2));
    PlainJson.read(input).ifPresent(json -> json.requireKept(usual));
  }
}
