package org.leadroad.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input that was kept, once more and without the fuzzer: each folder by the target it names.
 */
class CorpusTest {

  static Stream<Arguments> kept() throws IOException, URISyntaxException {
    return list(Path.of(Objects.requireNonNull(CorpusTest.class.getResource("/corpus")).toURI()))
        .flatMap(CorpusTest::list)
        .map(file -> Arguments.of(file.getParent().getFileName() + "/" + file.getFileName(), file));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kept")
  void keptInputHoldsToTheLaws(String name, Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent()).getFileName();
    IntakeLaws.hold(Fuzz.of(folder.toString()), Files.readAllBytes(file));
  }

  @Test
  void thereIsACorpus() throws IOException, URISyntaxException {
    List<Arguments> all = kept().toList();
    assertFalse(all.size() < 50, "the corpus is gone");
  }
}
