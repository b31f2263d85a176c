package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Intake;

/**
 * Lines of JSON that make the most leads and words of a mebibyte: a process with a heap of 32
 * mebibytes, itself and the answer included, reads each.
 */
class SmallHeapTest {

  enum Lines {
    LONG_NAMES(2_500, i -> "{\"" + i + "x".repeat(240) + "\":[1" + ",1".repeat(79) + "]}\n"),
    ONE_LONG_NAME(2_500, i -> "{\"a" + "x".repeat(200) + "\":[1" + ",1".repeat(79) + "]}\n"),
    LONG_ARRAYS(40, i -> "{\"a\":[1" + ",1".repeat(4_990) + "]}\n"),
    EVER_NEW_NAMES(1_500, SmallHeapTest::ofItsOwnNames);

    private final int most;
    private final IntFunction<String> line;

    Lines(int most, IntFunction<String> line) {
      this.most = most;
      this.line = line;
    }

    byte[] document() {
      StringBuilder document = new StringBuilder();
      for (int i = 0; i < most; i++) {
        String next = line.apply(i);
        if (document.length() + next.length() > 1 << 20) {
          break;
        }
        document.append(next);
      }
      return document.toString().getBytes(US_ASCII);
    }
  }

  private static String ofItsOwnNames(int line) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      object.append(i == 0 ? "" : ",").append('"');
      object.append(Integer.toString(100 * line + i, 36)).append("\":1");
    }
    return object.append("}\n").toString();
  }

  @ParameterizedTest
  @EnumSource
  void aSmallProcessReadsThem(Lines lines) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xmx32m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SmallHeapTest.class.getName(),
                    lines.name()))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
  }

  /** Reads the lines of this name, and fails if they give no lead. */
  public static void main(String[] arguments) {
    byte[] document = Lines.valueOf(arguments[0]).document();
    Intake intake = Webhook.standard().read(document, Deliveries.told(US_ASCII));
    System.exit(intake.leads().isEmpty() ? 1 : 0);
  }
}
