package org.leadroad.examples.fuzz;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the fuzzer calls: one of the targets, by the name that it was started with. */
public final class Fuzz {

  private static final Map<String, Target> TARGETS =
      Map.of(
          "AdfFuzz", new AdfFuzz(),
          "CsvFuzz", new CsvFuzz(),
          "EmailFuzz", new EmailFuzz(),
          "FormFuzz", new FormFuzz(),
          "WebhookFuzz", new WebhookFuzz());

  private static @Nullable Target target;

  private Fuzz() {}

  /**
   * Called once before all runs.
   *
   * @param names the name of a target
   */
  public static void fuzzerInitialize(String[] names) {
    target = of(names[0]);
  }

  /**
   * One run.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    IntakeLaws.holdInTurn(Objects.requireNonNull(target, "target"), input);
  }

  /** {@return the target of this name, which is that of its folder in the corpus} */
  static Target of(String name) {
    return Objects.requireNonNull(TARGETS.get(name), name);
  }
}
