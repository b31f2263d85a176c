package org.leadroad.core.formats.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leadroad.core.intake.Limits;

/** The lines of a stream that are not blank; of one that is too long, no more than tells so. */
final class Lines implements Iterator<Lines.Line> {

  private static final int CHUNK = 8192;

  /**
   * One line.
   *
   * @param number from 1
   * @param bytes without its end
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Line(int number, byte[] bytes) {
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  private final InputStream in;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int end;
  private int number;
  private byte[] ahead = {};

  private Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  static Stream<Line> of(InputStream in, Limits limits) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Lines(in, limits.maxBytes()), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    try {
      while (isBlank(ahead) && fill()) {
        ahead = line();
        number++;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return !isBlank(ahead);
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = new Line(number, ahead);
    ahead = new byte[] {};
    return line;
  }

  /** Up to the line end, or one byte past the limit: that line is refused for it. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (line.size() <= most && fill()) {
      int from = next;
      int stop = (int) Math.min(end, (long) from + most + 1 - line.size());
      while (next < stop && chunk[next] != '\n') {
        next++;
      }
      line.write(chunk, from, next - from);
      if (next < stop) {
        next++;
        break;
      }
    }
    return line.toByteArray();
  }

  /** Whether there is a byte left. */
  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(chunk));
    }
    return end > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
