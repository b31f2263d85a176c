package org.leadroad.examples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The main job on a folder, and what it wrote. */
record Desk(Path out) {

  static final Path HERE = Path.of(System.getProperty("basedir", "."));
  static final Path INBOX = HERE.resolve("inbox");
  static final Instant NOW = Instant.parse("2026-03-31T18:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  int run(Path inbox, String... more) {
    return DealerDesk.run(
        CLOCK,
        Stream.concat(
                Stream.of(
                    inbox.toString(),
                    "--out",
                    out.toString(),
                    "--region",
                    "IT",
                    "--facts",
                    HERE.resolve("facts.jsonl").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  List<Map<?, ?>> leads() throws IOException, Json.Malformed {
    return lines("leads.jsonl");
  }

  List<Map<?, ?>> problems() throws IOException, Json.Malformed {
    return lines("problems.jsonl");
  }

  /** The lead of a file of one. */
  Map<?, ?> lead(String file) throws IOException, Json.Malformed {
    return leads().stream().filter(lead -> file.equals(lead.get("file"))).findFirst().orElseThrow();
  }

  String page() throws IOException {
    return Files.readString(out.resolve("report.html"));
  }

  private List<Map<?, ?>> lines(String name) throws IOException, Json.Malformed {
    List<Map<?, ?>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve(name))) {
      lines.add((Map<?, ?>) Json.read(line.getBytes(StandardCharsets.UTF_8)));
    }
    return lines;
  }
}
