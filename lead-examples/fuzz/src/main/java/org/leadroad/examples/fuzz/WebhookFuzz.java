package org.leadroad.examples.fuzz;

import java.util.List;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;

/**
 * JSON as platforms send it. Beside what holds for all: no word that the document does not hold,
 * and none of its texts, numbers and flags is lost; a charset to fall back to changes nothing about
 * a document that needs none.
 */
final class WebhookFuzz implements Target {

  private static final Webhook STANDARD = Webhook.standard();
  private static final Webhook TIGHT =
      Webhook.standard()
          .limitedTo(
              Limits.builder()
                  .maxBytes(600)
                  .maxFieldLength(24)
                  .maxNameLength(20)
                  .maxDepth(5)
                  .maxElements(16)
                  .build());

  @Override
  public List<Intake> read(byte[] input) {
    return Target.inTurn(input, STANDARD::read, TIGHT::read);
  }

  /** A line of its own is kept as the original of its leads. */
  @Override
  public boolean isOriginal(byte[] input, byte[] kept) {
    return IntakeLaws.isWithin(input, kept);
  }

  @Override
  public void check(byte[] input, List<Intake> intakes) {
    Intake usual = intakes.get(0);
    switch (Target.turn(input, 3)) {
      case 0 -> IntakeLaws.requireSameBesideFallback(usual, intakes.get(1));
      case 1 -> {
        IntakeLaws.requireSameWords(usual, intakes.get(1));
        IntakeLaws.requireLimitsOnly(usual, intakes.get(1));
      }
      default -> PlainJson.read(input).ifPresent(json -> json.requireKept(usual));
    }
  }
}
