package org.leadroad.examples.fuzz;

import java.util.Arrays;
import java.util.List;
import org.leadroad.core.intake.Intake;

/**
 * One intake as the fuzzer sees it: any bytes in, leads or problems out.
 *
 * <p>A further format is a class of this type that {@link Fuzz} knows, and a folder of its name
 * beside those in {@code src/test/resources/corpus}.
 */
interface Target {

  /**
   * Takes the input in, in the usual way first. With other limits, charsets and the like it may be
   * taken in by {@linkplain #turn turns}, so that one run stays short.
   */
  List<Intake> read(byte[] input);

  /**
   * {@return which of some ways it is this input's turn to go, always the same one}
   *
   * @param input any bytes
   * @param ways how many there are
   */
  static int turn(byte[] input, int ways) {
    return Math.floorMod(Arrays.hashCode(input), ways);
  }

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
