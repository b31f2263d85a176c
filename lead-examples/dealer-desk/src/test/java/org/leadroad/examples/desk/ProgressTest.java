package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void nothingIsDrawnWhereNobodyWatches() {
    assertEquals("", drawn(false, 1000));
  }

  @Test
  void nothingIsDrawnForShortWork() {
    assertEquals("", drawn(true, 50));
  }

  @Test
  void longWorkIsDrawnOverItselfOnceForEachHundredth() {
    String bar = drawn(true, 10_000);
    assertEquals(101, bar.chars().filter(c -> c == '\r').count());
    assertTrue(
        bar.startsWith("\rreading [.....") && bar.endsWith("#] 100 %" + System.lineSeparator()),
        bar);
  }

  private static String drawn(boolean watched, int all) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Progress progress =
        new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), watched, "reading");
    for (int done = 0; done <= all; done++) {
      progress.show(done, all);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
