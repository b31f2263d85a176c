package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leadroad.core.Lead;

/** Documents of real senders, where {@code -Dleadroad.data} says where they are. */
class AdfRealDataTest {

  @TestFactory
  Stream<DynamicTest> everyDocumentGivesALeadOrAProblem() throws IOException {
    String data = System.getProperty("leadroad.data", "");
    Path folder = Path.of(data, "adf", "docs");
    assumeTrue(
        !data.isBlank() && Files.isDirectory(folder),
        "skipped: set -Dleadroad.data to the folder of real material");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      assertFalse(sorted.isEmpty(), "no documents");
      return sorted.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    Intake intake = read(Files.readAllBytes(file));
    assertFalse(intake.receipts().isEmpty() && intake.problems().isEmpty());
    if (!intake.leads().isEmpty()) {
      Intake again = read(ADF.write(intake.leads()));
      assertEquals(words(intake), words(again));
    }
  }

  private static List<?> words(Intake intake) {
    return intake.leads().stream().map(Lead::words).toList();
  }
}
