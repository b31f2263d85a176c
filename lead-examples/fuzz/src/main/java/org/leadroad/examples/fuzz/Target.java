package org.leadroad.examples.fuzz;

import java.util.Arrays;
import java.util.List;
import org.leadroad.core.intake.Intake;

/**
 * One intake as the fuzzer sees it: any bytes in, leads or problems out.
 *
 * <p>A further format is a public class of this type with a static {@code fuzzerTestOneInput} that
 * calls {@link IntakeLaws#hold}, and a folder of that name beside those in {@code
 * src/test/resources/corpus}; the command and the replay find both by that folder.
 */
interface Target {

  /**
   * Takes the input in, by everything that the format can be told: the usual way first, then with
   * other limits, charsets and the like.
   */
  List<Intake> read(byte[] input);

  /** Fails if what only this format promises does not hold for the intakes of one input. */
  default void check(byte[] input, List<Intake> intakes) {}

  /** {@return whether these bytes are what a lead of this input must keep} */
  default boolean isOriginal(byte[] input, byte[] kept) {
    return Arrays.equals(input, kept);
  }

  /** {@return whether every lead of this intake can be written as ADF} */
  default boolean fitsAdf() {
    return false;
  }
}
