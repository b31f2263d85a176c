package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.words.LeadId;

/** Reads every file below a folder, whatever its name, in the order of the names. */
final class Inbox {

  /** What came of one file; the name is relative to the inbox, with forward slashes. */
  record Opened(String file, Intake intake) {}

  private final Path folder;
  private final Instant receivedAt;
  private final Optional<Charset> charset;
  private final Limits limits = Limits.standard();
  private final Adf adf = Adf.limitedTo(limits);
  private final WebForm form = WebForm.limitedTo(limits);

  Inbox(Path folder, Instant receivedAt, Optional<Charset> charset) {
    this.folder = folder;
    this.receivedAt = receivedAt;
    this.charset = charset;
  }

  List<Opened> open() throws IOException {
    List<Opened> opened = new ArrayList<>();
    for (Path path : files()) {
      String file = name(path);
      opened.add(new Opened(file, read(file, path)));
    }
    return opened;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .collect(Collectors.toMap(this::name, path -> path))
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue)
          .toList();
    }
  }

  private String name(Path path) {
    return StreamSupport.stream(folder.relativize(path).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private Intake read(String file, Path path) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(limits.maxBytes() + 1);
    }
    if (bytes.length > limits.maxBytes()) {
      return Intake.refused(
          Problem.limit(ProblemCode.LIMIT_BYTES, Place.whole(), bytes.length, limits.maxBytes()));
    }
    return switch (Format.of(bytes)) {
      case EMPTY -> Intake.refused(Problem.of(ProblemCode.EMPTY, Place.whole()));
      case MARKUP -> adf.read(bytes, delivery(file, 0).build());
      case JSON -> forms(file, bytes);
      case OTHER -> Intake.refused(Problem.of(ProblemCode.NOT_READABLE, Place.whole()));
    };
  }

  private Intake forms(String file, byte[] bytes) {
    @Nullable Object json;
    try {
      json = Json.read(bytes);
    } catch (Json.Malformed malformed) {
      return Intake.refused(
          Problem.of(ProblemCode.NOT_READABLE, Place.at(malformed.line, malformed.column)));
    }
    List<?> maps = json instanceof List<?> list ? list : List.of(json == null ? "" : json);
    List<Receipt> receipts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int index = 0; index < maps.size(); index++) {
      if (maps.get(index) instanceof Map<?, ?> fields && isForm(fields)) {
        Map<String, ?> named = named(fields);
        Intake one = form.read(named, Channels.tell(named, delivery(file, index)).build());
        for (Receipt receipt : one.receipts()) {
          receipts.add(new Receipt(receipt.lead(), index, receipt.resend(), receipt.notes()));
        }
        for (Problem problem : one.problems()) {
          problems.add(problem.inLead(index));
        }
      } else {
        Problem deep = Problem.of(ProblemCode.NOT_READABLE, Place.whole());
        problems.add(json instanceof List ? deep.inLead(index) : deep);
      }
    }
    return receipts.isEmpty() && problems.isEmpty()
        ? Intake.refused(Problem.of(ProblemCode.EMPTY, Place.whole()))
        : new Intake(receipts, problems);
  }

  /** A form is one level deep; anything deeper is somebody's webhook. */
  private static boolean isForm(Map<?, ?> fields) {
    return fields.values().stream()
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
        .noneMatch(value -> value instanceof Map || value instanceof List);
  }

  private static Map<String, ?> named(Map<?, ?> fields) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    fields.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }

  /**
   * Ids come from the file's name and the place in it, so that the order of the files changes
   * nothing.
   */
  private Delivery.Builder delivery(String file, int first) {
    Delivery.Builder delivery =
        Delivery.builder().receivedAt(receivedAt).ids(index -> leadId(file, first + index));
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
