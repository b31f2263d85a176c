package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
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
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Words;

/** Documents of real senders, where {@code -Dleadroad.data} says where they are. */
class AdfRealDataTest {

  @Test
  void everyDocumentGivesALeadOrAProblemAndEveryLeadCanBeWritten() throws IOException {
    String data = System.getProperty("leadroad.data", "");
    Path folder = Path.of(data, "adf", "docs");
    assumeTrue(
        !data.isBlank() && Files.isDirectory(folder),
        "skipped: set -Dleadroad.data to the folder of real material");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> documents = files.sorted().toList();
      assertFalse(documents.isEmpty(), "no documents");
      for (Path document : documents) {
        assertDoesNotThrow(() -> check(document), document.getFileName()::toString);
      }
    }
  }

  private static void check(Path document) throws IOException {
    Intake intake = read(Files.readAllBytes(document));
    assertFalse(intake.receipts().isEmpty() && intake.problems().isEmpty());
    if (!intake.leads().isEmpty()) {
      assertEquals(words(intake), words(read(ADF.write(intake.leads()))));
    }
  }

  private static List<Words> words(Intake intake) {
    return intake.leads().stream().map(Lead::words).toList();
  }
}
