package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.leadroad.core.intake.Delivery;
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

  /**
   * Takes the input in as usual, and with a charset to fall back to or with tight limits, when it
   * is its turn of three: 0, 1 and neither.
   */
  static List<Intake> inTurn(
      byte[] input,
      BiFunction<byte[], Delivery, Intake> standard,
      BiFunction<byte[], Delivery, Intake> tight) {
    Intake usual = standard.apply(input, Deliveries.plain());
    return switch (turn(input, 3)) {
      case 0 -> List.of(usual, standard.apply(input, Deliveries.told(ISO_8859_1)));
      case 1 -> List.of(usual, tight.apply(input, Deliveries.plain()));
      default -> List.of(usual);
    };
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
