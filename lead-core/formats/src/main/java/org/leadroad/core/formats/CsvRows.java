package org.leadroad.core.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * Cuts a document into rows by its quotes and line ends (RFC 4180), byte by byte, so that a row is
 * known before it is decoded and a fault in one is no fault of the next.
 *
 * <p>Lines end with LF, CR or both; empty ones are passed over. After a fault the next row begins
 * with the next line; a quote that never ends leaves no next row.
 */
final class CsvRows {

  /** A row, or what is wrong with it. */
  static final class Row {

    private final byte[] bytes;
    private final int line;
    private final @Nullable Problem fault;

    private Row(byte[] bytes, int line, @Nullable Problem fault) {
      this.bytes = bytes;
      this.line = line;
      this.fault = fault;
    }

    /** As it stands in the document, without the line end; not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** The line on which it begins, from 1. */
    int line() {
      return line;
    }

    /** Why it is not to be read, if so. */
    Optional<Problem> fault() {
      return Optional.ofNullable(fault);
    }
  }

  private enum State {
    CELL_BEGINS,
    BARE,
    QUOTED,
    QUOTE_SEEN,
    FAULTY
  }

  private static final int END = -1;

  private final InputStream in;
  private final int separator;
  private final Limits limits;
  private final int longestCell;
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int filled;

  private byte[] row = new byte[256];
  private int length;
  private int line;
  private int record;
  private State state = State.CELL_BEGINS;
  private int cells;
  private int cellBytes;
  private int lineStart;
  private int quoteLine;
  private int quoteColumn;
  private @Nullable Problem fault;

  /** Begins with this line of the document. */
  CsvRows(InputStream in, char separator, Limits limits, int line) {
    this.in = in;
    this.separator = separator;
    this.limits = limits;
    this.line = line - 1;
    this.longestCell = (int) Math.min(Integer.MAX_VALUE, limits.maxFieldLength() * 4L + 2);
  }

  /** The next row that is not empty. */
  Optional<Row> next() throws IOException {
    while (true) {
      begin();
      int first = line;
      int b = read();
      while (b != END && !endsRow(b)) {
        take(b);
        b = read();
      }
      if (b == END && state == State.QUOTED) {
        openQuote();
      }
      if (length > 0 || fault != null) {
        return Optional.of(new Row(Arrays.copyOf(row, length), first, fault));
      }
      if (b == END) {
        return Optional.empty();
      }
      record--;
    }
  }

  private void begin() {
    length = 0;
    line++;
    record++;
    state = State.CELL_BEGINS;
    cells = 1;
    cellBytes = 0;
    lineStart = 0;
    fault = null;
  }

  /** Whether a line end ends the row too; in quotes it is a part of the cell. */
  private boolean endsRow(int b) throws IOException {
    if (b != '\n' && b != '\r') {
      return false;
    }
    boolean pair = b == '\r' && peek() == '\n';
    if (state != State.QUOTED) {
      if (pair) {
        read();
      }
      return true;
    }
    if (!pair) {
      line++;
      lineStart = length + 1;
    }
    return false;
  }

  private void take(int b) {
    if (state == State.FAULTY) {
      return;
    }
    if (length == limits.maxBytes()) {
      fail(Problem.limit(ProblemCode.LIMIT_BYTES, here(), length + 1L, limits.maxBytes()));
      return;
    }
    append(b);
    cellBytes++;
    switch (state) {
      case CELL_BEGINS, BARE -> bare(b);
      case QUOTED -> state = b == '"' ? State.QUOTE_SEEN : State.QUOTED;
      default -> afterQuote(b);
    }
    if (state != State.FAULTY && cellBytes > longestCell) {
      longCell();
    }
  }

  private void bare(int b) {
    if (b == separator) {
      nextCell();
    } else if (b == '"' && state == State.CELL_BEGINS) {
      state = State.QUOTED;
      quoteLine = line;
      quoteColumn = length - lineStart;
    } else {
      state = State.BARE;
    }
  }

  private void afterQuote(int b) {
    if (b == '"') {
      state = State.QUOTED;
    } else if (b == separator) {
      nextCell();
    } else {
      fail(new Problem(ProblemCode.CSV_QUOTE, here(), "record " + record));
    }
  }

  private void nextCell() {
    state = State.CELL_BEGINS;
    cellBytes = 0;
    if (++cells > limits.maxColumns()) {
      fail(Problem.limit(ProblemCode.LIMIT_COLUMNS, here(), cells, limits.maxColumns()));
    }
  }

  /** A cell of many lines that is too long has lost its closing quote. */
  private void longCell() {
    if (state == State.QUOTED && line > quoteLine) {
      openQuote();
      at = filled = END;
    } else {
      fail(Problem.limit(ProblemCode.LIMIT_FIELD, here(), cellBytes, limits.maxFieldLength()));
    }
  }

  private void openQuote() {
    fail(
        new Problem(
            ProblemCode.CSV_OPEN_QUOTE, Place.at(quoteLine, quoteColumn), "record " + record));
  }

  private void fail(Problem problem) {
    fault = problem;
    state = State.FAULTY;
  }

  private Place here() {
    return Place.at(line, Math.max(1, length - lineStart));
  }

  private void append(int b) {
    if (length == row.length) {
      row = Arrays.copyOf(row, (int) Math.min(limits.maxBytes(), row.length * 2L));
    }
    row[length++] = (byte) b;
  }

  private int read() throws IOException {
    int b = peek();
    if (b != END) {
      at++;
    }
    return b;
  }

  private int peek() throws IOException {
    if (at == filled && filled != END) {
      at = 0;
      filled = in.read(buffer, 0, buffer.length);
      while (filled == 0) {
        filled = in.read(buffer, 0, buffer.length);
      }
      at = filled == END ? END : 0;
    }
    return filled == END ? END : buffer[at] & 0xFF;
  }
}
