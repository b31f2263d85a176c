package org.leadroad.examples.desk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Rank;

/**
 * What there is to write about each lead, in a file that is gone afterwards: the place of a lead is
 * known when the last has come in, and by then nobody has them all in memory.
 */
final class Spool implements Closeable {

  /**
   * One lead: what decides its place, what it is called, which it was the first time if it was sent
   * again, and where its texts are.
   */
  record Kept(
      Rank rank,
      Definition called,
      Optional<LeadId> first,
      long at,
      int line,
      int cells,
      int brief,
      int story) {}

  private static final String NAME = ".leads";
  private static final String ENDING = ".tmp";

  private final Path file;
  private final FileChannel channel;
  private final OutputStream out;
  private final List<Kept> kept = new ArrayList<>();
  private final Map<LeadId, Integer> firsts = new HashMap<>();
  private long end;

  /**
   * Beside what is written from it: it is as personal. What a desk that was killed left is gone.
   */
  Spool(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, NAME + "*" + ENDING)) {
      for (Path old : left) {
        Files.deleteIfExists(old);
      }
    }
    file = Files.createTempFile(folder, NAME, ENDING);
    channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  void keep(
      LeadRow row, Optional<LeadId> first, byte[] line, String cells, String brief, String story)
      throws IOException {
    long at = end;
    kept.add(
        new Kept(
            row.rank(),
            row.definition(),
            first,
            at,
            append(line),
            append(utf8(cells)),
            append(utf8(brief)),
            append(utf8(story))));
  }

  private int append(byte[] text) throws IOException {
    out.write(text);
    end += text.length;
    return text.length;
  }

  /** Everybody, whom to call first on top. */
  List<Kept> inOrder() throws IOException {
    out.flush();
    kept.sort(Comparator.comparing(Kept::rank));
    kept.forEach(lead -> lead.first().ifPresent(first -> firsts.put(first, 0)));
    for (int i = 0; i < kept.size(); i++) {
      int place = i + 1;
      firsts.computeIfPresent(kept.get(i).rank().lead(), (first, none) -> place);
    }
    return kept;
  }

  /** The place of what was sent again with this lead; known in order only. */
  Optional<Integer> first(Kept lead) {
    return lead.first().map(firsts::get);
  }

  byte[] line(Kept lead) throws IOException {
    return read(lead.at(), lead.line());
  }

  /** Without the places, as {@link Sheet} wants it. */
  String cells(Kept lead) throws IOException {
    return text(lead.at() + lead.line(), lead.cells());
  }

  /** An array, with the place of the first at its end. */
  String brief(Kept lead) throws IOException {
    String brief = text(lead.at() + lead.line() + lead.cells(), lead.brief());
    return brief.substring(0, brief.length() - 1) + "," + first(lead).orElse(0) + "]";
  }

  /** With the places in it. */
  String story(Kept lead, int place) throws IOException {
    return text(lead.at() + lead.line() + lead.cells() + lead.brief(), lead.story())
        .replace(String.valueOf(Html.PLACE), Integer.toString(place))
        .replace(String.valueOf(Html.FIRST), first(lead).map(Object::toString).orElse(""));
  }

  private String text(long at, int length) throws IOException {
    return new String(read(at, length), StandardCharsets.UTF_8);
  }

  private byte[] read(long at, int length) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(length);
    while (text.hasRemaining() && channel.read(text, at + text.position()) >= 0) {}
    return text.array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
