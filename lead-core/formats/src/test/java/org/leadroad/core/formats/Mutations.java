package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Documents that were sound before something happened to their bytes. */
final class Mutations {

  private Mutations() {}

  /** Seeds with up to six changes, heaps of splinters, and any bytes at all. */
  static Arbitrary<byte[]> of(List<String> seeds, List<String> splinters) {
    Arbitrary<byte[]> mutated =
        Combinators.combine(
                Arbitraries.of(seeds), Arbitraries.randoms(), Arbitraries.integers().between(0, 6))
            .as((seed, random, times) -> mutated(seed, splinters, random, times));
    Arbitrary<byte[]> heaped =
        Arbitraries.of(splinters)
            .list()
            .ofMaxSize(40)
            .map(list -> String.join("", list).getBytes(UTF_8));
    return Arbitraries.frequencyOf(
        Tuple.of(4, mutated),
        Tuple.of(1, heaped),
        Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(60)));
  }

  private static byte[] mutated(String seed, List<String> splinters, Random random, int times) {
    String text = new String(seed.getBytes(UTF_8), ISO_8859_1);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(8));
      String splinter = splinters.get(random.nextInt(splinters.size()));
      String by =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> String.valueOf((char) random.nextInt(256));
            case 2 -> new String(splinter.getBytes(UTF_8), ISO_8859_1);
            default -> text.substring(at, end).repeat(2);
          };
      text = text.substring(0, at) + by + text.substring(random.nextBoolean() ? at : end);
    }
    return text.getBytes(ISO_8859_1);
  }
}
