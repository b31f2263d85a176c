package com.example.crm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what was compiled, and what was printed. */
class ReadmeTest {

  private static final Path HERE = Path.of(System.getProperty("basedir", "."));

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "FirstProgram, the way",
    "FirstProgram, the column",
    "FirstProgram, the score",
    "FirstProgram, the draft",
    "FirstProgram, the names",
    "FirstProgram, the list",
    "FirstProgram, the file",
    "RoadProgram, the store",
    "RoadProgram, the agenda",
    "RoadProgram, the gate",
    "RoadProgram, the night",
    "RoadProgram, the figures",
    "RoadProgram, the link",
    "RoadProgram, the party",
    "RoadProgram, the export",
    "RoadProgram, the erasure",
    "TenantCards, the swap",
    "MailReader, a reader"
  })
  void theCodeOfTheReadmeIsTheCodeThatWasCompiled(String type, String part) throws IOException {
    String source =
        Files.readString(HERE.resolve("src/main/java/com/example/crm/" + type + ".java"));
    int begin = source.indexOf('\n', source.indexOf("// " + part + ": begin")) + 1;
    int end = source.lastIndexOf('\n', source.indexOf("// " + part + ": end")) + 1;
    String snippet = source.substring(begin, end).stripTrailing().stripIndent();
    assertTrue(readme().contains(snippet), "the README must show:\n" + snippet);
  }

  @Test
  void theOutputOfTheReadmeIsTheOutputOfTheProgram() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      FirstProgram.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    String output = printed.toString(StandardCharsets.UTF_8);
    for (String line : output.lines().toList()) {
      assertTrue(readme().contains(line + "\n"), "the README must show: " + line);
    }
    assertTrue(output.startsWith("LEAD, then CUSTOMER"), output);
  }

  private static String readme() throws IOException {
    return Files.readString(HERE.resolve("../../../README.md"));
  }
}
