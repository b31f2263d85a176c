package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadroad.lifecycle.Rank;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Sources;

/**
 * What a book tells beside the list: what is to be done by when, how many got how far, and what
 * each source brought for its cost.
 */
record Ahead(List<Line> agenda, Funnel funnel, Sources sources) {

  /** Of one lead: everybody has a line, who waits too long comes first. */
  record Line(
      boolean overdue,
      Optional<Cycle> first,
      Rank rank,
      String called,
      String next,
      Optional<Duration> neverContacted,
      String csv)
      implements Comparable<Line> {

    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::overdue)
            .reversed()
            .thenComparing(line -> line.first().isEmpty())
            .thenComparing(Line::rank);

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  Ahead {
    agenda = agenda.stream().sorted().toList();
  }

  /** With nobody of ours ever in touch. */
  long neverContacted() {
    return agenda.stream().filter(line -> line.neverContacted().isPresent()).count();
  }

  long overdue() {
    return agenda.stream().filter(Line::overdue).count();
  }

  /** Writes {@code agenda.csv} and {@code sources.csv}. */
  void write(Path out) throws IOException {
    try (Writer csv = Files.newBufferedWriter(out.resolve("agenda.csv"), StandardCharsets.UTF_8)) {
      csv.append(Tables.agendaHeader());
      int place = 0;
      for (Line line : agenda) {
        csv.append(Integer.toString(++place)).append(line.csv());
      }
    }
    try (Writer csv = Files.newBufferedWriter(out.resolve("sources.csv"), StandardCharsets.UTF_8)) {
      Tables.write(sources, csv);
    }
  }
}
