package org.leadroad.core.formats;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.leadroad.core.formats.Samples.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.StandardReader;

/** Payloads and exports of real systems, where {@code -Dleadroad.data} says where they are. */
class RealPayloadsTest {

  private static Path folder(String name) {
    String data = System.getProperty("leadroad.data", "");
    Path folder = Path.of(data, name);
    assumeTrue(
        !data.isBlank() && Files.isDirectory(folder),
        "skipped: set -Dleadroad.data to the folder of real material");
    return folder;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void everyPayloadGivesALeadThatIsReadOrIsANotice() throws IOException {
    List<Path> payloads = files(folder("intake-payloads"), ".json");
    assertFalse(payloads.isEmpty(), "no payloads");
    for (Path payload : payloads) {
      String name = payload.getFileName().toString();
      Intake intake = Webhook.standard().read(Files.readAllBytes(payload), delivery().build());
      if (intake.leads().isEmpty()) {
        assertTrue(
            intake.problems().stream()
                .map(Problem::code)
                .allMatch(ProblemCode.FETCH_NEEDED::equals),
            name);
      } else {
        assertTrue(intake.problems().isEmpty(), name);
        intake.leads().forEach(lead -> assertTrue(isUnderstood(lead), name));
      }
    }
  }

  /** Somebody was found, or it was remarked why nobody was. */
  private static boolean isUnderstood(Lead lead) {
    var reading = StandardReader.forRegion("IT").read(lead);
    return !reading.identities().isEmpty()
        || reading.remarks().stream().anyMatch(remark -> remark.code().equals("PLACEHOLDER"));
  }

  @Test
  void everyExportGivesALeadForEachRowOrSaysWhyNot() throws IOException {
    for (Path export : files(folder("intake-payloads"), ".csv")) {
      String name = export.getFileName().toString();
      Intake intake = Csv.standard().read(Files.readAllBytes(export), delivery().build());
      if (intake.leads().isEmpty()) {
        assertTrue(intake.problems().get(0).code() == ProblemCode.NO_ROWS, name);
      } else {
        assertTrue(intake.problems().isEmpty(), name);
      }
    }
  }

  @Test
  void largeTablesAreReadToTheirLastRow() throws IOException {
    for (String folder : List.of("scoring-xeducation", "linkage-splink", "linkage-febrl")) {
      for (Path table : files(folder(folder), ".csv")) {
        int[] seen = new int[2];
        try (InputStream in = Files.newInputStream(table)) {
          Csv.standard()
              .readEach(
                  in,
                  delivery().build(),
                  row -> {
                    seen[0] += row.receipts().size();
                    seen[1] += row.problems().size();
                  });
        }
        assertTrue(seen[0] + seen[1] > 0, table.getFileName()::toString);
        assertTrue(seen[0] > 100 || seen[1] == 1, table.getFileName()::toString);
      }
    }
  }
}
