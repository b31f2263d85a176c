package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.formats.Email;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;

/** Reads every file below a folder, whatever its name, in the order of the names. */
final class Inbox {

  /**
   * What came of one file, and when its transport says that it arrived; the name is relative to the
   * inbox, with forward slashes.
   */
  record Opened(String file, Optional<Instant> arrivedAt, Intake intake) {}

  /** Whoever is given what came in. */
  interface Taking {
    void take(Opened opened) throws IOException;
  }

  private record Named(String name, Path path) {}

  private final Path folder;
  private final Instant receivedAt;
  private final Optional<Charset> charset;
  private final Limits limits = Limits.standard();
  private final Adf adf = Adf.standard().limitedTo(limits);
  private final JsonFile json = new JsonFile(limits);
  private final Email email = Email.standard().limitedTo(limits);
  private final Csv csv;

  Inbox(Path folder, Instant receivedAt, Optional<Charset> charset, Optional<Character> delimiter) {
    this.folder = folder;
    this.receivedAt = receivedAt;
    this.charset = charset;
    Csv table = Csv.standard().limitedTo(limits);
    this.csv = delimiter.map(table::separatedBy).orElse(table);
  }

  /** One file after the other, so that only one is in memory. */
  void open(Taking taking, Progress progress) throws IOException {
    int done = 0;
    List<Named> files = files();
    for (Named file : files) {
      taking.take(read(file.name(), file.path()));
      progress.show(++done, files.size());
    }
  }

  private List<Named> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> new Named(name(path), path))
          .sorted(Comparator.comparing(Named::name))
          .toList();
    }
  }

  private String name(Path path) {
    return StreamSupport.stream(folder.relativize(path).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private Opened read(String file, Path path) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(limits.maxBytes() + 1);
    }
    if (bytes.length > limits.maxBytes()) {
      return new Opened(
          file,
          Optional.empty(),
          Intake.refused(
              Problem.limit(
                  ProblemCode.LIMIT_BYTES, Place.whole(), bytes.length, limits.maxBytes())));
    }
    Format format = Format.of(bytes);
    Optional<Instant> arrivedAt = format == Format.EMAIL ? arrival(bytes) : Optional.empty();
    return new Opened(file, arrivedAt, read(file, format, bytes, arrivedAt.orElse(receivedAt)));
  }

  private Intake read(String file, Format format, byte[] bytes, Instant at) {
    return switch (format) {
      case EMPTY -> Intake.refused(Problem.of(ProblemCode.EMPTY, Place.whole()));
      case MARKUP -> adf.read(bytes, delivery(file, 0, at).build());
      case JSON -> json.read(bytes, first -> delivery(file, first, at));
      case EMAIL -> email.read(bytes, delivery(file, 0, at).build());
      case TABLE -> csv.read(bytes, delivery(file, 0, at).source(file).build());
      case OTHER -> Intake.refused(Problem.of(ProblemCode.NOT_READABLE, Place.whole()));
    };
  }

  /** A clock that runs ahead of ours is not believed: nobody may miss in the list for it. */
  private Optional<Instant> arrival(byte[] message) {
    return Arrival.of(message).filter(at -> !at.isAfter(receivedAt));
  }

  /**
   * Ids come from the file's name and the place in it, so that the order of the files changes
   * nothing.
   */
  private Delivery.Builder delivery(String file, int first, Instant at) {
    Delivery.Builder delivery =
        Delivery.builder().receivedAt(at).ids(index -> leadId(file, first + index));
    charset.ifPresent(delivery::charset);
    return delivery;
  }

  /**
   * The name with what an id cannot hold percent-encoded; a very long one keeps its beginning and a
   * digest.
   */
  static LeadId leadId(String file, int index) {
    StringBuilder id = new StringBuilder();
    file.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '%') {
                id.append('%').append(Integer.toHexString(c));
              } else {
                id.appendCodePoint(c);
              }
            });
    if (id.length() > 120) {
      id.setLength(100);
      id.append('~').append(UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)));
    }
    return LeadId.of(id + "#" + index);
  }
}
